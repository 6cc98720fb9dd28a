import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useWorkspace } from "../part/hooks.ts";
import { Loaded } from "../part/Loaded.tsx";
import { caseQuery } from "../queries.ts";
import { CaseBody } from "./CaseBody.tsx";
import { SignedOut } from "./SignedOut.tsx";
import "../style/forms.css";
import "../style/docket.css";
import "../style/case.css";
import "../style/case-file.css";
import "../style/case-papers.css";

/** One case: where it stands, its clocks, what may be done now, and its record. */
export function CasePage() {
  const { id } = useParams({ from: "/docket/$id" });
  const workspace = useWorkspace()!;
  const { me } = workspace;
  const query = useQuery({ ...caseQuery(id), enabled: me !== null });
  return (
    <div className="page">
      {me ? (
        <Loaded query={query} what="Opening the case">
          {(of) => <CaseBody of={of} today={workspace.day} me={me} />}
        </Loaded>
      ) : (
        <>
          <header className="page-head">
            <h1>A case of the docket</h1>
          </header>
          <SignedOut />
        </>
      )}
    </div>
  );
}
