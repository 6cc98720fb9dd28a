import { entitlement, section } from "../../../src/rules/index.ts";
import {
  askBy,
  askWithin,
  mayTake,
  parentalBenefitsCost,
  parentalLeaveAskBy,
  parentalLeaveLastDay,
  parentalLeavePermissive,
  parentalLeaveRight,
  parentalMost,
} from "./parental-leave.ts";
import { parentalLeaveProcedure } from "./parental-leave-procedure.ts";
import { DEPARTMENT } from "./requests.ts";

/** 9.5: unpaid leave around a birth, for either parent. */
export default section({
  number: "9.5",
  title: "Parental Leave",
  page: 42,
  plain: {
    A: "A woman with permanent status who asks has a right to at most 1 year of unpaid leave for pregnancy, for giving birth and recovering, or to look after the newborn. She supports the request with medical proof, names the first and last day of the leave in it, and makes it no later than 30 calendar days after the birth. Changes to an approved leave are up to the department head or designee, who may allow them but need not.",
    B: "A man with permanent status who is the spouse or the parent, or a domestic partner with permanent status (as Family Code 297 defines and the Secretary of State certifies), has the same right: at most 1 year unpaid, on request, to look after his newborn, with medical proof, with the first and last day named, and asked for no later than 30 calendar days after the birth. Changes after approval depend on the department head or designee.",
    C: "If the request comes later than 30 calendar days after the birth, the department head or designee may consider unpaid leave but owes none.",
    D: "During the leave the employee may keep the health, dental and vision plans, paying their cost at the group rate.",
  },
  forum: { reach: "arb" },
  terms: [parentalMost, askWithin],
  rules: [
    parentalLeaveRight,
    parentalLeaveAskBy,
    parentalLeavePermissive,
    parentalLeaveLastDay,
    parentalBenefitsCost,
  ],
  procedures: [parentalLeaveProcedure],
  entitlements: [
    entitlement({
      id: "parental-leave-unpaid",
      clause: "9.5.A",
      title: "Unpaid parental leave, up to a year",
      says: "A right for mothers, fathers and certified domestic partners with permanent status; the benefit plans may be kept at your own cost.",
      applies: mayTake,
      otherwise:
        "It is for permanent employees who are the mother, the father or a certified domestic partner; others may ask for unpaid leave under 9.2.",
      rules: [
        "parental-leave-right",
        "parental-leave-ask-by",
        "parental-leave-only-permissive",
        "parental-leave-longest-end",
        "parental-leave-benefits-cost",
      ],
      request: {
        what: "Leave from and through named days, with medical proof; the benefit plans that you want to keep",
        by: "Within 30 calendar days after the birth",
        due: askBy,
        form: "In writing with medical proof; the agreement names no form",
        to: DEPARTMENT,
      },
    }),
  ],
  cites: ["9.2"],
});
