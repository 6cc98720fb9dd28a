import { section } from "../../../src/rules/index.ts";
import { fractionChart } from "../tables/fraction-chart.ts";
import { holidayEntitlements } from "./entitlements.ts";
import { ceilingPart, dayHours, full, holidayCredit, holidayCreditOfPositions } from "./holiday-credit.ts";
import { holidayCreditPay, holidayCreditUse, quarter, unofficialHoliday } from "./holiday-credit-use.ts";
import {
  governorsHoliday,
  holidayHoursCounted,
  holidayWhichDay,
  observed,
  paidHolidays,
} from "./holiday-day.ts";
import { ceiling, holidayWorked, holidayWorkedPay, multiple } from "./holiday-worked.ts";
import { exemptCredit, holidayInformal, holidayWorkedExempt, informal } from "./holiday-worked-exempt.ts";
import { creditedIn, personal, personalHoliday, personalHolidayFrom, probation } from "./personal-holiday.ts";
import {
  personalHolidayCash,
  personalHolidayHours,
  personalHolidayNotice,
  personalHolidaysNextYear,
  personalNotice,
} from "./personal-holiday-refused.ts";

export default section({
  number: "8.1",
  title: "Holidays",
  page: 34,
  plain: {
    A: "Full-time and part-time employees have the holidays below with pay, and any further State holiday that the Governor declares.",
    B: "Thirteen days: January 1, the third Monday of January, February 12, the third Monday of February, March 31, the last Monday of May, July 4, the first Monday of September, the second Monday of October, November 11, Thanksgiving Day, the day after it, and December 25. Each is kept on its own date, but for the cases that follow.",
    "B.1":
      "November 11 on a Saturday: the Friday before is the paid holiday. No other holiday moves from a Saturday.",
    "B.2": "Any holiday on a Sunday: the Monday after is the paid holiday.",
    "B.3":
      "Whoever works another schedule than Monday to Friday keeps the day on which the holiday falls, and is paid for the actual or the observed day, never for both.",
    C: "After six months of the first probationary period in State service everyone, full-time or part-time, has one personal holiday a fiscal year, credited on July 1.",
    D: "The department may ask for five days' notice and may refuse the day for operational needs. After a refusal it lets the employee choose another day, or, as it prefers, carries the day into the next fiscal year or pays it hour for hour.",
    E: "The department tries, within reason and its operational needs, to grant the day that the employee wants.",
    F: "A holiday on a regular day off gives a full-timer eight hours of holiday credit. Whoever must work it is compensated under G or I. Only one of the observed and the actual day counts.",
    G: "A full-timer of work week group 2 who must work an observed holiday gets one and a half times the hourly rate for the hours worked, in the form that the State chooses. For eight hours of work all forms together (holiday credit, compensating time, cash) come to 20 hours at most.",
    H: "Time off because of a holiday counts as time worked when hours are added up.",
    I: "A permanent full-timer of group E or SE who must work a holiday on a regular day off gets up to eight hours of credit and four hours of informal time off. A holiday on a day off without work gives eight hours of credit, no more.",
    J: "A part-timer of group 2 who must work a holiday gets credit in proportion under K and one and a half times for the hours worked, in cash or credit as the State chooses.",
    K: "Part-timers earn holidays by the chart under L.",
    L: "The chart gives the monthly hours of vacation, sick leave and holiday credit for fifteen time bases from 1/10 to 9/10: each is the full-time figure times the fraction, to the hundredth. It takes the place of the rates of Management Memorandum 84-20-1. However many positions someone holds, one holiday earns eight hours at most.",
    M: "Credit is asked for and used in quarter hours.",
    N: "Unused credit is carried over or paid, as the department head decides.",
    O: "When State employment ends, unused credit is paid.",
    P: "For unofficial or religious holidays on a work day one may ask to use annual leave, vacation, holiday credit, personal leave or compensating time; the department tries, within its needs, to allow it.",
  },
  terms: [
    dayHours,
    ceilingPart,
    multiple,
    ceiling,
    exemptCredit,
    informal,
    probation,
    personal,
    creditedIn,
    full,
    observed,
    personalNotice,
    quarter,
  ],
  rules: [
    holidayCredit,
    holidayCreditOfPositions,
    holidayWorked,
    holidayWorkedPay,
    holidayWorkedExempt,
    holidayInformal,
    personalHoliday,
    personalHolidayFrom,
    personalHolidayNotice,
    personalHolidayHours,
    personalHolidayCash,
    personalHolidaysNextYear,
    paidHolidays,
    governorsHoliday,
    holidayWhichDay,
    holidayHoursCounted,
    holidayCreditUse,
    holidayCreditPay,
    unofficialHoliday,
  ],
  entitlements: holidayEntitlements,
  tables: [fractionChart],
  cites: ["6.2", "6.3", "9.1", "9.3", "9.10"],
  countsAs: [],
});
