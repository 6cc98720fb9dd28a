import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { ForumsShape, WorkspaceShape } from "../../contract/shapes.ts";
import { forumAsk } from "../forum/dispute.ts";
import { Fitting, Reach } from "../forum/Fitting.tsx";
import type { Forum } from "../forum/ForumFacts.tsx";
import { speaksForOthers } from "../forum/grievants.ts";
import { Others } from "../forum/Others.tsx";
import { startsOf } from "../forum/opening.ts";
import { Questions } from "../forum/Questions.tsx";
import { useDispute } from "../forum/useDispute.ts";
import { Loaded } from "../part/Loaded.tsx";
import { forumQuery } from "../queries.ts";
import { DisputeForm } from "./DisputeForm.tsx";

/** The forum in which the case is opened: the one named, or the first that fits. */
const chosenOf = ({ fit, others }: ForumsShape, procedure: string): Forum | undefined =>
  [...fit, ...others].find((one) => one.procedure === procedure) ?? fit[0];

/** Bringing a dispute: the clause and the day, where it goes, then the case itself. */
export function FileForm({ workspace }: { workspace: WorkspaceShape }) {
  const { procedure = "" } = useSearch({ from: "/docket/new" });
  const { dispute, rested, setDispute } = useDispute();
  const [picked, setPicked] = useState(procedure);
  const forums = useQuery(forumQuery(forumAsk(rested)));
  const found = rested.clause === "" ? undefined : forums.data;
  const chosen = found && chosenOf(found, picked);
  const fits = found?.fit.some((one) => one === chosen) ?? false;
  const protests = speaksForOthers(workspace);
  const pick = (one: Forum, says: string) => (
    <button type="button" className="plain-button" onClick={() => setPicked(one.procedure)}>
      {says}
    </button>
  );
  return (
    <>
      <div className="forum-layout">
        <section aria-labelledby="about">
          <h2 id="about" className="forum-h">
            The dispute
          </h2>
          <Questions
            dispute={dispute}
            onChange={setDispute}
            today={workspace.day}
            questions={forums.data?.questions ?? []}
          />
        </section>
        <section aria-labelledby="goes" aria-live="polite">
          <h2 id="goes" className="forum-h">
            Where it goes
          </h2>
          {rested.clause === "" ? (
            <p className="quiet">Choose the clause first; where the dispute goes follows from it.</p>
          ) : (
            <Loaded query={forums} what="Finding the way">
              {(ways) => (
                <>
                  <Reach of={ways} />
                  {ways.fit.map((one) => (
                    <Fitting key={one.procedure} of={one} today={workspace.day}>
                      {one !== chosen && <p>{pick(one, "Open it here")}</p>}
                    </Fitting>
                  ))}
                  <Others
                    of={ways.others}
                    open={ways.fit.length === 0}
                    act={(one) =>
                      protests && startsOf(one.first).length > 0 && one !== chosen
                        ? pick(one, "Bring it here under protest")
                        : undefined
                    }
                  />
                </>
              )}
            </Loaded>
          )}
        </section>
      </div>
      {found && chosen && !forums.isError && (
        <DisputeForm
          key={chosen.procedure}
          forum={chosen}
          fits={fits}
          clause={found.clause}
          dispute={rested}
          workspace={workspace}
          back={fits || found.fit.length === 0 ? undefined : () => setPicked("")}
        />
      )}
    </>
  );
}
