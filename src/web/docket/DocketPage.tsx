import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import type { DocketShape, WorkspaceShape } from "../../contract/shapes.ts";
import { askedOf, changed, type DueAsked } from "../due/asked.ts";
import { Counts } from "../due/Counts.tsx";
import { DueTable } from "../due/DueTable.tsx";
import { Filters } from "../due/Filters.tsx";
import { FiltersSaid } from "../due/FiltersSaid.tsx";
import { Nothing } from "../due/Nothing.tsx";
import { Pages } from "../due/Pages.tsx";
import { SaveRows } from "../due/SaveRows.tsx";
import { SPANS } from "../due/words.ts";
import { CopyButton } from "../part/CopyButton.tsx";
import { useTitle, useWorkspace } from "../part/hooks.ts";
import { Loaded } from "../part/Loaded.tsx";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { docketQuery } from "../queries.ts";
import { CheckRecord } from "./CheckRecord.tsx";
import { SignedOut } from "./SignedOut.tsx";
import { handsOver, opensCases } from "./seat.ts";
import "../style/forms.css";
import "../style/docket.css";
import "../style/due.css";

/** How many rows the span and the filters mean, over all pages. */
const totalOf = (counts: DocketShape["counts"], when: string | undefined): number =>
  SPANS.reduce((sum, [span]) => (when === undefined || when === span ? sum + counts[span] : sum), 0);

function Rows({
  of,
  asked,
  stale,
  opens,
}: {
  of: DocketShape;
  asked: DueAsked;
  stale: boolean;
  opens: boolean;
}) {
  const total = totalOf(of.counts, asked.when);
  return (
    <section aria-label="What is due" aria-busy={stale}>
      <p className="visually-hidden" role="status">
        {stale ? "" : `${total} ${total === 1 ? "thing is" : "things are"} due.`}
      </p>
      {of.rows.length === 0 ? (
        <Nothing asked={asked} all={totalOf(of.counts, undefined)} opens={opens} />
      ) : (
        <>
          <DueTable of={of.rows} today={of.today} />
          <p className="row due-tools no-print">
            <SaveRows asked={asked} total={total} today={of.today} />
            <button type="button" className="plain-button" onClick={() => print()}>
              Print
            </button>
            <CopyButton text={() => location.href}>Copy link</CopyButton>
          </p>
        </>
      )}
      <Pages asked={asked} count={of.rows.length} total={total} />
    </section>
  );
}

function Docket({ me }: { me: NonNullable<WorkspaceShape["me"]> }) {
  const asked = askedOf(useSearch({ from: "/docket" }));
  const navigate = useNavigate();
  const docket = useQuery(docketQuery(asked));
  const change = useCallback(
    (of: DueAsked) =>
      void navigate({
        to: "/docket",
        search: (now: DueAsked) => ({ ...changed(askedOf(now as Record<string, string>), of) }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  if (docket.isError && Object.keys(asked).length > 0)
    return (
      <div className="stack">
        <RefusalNote error={docket.error} />
        <Link to="/docket">Show the whole docket</Link>
      </div>
    );
  return (
    <Loaded query={docket} what="Opening the docket">
      {(of) => (
        <>
          <Counts of={of.counts} asked={asked} />
          <FiltersSaid asked={asked} known={of} me={me} />
          <Filters asked={asked} known={of} me={me.id} spans onChange={change} />
          <Rows of={of} asked={asked} stale={docket.isPlaceholderData} opens={opensCases(me)} />
        </>
      )}
    </Loaded>
  );
}

/** What is due in the cases that the signed-in person may see: late and lost first. */
export function DocketPage() {
  useTitle("Docket");
  const { me } = useWorkspace()!;
  return (
    <div className="page">
      <header className="page-head docket-head">
        <h1>Docket</h1>
        {me && (
          <p className="row no-print">
            {opensCases(me) && (
              <Link to="/docket/new" className="button-link">
                Open a case
              </Link>
            )}
            <Link to="/forum">Where a dispute goes</Link>
            <Link to="/docket/calendar">Calendar</Link>
            {handsOver(me) && <Link to="/handover">Hand over</Link>}
          </p>
        )}
      </header>
      {me ? <Docket me={me} /> : <SignedOut />}
      {me && <CheckRecord />}
    </div>
  );
}
