import { entitlement, section } from "../../../src/rules/index.ts";
import { substantiated } from "./inputs.ts";
import { DEPARTMENT, IN_WRITING, NO_TIME } from "./requests.ts";
import { unpaidLeaveAllowed, unpaidLeaveExtension, unpaidLeaveLastDay, unpaidMost } from "./unpaid-leave.ts";
import { revocationNotice, unpaidLeaveEndKept, unpaidLeaveRevocation } from "./unpaid-leave-end.ts";
import { unpaidLeaveProcedure } from "./unpaid-leave-procedure.ts";

/** 9.2: leave without pay at the department's discretion, and how it ends. */
export default section({
  number: "9.2",
  title: "Unpaid Leave of Absence",
  page: 39,
  plain: {
    A: "The department head or designee may let an employee be absent unpaid for at most 1 year. The employee backs the request with proof.",
    B: "Outside the cases in C (printed as “c”), unpaid leave is barred for anyone who takes another State position, who leaves the State for a job elsewhere, or who neither means to come back by the last day of the leave nor can reasonably be expected to. Whoever is granted leave has a right to the former position, as Government Code 18522 defines it, when the leave ends.",
    C: "Leave may be granted for these reasons, and for others like them:",
    "C.1": "Work for the union.",
    "C.2": "Being unable to work for a time through illness or injury.",
    "C.3": "A loan to another government agency for one particular task.",
    "C.4":
      "Looking for or taking other work while a layoff is under way, or otherwise softening one that is coming.",
    "C.5": "Education.",
    "C.6": "A research project.",
    D: "The employee may ask for more time; the department head or designee may agree.",
    E: "The department head or designee ends the leave (1) on its last day, or (2) sooner if the State requires it, with a written notice that goes out 30 work days or more before the early end takes effect.",
    F: "Whoever is refused leave, or has it ended early, gets the specific business reasons in writing.",
  },
  forum: { reach: "arb" },
  terms: [unpaidMost, revocationNotice],
  rules: [
    unpaidLeaveAllowed,
    unpaidLeaveLastDay,
    unpaidLeaveExtension,
    unpaidLeaveRevocation,
    unpaidLeaveEndKept,
  ],
  procedures: [unpaidLeaveProcedure],
  entitlements: [
    entitlement({
      id: "unpaid-leave-of-absence",
      clause: "9.2.A",
      title: "Unpaid leave, up to a year",
      says: "The department may grant it, and you return to your former position; a refusal comes with specific reasons in writing.",
      applies: substantiated,
      otherwise: "The request must be backed with proof of the reason.",
      rules: [
        "unpaid-leave-allowed",
        "unpaid-leave-longest-end",
        "unpaid-leave-extension",
        "unpaid-leave-revocation-by",
        "unpaid-leave-end-in-order",
      ],
      request: {
        what: "Leave from and through named days, its reason, with proof; later, an extension",
        by: NO_TIME,
        form: IN_WRITING,
        to: DEPARTMENT,
      },
    }),
  ],
});
