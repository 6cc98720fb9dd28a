import { entitlement } from "../../../src/rules/index.ts";
import { leaveProgram, leavingState } from "../inputs.ts";
import { DEPARTMENT, IN_WRITING, NO_TIME } from "./requests.ts";
import { returnedAfterSixMonths } from "./vacation-bonus-on-return.ts";

const inVacation = leaveProgram.is("vacation-and-sick-leave");

/** What a member may ask for under 9.1. */
export const vacationEntitlements = [
  entitlement({
    id: "vacation-time",
    clause: "9.1.A",
    title: "Vacation",
    says: "Paid hours each month by length of service, after the first six months; up to 640 hours go into the next year.",
    applies: inVacation,
    otherwise: "Those enrolled in annual leave earn annual leave instead.",
    rules: [
      "vacation-credit",
      "vacation-period-spoiled",
      "vacation-use",
      "vacation-balance",
      "vacation-carry-over",
      "vacation-to-use-by-year-end",
      "vacation-ordered",
      "vacation-required",
      "vacation-may-be-refused",
      "vacation-may-be-cancelled",
    ],
    request: {
      what: "The days or hours that you want; above 640 hours, leave to carry more into the next year",
      by: "As the department's vacation policy says; for what exceeds 640 hours, before the calendar year ends",
      form: "As the department's vacation policy says; the agreement names no form",
      to: DEPARTMENT,
    },
  }),
  entitlement({
    id: "vacation-bonus-after-return",
    clause: "9.1.A",
    title: "A vacation bonus after coming back to State service",
    says: "A one-time bonus after six qualifying pay periods, measured by all your State service.",
    applies: inVacation.and(returnedAfterSixMonths),
    otherwise:
      "It is for those in vacation who come back after a permanent separation of six months or more.",
    rules: ["vacation-bonus-on-return", "vacation-credit-after-return"],
    request: {
      what: "That the bonus be credited after the sixth qualifying pay period",
      by: NO_TIME,
      form: IN_WRITING,
      to: DEPARTMENT,
    },
  }),
  entitlement({
    id: "vacation-pay-at-end",
    clause: "9.1.F",
    title: "Pay for unused vacation",
    says: "All accrued vacation is paid when State employment ends.",
    applies: leavingState,
    otherwise: "Vacation is paid when State employment ends.",
    rules: ["vacation-paid-at-end", "vacation-balance"],
    request: {
      what: "Payment of the whole balance",
      by: "When State employment ends; no time is stated in the agreement",
      form: IN_WRITING,
      to: DEPARTMENT,
    },
  }),
];
