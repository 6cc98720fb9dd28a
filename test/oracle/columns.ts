import { ratio } from "../../src/quantity/index.ts";
import type { Columns } from "../../src/rules/compile/index.ts";
import type { Facts } from "../../src/rules/index.ts";
import type { Workforce } from "./workforce.ts";

/** The workforce as the compiled rules read it: the stored whole numbers are the oracle's own. */
export const ruleColumns = (of: Workforce): Columns => ({
  monthlySalary: { values: of.salaryDollars },
  monthsOfService: { values: of.monthsOfService },
  timeBase: { values: of.fortieths },
  workDaysInPeriod: { values: of.workDays },
  spoiledByAbsence: { values: of.spoiled },
  leaveProgram: { values: of.annualLeave },
  onDayOff: { values: of.dayOff },
  membership: { values: of.withoutSocialSecurity },
  compensation: { values: of.payCents },
});

/** One person of the workforce as the interpreter reads it. */
export const ruleFacts = (of: Workforce, i: number): Facts => ({
  monthlySalary: ratio(of.salaryDollars[i]!),
  monthsOfService: ratio(of.monthsOfService[i]!),
  timeBase: ratio(of.fortieths[i]!, 40),
  workDaysInPeriod: ratio(of.workDays[i]!),
  spoiledByAbsence: of.spoiled[i] === 1,
  leaveProgram: of.annualLeave[i] === 1 ? "annual-leave" : "vacation-and-sick-leave",
  onDayOff: of.dayOff[i] === 1,
  membership: of.withoutSocialSecurity[i] === 1 ? "without-social-security" : "with-social-security",
  compensation: ratio(of.payCents[i]!, 100),
});
