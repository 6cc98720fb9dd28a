import type { Procedure } from "../../../src/rules/index.ts";
import { act, calendarDays, count, deemed, end, moversOf } from "../procedure-parts.ts";

/** The one change to the new benefit for those paid already when the provision took effect: 11.12.D. */
export const idlChangeProcedure: Procedure = {
  id: "idl-change",
  clause: "11.12.D",
  title: "Change to the new industrial disability benefit",
  says: "Whoever was already being paid disability benefits when the provision took effect is told so and has 30 days to change to the new benefit for the rest of the right. Nobody has to, and nobody can go back.",
  movers: moversOf("employee", "department"),
  acts: [
    act("notify", "Give notice of the new benefit", "11.12.D"),
    act("change", "Change to the new benefit", "11.12.D"),
    act("keep", "Keep the old benefit", "11.12.D"),
  ],
  stations: [
    {
      id: "start",
      title: "Nothing recorded yet",
      clause: "11.12.D",
      moves: [
        {
          act: "notify",
          by: ["department", "employee"],
          clause: "11.12.D",
          to: "notified",
          what: "Give notice, or record the notice that came",
        },
      ],
    },
    {
      id: "notified",
      title: "Notified: the employee may change",
      clause: "11.12.D",
      moves: [
        {
          act: "change",
          by: ["employee"],
          clause: "11.12.D",
          to: "changed",
          what: "Change to the new benefit, or keep the old one",
          within: count(30, "calendar days", "11.12.D", { of: "notify", date: "receipt" }),
          onLapse: deemed("kept", "The old benefit stays; the change is not open any more.", "11.12.D"),
        },
        { act: "keep", by: ["employee"], clause: "11.12.D", to: "kept", what: "Keep the old benefit" },
      ],
    },
    {
      ...end("changed", "On the new benefit", "11.12.D", "completed"),
      notes: [{ clause: "11.12.D", says: "The change cannot be undone." }],
    },
    end("kept", "On the old benefit", "11.12.D", "completed"),
  ],
  anywhere: [],
  consents: [],
  counting: { "calendar days": calendarDays },
  readings: [
    {
      clause: "11.12.D",
      says: "The 30 days are counted from the notice",
      why: "The sentence gives notice and the 30 days in one breath, and names no other day.",
    },
  ],
};
