import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { download, toCsv } from "../agreement/csv.ts";
import { CopyButton } from "../part/CopyButton.tsx";
import { useTitle, useWorkspace } from "../part/hooks.ts";
import { Loaded } from "../part/Loaded.tsx";
import { changesQuery } from "../queries.ts";
import { mediumDay } from "../say/day.ts";
import { SectionChanges } from "./ChangesTable.tsx";
import { COLUMNS, countOf, rowsOf } from "./lines.ts";
import "../style/forms.css";
import "../style/agreement.css";
import "../style/changes.css";

/** The two days, kept in the address; the whole agreement where none are given. */
const useDays = () => {
  const search = useSearch({ from: "/changes" });
  const navigate = useNavigate();
  const { agreement } = useWorkspace()!;
  const days = { from: search.from ?? agreement.from, to: search.to ?? agreement.to };
  const set = (change: Partial<typeof days>) =>
    void navigate({ to: "/changes", search: { ...days, ...change }, replace: true, resetScroll: false });
  return [days, set] as const;
};

/** What stands otherwise on a later day than on an earlier one, figure by figure. */
export function ChangesPage() {
  const [{ from, to }, set] = useDays();
  const { agreement } = useWorkspace()!;
  const changes = useQuery(changesQuery(from, to));
  useTitle("What changes");
  return (
    <div className="page">
      <header className="page-head">
        <p className="kicker no-print">
          <Link to="/">{agreement.title}</Link>
        </p>
        <h1>What changes</h1>
        <p>
          Every figure of the agreement that is another one on the second day than on the first, and every
          rule that turns on a date printed between them.
        </p>
      </header>
      <form
        className="change-days"
        onSubmit={(event) => event.preventDefault()}
        aria-label="The two days that are compared"
      >
        {(["from", "to"] as const).map((name) => (
          <label key={name}>
            <span>{name === "from" ? "From" : "To"}</span>
            <input
              type="date"
              value={name === "from" ? from : to}
              min={agreement.from}
              max={agreement.to}
              onChange={(event) => event.currentTarget.value && set({ [name]: event.currentTarget.value })}
            />
          </label>
        ))}
      </form>
      <Loaded query={changes} what="Comparing the two days">
        {(found) =>
          found.sections.length === 0 ? (
            <p className="quiet" role="status">
              Nothing changes between {mediumDay(found.from)} and {mediumDay(found.to)}.
            </p>
          ) : (
            <>
              <p className="quiet" role="status">
                {countOf(found)}.
              </p>
              <p className="row no-print">
                <button
                  type="button"
                  className="plain-button"
                  onClick={() =>
                    download(
                      `changes-${found.from}-${found.to}.csv`,
                      "text/csv;charset=utf-8",
                      toCsv(COLUMNS, rowsOf(found)),
                    )
                  }
                >
                  Save as CSV
                </button>
                <CopyButton text={() => location.href}>Copy link</CopyButton>
                <button type="button" className="plain-button" onClick={() => print()}>
                  Print
                </button>
              </p>
              {found.sections.map((section) => (
                <SectionChanges key={section.number} of={section} />
              ))}
            </>
          )
        }
      </Loaded>
    </div>
  );
}
