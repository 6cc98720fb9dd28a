import { type Act, type OnLapse, type Period, type Station, section } from "../../../src/rules/index.ts";
import { calendarDays, noAnswerInTime, rightLost } from "./periods.ts";
import { reachField, reachWhereItBegins } from "./reach.ts";

/** 21 days from the day of knowledge: the first limit for filing, and the limit for a talk that extends it. */
const fromKnowledge = calendarDays(21, "7.7.A.1", { of: "any", date: "knowledge" });

/**
 * The period for filing step 1: the later of 21 days from knowledge and 14 days from receipt of the informal
 * answer, the second only where the talk was begun within those 21 days.
 */
const filing: Period = {
  latestOf: [
    fromKnowledge,
    {
      ...calendarDays(14, "7.7.A.2", { of: "answer", at: ["informal"], date: "receipt" }),
      when: { made: "discuss", within: fromKnowledge },
    },
  ],
};

/** The acts before the formal grievance. */
export const informalActs: readonly Act[] = [
  {
    act: "learn",
    title: "Learn of the event",
    clause: "7.7.A.1",
    fields: [{ name: "happened", type: "day", question: "On which day did the event happen?" }, reachField],
    isKnowledge: true,
  },
  {
    act: "discuss",
    title: "Discuss it with the immediate supervisor",
    clause: "7.6",
    fields: [
      {
        name: "known",
        type: "day",
        question: "From which day could the employee be expected to know of the event?",
      },
      reachWhereItBegins,
    ],
  },
];

const lost = rightLost(
  "The right to file this grievance is lost; a later filing is recorded as late.",
  "7.7.A",
);

const lateTalk: OnLapse = {
  effect: "nothing stated",
  says: "A later talk no longer lengthens the time for filing: only the 21 days from knowledge count.",
  clause: "7.7.B",
};

/** Where a case stands before it is filed. */
export const informalStations: readonly Station[] = [
  {
    id: "start",
    title: "Nothing recorded yet",
    clause: "7.6",
    moves: [
      {
        act: "learn",
        by: ["grievant", "union"],
        clause: "7.7.A.1",
        to: "learned",
        what: "Record the day of knowledge",
      },
      {
        act: "discuss",
        by: ["grievant", "union"],
        clause: "7.6",
        to: "informal",
        what: "Talk with the supervisor",
        within: { ...fromKnowledge, clause: "7.7.B" },
        onLapse: lateTalk,
      },
      {
        act: "file",
        by: ["union"],
        clause: "7.2.A",
        to: "step1",
        what: "File the union's own grievance",
        within: filing,
        clock: "file",
        onLapse: lost,
      },
    ],
  },
  {
    id: "learned",
    title: "The event is known; the informal talk comes first",
    clause: "7.6",
    moves: [
      {
        act: "discuss",
        by: ["grievant", "union"],
        clause: "7.6",
        to: "informal",
        what: "Talk with the immediate supervisor",
        within: { ...fromKnowledge, clause: "7.7.B" },
        onLapse: lateTalk,
      },
      {
        act: "file",
        by: ["union"],
        clause: "7.2.A",
        to: "step1",
        what: "File step 1, where the dispute is the union's own",
        within: filing,
        clock: "file",
        onLapse: lost,
      },
    ],
  },
  {
    id: "informal",
    title: "Informal talk: the supervisor's answer is awaited",
    clause: "7.6",
    moves: [
      {
        act: "answer",
        by: ["supervisor"],
        clause: "7.6",
        to: "informal-answered",
        what: "Answer the informal grievance",
        within: calendarDays(7, "7.6", { of: "entry", date: "event" }),
        onLapse: noAnswerInTime("Step 1"),
      },
    ],
    pass: [
      {
        act: "file",
        by: ["grievant", "union"],
        clause: "7.11",
        to: "step1",
        what: "File step 1 without an informal answer",
        within: filing,
        clock: "file",
        onLapse: {
          effect: "right lost",
          says: "Where the talk was begun in time, no last day runs while the informal answer is missing; 14 days run from its receipt. A careful grievant still files within 21 days of knowledge; where the seven days end after them, both sides can leave the answer out (7.4). Where the talk came later, the right to file ends with those 21 days.",
          clause: "7.11",
        },
      },
    ],
  },
  {
    id: "informal-answered",
    title: "Informal answer given; step 1 may be filed",
    clause: "7.7.A",
    moves: [
      {
        act: "file",
        by: ["grievant", "union"],
        clause: "7.7.A",
        to: "step1",
        what: "File step 1 in writing",
        within: filing,
        clock: "file",
        onLapse: lost,
      },
    ],
  },
];

export default section({
  number: "7.6",
  title: "Informal Discussion",
  page: 29,
  plain: {
    "": "An employee starts by talking the grievance over with the immediate supervisor, who answers or decides within 7 calendar days.",
  },
  cites: ["7.7"],
});
