import { entitlement, given, read } from "../../../src/rules/index.ts";
import { leavingState, permanentIntermittent, timeBase } from "../inputs.ts";
import { full, onDayOff } from "./holiday-credit.ts";
import { onWorkday } from "./holiday-credit-use.ts";
import { probation, probationMonths } from "./personal-holiday.ts";
import { lastNotice } from "./personal-holiday-refused.ts";

const workedHoliday = given.flag("workedHoliday", {
  question: "Was the employee required or authorized to work on the observed holiday?",
});
const IN_WRITING = "In writing; the agreement names no form";
const NO_TIME = "No time is stated in the agreement; ask as soon as you know";
const DEPARTMENT = "The department head or designee";

/** What a member may ask for under 8.1. */
export const holidayEntitlements = [
  entitlement({
    id: "paid-holidays",
    clause: "8.1.A",
    title: "Holidays off with pay",
    says: "Thirteen listed days a year, and those that the Governor declares.",
    applies: permanentIntermittent.not(),
    otherwise: "The section grants holidays to full-time and part-time employees.",
    rules: [
      "paid-holidays-of-year",
      "holiday-which-day",
      "holiday-hours-counted",
      "governors-holiday-credit",
    ],
    request: {
      what: "The holiday itself needs no request; ask for pay or credit that is missing",
      by: NO_TIME,
      form: IN_WRITING,
      to: DEPARTMENT,
    },
  }),
  entitlement({
    id: "holiday-credit-for-day-off",
    clause: "8.1.F",
    title: "Holiday credit",
    says: "Eight hours of credit when the holiday is your day off, the chart's part for part-timers.",
    applies: onDayOff.or(timeBase.isBelow(read(full))),
    otherwise: "A full-timer whose work day it is has the day off with pay instead of credit.",
    rules: ["holiday-credit", "holiday-credit-several-positions", "holiday-credit-use"],
    request: {
      what: "That the credit be posted; later, the time off in quarter hours",
      by: NO_TIME,
      form: IN_WRITING,
      to: DEPARTMENT,
    },
  }),
  entitlement({
    id: "holiday-work-compensation",
    clause: "8.1.G",
    title: "Compensation for working the holiday",
    says: "One and a half times for the hours in group 2, holiday credit and on a day off informal time in groups E and SE.",
    applies: workedHoliday,
    otherwise: "It is for those who must work on an observed holiday.",
    rules: [
      "holiday-worked",
      "holiday-worked-pay",
      "holiday-worked-exempt",
      "holiday-informal-time",
      "holiday-credit-use",
    ],
    request: {
      what: "That the hours be compensated; in what form, the State decides",
      by: NO_TIME,
      form: IN_WRITING,
      to: DEPARTMENT,
    },
  }),
  entitlement({
    id: "personal-holiday-day",
    clause: "8.1.C",
    title: "A personal holiday",
    says: "One day of your choice each fiscal year.",
    applies: probationMonths.isAtLeast(read(probation)),
    otherwise: "It is earned after six months of the first probationary period in State service.",
    rules: [
      "personal-holiday",
      "personal-holiday-from",
      "personal-holiday-notice",
      "personal-holiday-hours",
      "personal-holiday-cash-out",
      "personal-holidays-next-year",
    ],
    request: {
      what: "The day you want; if it is refused, another day, or that it be carried over or paid",
      by: "Five days before the day, where the department asks for notice",
      due: lastNotice,
      form: IN_WRITING,
      to: DEPARTMENT,
    },
  }),
  entitlement({
    id: "unofficial-holiday-off",
    clause: "8.1.P",
    title: "A day off for an unofficial or religious holiday",
    says: "You may ask to use leave credits for the day; the department tries to allow it, within its needs.",
    applies: onWorkday,
    otherwise: "It concerns such holidays that fall on a scheduled work day.",
    rules: ["unofficial-holiday-request"],
    request: {
      what: "Use of annual leave, vacation, holiday credit, personal leave or compensating time for the day",
      by: NO_TIME,
      form: IN_WRITING,
      to: DEPARTMENT,
    },
  }),
  entitlement({
    id: "holiday-credit-paid-at-end",
    clause: "8.1.O",
    title: "Pay for unused holiday credit",
    says: "All unused credit is paid when State employment ends.",
    applies: leavingState,
    otherwise: "Before that the department head decides whether credit is carried over or paid.",
    rules: ["holiday-credit-pay"],
    request: {
      what: "Payment of the unused hours",
      by: "When State employment ends; no time is stated in the agreement",
      form: IN_WRITING,
      to: DEPARTMENT,
    },
  }),
];
