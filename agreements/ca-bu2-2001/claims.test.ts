import { describe, expect, it } from "vitest";
import { day } from "../../src/calendar/index.ts";
import {
  answerClaim,
  type ClaimExample,
  claimJson,
  claimsOf,
  type ExpectedLine,
  isRefusal,
} from "../../src/rules/index.ts";
import unit2 from "./agreement.ts";

type Line = ReturnType<typeof claimJson>["lines"][number];

/** What a line came to, in the form in which the example expects it. */
const inTheFormOf = (expected: ExpectedLine, line: Line): ExpectedLine => {
  const allowed = line.allowed?.value ?? line.value ?? line.refusal?.code ?? line.status;
  if (typeof expected === "string") return line.refusal ? { refused: line.refusal.code } : allowed;
  if ("allowed" in expected) return { allowed, because: line.decided?.clause ?? "" };
  if ("refused" in expected) return { refused: line.refusal?.code ?? line.status };
  if ("missing" in expected) return { missing: line.missing.map((one) => one.name) };
  return { notApplicable: line.decided?.clause ?? line.status };
};

describe("the examples beside each claim", () => {
  for (const claim of claimsOf(unit2))
    describe(claim.id, () => {
      it("are at least three, with a line or a claim that is refused", () => {
        const refused = ({ expect: wanted }: ClaimExample) =>
          "refused" in wanted || wanted.lines.some((one) => typeof one !== "string" && "refused" in one);
        expect(claim.examples.length).toBeGreaterThanOrEqual(3);
        expect(claim.examples.some(refused)).toBe(true);
      });

      it("take every kind of line", () => {
        const [only] = claim.kinds;
        const taken = claim.examples.flatMap((one) => one.lines.map((line) => line.kind ?? only?.id));
        expect(claim.kinds.filter((kind) => !taken.includes(kind.id)).map((kind) => kind.id)).toEqual([]);
      });

      for (const [i, example] of claim.examples.entries())
        it(`${i + 1} on ${example.on}${example.note ? `: ${example.note}` : ""}`, () => {
          const { given, lines } = example;
          const answer = answerClaim(unit2, claim, { on: day(example.on), given, lines });
          const wanted = example.expect;
          if ("refused" in wanted) {
            expect(isRefusal(answer) && answer.code).toBe(wanted.refused);
            return;
          }
          if (isRefusal(answer)) throw new Error(`${answer.code}: ${answer.reason}`);
          const json = claimJson(answer);
          const found = wanted.lines.map((one, at) => inTheFormOf(one, json.lines[at]!));
          expect(found).toEqual(wanted.lines);
          expect(json.lines.length).toBe(wanted.lines.length);
          if (wanted.total)
            expect(Object.fromEntries(json.totals.map((one) => [one.unit, one.allowed.value]))).toEqual(
              wanted.total,
            );
          for (const [rule, value] of Object.entries(wanted.results ?? {}))
            expect(
              json.results.flatMap((one) => (one.answer?.rule === rule ? [one.answer.value] : [])),
            ).toEqual([value]);
        });
    });
});
