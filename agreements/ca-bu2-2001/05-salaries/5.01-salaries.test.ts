import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/index.ts";
import { answerJson, ask, isRefusal } from "../../../src/rules/index.ts";
import unit2 from "../agreement.ts";
import { salaryRows } from "../tables/salary-schedule.ts";

const value = (rule: string, on: string, given: Record<string, unknown>) => {
  const answer = ask(unit2, { rule, on: day(on), given });
  if (isRefusal(answer)) throw new Error(answer.reason);
  return answerJson(answer).value;
};

describe("a class that the schedule does not have", () => {
  it.each([
    ["5778 E", "5778 A: Staff Counsel, range A (5778); 5778 B"],
    ["Staff Counsel IV", "5780: Staff Counsel IV (5780)"],
    ["Tax Councel III", "6733: Tax Counsel III (Specialist) (6733)"],
  ])("is refused with the nearest classes: %s", (classAndRange, near) => {
    const answer = ask(unit2, {
      rule: "class-salary-minimum",
      on: day("2002-04-15"),
      given: { classAndRange },
    });
    expect(isRefusal(answer) && answer.code).toBe("out-of-range");
    expect(isRefusal(answer) && answer.remedy).toContain(near);
  });
});

describe("Attachment A against the general increase of 5.1", () => {
  it("has 105 rows of 71 classes: group 2 in 3 rows, E in 28, SE in 74", () => {
    expect(salaryRows).toHaveLength(105);
    expect(new Set(salaryRows.map((row) => row[2])).size).toBe(71);
    const group = (name: string) => salaryRows.filter((row) => row[8] === name).length;
    expect([group("2"), group("E"), group("SE")]).toEqual([3, 28, 74]);
  });

  it.each(salaryRows)(
    "%s %s %s %s",
    (_title, _code, classCode, range, minimum, maximum, newMinimum, newMaximum) => {
      const raised = (monthlySalary: string) =>
        value("general-salary-increase", "2003-07-01", { monthlySalary });
      expect(raised(minimum)).toBe(`${newMinimum}.00`);
      expect(raised(maximum)).toBe(`${newMaximum}.00`);
      const classAndRange = range ? `${classCode} ${range}` : classCode;
      expect(value("class-salary-minimum", "2003-06-30", { classAndRange })).toBe(`${minimum}.00`);
      expect(value("class-salary-maximum", "2003-07-01", { classAndRange })).toBe(`${newMaximum}.00`);
    },
  );
});
