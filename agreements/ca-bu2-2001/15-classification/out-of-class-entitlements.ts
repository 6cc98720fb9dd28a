import { entitlement } from "../../../src/rules/index.ts";
import { attorneyThree } from "./inputs.ts";
import { outOfClassAssigned } from "./out-of-class-clocks.ts";
import { lastDayToFile, stillInTime } from "./out-of-class-filing.ts";

export const askForOutOfClassPay = entitlement({
  id: "out-of-class-pay",
  clause: "15.3.C.3",
  title: "Pay of the higher class for out-of-class work",
  says: "Whoever is assigned out-of-class work gets the rate that an appointment to the higher class would have brought.",
  applies: attorneyThree.not().and(outOfClassAssigned),
  otherwise:
    "It is for work of a higher class that was assigned; III level attorneys ask under Side Letter 3.",
  rules: ["out-of-class-work", "higher-class", "out-of-class-back-pay"],
  claims: ["out-of-class-back-pay"],
  request: {
    what: "The rate of the higher class for the time of the assignment",
    by: "No time is stated in the agreement; ask as soon as the work is assigned",
    form: "In writing; the agreement names no form",
    to: "The supervisor",
  },
});

export const grieveOutOfClass = entitlement({
  id: "out-of-class-grievance",
  clause: "15.3.E",
  title: "Claim out-of-class work, or a position's class",
  says: "A procedure of its own leads to back pay: for the year before the filing and until the arbitrator decides.",
  applies: attorneyThree.not().and(stillInTime),
  otherwise:
    "III level attorneys claim under Side Letter 3; for everyone else the time ends 21 days after the work stopped.",
  rules: [
    "out-of-class-procedure",
    "out-of-class-work",
    "out-of-class-file-by",
    "out-of-class-pay-from",
    "out-of-class-back-pay",
  ],
  claims: ["out-of-class-back-pay"],
  request: {
    what: "First the talk with the supervisor, then the formal grievance",
    by: "Within 14 days of the supervisor's answer, and never later than 21 days after the work stopped or the position became misallocated",
    due: lastDayToFile,
    form: "The State's form for it",
    to: "The supervisor or manager whom the department head has named for the department level",
  },
});
