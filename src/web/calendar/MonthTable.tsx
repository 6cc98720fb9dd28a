import { Link } from "@tanstack/react-router";
import type { DocketRowShape } from "../../contract/shapes.ts";
import { changed, type DueAsked } from "../due/asked.ts";
import { keyOf } from "../due/words.ts";
import { longDay } from "../say/day.ts";
import { Entry } from "./Entry.tsx";
import { dayNumber, isWeekend, weeksOf } from "./month.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
/** Entries of one day that find room; the rest is a link to the docket of that day. */
const ROOM = 4;

function OneDay({
  of,
  rows,
  today,
  asked,
}: {
  of: string;
  rows: readonly DocketRowShape[];
  today: string;
  asked: DueAsked;
}) {
  const more = rows.length - ROOM;
  const search = changed(asked, { from: of, to: of });
  const number = <time dateTime={of}>{dayNumber(of)}</time>;
  return (
    <>
      <p className="cal-day">
        {rows.length > 0 ? (
          <Link to="/docket" search={search} aria-label={`${longDay(of)}: ${rows.length} due`}>
            {number}
          </Link>
        ) : (
          number
        )}
        {of === today && <span className="cal-today">Today</span>}
      </p>
      {rows.length > 0 && (
        <ul>
          {rows.slice(0, ROOM).map((row) => (
            <Entry key={keyOf(row)} of={row} />
          ))}
          {more > 0 && (
            <li>
              <Link to="/docket" search={search} className="small">
                {more} more
              </Link>
            </li>
          )}
        </ul>
      )}
    </>
  );
}

const dayClass = (of: string | null, today: string): string => {
  if (of === null) return "outside";
  return [of === today && "today", of < today && "past", isWeekend(of) && "weekend"]
    .filter(Boolean)
    .join(" ");
};

/** A month as a table of weeks that begin on Sunday. */
export function MonthTable({
  month,
  rows,
  today,
  asked,
  caption,
}: {
  month: string;
  rows: ReadonlyMap<string, readonly DocketRowShape[]>;
  today: string;
  asked: DueAsked;
  caption: string;
}) {
  return (
    <table className="cal-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col" abbr={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((one) => one !== null)}>
            {week.map((one, at) => (
              <td
                key={one ?? `outside ${at}`}
                className={dayClass(one, today)}
                aria-current={one === today ? "date" : undefined}
              >
                {one !== null && <OneDay of={one} rows={rows.get(one) ?? []} today={today} asked={asked} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
