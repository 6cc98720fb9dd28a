import type { OwedLineShape, OwedShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { focusField } from "./Field.tsx";
import { asking } from "./typed.ts";

function Line({ of, question }: { of: OwedLineShape; question: (name: string) => string }) {
  const [first, ...more] = of.missing;
  return (
    <li>
      <strong>{of.title}</strong> <ClauseLink clause={of.clause} />
      <p className="small quiet">{of.says}</p>
      {first !== undefined && (
        <p className="small no-print">
          <button type="button" className="plain-button" onClick={() => focusField(first)}>
            {question(first)}
          </button>
          {more.length > 0 && (
            <span className="quiet">
              and {more.length} more {more.length === 1 ? "question" : "questions"}
            </span>
          )}
        </p>
      )}
    </li>
  );
}

/** What may apply, each with the question that comes first for it. */
export function OwedOpen({ of, lines }: { of: OwedShape; lines: readonly OwedLineShape[] }) {
  if (lines.length === 0) return null;
  const question = (name: string) =>
    asking(of.questions.find((one) => one.name === name)?.question ?? name)[0];
  return (
    <section className="answer-part" aria-labelledby="open">
      <h2 id="open">
        Depends on your answers <span className="quiet">{lines.length}</span>
      </h2>
      <ul className="owed-short">
        {lines.map((line) => (
          <Line key={line.id} of={line} question={question} />
        ))}
      </ul>
    </section>
  );
}
