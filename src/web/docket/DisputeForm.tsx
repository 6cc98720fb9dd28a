import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { WorkspaceShape } from "../../contract/shapes.ts";
import { CaseWords } from "../forum/CaseWords.tsx";
import type { Dispute } from "../forum/dispute.ts";
import { FirstMove } from "../forum/FirstMove.tsx";
import type { Forum } from "../forum/ForumFacts.tsx";
import { Grievants } from "../forum/Grievants.tsx";
import { speaksForOthers } from "../forum/grievants.ts";
import { OpenButton } from "../forum/OpenButton.tsx";
import { startsOf } from "../forum/opening.ts";
import { Protest } from "../forum/Protest.tsx";
import { useOpening } from "../forum/useOpening.ts";
import { docketQuery } from "../queries.ts";
import { withDays } from "../say/day.ts";
import { sentence } from "../say/sentence.ts";
import { ClockPreview } from "./ClockPreview.tsx";

/** The case in the forum that was chosen; where that is not the forum of the dispute, the union says why it goes there. */
export function DisputeForm({
  forum,
  fits,
  clause,
  dispute,
  workspace,
  back,
}: {
  forum: Forum;
  fits: boolean;
  clause: string;
  dispute: Dispute;
  workspace: WorkspaceShape;
  back: (() => void) | undefined;
}) {
  const { parent } = useSearch({ from: "/docket/new" });
  const heading = useRef<HTMLHeadingElement>(null);
  const starts = startsOf(forum.first);
  const departments = useQuery(docketQuery({})).data?.departments ?? [];
  const opening = useOpening({
    procedure: forum.procedure,
    clause,
    starts,
    bringing: forum.act,
    known: dispute.known,
    today: workspace.day,
    otherRule: dispute.otherRule,
    parent,
  });
  useEffect(() => {
    if (!fits) heading.current?.focus();
  }, [fits]);
  const forOthers = speaksForOthers(workspace);
  return (
    <section className="forum-step block" aria-labelledby="case">
      <h2 id="case" className="forum-h" tabIndex={-1} ref={heading}>
        The case: {forum.title}
      </h2>
      {!fits && forum.against && (
        <div className="note refusal">
          <strong>{sentence(withDays(forum.against.reason))}</strong>
          <span>{forum.against.remedy}</span>
          {back && (
            <span>
              <button type="button" className="plain-button" onClick={back}>
                Back to the forum that fits
              </button>
            </span>
          )}
        </div>
      )}
      {starts.length === 0 ? (
        <div className="note">
          <strong>Your role does not begin such a case.</strong>
          <span>Who may: {forum.who}</span>
        </div>
      ) : (
        <div className="file-layout">
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              opening.open.mutate();
            }}
          >
            {forOthers && (
              <Grievants workspace={workspace} value={opening.grievants} onChange={opening.setGrievants} />
            )}
            <FirstMove of={opening} />
            <CaseWords of={opening} dispute departments={departments} />
            {forOthers && <Protest of={opening} forum={forum} fits={fits} />}
            <OpenButton of={opening}>{fits ? "Open the case" : "Open the case under protest"}</OpenButton>
          </form>
          <div className="sticky">
            <ClockPreview of={opening} />
          </div>
        </div>
      )}
    </section>
  );
}
