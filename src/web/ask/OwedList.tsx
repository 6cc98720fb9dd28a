import type { OwedLineShape, OwedShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { OwedItem } from "./OwedItem.tsx";
import { OwedOpen } from "./OwedOpen.tsx";
import type { Asked } from "./useAsked.ts";

const which = (of: OwedShape, applies: OwedLineShape["applies"]) =>
  of.owed.filter((one) => one.applies === applies);

function Not({ of }: { of: OwedShape }) {
  const lines = which(of, "no");
  if (lines.length === 0) return null;
  return (
    <section className="answer-part" aria-labelledby="not">
      <h2 id="not">
        Does not apply to you <span className="quiet">{lines.length}</span>
      </h2>
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

/** How much is certain, in a line of words. */
export const certain = (of: OwedShape): string => {
  const count = which(of, "yes").length;
  if (count === 0)
    return which(of, "unknown").length > 0 ? "Nothing is certain yet" : "Nothing applies to you";
  return count === 1 ? "One thing applies to you" : `${count} things apply to you`;
};

/** What a life event leads to: what applies with how to ask, what is open, and what does not apply and why. */
export function OwedList({ of, asked }: { of: OwedShape; asked: Asked }) {
  const yes = which(of, "yes");
  return (
    <>
      <section aria-labelledby="applies" aria-live="polite">
        <h2 id="applies">{certain(of)}</h2>
        {yes.length === 0 && which(of, "unknown").length > 0 && (
          <p className="quiet">Answer the questions; each one settles more of what is below.</p>
        )}
        <ul className="owed-list">
          {yes.map((line) => (
            <OwedItem key={line.id} of={line} asked={asked} questions={of.questions} />
          ))}
        </ul>
      </section>
      <OwedOpen of={of} lines={which(of, "unknown")} />
      <Not of={of} />
    </>
  );
}
