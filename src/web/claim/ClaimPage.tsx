import { TextInput } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { ClaimShape } from "../../contract/shapes.ts";
import { Refused } from "../api.ts";
import { Field } from "../ask/Field.tsx";
import { factsFor, givenJson, refusedInput } from "../ask/typed.ts";
import { WhatNow } from "../ask/WhatNow.tsx";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { useRested, useTitle, useWorkspace } from "../part/hooks.ts";
import { Loaded } from "../part/Loaded.tsx";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { claimAnswerQuery, claimsQuery } from "../queries.ts";
import { amount } from "../say/amount.ts";
import { ClaimLines } from "./ClaimLines.tsx";
import { Files } from "./Files.tsx";
import { lineToSend } from "./lines.ts";
import { Totals } from "./Totals.tsx";
import { useDraft } from "./useDraft.ts";
import "../style/forms.css";
import "../style/ask.css";
import "../style/claim.css";

function Claiming({ of }: { of: ClaimShape }) {
  useTitle(of.title);
  const workspace = useWorkspace()!;
  const drafting = useDraft(of, workspace.day, workspace.me?.id);
  const { draft } = drafting;
  const facts = factsFor(of.head, workspace.facts);
  const head = { ...facts, ...draft.head };
  const asked = useRested(
    JSON.stringify({
      on: drafting.on,
      given: JSON.parse(givenJson(of.head, head)),
      lines: draft.lines.map((line) => lineToSend(of, line)),
    }),
    300,
  );
  const query = useQuery({ ...claimAnswerQuery(of.id, asked), placeholderData: keepPreviousData });
  const refusal = query.error instanceof Refused ? query.error.refusal : undefined;
  const refused = refusedInput(refusal, of.head);
  const answer = query.isError ? undefined : query.data;
  return (
    <>
      <header className="page-head">
        <p className="kicker no-print">
          <Link to="/ask">Ask</Link>
        </p>
        <h1>{of.title}</h1>
        <p>{of.says}</p>
        <p className="rule-facts quiet">
          <ClauseLink clause={of.clause}>Clause {of.clause}</ClauseLink> page {of.page}
        </p>
        <Files claim={of} answer={answer} drafting={drafting} />
      </header>
      <section aria-labelledby="once">
        <h2 id="once">{of.head.length > 0 ? "Once for the whole claim" : "When"}</h2>
        <form className="claim-head" onSubmit={(event) => event.preventDefault()}>
          <TextInput
            type="date"
            className="short-field"
            label={of.lineDay || of.stretch ? "On which day is it claimed?" : "On which day?"}
            value={drafting.on}
            min={workspace.agreement.from}
            max={workspace.agreement.to}
            onChange={(event) => drafting.setOn(event.currentTarget.value)}
          />
          {of.head.map((input) => (
            <Field
              key={input.name}
              of={input}
              value={head[input.name] ?? ""}
              error={refused === input.name ? refusal?.remedy : undefined}
              onChange={(value) => drafting.setHead(input.name, value)}
              fact={
                draft.head[input.name] === undefined && facts[input.name] !== undefined
                  ? "From the workspace’s record"
                  : undefined
              }
            />
          ))}
        </form>
        {query.isError && <RefusalNote error={query.error} />}
      </section>
      <ClaimLines of={of} answer={answer} drafting={drafting} />
      {answer && <Totals of={answer} ranked={of.ranked !== null} />}
      <WhatNow clause={of.clause} on={drafting.on} />
      {answer?.totals[0] && !of.ranked && (
        <a href="#totals" className="answer-foot no-print">
          <span>
            In all <strong>{amount(answer.totals[0].allowed.say)}</strong>
          </span>{" "}
          <span>See why</span>
        </a>
      )}
    </>
  );
}

/** A claim over a list of lines: a form that grows, and each line answered beside it. */
export function ClaimPage() {
  const { claim } = useParams({ from: "/claim/$claim" });
  const claims = useQuery(claimsQuery);
  const me = useWorkspace()?.me?.id;
  return (
    <div className="page">
      <Loaded query={claims} what="Opening the claim">
        {(all) => {
          const of = all.find(({ id }) => id === claim);
          if (of) return <Claiming key={`${me} ${of.id}`} of={of} />;
          return (
            <div className="empty">
              <h1>No claim has this name</h1>
              <p>
                Nothing that can be claimed is called <code>{claim}</code>.
              </p>
              <Link to="/ask">Everything that can be asked</Link>
            </div>
          );
        }}
      </Loaded>
    </div>
  );
}
