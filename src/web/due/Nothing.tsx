import { Link } from "@tanstack/react-router";
import { changed, type DueAsked, filtersSet, withoutWhen } from "./asked.ts";
import { GROUPS, SPANS } from "./words.ts";

/** What stands where no row does: that the filters leave nothing, that nothing is late, or how a case begins. */
export function Nothing({
  asked,
  all,
  opens,
}: {
  asked: DueAsked;
  all: number;
  /** Whether this person opens cases; to others another sentence says what the page is for. */
  opens: boolean;
}) {
  const span = SPANS.find(([name]) => name === asked.when)?.[0];
  if (span && all > 0)
    return (
      <div className="empty">
        <p>
          {span === "overdue"
            ? "Nothing is late."
            : `Nothing stands under “${GROUPS[span]}”${filtersSet(asked) > 0 ? " with these filters" : ""}.`}
        </p>
        <Link to="/docket" search={withoutWhen(asked)}>
          Show everything that is due
        </Link>
      </div>
    );
  if (filtersSet(asked) > 0 || asked.skip)
    return (
      <div className="empty">
        <p>
          Nothing that is due fits these filters. Cases in which nothing is due stand in the list of cases.
        </p>
        <p className="row">
          <Link to="/docket" search={changed({}, {})}>
            Show the whole docket
          </Link>
          <Link to="/cases" search={asked.q ? { q: asked.q } : {}}>
            Look in all cases
          </Link>
        </p>
      </div>
    );
  if (!opens)
    return (
      <div className="empty">
        <h2>Nothing is due</h2>
        <p>Once a case in your sight waits for somebody’s move, it stands here with its last day.</p>
        <Link to="/cases">Look at all cases</Link>
      </div>
    );
  return (
    <div className="empty">
      <h2>Nothing is due</h2>
      <p>
        Opening a case names its clause and starts its clocks: from then on this page shows whose move it is,
        until which day, and what follows if nobody moves.
      </p>
      <p className="row">
        <Link to="/docket/new" className="button-link">
          Open a case
        </Link>
        <Link to="/">Find the clause first</Link>
        <Link to="/cases">Look at all cases</Link>
      </p>
    </div>
  );
}
