import { Button } from "@mantine/core";
import type { CaseShape } from "../../contract/shapes.ts";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { mediumDay, withDays } from "../say/day.ts";
import { accepts, answersProposal, answersTo, naming } from "./consent.ts";
import { useAct } from "./useAct.ts";

/** Proposals that change nothing until the other party consents, with the answer beside each. */
export function Proposals({ of }: { of: CaseShape }) {
  const act = useAct(of.id);
  const answers = of.may.filter(answersProposal);
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals" className="case-h">
        Waiting for consent
      </h2>
      <ul className="proposals">
        {of.proposals.map((proposal) => (
          <li key={proposal.id}>
            <h3>{proposal.what}</h3>
            <p>{withDays(proposal.detail)}</p>
            <p className="small quiet">
              Proposed by {proposal.by} on {mediumDay(proposal.on)}. Nothing changes until both parties agree.
            </p>
            {proposal.mine && <p className="quiet">Waiting for the other party.</p>}
            {answers.length > 0 && (
              <div className="row">
                {answersTo(proposal, answers).map((answer) => (
                  <Button
                    key={answer.act}
                    variant={accepts(answer) ? "filled" : "default"}
                    loading={act.isPending}
                    onClick={() => act.mutate({ act: answer.act, fields: naming(answer, proposal.id) })}
                  >
                    {answer.title}
                  </Button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
      {act.isError && <RefusalNote error={act.error} />}
    </section>
  );
}
