import type { CaseShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { withDays } from "../say/day.ts";

/** What stands against the case, under which words it was brought all the same, and what else holds where it stands. */
export function Warnings({ of, party }: { of: CaseShape; party: string }) {
  return (
    <div className="warnings stack">
      {of.against && (
        <div className="note refusal">
          <strong>{withDays(of.against.reason)}</strong>
          <span>
            {/* What can still be done is said to those who would do it. */}
            {party === "union" && `${withDays(of.against.remedy)} `}
            {of.against.clause && (
              <>
                Under <ClauseLink clause={of.against.clause} />.
              </>
            )}
          </span>
        </div>
      )}
      {of.protest && (
        <div className="note protest">
          <strong>Brought under protest</strong>
          <span>What stood against it: {withDays(of.protest.reason)}</span>
          <span className="words-of">The union: “{of.protest.words}”</span>
        </div>
      )}
      {of.standingNotes.length > 0 && (
        <ul className="standing-notes small">
          {of.standingNotes.map(({ clause, says }) => (
            <li key={says}>
              {says} <ClauseLink clause={clause} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
