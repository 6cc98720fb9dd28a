import { entitlement, section } from "../../../src/rules/index.ts";
import { hasPersonalLeave, personalLeavePaid, personalLeaveUse } from "./personal-leave.ts";
import { DEPARTMENT } from "./requests.ts";

/** 9.10: personal leave credits: how they are used, cashed out and settled at the end. */
export default section({
  number: "9.10",
  title: "Personal Leave",
  page: 46,
  plain: {
    A: "Employees ask for and use accrued personal leave as they do vacation or annual leave. Requests follow the department's policies on those two.",
    B: "The State may choose to cash out unused personal leave, all of it or part, at the salary rate of the day of payment. Both sides know that departments and employees may be treated differently in this. Whoever leaves State employment is paid for what is unused, just as for vacation or annual leave. Neither a cash-out nor a lump sum for personal leave counts as compensation for retirement.",
  },
  forum: { reach: "arb" },
  rules: [personalLeaveUse, personalLeavePaid],
  entitlements: [
    entitlement({
      id: "personal-leave-time",
      clause: "9.10.A",
      title: "Personal leave: time off, or pay",
      says: "Accrued hours are used like vacation; the State may cash some out, and all is paid when State employment ends.",
      applies: hasPersonalLeave,
      otherwise: "It concerns those who have personal leave credits.",
      rules: ["personal-leave-use", "personal-leave-pay"],
      request: {
        what: "The hours off; when State employment ends, payment of the rest",
        by: "As the department's policy on vacation or annual leave says",
        form: "As the department's policy says; the agreement names no form",
        to: DEPARTMENT,
      },
    }),
  ],
  cites: ["6.3", "9.1", "9.11"],
});
