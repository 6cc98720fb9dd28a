import { entitlement, section } from "../../../src/rules/index.ts";
import { appointment } from "../inputs.ts";
import {
  adoptionBenefitsCost,
  adoptionLeaveLastDay,
  adoptionLeaveRight,
  adoptionMost,
} from "./adoption-leave.ts";
import { adoptionLeaveProcedure } from "./adoption-leave-procedure.ts";
import { DEPARTMENT, NO_TIME } from "./requests.ts";

/** 9.6: unpaid leave to adopt a child. */
export default section({
  number: "9.6",
  title: "Adoption Leave",
  page: 43,
  plain: {
    A: "An employee with permanent status who asks for time to adopt a child gets up to 1 year of unpaid leave from the department head or designee, and backs the request with proof.",
    B: "During the leave the employee may keep the health and dental plans, paying their cost at the group rate.",
  },
  forum: { reach: "arb" },
  terms: [adoptionMost],
  rules: [adoptionLeaveRight, adoptionLeaveLastDay, adoptionBenefitsCost],
  procedures: [adoptionLeaveProcedure],
  entitlements: [
    entitlement({
      id: "adoption-leave-unpaid",
      clause: "9.6.A",
      title: "Unpaid adoption leave, up to a year",
      says: "A right for permanent employees who adopt a child; health and dental plans may be kept at your own cost.",
      applies: appointment.is("permanent"),
      otherwise: "It is for permanent employees; others may ask for unpaid leave under 9.2.",
      rules: ["adoption-leave-right", "adoption-leave-longest-end", "adoption-leave-benefits-cost"],
      request: {
        what: "Leave from and through named days, with proof of the adoption; the plans that you want to keep",
        by: NO_TIME,
        form: "In writing with proof of the adoption; the agreement names no form",
        to: DEPARTMENT,
      },
    }),
  ],
});
