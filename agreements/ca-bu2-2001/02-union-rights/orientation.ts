import { given, rule } from "../../../src/rules/index.ts";

export const firstAppointment = given.flag("firstAppointment", {
  question: "Is this the employee's first appointment to a class of the unit?",
});
const supplied = given.flag("packetSupplied", {
  question: "Has the union given the appointing authority its information packet beforehand?",
});
/** 2.9: what a new employee is handed besides the agreement. */
export const packetOwed = rule(
  {
    id: "orientation-packet",
    clause: "2.9",
    title: "Must the new employee be handed the union's packet?",
    says: "A new employee of the unit is told who represents it and handed the agreement; the packet too, if the union supplied it beforehand.",
    page: 11,
  },
  firstAppointment.and(supplied),
)
  .example({ firstAppointment: true, packetSupplied: true }, "2002-04-15", "true")
  .example({ firstAppointment: true, packetSupplied: false }, "2002-04-15", "false")
  .example({ firstAppointment: false }, "2002-04-15", "false", { note: "only on the first appointment" })
  .example({ firstAppointment: true }, "2002-04-15", { missing: ["packetSupplied"] });
