import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { RuleShape } from "../../contract/shapes.ts";
import { Refused } from "../api.ts";
import { useTitle } from "../part/hooks.ts";
import { Loaded } from "../part/Loaded.tsx";
import { RefusalNote } from "../part/RefusalNote.tsx";
import { answerOverQuery, answerQuery, ruleQuery } from "../queries.ts";
import { amount } from "../say/amount.ts";
import { AnswerView } from "./AnswerView.tsx";
import { AskForm, saidInForm } from "./AskForm.tsx";
import { Halves } from "./Halves.tsx";
import { Parts } from "./Parts.tsx";
import { RuleHead } from "./RuleHead.tsx";
import { givenJson, refusedInput } from "./typed.ts";
import { useAsked } from "./useAsked.ts";
import "../style/forms.css";
import "../style/ask.css";
import "../style/period.css";

function Asking({ of }: { of: RuleShape }) {
  useTitle(of.title);
  const asked = useAsked(of.given);
  const over = asked.restedPeriod;
  const given = givenJson(of.given, asked.rested);
  const onDay = useQuery({ ...answerQuery(of.id, asked.restedDay, given), enabled: over === undefined });
  const whole = useQuery({
    ...answerOverQuery(of.id, over?.from ?? "", over?.to ?? "", given),
    enabled: over !== undefined,
  });
  const answer = over ? whole : onDay;
  const refusal = answer.error instanceof Refused ? answer.error.refusal : undefined;
  const value = over || onDay.isError ? undefined : onDay.data;
  const parts = over && !whole.isError ? whole.data : undefined;
  const missing = (value ?? parts?.parts[0]?.answer)?.missing ?? [];
  const said = over ? refusedInput(refusal, of.given) !== undefined : saidInForm(refusal, of.given);
  return (
    <>
      <RuleHead of={of} link={asked.link} on={asked.day} over={over} />
      <div className="ask-layout">
        <AskForm
          given={of.given}
          asked={asked}
          refusal={refusal}
          missing={missing.map(({ name }) => name)}
          periods
        />
        <section className="answer" aria-label="Answer" id="answer">
          {answer.isPending && <p className="waiting">Working it out</p>}
          {answer.isError && said && (
            <p className="quiet" role="status">
              No answer: {refusal?.reason}
            </p>
          )}
          {answer.isError && !said && <RefusalNote error={answer.error} />}
          {over && answer.isError && !said && <Halves of={refusal} ask={asked.setPeriod} />}
          {parts && <Parts of={parts.parts} why={asked.askOn} />}
          {value && <AnswerView of={value} rule={of} />}
        </section>
      </div>
      {value?.say && (
        <a href="#answer" className="answer-foot no-print">
          <span className="visually-hidden">Answer: </span>
          <strong>{amount(value.say)}</strong> <span>Why</span>
        </a>
      )}
    </>
  );
}

/** One right: the form made from its inputs, and the answer with its reasons. */
export function RulePage() {
  const { rule } = useParams({ from: "/ask/$rule" });
  const query = useQuery(ruleQuery(rule));
  const refusal = query.error instanceof Refused ? query.error.refusal : undefined;
  return (
    <div className="page">
      {refusal?.code === "unknown-rule" ? (
        <div className="empty">
          <h1>No rule has this name</h1>
          <p>
            Nothing that can be asked is called <code>{rule}</code>.
          </p>
          <Link to="/ask">Everything that can be asked</Link>
        </div>
      ) : (
        <Loaded query={query} what="Opening the rule">
          {(of) => <Asking key={of.id} of={of} />}
        </Loaded>
      )}
    </div>
  );
}
