import { Link, useSearch } from "@tanstack/react-router";
import { StartForm } from "../forum/StartForm.tsx";
import { StartList } from "../forum/StartList.tsx";
import { useTitle, useWorkspace } from "../part/hooks.ts";
import { withDays } from "../say/day.ts";
import { FileForm } from "./FileForm.tsx";
import { SignedOut } from "./SignedOut.tsx";
import "../style/forms.css";
import "../style/docket.css";
import "../style/forum.css";

/** A link is the page's own only where the whole address is. */
const WHOLE = { exact: true, includeSearch: true } as const;

/** Opening a case: a dispute about a clause, or any other procedure of the agreement. */
export function FilePage() {
  useTitle("Open a case");
  const workspace = useWorkspace()!;
  const { start } = useSearch({ from: "/docket/new" });
  return (
    <div className="page">
      <header className="page-head">
        <h1>Open a case</h1>
        <p>
          The case cites the {workspace.agreement.title} in its version of{" "}
          {withDays(workspace.agreement.version)}, and its clocks run from the day that you give.
        </p>
        <nav aria-label="What to open">
          <ul className="ways">
            <li>
              <Link
                to="/docket/new"
                aria-current={start === undefined ? "page" : undefined}
                activeOptions={WHOLE}
                activeProps={{}}
              >
                A clause was not kept
              </Link>
            </li>
            <li>
              <Link
                to="/docket/new"
                search={{ start: "list" }}
                aria-current={start === undefined ? undefined : "page"}
                activeOptions={WHOLE}
                activeProps={{}}
              >
                Start something else
              </Link>
            </li>
          </ul>
        </nav>
      </header>
      {!workspace.me ? (
        <>
          <SignedOut />
          <p className="block">
            Without signing in you can still ask <Link to="/forum">where a dispute goes</Link>.
          </p>
        </>
      ) : start === undefined ? (
        <FileForm workspace={workspace} />
      ) : start === "list" ? (
        <StartList />
      ) : (
        <StartForm procedure={start} workspace={workspace} key={start} />
      )}
    </div>
  );
}
