import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import type { ActShape, WorkspaceShape } from "../../contract/shapes.ts";
import { ClockPreview } from "../docket/ClockPreview.tsx";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { Loaded } from "../part/Loaded.tsx";
import { beginningsQuery, docketQuery, proceduresQuery, sectionQuery } from "../queries.ts";
import { sectionOf } from "../say/clause.ts";
import { CaseWords } from "./CaseWords.tsx";
import { FirstMove } from "./FirstMove.tsx";
import { Grievants } from "./Grievants.tsx";
import { speaksForOthers } from "./grievants.ts";
import { OpenButton } from "./OpenButton.tsx";
import { startsOf } from "./opening.ts";
import { useOpening } from "./useOpening.ts";

function Form({
  procedure,
  clause,
  starts,
  workspace,
}: {
  procedure: string;
  clause: string;
  starts: readonly ActShape[];
  workspace: WorkspaceShape;
}) {
  const { parent } = useSearch({ from: "/docket/new" });
  const departments = useQuery(docketQuery({})).data?.departments ?? [];
  const opening = useOpening({
    procedure,
    clause,
    starts,
    bringing: "",
    known: workspace.day,
    today: workspace.day,
    otherRule: false,
    parent,
  });
  return (
    <div className="file-layout">
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          opening.open.mutate();
        }}
      >
        {speaksForOthers(workspace) && (
          <Grievants workspace={workspace} value={opening.grievants} onChange={opening.setGrievants} />
        )}
        <FirstMove of={opening} />
        <CaseWords of={opening} dispute={false} departments={departments} />
        <OpenButton of={opening}>{opening.act?.title ?? "Open the case"}</OpenButton>
      </form>
      <div className="sticky">
        <ClockPreview of={opening} />
      </div>
    </div>
  );
}

/** Starting a procedure that is no dispute: its first act with what that asks, and the clocks that it starts. */
export function StartForm({ procedure, workspace }: { procedure: string; workspace: WorkspaceShape }) {
  const procedures = useQuery(proceduresQuery);
  const of = procedures.data?.find(({ id }) => id === procedure);
  const number = of ? sectionOf(of.clause) : "";
  const section = useQuery({ ...sectionQuery(number, undefined), enabled: number !== "" });
  const beginnings = useQuery(beginningsQuery(procedure, workspace.day));
  return (
    <Loaded query={procedures}>
      {() => (
        <>
          {of && (
            <header className="forum-say wide-form">
              <h2>{of.title}</h2>
              <p className="quiet">
                {of.says} <ClauseLink clause={of.clause} />
              </p>
              <p className="no-print">
                <Link to="/docket/new" search={{ start: "list" }}>
                  Choose another
                </Link>
              </p>
            </header>
          )}
          <Loaded query={beginnings} what="Reading how it begins">
            {(standing) => {
              // The record knows the addresses that the section lists; a deeper one is cited as its section.
              const listed = section.data?.clauses.some(({ address }) => address === of?.clause);
              const starts = startsOf(standing.may);
              return section.isPending ? null : (
                <Form
                  procedure={procedure}
                  clause={listed ? of!.clause : number}
                  starts={starts}
                  workspace={workspace}
                />
              );
            }}
          </Loaded>
        </>
      )}
    </Loaded>
  );
}
