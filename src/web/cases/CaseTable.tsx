import { Link } from "@tanstack/react-router";
import type { CaseLineShape } from "../../contract/shapes.ts";
import { Due } from "../docket/DueCell.tsx";
import { handlers } from "../due/words.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { shortDay } from "../say/day.ts";

function Next({ of, today }: { of: CaseLineShape; today: string }) {
  if (of.closed) return <span className="quiet">{of.outcome ?? "Closed"}</span>;
  if (!of.next) return <span className="quiet">No clock runs</span>;
  return (
    <>
      <Due of={of.next} today={today} />
      <span className="small quiet whose">
        {of.next.moverTitle ?? of.next.mover}: {of.next.what}
      </span>
    </>
  );
}

/** Cases as a table, open and closed; on a phone each row becomes an entry of its own. */
export function CaseTable({ of, today }: { of: readonly CaseLineShape[]; today: string }) {
  return (
    <table className="lines docket case-table">
      <thead>
        <tr>
          <th scope="col">Case</th>
          <th scope="col">Clause</th>
          <th scope="col">Standing</th>
          <th scope="col">Next last day, or how it ended</th>
          <th scope="col">Handled by</th>
        </tr>
      </thead>
      <tbody>
        {of.map((line) => (
          <tr key={line.id} className={line.closed ? "closed" : undefined}>
            <th scope="row">
              <Link to="/docket/$id" params={{ id: line.id }}>
                <span className="case-number">{line.number}</span> {line.title}
              </Link>
              <span className="small quiet">
                {[line.procedureTitle, line.grievant, line.department, `since ${shortDay(line.filedOn)}`]
                  .filter(Boolean)
                  .join(", ")}
              </span>
            </th>
            <td data-name="Clause">
              <ClauseLink clause={line.clause} />
            </td>
            <td data-name="Standing">
              {line.closed && <span className="tag">Closed</span>} {line.standing}
            </td>
            <td data-name={line.closed ? "Ended" : "Next last day"}>
              <Next of={line} today={today} />
            </td>
            <td data-name="Handled by">
              {handlers(line.handledBy).map((name) => (
                <span key={name} className="handler">
                  {name}
                </span>
              ))}
              {handlers(line.handledBy).length === 0 && <span className="quiet">Nobody yet</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
