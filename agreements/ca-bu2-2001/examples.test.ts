import { describe, expect, it } from "vitest";
import { day } from "../../src/calendar/index.ts";
import { answerJson, ask, isRefusal, rulesOf } from "../../src/rules/index.ts";
import unit2 from "./agreement.ts";

const rules = rulesOf(unit2);

describe("the examples beside each rule", () => {
  it("exist for every rule: at least three, one of them refused, missing or not applicable", () => {
    expect(rules.length).toBeGreaterThan(0);
    for (const rule of rules) {
      expect(rule.examples.length, rule.id).toBeGreaterThanOrEqual(3);
      expect(
        rule.examples.some((one) => typeof one.expect !== "string"),
        rule.id,
      ).toBe(true);
    }
  });

  for (const rule of rules)
    describe(rule.id, () => {
      for (const [i, example] of rule.examples.entries())
        it(`${i + 1} on ${example.on}${example.note ? `: ${example.note}` : ""}`, () => {
          const answer = ask(unit2, { rule: rule.id, on: day(example.on), given: example.given });
          if (typeof example.expect === "object" && "refused" in example.expect) {
            expect(isRefusal(answer) && answer.code).toBe(example.expect.refused);
            return;
          }
          if (isRefusal(answer)) throw new Error(`${answer.code}: ${answer.reason}`);
          const json = answerJson(answer);
          if (typeof example.expect === "string") expect(json.value).toBe(example.expect);
          else if ("missing" in example.expect) {
            expect(json.status).toBe("missing");
            expect(json.missing.map((one) => one.name).sort()).toEqual([...example.expect.missing].sort());
          } else expect(json.notApplicable?.clause).toBe(example.expect.notApplicable);
          if (example.setAside) expect(json.setAside.map((one) => one.clause)).toEqual(example.setAside);
        });
    });
});
