import { describe, expect, it } from "vitest";
import { flaws } from "../../../src/rules/index.ts";
import { standsOn } from "../case-table.ts";
import { grievanceProcedure } from "./grievance-procedure.ts";
import { answered1, answered4, filed, talk } from "./sample-case.ts";

describe("refusals in the order of the acts' faults", () => {
  it.each([
    ["2002-03-02 grievant file", talk.slice(0, 1), "wrong-mover"],
    ["2002-03-06 grievant file", talk, "not-open-yet"],
    ["2002-03-06 grievant appeal", talk, "before-its-predecessor"],
    ["2002-03-04 supervisor answer", talk, "out-of-order"],
    ["2002-03-06 grievant answer", talk, "wrong-mover"],
    ["2002-03-10 grievant answer", filed, "out-of-order"],
    ["2002-03-26 first-level answer", filed, "before-receipt"],
    ["2002-09-10 grievant requestArbitration", answered4, "wrong-mover"],
    ["2002-09-10 state requestArbitration", answered4, "wrong-mover"],
    ["2002-04-20 grievant discuss known=2002-03-03", filed, "before-its-predecessor"],
    ["2002-03-27 grievant withdraw known=2002-03-03", filed, "fact-already-stated"],
    ["2002-03-27 state proposeExtension until=2002-04-10", filed, "not-later"],
    ["2002-03-27 state proposeExtension clock=step2.answer until=2002-06-10", filed, "no-such-clock"],
    ["2002-03-27 state proposeWaiver step=informal", filed, "no-such-step"],
    ["2002-03-27 state proposeMeeting until=2002-04-10", filed, "before-its-predecessor"],
    ["2002-04-13 grievant appeal received=2002-04-12", answered1, "days-contradict"],
  ])("%s", (act, before, code) => {
    const today = "2002-12-31";
    const without = standsOn(grievanceProcedure, before, today);
    const found = standsOn(grievanceProcedure, [...before, act], today);
    expect(found.refusals.map((each) => each.code)).toEqual([code]);
    expect({ ...found, refusals: [] }).toEqual(without);
  });
});

it("has no flaws and can be written down", () => {
  expect(flaws(grievanceProcedure)).toEqual([]);
  expect(JSON.parse(JSON.stringify(grievanceProcedure))).toEqual(grievanceProcedure);
});
