import { Button } from "@mantine/core";
import { useState } from "react";
import type { ActShape, CaseShape } from "../../contract/shapes.ts";
import { useSay } from "../case/Said.tsx";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { mediumDay, withDays } from "../say/day.ts";
import { choiceName } from "./choiceName.ts";
import { accepts, answersProposal, answersTo, bindsMore, detailOf, naming, wordsOf } from "./consent.ts";
import { useAct } from "./useAct.ts";

type Proposal = CaseShape["proposals"][number];

/** The answers to a proposal. An acceptance that moves or ends the case is asked about once more: it binds both sides. */
function Answers({ of, proposal, acts }: { of: CaseShape; proposal: Proposal; acts: readonly ActShape[] }) {
  const [sure, setSure] = useState<string>();
  const say = useSay();
  const act = useAct(of.id, () => say("Recorded. Both parties see it."));
  const send = (answer: ActShape) => act.mutate({ act: answer.act, fields: naming(answer, proposal.id) });
  return (
    <>
      <div className="row no-print">
        {acts.map((answer) => (
          <Button
            key={answer.act}
            variant={accepts(answer) ? "filled" : "default"}
            disabled={act.isPending}
            onClick={() => {
              if (accepts(answer) && bindsMore(proposal) && sure !== answer.act) setSure(answer.act);
              else send(answer);
            }}
          >
            {act.isPending ? "Saving …" : sure === answer.act ? `Yes: ${answer.title}` : answer.title}
          </Button>
        ))}
        {sure && (
          <button type="button" className="plain-button" onClick={() => setSure(undefined)}>
            Not yet
          </button>
        )}
      </div>
      {sure && (
        <p role="status" className="late">
          It binds both parties at once and cannot be undone by one of them. Press again to accept.
        </p>
      )}
      {act.isError && <RefusalNote error={act.error} />}
    </>
  );
}

/** Proposals that change nothing until the other party consents, with the answer beside each. */
export function Proposals({ of }: { of: CaseShape }) {
  const answers = of.may.filter(answersProposal);
  return (
    <section className="now-part" aria-labelledby="proposals">
      <h2 id="proposals" className="case-h">
        Waiting for consent
      </h2>
      <ul className="proposals">
        {of.proposals.map((proposal) => (
          <li key={proposal.id}>
            <h3>{choiceName(proposal.what)}</h3>
            <p>{withDays(detailOf(proposal, of.clocks))}</p>
            {wordsOf(proposal, of.history).map(([question, value]) => (
              <p key={question} className="words-of">
                <span className="quiet">{question}</span> {mediumDay(value)}
              </p>
            ))}
            <p className="small quiet">
              Proposed by {proposal.by} on {mediumDay(proposal.on)}. One side alone changes nothing: it holds
              once both agree.
            </p>
            {proposal.mine && <p>Waiting for the other party.</p>}
            {answers.length > 0 && (
              <Answers of={of} proposal={proposal} acts={answersTo(proposal, answers)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
