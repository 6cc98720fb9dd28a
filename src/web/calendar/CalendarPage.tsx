import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import type { DocketShape, WorkspaceShape } from "../../contract/shapes.ts";
import { SignedOut } from "../docket/SignedOut.tsx";
import { askedOf, type DueAsked } from "../due/asked.ts";
import { Filters } from "../due/Filters.tsx";
import { useTitle, useWorkspace } from "../part/hooks.ts";
import { Loaded } from "../part/Loaded.tsx";
import { docketQuery, dueRowsQuery, MOST_ROWS } from "../queries.ts";
import { monthName } from "../say/day.ts";
import { MonthList } from "./MonthList.tsx";
import { MonthTable } from "./MonthTable.tsx";
import { byDay, edges, monthAfter } from "./month.ts";
import { useMonth } from "./useMonth.ts";
import "../style/forms.css";
import "../style/docket.css";
import "../style/due.css";
import "../style/calendar.css";

/** The way from month to month; the filters stay. */
function Turn({ month, today, asked }: { month: string; today: string; asked: DueAsked }) {
  const here = today.slice(0, 7);
  const turn = (to: string, words: string) => (
    <Link
      to="/docket/calendar"
      search={{ ...asked, month: to }}
      resetScroll={false}
      replace
      activeProps={{}}
      className="turn"
    >
      {words}
    </Link>
  );
  return (
    <nav className="cal-turn no-print" aria-label="Months">
      {turn(monthAfter(month, -1), `← ${monthName(monthAfter(month, -1))}`)}
      {turn(monthAfter(month, 1), `${monthName(monthAfter(month, 1))} →`)}
      {month !== here && turn(here, "This month")}
      <span className="quiet small cal-keys">
        <kbd>Page Up</kbd> and <kbd>Page Down</kbd> turn the month
      </span>
    </nav>
  );
}

const countOf = (count: number, month: string): string => {
  if (count === 0) return `Nothing is due in ${month}`;
  if (count === 1) return `1 thing is due in ${month}`;
  const all = count.toLocaleString("en-US");
  return count < MOST_ROWS
    ? `${all} things are due in ${month}`
    : `The first ${all} things that are due in ${month} are shown; filter them to see the rest`;
};

function Month({ month, asked, today }: { month: string; asked: DueAsked; today: string }) {
  const query = useQuery(dueRowsQuery({ ...asked, ...edges(month) }));
  return (
    <Loaded query={query} what="Opening the calendar">
      {(rows) => {
        const days = byDay(rows);
        const says = countOf(rows.length, monthName(month));
        return (
          <section aria-label={monthName(month)} aria-busy={query.isPlaceholderData}>
            <p className="quiet" role="status">
              {query.isPlaceholderData ? `Opening ${monthName(month)}` : `${says}.`}
            </p>
            <MonthTable month={month} rows={days} today={today} asked={asked} caption={says} />
            <MonthList rows={days} today={today} />
          </section>
        );
      }}
    </Loaded>
  );
}

const NOTHING: Pick<DocketShape, "departments" | "procedures" | "people"> = {
  departments: [],
  procedures: [],
  people: [],
};

function Calendar({ me, today }: { me: NonNullable<WorkspaceShape["me"]>; today: string }) {
  const search = useSearch({ from: "/docket/calendar" });
  const { when: _, skip: __, from: ___, to: ____, ...asked } = askedOf(search);
  const month = useMonth(today);
  const navigate = useNavigate();
  const known = useQuery(docketQuery({}));
  const change = useCallback(
    (of: DueAsked) =>
      void navigate({
        to: "/docket/calendar",
        search: (now) => ({ ...now, ...of }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return (
    <>
      <div className="cal-head">
        <h2 className="cal-month">{monthName(month)}</h2>
        <Turn month={month} today={today} asked={asked} />
      </div>
      <Filters asked={asked} known={known.data ?? NOTHING} me={me.id} spans={false} onChange={change} />
      <Month month={month} asked={asked} today={today} />
    </>
  );
}

/** What is due, month by month. */
export function CalendarPage() {
  useTitle("Calendar");
  const { me, day } = useWorkspace()!;
  return (
    <div className="page">
      <header className="page-head docket-head">
        <h1>Calendar</h1>
        {me && (
          <p className="row no-print">
            <Link to="/docket">Docket</Link>
            <Link to="/reminders">Subscribe</Link>
            <button type="button" className="plain-button" onClick={() => print()}>
              Print
            </button>
          </p>
        )}
      </header>
      {me ? <Calendar me={me} today={day} /> : <SignedOut />}
    </div>
  );
}
