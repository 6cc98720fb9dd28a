import type { Act, Move, Station } from "../../../src/rules/index.ts";
import { calendarDays, noDayStated } from "./periods.ts";

const form = {
  name: "form",
  type: "choice",
  question: "In which form?",
  choices: ["oral", "written"],
} as const;

/** The acts of the hearing and the award; an award can send the case back to one of the steps. */
export const hearingActs = (steps: readonly string[]): readonly Act[] => [
  {
    act: "setHearing",
    title: "Set the day of the hearing",
    clause: "7.12.C",
    fields: [
      { name: "hearing", type: "day", question: "On which day is the hearing?", required: true },
      { name: "place", type: "text", question: "Where?" },
    ],
  },
  { act: "hear", title: "Record that the hearing was held", clause: "7.12.C", fields: [] },
  {
    act: "award",
    title: "Record the award",
    clause: "7.12.E",
    fields: [
      { name: "award", type: "text", question: "What does the award say?" },
      { name: "remedy", type: "text", question: "What does it order to be done?" },
      form,
      { name: "jointRequest", type: "boolean", question: "If it was spoken: did both sides ask for that?" },
      {
        name: "writtenFor",
        type: "choice",
        choices: ["union", "employer", "both"],
        question: "If it is written: who asked for that, with a copy?",
      },
      ...costFields,
    ],
  },
  {
    act: "sendBack",
    title: "Record an award that sends the case back to a step",
    clause: "7.12.E",
    fields: [
      { name: "step", type: "choice", choices: steps, question: "To which step?", required: true },
      { name: "award", type: "text", question: "What does the award say?", required: true },
      form,
    ],
  },
];

/** What an arbitration cost, and each side's half. */
export const costFields: Act["fields"] = [
  { name: "cost", type: "text", question: "What did the arbitration cost in all?" },
  { name: "unionShare", type: "text", question: "Which half of it does the union bear?" },
  { name: "employerShare", type: "text", question: "Which half of it does the State bear?" },
];

const award: Move = {
  act: "award",
  by: ["union", "state"],
  clause: "7.12.E",
  to: "decided",
  what: "Award of the arbitrator",
};

/** Where the case goes that an award sends back. */
const sendBack = (at: string, steps: readonly string[]): Move => ({
  act: "sendBack",
  by: ["union", "state"],
  clause: "7.12.E",
  // Only of the act that is being made is it true that it has not led away from here, so no earlier award counts.
  to: steps.map((step) => ({ when: { stated: "step", is: step, act: "sendBack", to: [at] }, to: step })),
  what: "Award that sends the case back to a step",
});

const setHearing: Move = {
  act: "setHearing",
  by: ["union", "state"],
  clause: "7.12.C",
  what: "Set, or set anew, the day of the hearing",
};

const rules = {
  clause: "7.12.C",
  says: "The hearing follows the voluntary labor rules of the American Arbitration Association; the sides share its cost equally.",
};
const awards = [
  {
    clause: "7.12.D",
    says: "The arbitrator may decide aloud at the end where both sides ask for it; either side may ask for writing and a copy.",
  },
  {
    clause: "7.12.E",
    says: "The arbitrator cannot change the agreement; the award is final and binds both sides.",
  },
];

const hear: Move = {
  act: "hear",
  by: ["union", "state"],
  clause: "7.12.C",
  to: "heard",
  what: "Hold the hearing on the day set for it",
  owed: true,
  onLapse: {
    effect: "nothing stated",
    says: "Nothing is stated; the hearing is still owed and its day can be set anew.",
    clause: "7.12.C",
  },
};

/** Where the hearing's day counts: an arbitration that comes later has a day of its own. */
const withDay = "hearing-set";

/** Says whether a station is one at which the hearing is awaited. */
export const awaitsHearing = ({ id }: Station): boolean => id === "hearing" || id === withDay;

/** From the arbitrator's selection to the award. */
export const hearing = (steps: readonly string[]): readonly Station[] => [
  {
    id: "hearing",
    title: "Arbitrator selected; hearing and award",
    clause: "7.12.C",
    moves: [hear, { ...setHearing, to: withDay }, award, sendBack("hearing", steps)],
    notes: [rules, ...awards],
  },
  {
    id: withDay,
    title: "The hearing has its day; hearing and award",
    clause: "7.12.C",
    moves: [
      {
        ...hear,
        within: calendarDays(0, "7.12.C", {
          of: "setHearing",
          at: ["hearing", withDay],
          date: { field: "hearing" },
        }),
      },
      setHearing,
      award,
      sendBack(withDay, steps),
    ],
    notes: [rules, ...awards],
  },
  {
    id: "heard",
    title: "Heard; the award is awaited",
    clause: "7.12.D",
    moves: [{ ...award, owed: true, onLapse: noDayStated("7.12.D") }, sendBack("heard", steps)],
    notes: awards,
  },
  { id: "decided", title: "Decided by award", clause: "7.12.E", moves: [], end: "decided" },
];
