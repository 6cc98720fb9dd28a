import { Link } from "@tanstack/react-router";
import type { GivenShape, OwedLineShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { mediumDay, withDays } from "../say/day.ts";
import { focusField } from "./Field.tsx";
import { DAY, typedOf } from "./typed.ts";
import type { Asked } from "./useAsked.ts";

type AnswerLine = OwedLineShape["answers"][number];

const amount = (of: AnswerLine): string => {
  if (of.status === "answered") return withDays(of.say ?? "");
  if (of.status === "missing") return "Work it out";
  return of.status === "not-applicable" ? `Does not apply: ${of.why}` : (of.why ?? "No answer");
};

function Amounts({
  of,
  asked,
  questions,
}: {
  of: OwedLineShape;
  asked: Asked;
  questions: readonly GivenShape[];
}) {
  if (of.answers.length + of.claims.length === 0) return null;
  return (
    <ul className="owed-amounts">
      {of.answers.map((one) => (
        <li key={one.rule}>
          <Link
            to="/ask/$rule"
            params={{ rule: one.rule }}
            search={{ ...typedOf(asked.answers, questions), [DAY]: asked.day }}
          >
            {one.title}
          </Link>
          <span className={one.status === "answered" ? "owed-say" : "quiet small"}>{amount(one)}</span>
        </li>
      ))}
      {of.claims.map((one) => (
        <li key={one.id}>
          <Link to="/claim/$claim" params={{ claim: one.id }}>
            {one.title}
          </Link>
          <span className="quiet small">Line by line</span>
        </li>
      ))}
    </ul>
  );
}

/** One thing that applies: what it gives, what to ask for, by when, on which paper, from whom, and if it is refused. */
export function OwedItem({
  of,
  asked,
  questions,
}: {
  of: OwedLineShape;
  asked: Asked;
  questions: readonly GivenShape[];
}) {
  const { what, by, due, form, to } = of.request;
  return (
    <li>
      <h3>
        {of.title} <ClauseLink clause={of.clause} />
      </h3>
      <p>{of.says}</p>
      <Amounts of={of} asked={asked} questions={questions} />
      <dl className="owed-how">
        <dt>Ask for</dt>
        <dd>{what}</dd>
        <dt>By</dt>
        <dd>
          {due && <strong>{mediumDay(due)}. </strong>}
          {by}
          {of.missing.map((name) => (
            <button
              key={name}
              type="button"
              className="plain-button no-print owed-ask"
              onClick={() => focusField(name)}
            >
              {questions.find((one) => one.name === name)?.question ?? name}
            </button>
          ))}
        </dd>
        <dt>On</dt>
        <dd>{form}</dd>
        <dt>From</dt>
        <dd>{to}</dd>
        <dt>If refused</dt>
        <dd>
          {of.dispute.say} {of.dispute.note}{" "}
          {of.dispute.reach !== "none" && (
            <Link to="/docket/new" search={{ clause: of.clause }} className="no-print">
              File about {of.clause}
            </Link>
          )}
        </dd>
      </dl>
    </li>
  );
}
