import { ClauseLink } from "../part/ClauseLink.tsx";
import { ScrollBox } from "../part/ScrollBox.tsx";
import { weekdayDay } from "../say/day.ts";
import { creditSays, type Holiday } from "./lines.ts";

/** "Mon, Apr 1": on a narrow page it may break after the weekday, and nowhere else. */
function DayOf({ date, year }: { date: string; year: string }) {
  const [name, ...rest] = weekdayDay(date, year).split(", ");
  return (
    <time dateTime={date}>
      {name}, <span className="unbroken">{rest.join(", ")}</span>
    </time>
  );
}

function Line({ of, year }: { of: Holiday; year: string }) {
  const moved = of.observed !== of.date;
  return (
    <tr>
      <th scope="row">{of.name}</th>
      <td>
        <DayOf date={of.date} year={year} />
      </td>
      <td className={moved ? "moved" : undefined}>
        {moved ? <DayOf date={of.observed} year={year} /> : "same day"}
      </td>
      <td>
        {creditSays(of.credit)}
        {of.note && of.credit !== null && <span className="small quiet">{of.note}</span>}
      </td>
      <td>
        <ClauseLink clause={of.clause} />
      </td>
    </tr>
  );
}

/** The holidays of one year: the date of each, the day on which it is kept, and what it is worth on a day off. */
export function HolidayTable({ of, year }: { of: readonly Holiday[]; year: string }) {
  const unknown = new Set(of.flatMap(({ credit, note }) => (credit === null && note ? [note] : [])));
  return (
    <>
      <ScrollBox label={`Holidays of ${year}`}>
        <table className="lines holidays">
          <thead>
            <tr>
              <th scope="col">Holiday</th>
              <th scope="col">Date</th>
              <th scope="col">Observed</th>
              <th scope="col">Holiday credit</th>
              <th scope="col">Clause</th>
            </tr>
          </thead>
          <tbody>
            {of.map((holiday) => (
              <Line key={holiday.name} of={holiday} year={year} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {[...unknown].map((note) => (
        <p key={note} className="quiet small holiday-note">
          Not known: {note.charAt(0).toLowerCase() + note.slice(1)}.
        </p>
      ))}
    </>
  );
}
