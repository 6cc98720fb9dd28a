import { iso } from "../calendar/index.ts";
import type { Answer } from "./ask.ts";
import { NotApplicable, UNKNOWN } from "./outcome.ts";
import { givenJson } from "./ruleJson.ts";
import { sayOutcome, wireOutcome } from "./sayOutcome.ts";
import { stepJson } from "./stepJson.ts";

/** The answer in the shape of the HTTP interface and of `ask --json`. */
export const answerJson = (answer: Answer) => {
  const { rule, outcome } = answer;
  const status =
    outcome === UNKNOWN
      ? ("missing" as const)
      : outcome instanceof NotApplicable
        ? ("not-applicable" as const)
        : ("answered" as const);
  const winner = answer.setAside.find((one) => one.rule === rule && !one.exception)?.by;
  return {
    rule: rule.id,
    title: rule.title,
    on: iso(answer.on),
    status,
    value: wireOutcome(outcome, rule.unit),
    unit: rule.unit as string,
    say: sayOutcome(outcome, rule.unit),
    clause: winner?.clause ?? rule.clause,
    page: rule.page,
    notApplicable:
      outcome instanceof NotApplicable ? { clause: outcome.clause, reason: outcome.reason } : null,
    setAside: answer.setAside.map((one) => ({
      clause: one.exception?.clause ?? one.rule.clause,
      note: one.exception?.note ?? `The general rule: ${one.rule.title}`,
      say: sayOutcome(one.outcome, one.rule.unit),
      by: one.by.clause,
    })),
    readings: answer.readings.map(({ reading, outcome: other }) => ({
      id: reading.id,
      clause: reading.clause,
      says: reading.says,
      used: reading.used,
      why: reading.why,
      value: wireOutcome(other, rule.unit),
      say: sayOutcome(other, rule.unit),
    })),
    missing: (outcome === UNKNOWN ? answer.missing : []).map(givenJson),
    explanation: stepJson(answer.explanation),
  };
};
