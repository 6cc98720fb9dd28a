import type { Move, OnLapse, Procedure } from "../../../src/rules/index.ts";
import { layoffMovers } from "./layoff-procedure.ts";

const G = "10.1.G";
const either = ["employee", "department"];
const onRecord = ["director", "employee", "union", "department"];

const elsewhere = (says: string): OnLapse => ({ effect: "nothing stated", says, clause: G });

const appeal: Move = {
  act: "appeal",
  by: ["employee", "union"],
  clause: G,
  to: "appealed",
  what: "Appeal under Government Code 19997.14",
  owed: true,
  onLapse: elsewhere(
    "The section states no last day: the time is that of Government Code 19997.14. Look it up at once.",
  ),
};

/** 10.1.G: every dispute about a layoff, which goes to a hearing under the statute and nowhere else. */
export const layoffAppealProcedure: Procedure = {
  id: "layoff-appeal",
  clause: G,
  title: "Dispute about a layoff",
  says: "A dispute about any part of the layoff section goes to a hearing under Government Code 19997.14 and nowhere else. The hearing officer's decision is final, and the Department of Personnel Administration adopts it. An employee or the appointing power can take it to court. The section gives no days; those of the statute are not counted here.",
  movers: [
    ...layoffMovers,
    { id: "director", title: "the Department of Personnel Administration", side: "employer" },
  ],
  acts: [
    {
      act: "learn",
      title: "Learn what is disputed",
      clause: G,
      fields: [],
      isKnowledge: true,
    },
    {
      act: "appeal",
      title: "Appeal under Government Code 19997.14",
      clause: G,
      fields: [{ name: "grounds", type: "text", question: "What is disputed about the layoff?" }],
    },
    {
      act: "decide",
      title: "Record the hearing officer's decision",
      clause: G,
      fields: [
        { name: "decision", type: "text", question: "What does the decision say?", required: true },
        { name: "officer", type: "text", question: "Who decided?" },
      ],
    },
    { act: "adopt", title: "Adopt the decision", clause: G, fields: [] },
    { act: "seekReview", title: "Take the decision to court", clause: G, fields: [] },
    {
      act: "recordJudgment",
      title: "Record what the court decided",
      clause: G,
      fields: [{ name: "judgment", type: "text", question: "What did the court decide?", required: true }],
    },
    { act: "close", title: "Record that nobody went to court", clause: G, fields: [] },
    { act: "withdraw", title: "Take the appeal back", clause: G, fields: [] },
  ],
  stations: [
    {
      id: "start",
      title: "Nothing recorded yet",
      clause: G,
      moves: [
        {
          act: "learn",
          by: ["employee", "union"],
          clause: G,
          to: "learned",
          what: "Record the day on which the dispute became known",
        },
        appeal,
      ],
    },
    {
      id: "learned",
      title: "The dispute is known; an appeal is open under the statute",
      clause: G,
      moves: [appeal],
    },
    {
      id: "appealed",
      title: "Appealed; the hearing officer's decision is awaited",
      clause: G,
      moves: [
        {
          act: "decide",
          by: onRecord,
          awaits: ["director"],
          clause: G,
          to: "issued",
          what: "Hearing and decision under the statute",
          owed: true,
          onLapse: elsewhere("The section states no time for the hearing or the decision."),
        },
        {
          act: "withdraw",
          by: ["employee", "union"],
          clause: G,
          to: "withdrawn",
          what: "Take the appeal back",
        },
      ],
    },
    {
      id: "issued",
      title: "Decision issued; it is to be adopted",
      clause: G,
      moves: [
        {
          act: "adopt",
          by: ["director"],
          clause: G,
          to: "adopted",
          what: "Adopt the decision, as soon as it is issued",
          owed: true,
          onLapse: elsewhere("It is owed once the decision is issued, and no number of days is stated."),
        },
      ],
      notes: [{ clause: G, says: "The decision is final; it cannot be changed in adopting it." }],
    },
    {
      id: "adopted",
      title: "Adopted and final; a court can still be asked",
      clause: G,
      moves: [
        {
          act: "seekReview",
          by: either,
          clause: G,
          to: "in-court",
          what: "Take the decision to court under Government Code 19815.8",
        },
        { act: "close", by: onRecord, clause: G, to: "final", what: "Record that nobody went to court" },
      ],
    },
    {
      id: "in-court",
      title: "Before a court",
      clause: G,
      moves: [
        {
          act: "recordJudgment",
          by: onRecord,
          clause: G,
          to: "judged",
          what: "Record what the court decided",
          owed: true,
          onLapse: elsewhere("The section states nothing about the court's time."),
        },
      ],
      notes: [
        {
          clause: G,
          says: "The Department of Personnel Administration may argue there against the decision that it adopted.",
        },
      ],
    },
    { id: "final", title: "Decided for good", clause: G, moves: [], end: "decided" },
    { id: "judged", title: "Decided by the court", clause: G, moves: [], end: "decided" },
    { id: "withdrawn", title: "Appeal taken back", clause: G, moves: [], end: "withdrawn" },
  ],
  anywhere: [],
  consents: [],
  counting: {},
  readings: [
    {
      clause: G,
      says: "The union can bring the dispute too.",
      why: "The clause speaks of any dispute about the section and of nobody who brings it.",
    },
    {
      clause: G,
      says: "No step has a last day here.",
      why: "The clause names the statute's procedure and repeats none of its days.",
    },
  ],
  dispute: {
    act: "appeal",
    who: "The employee, or the union",
    clause: G,
    remedies: [
      {
        clause: G,
        says: "What the hearing officer decides under Government Code 19997.14; the State's personnel department adopts it as its own.",
      },
    ],
  },
};
