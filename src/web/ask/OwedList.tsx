import type { OwedLineShape, OwedShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { focusField } from "./Field.tsx";
import { OwedItem } from "./OwedItem.tsx";
import type { Asked } from "./useAsked.ts";

const which = (of: OwedShape, applies: OwedLineShape["applies"]) =>
  of.owed.filter((one) => one.applies === applies);

function Open({ of }: { of: OwedShape }) {
  const lines = which(of, "unknown");
  if (lines.length === 0) return null;
  const question = (name: string) => of.questions.find((one) => one.name === name)?.question ?? name;
  return (
    <section className="answer-part" aria-labelledby="open">
      <h2 id="open">Depends on your answers</h2>
      <ul className="owed-short">
        {lines.map((line) => (
          <li key={line.id}>
            <strong>{line.title}</strong> <ClauseLink clause={line.clause} />
            <p className="small quiet">{line.says}</p>
            {line.missing.map((name) => (
              <button
                key={name}
                type="button"
                className="plain-button no-print"
                onClick={() => focusField(name)}
              >
                {question(name)}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Not({ of }: { of: OwedShape }) {
  const lines = which(of, "no");
  if (lines.length === 0) return null;
  return (
    <section className="answer-part" aria-labelledby="not">
      <h2 id="not">Does not apply to you</h2>
      <ul className="owed-short">
        {lines.map((line) => (
          <li key={line.id}>
            <strong>{line.title}</strong> <ClauseLink clause={line.clause} />
            <p className="small quiet">{line.otherwise}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a life event leads to: what applies with how to ask, what is open, and what does not apply and why. */
export function OwedList({ of, asked }: { of: OwedShape; asked: Asked }) {
  const yes = which(of, "yes");
  return (
    <>
      <section aria-labelledby="applies" aria-live="polite">
        <h2 id="applies">
          {yes.length === 0
            ? "Nothing is certain yet"
            : yes.length === 1
              ? "One thing applies to you"
              : `${yes.length} things apply to you`}
        </h2>
        {yes.length === 0 && of.owed.length > 0 && (
          <p className="quiet">Answer the questions; each one settles more of what is below.</p>
        )}
        <ul className="owed-list">
          {yes.map((line) => (
            <OwedItem key={line.id} of={line} asked={asked} questions={of.questions} />
          ))}
        </ul>
      </section>
      <Open of={of} />
      <Not of={of} />
    </>
  );
}
