import { rule, zero } from "../../../src/rules/index.ts";
import { disabilityLeave, leaveHoursLeft } from "./disability-inputs.ts";

const waitHead = {
  id: "ndi-waiting-leave",
  clause: "11.10.C",
  title: "May this leave be used before NDI begins?",
  says: "Vacation and sick leave in the waiting period; annual and personal leave too, before payments begin. None need be used up.",
  page: 64,
} as const;
export const ndiWaitKinds = disabilityLeave.is("vacation", "sick-leave", "annual-leave", "personal-leave");
export const ndiWaitingLeave = rule(waitHead, ndiWaitKinds)
  .reading(
    "11.10.C",
    "the-longer-list",
    "The four kinds of leave that D names may be used before payments begin, the waiting period included",
    "D lets the employee elect them prior to receiving NDI, and the waiting period lies before that.",
  )
  .alternative(
    "11.10.C",
    "vacation-and-sick-leave-only",
    "Only vacation and sick leave may cover the waiting period",
    "C names these two; D speaks of leave used before, not of the wait.",
    rule(waitHead, disabilityLeave.is("vacation", "sick-leave")),
  )
  .example({ disabilityLeave: "vacation" }, "2002-03-05", "true")
  .example({ disabilityLeave: "sick-leave" }, "2002-03-05", "true")
  .example({ disabilityLeave: "personal-leave" }, "2002-03-05", "true", {
    note: "under the other reading no",
  })
  .example({ disabilityLeave: "cto" }, "2002-03-05", "false")
  .example({ disabilityLeave: "catastrophic" }, "2002-03-05", "false")
  .example({}, "2002-03-05", { missing: ["disabilityLeave"] });

export const ndiSwitchKinds = disabilityLeave.is(
  "sick-leave",
  "vacation",
  "annual-leave",
  "personal-leave",
  "catastrophic",
);
export const ndiSwitch = rule(
  {
    id: "ndi-switch-to-leave",
    clause: "11.10.E",
    title: "May I change from NDI to this leave?",
    says: "At any time once payments run, to sick leave, vacation, annual leave, personal leave or catastrophic leave.",
    page: 64,
  },
  ndiSwitchKinds,
)
  .example({ disabilityLeave: "catastrophic" }, "2002-04-15", "true")
  .example({ disabilityLeave: "vacation" }, "2002-04-15", "true")
  .example({ disabilityLeave: "cto" }, "2002-04-15", "false")
  .example({ disabilityLeave: "holiday-credit" }, "2002-04-15", "false")
  .example({ disabilityLeave: "union" }, "2002-04-15", { refused: "out-of-range" });

export const ndiReturn = rule(
  {
    id: "ndi-return-from-leave",
    clause: "11.10.E",
    title: "May I go back from leave to NDI?",
    says: "Only when the leave that was changed to is used up.",
    page: 64,
  },
  leaveHoursLeft.equals(zero("hours")),
)
  .example({ leaveHoursLeft: "0" }, "2002-05-15", "true")
  .example({ leaveHoursLeft: "0.25" }, "2002-05-15", "false")
  .example({ leaveHoursLeft: "80" }, "2002-05-15", "false")
  .example({}, "2002-05-15", { missing: ["leaveHoursLeft"] });
