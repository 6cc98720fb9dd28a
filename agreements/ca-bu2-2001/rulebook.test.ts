import { describe, expect, it } from "vitest";
import { addDays, type Day, day, iso } from "../../src/calendar/index.ts";
import { type Facts, rulesOf } from "../../src/rules/index.ts";
import { compareTogether, people, turningDays } from "../../src/rules/survey/index.ts";
import unit2 from "./agreement.ts";

const rules = rulesOf(unit2);
const turning = [...new Set(rules.flatMap(turningDays))].sort((a, b) => a - b);
/** The last day of each set of terms in force, and the first of the next; so of each date that a rule prints. */
const days = [...new Set(turning.flatMap((one) => [addDays(one, -1), one]))];
const COUNT = 24;
/** Before the agreement nothing but a printed date can change. */
const FEW = 6;

/** Persons with facts for every rule; a fact that several rules ask for stands at an edge of the first of them. */
const everybody = (on: Day, unknown: number): readonly Facts[] => {
  const asked = rules.map((rule, i) => people(rule, on, COUNT, { seed: on + i, unknown }));
  return Array.from({ length: COUNT }, (_, i) =>
    Object.assign({}, ...asked.map((list) => list[i]).reverse()),
  );
};
const FACTS = {
  legislativeRatification: day("2002-01-24"),
  unionRatification: day("2002-01-15"),
  resolutionAdopted: true,
  contributionCutVoid: false,
};

describe("the whole rulebook in one loop after another", () => {
  it("has many sets of terms", () => {
    expect(days.length).toBeGreaterThan(20);
  });

  // The dates of these persons lie near the day for which they were made up.
  const [known, masked] = [everybody(day("2002-07-01"), 0), everybody(day("2002-04-15"), 7)];
  for (const on of days)
    it(`is answered on ${iso(on)} as rule by rule`, () => {
      const count = on < unit2.from ? FEW : COUNT;
      const [all, some] = [known, masked].map((list) => list.slice(0, count));
      expect(compareTogether(rules, on, all!, { masked: false, fixed: FACTS })).toEqual([]);
      expect(compareTogether(rules, on, some!, { masked: true })).toEqual([]);
    });
});
