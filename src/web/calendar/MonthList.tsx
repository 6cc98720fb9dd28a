import type { DocketRowShape } from "../../contract/shapes.ts";
import { keyOf } from "../due/words.ts";
import { longDay } from "../say/day.ts";
import { Entry } from "./Entry.tsx";

/** The days of a month on which something is due, one under the other: the calendar on a phone and on paper. */
export function MonthList({
  rows,
  today,
}: {
  rows: ReadonlyMap<string, readonly DocketRowShape[]>;
  today: string;
}) {
  return (
    <ol className="cal-list">
      {[...rows].map(([date, due]) => (
        <li key={date} className={date === today ? "today" : date < today ? "past" : undefined}>
          <h2>
            <time dateTime={date}>{longDay(date)}</time>
            {date === today && <span className="cal-today">Today</span>}
          </h2>
          <ul>
            {due.map((row) => (
              <Entry key={keyOf(row)} of={row} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
