import type { Results } from "../src/rules/compile/index.ts";
import type { Workforce } from "../test/oracle/workforce.ts";

const nearest = (top: number, bottom: number): number => Math.floor((2 * top + bottom) / (2 * bottom));

const VACATION = (m: number): number =>
  m < 6 ? 0 : m === 6 ? 42 : m <= 36 ? 7 : m <= 120 ? 10 : m <= 180 ? 12 : m <= 240 ? 13 : 14;
const ANNUAL = (m: number): number => (m <= 36 ? 11 : m <= 120 ? 14 : m <= 180 ? 16 : m <= 240 ? 17 : 18);

/**
 * The baseline: what a good engineer writes first for the six rules and one month (April 2002, ratified in
 * January): one loop, whole numbers, typed arrays, the same columns in and the same answers and statuses out.
 */
export const byHand = (of: Workforce, count: number, { values, statuses }: Results): void => {
  const {
    salaryDollars,
    monthsOfService,
    fortieths,
    workDays,
    spoiled,
    annualLeave,
    dayOff,
    withoutSocialSecurity,
    payCents,
  } = of;
  const [salary, vacation, sick, annual, contribution, holiday] = values as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const [salaryS, vacationS, sickS, annualS, contributionS, holidayS] = statuses as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  for (let i = 0; i < count; i++) {
    salary[i] = salaryDollars[i]!;
    salaryS[i] = 0;

    const base = fortieths[i]!;
    const full = base === 40;
    const earns = spoiled[i] === 0 && !(full && workDays[i]! < 11);
    const months = monthsOfService[i]!;
    if (annualLeave[i] === 1) {
      vacation[i] = 0;
      vacationS[i] = 2;
      sick[i] = 0;
      sickS[i] = 2;
      annual[i] = earns ? nearest(ANNUAL(months) * 100 * base, 40) : 0;
      annualS[i] = 0;
    } else {
      vacation[i] = earns ? nearest(VACATION(months) * 100 * base, 40) : 0;
      vacationS[i] = 0;
      sick[i] = earns ? 20 * base : 0;
      sickS[i] = 0;
      annual[i] = 0;
      annualS[i] = 2;
    }

    const without = withoutSocialSecurity[i] === 1;
    const over = Math.max(0, payCents[i]! - (without ? 31_700 : 51_300));
    contribution[i] = without ? nearest(over * 35, 1000) : nearest(over * 25, 1000);
    contributionS[i] = 0;

    holiday[i] = full && dayOff[i] === 0 ? 0 : 20 * base;
    holidayS[i] = 0;
  }
};
