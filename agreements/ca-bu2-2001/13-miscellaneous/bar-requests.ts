import { entitlement } from "../../../src/rules/index.ts";
import { picks, required } from "./bar-dues.ts";
import { IN_WRITING } from "./inputs.ts";

export const dues = entitlement({
  id: "bar-dues-paid",
  clause: "13.7.A",
  title: "Bar dues paid by the State",
  says: "Where membership is a condition of your employment, the State pays or reimburses the dues; for others where the department has picked dues.",
  applies: required.or(picks.is("dues")),
  otherwise:
    "Membership is not a condition of your employment and your department gives professional leave instead.",
  rules: ["bar-dues", "bar-remittance-by", "bar-dues-direct"],
  request: {
    what: "Payment of the dues to the State Bar, or their reimbursement",
    by: "Where the department pays directly: four weeks before the last day on which the dues can be paid in time; for a reimbursement no time is stated",
    form: "Where the department pays directly, the original remittance slip of the dues statement; for a reimbursement, in writing: the agreement names no form",
    to: "Where the department pays directly, the person whom it has named; else your department",
  },
});

export const leave = entitlement({
  id: "bar-professional-leave",
  clause: "13.7.B",
  title: "Two days of professional leave",
  says: "Where membership is not required and the department has not picked dues, two paid days each calendar year; they do not carry over.",
  applies: required.not().and(picks.is("leave")),
  otherwise:
    "The State pays or reimburses your bar dues, so the two days do not come on top; hours for bar committees are another matter (13.25).",
  rules: ["bar-leave"],
  request: {
    what: "The days on which you wish to take it",
    by: "Within the calendar year, asked as you ask for vacation",
    form: "As for vacation",
    to: "Your supervisor, as for vacation",
  },
});

export const local = entitlement({
  id: "local-bar-paid",
  clause: "13.7.D",
  title: "A local or specialty bar",
  says: "One local bar or one specialty section related to the job, up to $100 a year, where State Bar membership is required.",
  applies: required,
  otherwise: "It is for those of whom the employment asks State Bar membership.",
  rules: ["local-bar-dues", "local-bar-proof", "bar-remittance-by"],
  request: {
    what: "Payment or reimbursement of one membership",
    by: "No time is stated for a reimbursement; where the department pays directly, four weeks before the dues become delinquent",
    form: `${IN_WRITING}, with proof of payment where the department asks for it; where it pays directly, the original remittance slip`,
    to: "Where the department pays directly, the person whom it has named; else your department",
  },
});
