import { useTitle, useWorkspace } from "../part/hooks.ts";
import { FileForm } from "./FileForm.tsx";
import { SignedOut } from "./SignedOut.tsx";
import "../style/forms.css";
import "../style/docket.css";

/** Filing a grievance: the clause, what happened, what would put it right, and the clocks that it starts. */
export function FilePage() {
  useTitle("File a grievance");
  const workspace = useWorkspace()!;
  return (
    <div className="page">
      <header className="page-head">
        <h1>File a grievance</h1>
        <p>
          Say which clause was not kept and when you knew. The case cites version{" "}
          {workspace.agreement.version} of the {workspace.agreement.title}.
        </p>
      </header>
      {workspace.me ? <FileForm workspace={workspace} /> : <SignedOut />}
    </div>
  );
}
