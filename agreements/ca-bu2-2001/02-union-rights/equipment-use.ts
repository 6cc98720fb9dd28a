import { given, rule } from "../../../src/rules/index.ts";
import { forRepresentation } from "./inputs.ts";

const extraCost = given.flag("stateCharged", { question: "Would the use cost the State anything extra?" });
const interferes = given.flag("useInterferes", {
  question: "Would the use interfere with the State's operations?",
});
const asBefore = given.flag("roomAskedAhead", {
  question: "Was the official in charge of the room asked beforehand?",
});
const operations = given.flag("roomFree", { question: "Do the State's operations leave the room free?" });

export const roomUse = rule(
  {
    id: "union-room",
    clause: "2.6.A",
    title: "May the union meet in the State's room?",
    says: "Where operations leave it free and the official in charge was asked beforehand; it is left as it was.",
    page: 9,
  },
  asBefore.and(operations),
)
  .example({ roomAskedAhead: true, roomFree: true }, "2002-04-15", "true")
  .example({ roomAskedAhead: false, roomFree: true }, "2002-04-15", "false")
  .example({ roomAskedAhead: true, roomFree: false }, "2002-04-15", "false")
  .example({ roomAskedAhead: true }, "2002-04-15", { missing: ["roomFree"] });

const reasonable = given.flag("callsReasonable", { question: "Is the amount of calls reasonable?" });
const call = {
  forRepresentation: true,
  callsReasonable: true,
  stateCharged: false,
  useInterferes: false,
};
export const phoneUse = rule(
  {
    id: "union-phone",
    clause: "2.6.B",
    title: "May the representative use the State's phone?",
    says: "Within reason, to represent employees, without charges to the State and without disturbing its operation.",
    page: 9,
  },
  forRepresentation.and(reasonable, extraCost.not(), interferes.not()),
)
  .example(call, "2002-04-15", "true")
  .example({ ...call, forRepresentation: false }, "2002-04-15", "false")
  .example({ ...call, callsReasonable: false }, "2002-04-15", "false")
  .example({ ...call, stateCharged: true }, "2002-04-15", "false")
  .example({ ...call, useInterferes: true }, "2002-04-15", "false")
  .example({ ...call, stateCharged: undefined }, "2002-04-15", { missing: ["stateCharged"] });

const incidental = given.flag("useIncidental", {
  question: "Is the use small and occasional, on equipment that the employee has at work anyway?",
});
const permitted = given.flag("otherUsePermitted", {
  question: "Does the department permit other non-business use in the same way?",
});
const mail = {
  useIncidental: true,
  otherUsePermitted: true,
  forRepresentation: true,
  stateCharged: false,
  useInterferes: false,
};
export const equipmentUse = rule(
  {
    id: "union-electronic-use",
    clause: "2.6.C",
    title: "May e-mail and the like be used for the union?",
    says: "Small and occasional use, where all four conditions hold: as other non-business use is permitted, for representation only, without cost, without interference.",
    page: 10,
  },
  incidental.and(permitted, forRepresentation, extraCost.not(), interferes.not()),
)
  .example(mail, "2002-04-15", "true")
  .example({ ...mail, useIncidental: false }, "2002-04-15", "false")
  .example({ ...mail, otherUsePermitted: false }, "2002-04-15", "false")
  .example({ ...mail, forRepresentation: false }, "2002-04-15", "false")
  .example({ ...mail, stateCharged: true }, "2002-04-15", "false")
  .example({ ...mail, useInterferes: true }, "2002-04-15", "false")
  .example({ ...mail, otherUsePermitted: undefined }, "2002-04-15", { missing: ["otherUsePermitted"] });
