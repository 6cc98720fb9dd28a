import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTitle, useWorkspace } from "../part/hooks.ts";
import { Loaded } from "../part/Loaded.tsx";
import { forumQuery } from "../queries.ts";
import { forumAsk, searchOf } from "./dispute.ts";
import { Fitting, Reach } from "./Fitting.tsx";
import { Others } from "./Others.tsx";
import { Questions } from "./Questions.tsx";
import { useDispute } from "./useDispute.ts";
import "../style/forms.css";
import "../style/docket.css";
import "../style/forum.css";

/** Where a dispute goes: open to everybody, because whoever has one should know it before signing in. */
export function ForumPage() {
  useTitle("Where does a dispute go?");
  const { day } = useWorkspace()!;
  const { dispute, rested, setDispute } = useDispute();
  const forums = useQuery(forumQuery(forumAsk(rested)));
  return (
    <div className="page">
      <header className="page-head">
        <h1>Where does a dispute go?</h1>
        <p>
          Name the clause and the day. The answer says which way is open, until when, and what it can win.
        </p>
      </header>
      <div className="forum-layout">
        <section aria-labelledby="forum-asked">
          <h2 id="forum-asked" className="forum-h">
            The dispute
          </h2>
          <Questions
            dispute={dispute}
            onChange={setDispute}
            today={day}
            questions={forums.data?.questions ?? []}
          />
        </section>
        <section aria-labelledby="forum-found" aria-live="polite" className="forum-found">
          <h2 id="forum-found" className="forum-h">
            Where it goes
          </h2>
          {rested.clause === "" ? (
            <p className="quiet">Choose the clause, and the way of the dispute stands here.</p>
          ) : (
            <Loaded query={forums} what="Finding the way">
              {(found) => (
                <>
                  <Reach of={found} />
                  {found.fit.map((one) => (
                    <Fitting key={one.procedure} of={one} today={day}>
                      <p className="no-print">
                        <Link
                          to="/docket/new"
                          search={{ ...searchOf(rested, day), procedure: one.procedure }}
                          className="button-link"
                        >
                          {one.late ? "Open it late" : "Open the case"}
                        </Link>
                      </p>
                    </Fitting>
                  ))}
                  <Others of={found.others} open={found.fit.length === 0} />
                </>
              )}
            </Loaded>
          )}
        </section>
      </div>
    </div>
  );
}
