import { Link } from "@tanstack/react-router";
import type { CaseLineShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { shortDay } from "../say/day.ts";
import { Due } from "./DueCell.tsx";
import { byNextDue } from "./order.ts";

/** The docket as a table; on a phone each row becomes an entry of its own. */
export function DocketTable({ of, today }: { of: readonly CaseLineShape[]; today: string }) {
  return (
    <table className="lines docket">
      <thead>
        <tr>
          <th scope="col">Case</th>
          <th scope="col">Clause</th>
          <th scope="col">Standing</th>
          <th scope="col">Whose move</th>
          <th scope="col">Until</th>
        </tr>
      </thead>
      <tbody>
        {byNextDue(of).map((line) => (
          <tr key={line.id} className={line.closed ? "closed" : undefined}>
            <th scope="row">
              <Link to="/docket/$id" params={{ id: line.id }}>
                <span className="case-number">{line.number}</span> {line.title}
              </Link>
              <span className="small quiet">
                {line.grievant}, since {shortDay(line.filedOn)}
              </span>
            </th>
            <td data-name="Clause">
              <ClauseLink clause={line.clause} />
            </td>
            <td data-name="Standing">{line.standing}</td>
            <td data-name="Whose move">
              {line.next ? (
                <>
                  <span className="mover">{line.next.moverTitle ?? line.next.mover}</span>
                  <span className="small quiet">{line.next.what}</span>
                </>
              ) : (
                <span className="quiet">{line.closed ? "Closed" : "Nobody’s"}</span>
              )}
            </td>
            <td data-name="Until">
              {line.next ? (
                <Due of={line.next} today={today} />
              ) : (
                <span className="quiet">No clock runs</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
