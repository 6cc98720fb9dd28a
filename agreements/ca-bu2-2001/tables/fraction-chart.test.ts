import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/index.ts";
import { answerJson, ask, isRefusal } from "../../../src/rules/index.ts";
import unit2 from "../agreement.ts";
import { fractionChart } from "./fraction-chart.ts";

const value = (rule: string, given: Record<string, unknown>) => {
  const answer = ask(unit2, { rule, on: day("2002-04-15"), given });
  if (isRefusal(answer)) throw new Error(answer.reason);
  return answerJson(answer).value;
};
const facts = { workDaysInPeriod: "22", spoiledByAbsence: false, leaveProgram: "vacation-and-sick-leave" };
/** A month of service in each band that 9.1.A uses; the chart's columns 11 and 15 belong to no band of it. */
const MONTH_OF = { 1: "7", 2: "37", 4: "121", 5: "181", 6: "241" } as const;

describe("the chart of 8.1.L and 9.1.C against the rules", () => {
  it("has fifteen fractions", () => expect(fractionChart.rows).toHaveLength(15));

  it.each(fractionChart.rows.map((row) => [row[0]!, row] as const))("%s", (timeBase, row) => {
    for (const [column, monthsOfService] of Object.entries(MONTH_OF))
      expect(value("vacation-credit", { ...facts, timeBase, monthsOfService })).toBe(row[Number(column)]);
    expect(value("sick-leave-credit", { ...facts, timeBase })).toBe(row[8]);
    expect(value("holiday-credit", { timeBase, onDayOff: false })).toBe(row[8]);
  });
});
