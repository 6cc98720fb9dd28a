import { type Act, type Station, section } from "../../../src/rules/index.ts";
import { complaintEndsAt, endsAt } from "./complaint.ts";
import { fileAtStep2, fileFirst } from "./filing-further.ts";
import { awaiting, fromReceipt, noPrecedent, rightLost, unlessDepartmentHeadAt } from "./periods.ts";
import { reachWhereItBegins } from "./reach.ts";

/** The acts that recur from step to step, and the filing. */
export const formalActs: readonly Act[] = [
  {
    act: "file",
    title: "File the formal grievance",
    clause: "7.7.C",
    fields: [
      {
        name: "known",
        type: "day",
        question: "From which day could the employee be expected to know of the event?",
      },
      {
        name: "kind",
        type: "choice",
        question:
          "Is it about the agreement (grievance) or about another written rule or policy (complaint)?",
        choices: ["grievance", "complaint"],
      },
      { name: "received", type: "day", question: "On which day did the first level receive it?" },
      {
        name: "departmentHead",
        type: "boolean",
        question: "Is the department head or designee the first level?",
      },
      reachWhereItBegins,
    ],
  },
  {
    act: "answer",
    title: "Answer",
    clause: "7.7.D",
    fields: [
      { name: "received", type: "day", question: "On which day was the answer received?" },
      { name: "departmentHead", type: "boolean", question: "Did the department head or designee answer?" },
      { name: "answer", type: "text", question: "What is the answer?" },
    ],
  },
  {
    act: "appeal",
    title: "Appeal to the next step",
    clause: "7.8.A",
    fields: [
      { name: "received", type: "day", question: "On which day did the next level receive the appeal?" },
      {
        name: "departmentHead",
        type: "boolean",
        question: "Is the department head or designee the next level?",
      },
      { name: "grounds", type: "text", question: "Why does the answer not settle it?" },
    ],
  },
  {
    act: "bypass",
    title: "Go past the next step",
    clause: "7.8.A",
    fields: [
      { name: "received", type: "day", question: "On which day did the level appealed to receive it?" },
      { name: "grounds", type: "text", question: "Why does the answer not settle it?" },
    ],
  },
];

/** Words for a lost appeal. */
export const appealLost = (clause: string) =>
  rightLost("The right to appeal is lost and the answer stands; a later appeal is recorded as late.", clause);

const bypass = {
  act: "bypass",
  by: ["grievant", "union"],
  to: "step3",
  what: "Appeal past step 2 to step 3",
  clause: "7.8.A",
  barred: [unlessDepartmentHeadAt("step1", "7.8.A"), complaintEndsAt("step1")],
};

const appeal = {
  act: "appeal",
  by: ["grievant", "union"],
  to: "step2",
  what: "Appeal to step 2",
  barred: [complaintEndsAt("step1")],
};

/** Step 1: the answer, and the appeal from it. */
export const step1: readonly Station[] = [
  awaiting({
    id: "step1",
    title: "Step 1: the answer of the first level is awaited",
    clause: "7.7",
    by: "first-level",
    within: fromReceipt(14, "7.7.D"),
    to: [{ when: endsAt("step1"), to: "final" }, { to: "step1-answered" }],
    next: "Step 2",
    pass: [
      { ...appeal, clause: "7.11", barred: [...appeal.barred, fileFirst("7.7.C")] },
      bypass,
      ...fileAtStep2,
    ],
    notes: [noPrecedent("7.7.E")],
  }),
  {
    id: "step1-answered",
    title: "Step 1 answered; an appeal is open",
    clause: "7.8.A",
    notes: [noPrecedent("7.7.E")],
    moves: [
      { ...appeal, clause: "7.8.A", within: fromReceipt(21, "7.8.A"), onLapse: appealLost("7.8.A") },
      { ...bypass, within: fromReceipt(21, "7.8.A"), onLapse: appealLost("7.8.A") },
    ],
  },
];

export default section({
  number: "7.7",
  title: "Formal Grievance - Step 1",
  page: 29,
  plain: {
    A: "Whoever is not content with the informal outcome may file in writing. Two last days are possible, and the later one counts:",
    "A.1": "the 21st calendar day after the employee could be expected to know what happened;",
    "A.2": "the 14th calendar day after the informal answer was received.",
    B: "The second day helps only those who began the informal talk before the 21 days of the first had run out.",
    C: "The State supplies the form. It goes to the supervisor or manager whom the department head has named for this level.",
    D: "That person answers in writing within 14 calendar days of receiving it.",
    E: "Nothing agreed or read into the contract at this step binds anybody in another case.",
  },
  cites: ["7.6"],
});
