import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import type { CaseShape, WorkspaceShape } from "../../contract/shapes.ts";
import { download } from "../agreement/csv.ts";
import { call } from "../api.ts";
import { Documents } from "../case/Documents.tsx";
import { Facts } from "../case/Facts.tsx";
import { FileSection } from "../case/FileSection.tsx";
import type { Reading } from "../case/Line.tsx";
import { PanelTable } from "../case/PanelTable.tsx";
import { Papers } from "../case/Papers.tsx";
import { isTurn } from "../case/panel.ts";
import { Related } from "../case/Related.tsx";
import { Said } from "../case/Said.tsx";
import { SectionNav } from "../case/SectionNav.tsx";
import { stopsOf } from "../case/stops.ts";
import { Timeline } from "../case/Timeline.tsx";
import { Warnings } from "../case/Warnings.tsx";
import { CopyButton } from "../part/CopyButton.tsx";
import { useTitle } from "../part/hooks.ts";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { Acts } from "./Acts.tsx";
import { Clocks } from "./Clocks.tsx";
import { History } from "./History.tsx";
import { Proposals } from "./Proposals.tsx";
import { Rooms } from "./Rooms.tsx";

function Tools({ of }: { of: CaseShape }) {
  const save = useMutation({
    mutationFn: () => call("exportCase", { id: of.id }),
    onSuccess: (file) =>
      download(`${of.number}.json`, "application/json", `${JSON.stringify(file, null, 2)}\n`),
  });
  return (
    <>
      <p className="rule-facts no-print">
        <CopyButton text={() => location.href}>Copy link</CopyButton>
        <button type="button" className="plain-button" onClick={() => print()}>
          Print
        </button>
        <button
          type="button"
          className="plain-button"
          disabled={save.isPending}
          onClick={() => save.mutate()}
        >
          {save.isPending ? "Saving …" : "Export the case file"}
        </button>
      </p>
      {save.isError && <RefusalNote error={save.error} />}
    </>
  );
}

function Standing({ of }: { of: CaseShape }) {
  return (
    <section className="standing" aria-label="Where it stands" aria-live="polite">
      <p className="answer-value words">{of.standing}</p>
      {of.closed && (
        <p>
          <span className="tag on">Closed{of.outcome ? `: ${of.outcome}` : ""}</span>
        </p>
      )}
    </section>
  );
}

/** What is urgent: where it stands, the clocks, what waits for consent, what may be done now, and the list of names. */
function Now({ of, today, party }: { of: CaseShape; today: string; party: string }) {
  // While names are struck the list itself is where one acts; afterwards it is only looked up.
  const striking = of.clocks.some(({ act }) => act !== undefined && isTurn(act));
  return (
    <div id="now">
      <Standing of={of} />
      <Warnings of={of} party={party} />
      {!of.closed && (
        <section className="now-part" aria-labelledby="clocks">
          <h2 id="clocks" className="case-h">
            Open clocks
          </h2>
          <Clocks of={of.clocks} today={today} mine={of.may.map(({ act }) => act)} />
        </section>
      )}
      <Said>
        {of.proposals.length > 0 && <Proposals of={of} />}
        {striking && <PanelTable of={of} />}
        <Acts of={of} today={today} />
      </Said>
      {!striking && <PanelTable of={of} />}
    </div>
  );
}

/** The page comes after its address: what the address names is looked for once the case is drawn. */
const useAddressed = (id: string) => {
  useEffect(() => {
    const named = location.hash.slice(1);
    if (id && named) document.getElementById(named)?.scrollIntoView();
  }, [id]);
};

/** The whole case on one page: what is urgent first, then its parts, each with a link that stays in sight. */
export function CaseBody({
  of,
  today,
  me,
}: {
  of: CaseShape;
  today: string;
  me: NonNullable<WorkspaceShape["me"]>;
}) {
  useTitle(`${of.number} ${of.title}`);
  useAddressed(of.id);
  const at: Reading = { of, today, party: me.party, me: me.id };
  return (
    <>
      <header className="page-head">
        <p className="kicker">
          <Link to="/docket">Docket</Link>, case {of.number}, {of.procedureTitle}
        </p>
        <h1>{of.title}</h1>
        <Tools of={of} />
      </header>
      <SectionNav stops={stopsOf(of)} />
      <div className="case-layout">
        <div>
          <Now of={of} today={today} party={me.party} />
        </div>
        <aside aria-labelledby="about">
          <h2 id="about" className="case-h">
            About the case
          </h2>
          <Facts at={at} />
        </aside>
      </div>
      <div className="case-rest">
        <FileSection at={at} />
        <Documents at={at} />
        <Rooms of={of} />
        <Timeline of={of} />
        <Papers of={of} />
        <Related at={at} />
        <History of={of} />
      </div>
    </>
  );
}
