import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { ForumsShape, WorkspaceShape } from "../../contract/shapes.ts";
import { type Dispute, forumAsk } from "../forum/dispute.ts";
import { Fitting, Reach } from "../forum/Fitting.tsx";
import type { Forum } from "../forum/ForumFacts.tsx";
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

/** The way of the dispute, and below it the form of the case in the forum that was chosen. */
function Found({
  found,
  dispute,
  workspace,
}: {
  found: ForumsShape;
  dispute: Dispute;
  workspace: WorkspaceShape;
}) {
  const { procedure = "" } = useSearch({ from: "/docket/new" });
  const [picked, setPicked] = useState(procedure);
  const chosen = chosenOf(found, picked);
  const fits = found.fit.some((one) => one === chosen);
  const protests = workspace.me?.party === "union" && workspace.me.role !== "member";
  const pick = (one: Forum, says: string) => (
    <button type="button" className="plain-button" onClick={() => setPicked(one.procedure)}>
      {says}
    </button>
  );
  return (
    <>
      <section className="forum-step" aria-labelledby="goes">
        <h2 id="goes" className="forum-h">
          Where it goes
        </h2>
        <div aria-live="polite">
          <Reach of={found} />
          {found.fit.map((one) => (
            <Fitting key={one.procedure} of={one} say={found.say} today={workspace.day}>
              {one !== chosen && <p>{pick(one, "Open it here")}</p>}
            </Fitting>
          ))}
          <Others
            of={found.others}
            open={found.fit.length === 0}
            act={(one) =>
              protests && startsOf(one.first).length > 0 && one !== chosen
                ? pick(one, "Bring it here under protest")
                : undefined
            }
          />
        </div>
      </section>
      {chosen && (
        <DisputeForm
          key={chosen.procedure}
          forum={chosen}
          fits={fits}
          clause={found.clause}
          dispute={dispute}
          workspace={workspace}
          back={fits || found.fit.length === 0 ? undefined : () => setPicked("")}
        />
      )}
    </>
  );
}

/** Bringing a dispute: the clause and the day, where it goes, then the case itself. */
export function FileForm({ workspace }: { workspace: WorkspaceShape }) {
  const { dispute, rested, setDispute } = useDispute();
  const forums = useQuery(forumQuery(forumAsk(rested)));
  return (
    <>
      <section className="forum-step wide-form" aria-labelledby="about">
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
      {rested.clause === "" ? (
        <p className="hint block">Choose the clause first; where the dispute goes follows from it.</p>
      ) : (
        <div className="block">
          <Loaded query={forums} what="Finding the way">
            {(found) => <Found found={found} dispute={rested} workspace={workspace} />}
          </Loaded>
        </div>
      )}
    </>
  );
}
