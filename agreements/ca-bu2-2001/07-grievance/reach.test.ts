import { describe, expect, it } from "vitest";
import { standsOn } from "../case-table.ts";
import { grievanceProcedure } from "./grievance-procedure.ts";
import { answered3, answered4, filed } from "./sample-case.ts";

/** The same case, opened about a section whose disputes go so far. */
const reaching = (reach: string, acts: readonly string[]) => [
  `2002-03-01 grievant learn reach=${reach}`,
  ...acts.filter((act) => !act.includes(" learn")),
];
const stands = (acts: readonly string[]) => standsOn(grievanceProcedure, acts, "2002-12-31");

describe("a dispute about a section that goes only so far", () => {
  it("ends with the answer of step 3", () => {
    const { ended, outcome, open } = stands(reaching("step3", answered3));
    expect([ended, outcome, open]).toEqual([true, "final answer", []]);
    expect(stands(reaching("step4", answered3)).ended).toBe(false);
    expect(stands(reaching("arb", answered3)).ended).toBe(false);
  });

  it("ends with the answer of step 4", () => {
    expect(stands(reaching("step4", answered4))).toMatchObject({ ended: true, outcome: "final answer" });
    expect(stands(reaching("arb", answered4)).ended).toBe(false);
  });

  it("is not carried past its step where the answer is late", () => {
    const step3 = answered3.slice(0, -1);
    const past = [...reaching("step3", step3), "2002-12-01 grievant appeal"];
    expect(stands(past).refusals).toMatchObject([{ code: "reach-ends-here", clause: "6.3.B" }]);
    const step4 = answered4.slice(0, -1);
    const arbitrate = [...reaching("step4", step4), "2002-12-01 union requestArbitration"];
    expect(stands(arbitrate).refusals).toMatchObject([{ code: "reach-ends-here", clause: "6.4.B" }]);
    expect(stands([...reaching("arb", step4), "2002-12-01 union requestArbitration"]).refusals).toEqual([]);
  });

  it("has all its earlier steps", () => {
    expect(stands(reaching("step3", filed)).refusals).toEqual([]);
  });
});
