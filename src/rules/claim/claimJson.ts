import { iso } from "../../calendar/index.ts";
import type { Refusal } from "../../refusal/index.ts";
import { isRefusal } from "../../refusal/index.ts";
import { answerJson } from "../answerJson.ts";
import { givenJson } from "../ruleJson.ts";
import { sayOutcome, wireOutcome } from "../sayOutcome.ts";
import { stepJson } from "../stepJson.ts";
import type { ClaimAnswer, LineAnswer } from "./answer.ts";
import type { Claim } from "./claim.ts";

const amount = (of: LineAnswer["allowed"], unit: string) =>
  of === null ? null : { value: wireOutcome(of, unit)!, say: sayOutcome(of, unit)! };

const decision = (of: LineAnswer["decided"]) =>
  of ? { clause: of.clause, page: of.page, says: of.says } : null;

const refusalJson = (of: Refusal | undefined) => {
  if (!of) return null;
  const { code, reason, remedy, compared, clause } = of;
  return { code, reason, remedy, compared: { ...compared }, ...(clause ? { clause } : {}) };
};

/** What can be claimed, and how: the shape of the HTTP interface. */
export const claimShape = (of: Claim) => ({
  id: of.id,
  clause: of.clause,
  title: of.title,
  says: of.says,
  page: of.page,
  head: of.head.map(givenJson),
  kinds: of.kinds.map((kind) => ({
    id: kind.id,
    title: kind.title,
    clause: kind.allowed.clause,
    says: kind.allowed.says,
    asks: kind.asks.map(givenJson),
  })),
  stretch: of.stretch ?? null,
  lineDay: of.lineDay ?? null,
  ranked: of.ranked ?? null,
});

/** A claim's answer, line by line, in the shape of the HTTP interface and of `claim --json`. */
export const claimJson = (of: ClaimAnswer) => ({
  claim: of.claim.id,
  title: of.claim.title,
  clause: of.claim.clause,
  on: iso(of.on),
  lines: of.lines.map((line) => {
    const { unit } = line;
    return {
      number: line.number,
      label: line.label,
      kind: line.kind?.id ?? null,
      title: line.kind?.title ?? null,
      status: line.status,
      unit,
      claimed: amount(line.claimed, unit),
      allowed: amount(line.allowed, unit),
      cut: amount(line.cut, unit),
      decided: decision(line.decided),
      refusal: refusalJson(line.refusal),
      missing: line.missing.map(givenJson),
      rank: line.rank ?? null,
      parts: line.parts.map((part) => ({
        from: iso(part.from),
        to: iso(part.to),
        days: part.to - part.from + 1,
        each: amount(part.each, unit),
        sum: amount(part.sum, unit),
        decided: decision(part.decided),
        refusal: refusalJson(part.refusal),
      })),
      value: line.answer ? wireOutcome(line.answer.outcome, unit) : null,
      say: line.answer ? sayOutcome(line.answer.outcome, unit) : null,
      readings: line.answer ? answerJson(line.answer).readings : [],
      explanation: line.answer ? stepJson(line.answer.explanation) : null,
    };
  }),
  totals: of.totals.map(({ unit, ...sums }) => ({
    unit,
    claimed: amount(sums.claimed, unit),
    allowed: amount(sums.allowed, unit)!,
    cut: amount(sums.cut, unit),
  })),
  results: of.results.map((one) =>
    isRefusal(one) ? { answer: null, refusal: refusalJson(one) } : { answer: answerJson(one), refusal: null },
  ),
});
