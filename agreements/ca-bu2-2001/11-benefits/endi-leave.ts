import { rule, zero } from "../../../src/rules/index.ts";
import { disabilityLeave, leaveHoursLeft } from "./disability-inputs.ts";

const page = 65;
export const endiWaitKinds = disabilityLeave.is("catastrophic").not();
export const endiWaitingLeave = rule(
  {
    id: "endi-waiting-leave",
    clause: "11.11.D",
    title: "May this leave cover the wait for ENDI?",
    says: "Any paid leave of one's own, and compensating time off; it need not be used up.",
    page,
  },
  endiWaitKinds,
)
  .reading(
    "11.11.D",
    "accrued-is-ones-own",
    "Donated leave does not cover the wait",
    "The clause says accrued; catastrophic leave is given by others.",
  )
  .example({ disabilityLeave: "annual-leave" }, "2002-03-05", "true")
  .example({ disabilityLeave: "cto" }, "2002-03-05", "true")
  .example({ disabilityLeave: "catastrophic" }, "2002-03-05", "false")
  .example({}, "2002-03-05", { missing: ["disabilityLeave"] });

export const annualOrSick = disabilityLeave.is("sick-leave", "annual-leave");
export const endiSwitch = rule(
  {
    id: "endi-switch-to-leave",
    clause: "11.11.F",
    title: "May I change from ENDI to this leave?",
    says: "At any time once payments run, to sick leave or annual leave.",
    page,
  },
  annualOrSick,
)
  .example({ disabilityLeave: "annual-leave" }, "2002-04-15", "true")
  .example({ disabilityLeave: "sick-leave" }, "2002-04-15", "true")
  .example({ disabilityLeave: "vacation" }, "2002-04-15", "false")
  .example({ disabilityLeave: "catastrophic" }, "2002-04-15", "false")
  .example({ disabilityLeave: "union" }, "2002-04-15", { refused: "out-of-range" });

export const endiSupplementLeave = rule(
  {
    id: "endi-supplement-leave",
    clause: "11.11.C",
    title: "May this leave raise ENDI to the chosen level?",
    says: "Annual leave and sick leave may, or partial payment.",
    page,
  },
  annualOrSick,
)
  .example({ disabilityLeave: "annual-leave" }, "2002-04-15", "true")
  .example({ disabilityLeave: "sick-leave" }, "2002-04-15", "true")
  .example({ disabilityLeave: "cto" }, "2002-04-15", "false")
  .example({}, "2002-04-15", { missing: ["disabilityLeave"] });

export const endiReturn = rule(
  {
    id: "endi-return-from-leave",
    clause: "11.11.F",
    title: "May I go back from leave to ENDI?",
    says: "Only when the leave that was changed to is used up.",
    page,
  },
  leaveHoursLeft.equals(zero("hours")),
)
  .example({ leaveHoursLeft: "0" }, "2002-05-15", "true")
  .example({ leaveHoursLeft: "0.01" }, "2002-05-15", "false")
  .example({ leaveHoursLeft: "80" }, "2002-05-15", "false")
  .example({}, "2002-05-15", { missing: ["leaveHoursLeft"] });
