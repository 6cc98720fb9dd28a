import { noticeProcedure } from "../notice-procedure.ts";
import { oneOf, text, yesNo } from "../procedure-parts.ts";

const held = oneOf("held", "How does the State hold the building?", ["owned", "managed"], true);

/** Written notice before a building is remodeled or renovated: 13.18.A. */
export const remodelProcedure = noticeProcedure({
  id: "remodeling",
  clause: "13.18.A",
  title: "Notice of remodeling or renovation",
  says: "Employees whom the work affects get written notice at least 30 days before it begins, and the union a copy.",
  what: "the work",
  days: 30,
  planned: [text("space", "Which building, and which space?", true), held],
  told: [text("whom", "Which employees got the written notice?", true)],
  copy: "13.18.A",
  readings: [],
});

/** Notice before repairs that may give concern for health: 13.18.B. */
export const repairProcedure = noticeProcedure({
  id: "repairs",
  clause: "13.18.B",
  title: "Notice of repairs",
  says: "Before repairs that may give concern for health there is notice at least 24 hours ahead, except in an emergency.",
  what: "the repairs",
  days: 1,
  planned: [
    text("work", "Which repairs, where?", true),
    held,
    yesNo("emergency", "Is it an emergency?", true),
  ],
  without: { when: { stated: "emergency", is: true, act: "plan" }, title: "An emergency: no notice is owed" },
  readings: [
    {
      clause: "13.18.B",
      says: "The last day for notice is the day before the repairs begin; on that day the hour at which they begin decides.",
      why: "Twenty-four hours before any hour of a day lie on the day before it.",
    },
  ],
});
