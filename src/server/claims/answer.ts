import type { ClaimAnswerShape } from "../../contract/index.ts";
import {
  type Agreement,
  answerClaim,
  claimJson,
  findClaim,
  isRefusal,
  type RawFacts,
  type RawLine,
  type Refusal,
} from "../../rules/index.ts";
import { dayFrom } from "../day.ts";
import type { Known } from "../rules/ask.ts";
import { linesFromCsv } from "./csv.ts";

/** What is claimed, as it came in. */
export interface Claimed {
  readonly claim: string;
  readonly on: string;
  readonly given?: RawFacts | undefined;
  readonly lines?: readonly RawLine[] | undefined;
  /** The text of a CSV file, in place of `lines`. */
  readonly csv?: string | undefined;
}

/** Answers a claim line by line; what the head does not say of the workspace's dated facts is taken from its record. */
export const answerClaimed = (
  agreement: Agreement,
  asked: Claimed,
  known: Known = {},
): ClaimAnswerShape | Refusal => {
  const claim = findClaim(agreement, asked.claim);
  if (isRefusal(claim)) return claim;
  const on = dayFrom(asked.on, "on");
  if (isRefusal(on)) return on;
  const lines = asked.csv === undefined ? (asked.lines ?? []) : linesFromCsv(asked.csv);
  if (isRefusal(lines)) return lines;
  const given = asked.given ?? {};
  const facts = claim.head.flatMap((one) => {
    const value = one.fact === undefined || one.name in given ? undefined : known[one.fact];
    return value === undefined ? [] : [[one.name, value] as const];
  });
  const answer = answerClaim(agreement, claim, {
    on,
    given: { ...Object.fromEntries(facts), ...given },
    lines: lines as readonly RawLine[],
  });
  return isRefusal(answer) ? answer : claimJson(answer);
};
