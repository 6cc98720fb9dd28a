import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { CaseShape } from "../../contract/shapes.ts";
import { download } from "../agreement/csv.ts";
import { call } from "../api.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { CopyButton } from "../part/CopyButton.tsx";
import { useTitle } from "../part/hooks.ts";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { mediumDay } from "../say/day.ts";
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
        <button type="button" className="plain-button" onClick={() => save.mutate()}>
          Export the case file
        </button>
        <CopyButton text={() => location.href}>Copy link</CopyButton>
        <button type="button" className="plain-button" onClick={() => print()}>
          Print
        </button>
      </p>
      {save.isError && <RefusalNote error={save.error} />}
    </>
  );
}

/** The whole case on one page, what is urgent first. */
export function CaseBody({ of, today }: { of: CaseShape; today: string }) {
  useTitle(`${of.number} ${of.title}`);
  return (
    <>
      <header className="page-head">
        <p className="kicker">
          <Link to="/docket">Docket</Link>, case {of.number}
        </p>
        <h1>{of.title}</h1>
        <Tools of={of} />
      </header>
      <div className="case-layout">
        <div>
          <section className="standing" aria-label="Where it stands" aria-live="polite">
            <p className="answer-value words">{of.standing}</p>
          </section>
          {!of.closed && (
            <section aria-labelledby="clocks">
              <h2 id="clocks" className="case-h">
                Open clocks
              </h2>
              <Clocks of={of.clocks} today={today} />
            </section>
          )}
          {of.proposals.length > 0 && <Proposals of={of} />}
          <Acts of={of} today={today} />
          <Rooms of={of} />
          <History of={of} />
        </div>
        <aside aria-labelledby="about">
          <h2 id="about" className="case-h">
            About the case
          </h2>
          <dl className="case-facts">
            <dt>Clause</dt>
            <dd>
              <ClauseLink clause={of.clause} />, version {of.version}
            </dd>
            <dt>Grievant</dt>
            <dd>{of.grievant}</dd>
            <dt>{of.history.some((entry) => entry.act === "file") ? "Filed" : "Opened"}</dt>
            <dd>{mediumDay(of.filedOn)}</dd>
            <dt>Known</dt>
            <dd>{mediumDay(of.knownOn)}</dd>
            <dt>What happened</dt>
            <dd className="words-of">{of.statement}</dd>
            <dt>Remedy asked</dt>
            <dd className="words-of">{of.remedy}</dd>
          </dl>
        </aside>
      </div>
    </>
  );
}
