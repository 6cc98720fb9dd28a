import { entitlement, section } from "../../../src/rules/index.ts";
import {
  askBy,
  payWithin,
  requestAhead,
  surcharge,
  unionLeaveCutShort,
  unionLeaveRepaidBy,
  unionLeaveRepayment,
  unionLeaveRequest,
  unionLeaveReturn,
  unionOfficer,
} from "./union-leave.ts";
import { unionLeaveProcedure } from "./union-leave-procedure.ts";
import { unionLeaveRepaymentProcedure } from "./union-leave-repayment.ts";

/** 9.13: paid leave for union officers and representatives, which the union reimburses. */
export default section({
  number: "9.13",
  title: "Union Leave",
  page: 49,
  plain: {
    A: "For its officers or representatives the union chooses which leave to ask for: unpaid leave, which the State may grant under 9.2, or paid union leave. While this agreement runs, the head of the affected department or a designee may grant union leave, as they see fit, on these terms:",
    "A.1": "The request normally comes 14 calendar days ahead, on a form the State has approved.",
    "A.2":
      "When the leave ends, the employee has a right to the former position, as Government Code 18522 defines it.",
    "A.3":
      "For all the time off, the union repays the department the employee's full salary and 35 percent of it on top, within 60 days of billing. A dispute over the repayment goes to arbitration.",
    "A.4": "The employee cannot come back before the agreed date unless the appointing power approves.",
    "A.5":
      "Only an emergency or a layoff allows the department head or designee to end the leave before its last day.",
    "A.6": "The employee loses neither pay nor benefits.",
    "A.7":
      "The State Personnel Board decides whether the time counts for merit purposes; that decision can be neither grieved nor arbitrated.",
    "A.8":
      "The employee on this leave and the union both give up every claim to Workers' Compensation and Industrial Disability Leave against the State.",
    "A.9":
      "If the employee nevertheless files for workers' compensation against the State of California or one of its agencies, for an injury suffered during the leave, the union bears the liability for it and the cost of the legal defense in their place.",
  },
  forum: {
    reach: "arb",
    except: [
      {
        clause: "A.3",
        reach: "arb",
        note: "A dispute over the repayment is resolved in arbitration directly.",
      },
      { clause: "A.7", reach: "none", note: "The State Personnel Board decides." },
    ],
  },
  terms: [requestAhead, surcharge, payWithin],
  rules: [unionLeaveRequest, unionLeaveRepayment, unionLeaveRepaidBy, unionLeaveReturn, unionLeaveCutShort],
  procedures: [unionLeaveProcedure, unionLeaveRepaymentProcedure],
  entitlements: [
    entitlement({
      id: "union-leave",
      clause: "9.13",
      title: "Paid leave for the union's officers and representatives",
      says: "Leave without loss of pay or benefits, which the union repays; the department head decides.",
      applies: unionOfficer,
      otherwise: "Union leave is for officers and representatives of the union.",
      rules: ["union-leave-ask-by", "union-leave-return", "union-leave-cut-short", "union-leave-repayment"],
      request: {
        what: "Union leave with its first and last day; the union asks for it.",
        by: "Normally 14 calendar days before the leave begins.",
        due: askBy,
        form: "A form that the State has approved.",
        to: "The head of the department, or a designee",
      },
    }),
  ],
  cites: ["7.12", "9.2", "11.12"],
});
