import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { download, toCsv } from "../agreement/csv.ts";
import { CopyButton } from "../part/CopyButton.tsx";
import { useRested, useTitle, useWorkspace } from "../part/hooks.ts";
import { Loaded } from "../part/Loaded.tsx";
import { holidaysQuery } from "../queries.ts";
import { sectionName, sectionOf } from "../say/clause.ts";
import { Asked, type Wanted } from "./Asked.tsx";
import { HolidayTable } from "./HolidayTable.tsx";
import { COLUMNS, rowsOf } from "./lines.ts";
import { scheduleSays } from "./schedule.ts";
import "../style/forms.css";
import "../style/holidays.css";

/** What is asked, kept in the address, so that a link leads to the same list. */
const useWanted = () => {
  const { year, schedule, timeBase } = useSearch({ from: "/holidays" });
  const navigate = useNavigate();
  const today = useWorkspace()!.day;
  const [wanted, setWanted] = useState<Wanted>({ year: year ?? today.slice(0, 4), schedule, timeBase });
  const set = (change: Partial<Wanted>) => {
    const next = { ...wanted, ...change };
    setWanted(next);
    const said = Object.entries(next).flatMap(([name, value]) => (value ? [[name, value]] : []));
    void navigate({
      to: "/holidays",
      search: Object.fromEntries(said),
      replace: true,
      resetScroll: false,
    });
  };
  return [wanted, set] as const;
};

/** The holidays of any year, for the days that a person works. */
export function HolidaysPage() {
  const [wanted, set] = useWanted();
  const { year, schedule, timeBase } = useRested(wanted, 250);
  const query = useQuery(holidaysQuery(year || "-", schedule, timeBase));
  const first = query.data?.[0]?.clause;
  const section = first === undefined ? undefined : sectionOf(first);
  useTitle(`Holidays of ${year}`);
  return (
    <div className="page">
      <header className="page-head">
        <p className="kicker no-print">
          <Link to="/ask">Ask</Link>
        </p>
        <h1>Holidays of {year}</h1>
        <p className="no-print">
          The day on which each holiday is kept on your work days, and the hours of holiday credit that it
          gives.
        </p>
        <p className="print-only">
          Worked: {scheduleSays(schedule)}. Share of full time: {timeBase ?? "1"}.
        </p>
      </header>
      <Asked of={wanted} section={section} set={set} />
      <Loaded query={query} what="Looking through the year">
        {(list) => (
          <>
            <p className="row holiday-tools no-print">
              <button
                type="button"
                className="plain-button"
                onClick={() =>
                  download(`holidays-${year}.csv`, "text/csv;charset=utf-8", toCsv(COLUMNS, rowsOf(list)))
                }
              >
                Save as CSV
              </button>
              <CopyButton text={() => location.href}>Copy link to this list</CopyButton>
              <button type="button" className="plain-button" onClick={() => print()}>
                Print
              </button>
              {section && (
                <Link to="/section/$number" params={{ number: section }}>
                  Read {sectionName(section).toLowerCase()}
                </Link>
              )}
            </p>
            <HolidayTable of={list} year={year} />
          </>
        )}
      </Loaded>
    </div>
  );
}
