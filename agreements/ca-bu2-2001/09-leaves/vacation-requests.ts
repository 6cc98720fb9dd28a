import { given, rule } from "../../../src/rules/index.ts";

const denialNeed = given.flag("vacationDenialNeeded", {
  question: "Do operational needs stand against the time that is asked for?",
});
const cancelNeed = given.flag("vacationCancelNeeded", {
  question: "Do operational needs require that the approved vacation be cancelled?",
});
const page = 39;
export const vacationRefusal = rule(
  {
    id: "vacation-may-be-refused",
    clause: "9.1.G",
    title: "May a request for vacation be refused?",
    says: "For operational needs; the time is agreed between the employee and the department head.",
    page,
  },
  denialNeed,
)
  .reading(
    "9.1.G",
    "needs-alone",
    "Operational needs are the one ground for a refusal",
    "The clause names no other ground, and the time is to be agreed upon.",
  )
  .example({ vacationDenialNeeded: true }, "2002-04-15", "true")
  .example({ vacationDenialNeeded: false }, "2002-04-15", "false")
  .example({}, "2002-04-15", { missing: ["vacationDenialNeeded"] });

export const vacationCancelled = rule(
  {
    id: "vacation-may-be-cancelled",
    clause: "9.1.J",
    title: "May approved vacation be cancelled?",
    says: "Only where operational needs demand it.",
    page,
  },
  cancelNeed,
)
  .example({ vacationCancelNeeded: true }, "2002-04-15", "true")
  .example({ vacationCancelNeeded: false }, "2002-04-15", "false")
  .example({ vacationCancelNeeded: "maybe" }, "2002-04-15", { refused: "wrong-type" });
