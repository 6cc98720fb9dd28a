import type { GivenShape } from "../../contract/shapes.ts";
import { focusField } from "./Field.tsx";
import { asking } from "./typed.ts";

/** What is still to be answered before there is an amount; each leads to its field. */
export function MissingList({ of }: { of: readonly GivenShape[] }) {
  return (
    <>
      <p className="answer-value words">
        {of.length} more {of.length === 1 ? "answer" : "answers"} needed
      </p>
      <ul className="missing">
        {of.map((input) => (
          <li key={input.name}>
            <button type="button" className="plain-button" onClick={() => focusField(input.name)}>
              {asking(input.question)[0]}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
