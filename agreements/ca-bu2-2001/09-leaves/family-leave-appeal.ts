import type { Move, Procedure } from "../../../src/rules/index.ts";
import { employee, head, noTime } from "./leave-course.ts";

const H = "9.16.H";

const appeal: Move = {
  act: "appeal",
  by: ["employee"],
  clause: H,
  to: "appealed",
  what: "Appeal to the department head or designee",
  owed: true,
  onLapse: noTime(H, "The section states no last day for an appeal."),
};

/** 9.16.H: the appeal against a decision about family and medical leave. */
export const familyLeaveAppealProcedure: Procedure = {
  id: "family-leave-appeal",
  clause: H,
  title: "Appeal about family and medical leave",
  says: "A decision about family and medical leave is appealed to the department head or designee. It can be neither grieved nor arbitrated; federal and state agencies enforce the two laws behind it. The section gives no days.",
  movers: [employee, head],
  acts: [
    { act: "learn", title: "Learn of the decision", clause: H, fields: [], isKnowledge: true },
    {
      act: "appeal",
      title: "Appeal",
      clause: H,
      fields: [{ name: "grounds", type: "text", question: "Why is the decision wrong?" }],
    },
    {
      act: "answer",
      title: "Answer the appeal",
      clause: H,
      fields: [
        { name: "upheld", type: "boolean", question: "Does the decision stand?", required: true },
        { name: "answer", type: "text", question: "What is the answer?" },
      ],
    },
    { act: "withdraw", title: "Take the appeal back", clause: H, fields: [] },
  ],
  stations: [
    {
      id: "start",
      title: "Nothing recorded yet",
      clause: H,
      moves: [
        { act: "learn", by: ["employee"], clause: H, to: "learned", what: "Record the day of the decision" },
        appeal,
      ],
    },
    { id: "learned", title: "The decision is known; an appeal is open", clause: H, moves: [appeal] },
    {
      id: "appealed",
      title: "Appealed; the department head answers",
      clause: H,
      moves: [
        {
          act: "answer",
          by: ["department-head"],
          clause: H,
          to: [{ when: { stated: "upheld", is: true, act: "answer" }, to: "upheld" }, { to: "changed" }],
          what: "Answer the appeal",
          owed: true,
          onLapse: noTime(H, "No time for the answer is stated, and no further step."),
        },
        { act: "withdraw", by: ["employee"], clause: H, to: "withdrawn", what: "Take the appeal back" },
      ],
    },
    {
      id: "upheld",
      title: "The decision stands",
      clause: H,
      moves: [],
      end: "final answer",
      notes: [{ clause: H, says: "The agencies that enforce the two laws can still be asked." }],
    },
    { id: "changed", title: "The decision is changed", clause: H, moves: [], end: "granted" },
    { id: "withdrawn", title: "Appeal taken back", clause: H, moves: [], end: "withdrawn" },
  ],
  anywhere: [],
  consents: [],
  counting: {},
  readings: [
    {
      clause: H,
      says: "The department head's answer is the last one under the agreement.",
      why: "The clause names nobody after the department head and shuts out grievance and arbitration.",
    },
  ],
  dispute: {
    act: "appeal",
    who: "The employee",
    clause: H,
    remedies: [
      { clause: "9.16.D", says: "The leave that was refused, within the workweeks of the calendar year." },
      { clause: "9.16.F", says: "The same position, or an equal one, after the leave." },
    ],
  },
};
