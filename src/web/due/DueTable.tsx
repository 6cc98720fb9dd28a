import type { DocketRowShape } from "../../contract/shapes.ts";
import { DueRow } from "./DueRow.tsx";
import { GROUPS, grouped, keyOf } from "./words.ts";

/** What is due as a table, a heading over each span; on a phone each row becomes an entry of its own. */
export function DueTable({ of, today }: { of: readonly DocketRowShape[]; today: string }) {
  return (
    <table className="lines docket due-table">
      <thead>
        <tr>
          <th scope="col">Last day</th>
          <th scope="col">What</th>
          <th scope="col">Whose move</th>
          <th scope="col">Case</th>
          <th scope="col">Handled by</th>
        </tr>
      </thead>
      {grouped(of).map(({ group, rows }) => (
        <tbody key={group} className={`due-group ${group}`}>
          <tr>
            <th scope="rowgroup" colSpan={5}>
              <h2>{GROUPS[group]}</h2>
            </th>
          </tr>
          {rows.map((row) => (
            <DueRow key={keyOf(row)} of={row} year={today.slice(0, 4)} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
