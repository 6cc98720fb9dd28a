import { parseDay } from "../../calendar/index.ts";
import { isRefusal, type Refusal } from "../../refusal/index.ts";
import type { Agreement } from "../agreement.ts";
import { answerClaim, type Claim, type ClaimAnswer, type ClaimExample } from "../claim/index.ts";

/** One way that a claim can go, and whether an answer shows that it went so. */
interface ClaimBranch {
  readonly says: string;
  readonly clause: string;
  readonly taken: (by: ClaimAnswer | Refusal) => boolean;
}

const refusalsIn = (of: ClaimAnswer | Refusal): readonly Refusal[] =>
  isRefusal(of)
    ? [of]
    : of.lines.flatMap((line) =>
        [line.refusal, ...line.parts.map((part) => part.refusal)].filter((one) => one !== undefined),
      );

/** Each kind of line answered, each check that refuses, and each pair of lines that may not stand together. */
const branchesOf = (of: Claim): readonly ClaimBranch[] => [
  ...of.kinds.map((kind) => ({
    says: `a line of ${kind.title} is answered`,
    clause: kind.allowed.clause,
    taken: (by: ClaimAnswer | Refusal) =>
      !isRefusal(by) &&
      by.lines.some((line) => line.kind === kind && ["allowed", "cut", "nothing"].includes(line.status)),
  })),
  ...[...of.headChecks, ...of.checks].map((check) => ({
    says: `refused: ${check.reason}`,
    clause: check.clause,
    taken: (by: ClaimAnswer | Refusal) =>
      refusalsIn(by).some((one) => one.clause === check.clause && one.reason === check.reason),
  })),
  ...of.apart.map((apart) => ({
    says: `refused beside another line: ${apart.reason}`,
    clause: apart.clause,
    taken: (by: ClaimAnswer | Refusal) =>
      refusalsIn(by).some((one) => one.clause === apart.clause && one.reason.startsWith(apart.reason)),
  })),
];

const answered = (
  agreement: Agreement,
  of: Claim,
  example: ClaimExample,
): ClaimAnswer | Refusal | undefined => {
  const on = parseDay(example.on);
  return on === undefined
    ? undefined
    : answerClaim(agreement, of, { on, given: example.given, lines: example.lines });
};

const isRefused = (example: ClaimExample): boolean =>
  "refused" in example.expect || example.expect.lines.some((one) => typeof one !== "string");

/** A claim's coverage in the form of a rule's; its examples are worked claims. */
export const claimCoverage = (agreement: Agreement, of: Claim) => {
  const answers = of.examples.map((one) => answered(agreement, of, one));
  return {
    id: of.id,
    clause: of.clause,
    examples: of.examples.length,
    refusals: of.examples.filter(isRefused).length,
    branches: branchesOf(of).map(({ says, clause, taken }) => ({
      says,
      clause,
      exercisedBy: answers.flatMap((answer, i) => (answer && taken(answer) ? [i + 1] : [])),
    })),
  };
};
