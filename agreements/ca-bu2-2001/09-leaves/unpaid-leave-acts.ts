import type { Act } from "../../../src/rules/index.ts";
import { leaveDays, reasonsField, returnAct, withdrawAct } from "./leave-course.ts";

const WHY = "Which specific business reasons were given?";

/** What is asked and answered about an unpaid leave before it begins. */
const askingActs: readonly Act[] = [
  {
    act: "request",
    title: "Ask for unpaid leave",
    clause: "9.2.A",
    fields: [
      ...leaveDays,
      {
        name: "reason",
        type: "choice",
        question: "What is the leave for?",
        choices: ["union", "incapacity", "loan", "layoff", "education", "research", "other"],
        required: true,
      },
      {
        name: "obstacle",
        type: "choice",
        question:
          "Does the employee take another State position, leave for a job outside, or not mean to come back in time?",
        choices: ["none", "state-position", "outside-job", "no-return"],
        required: true,
      },
      {
        name: "substantiated",
        type: "boolean",
        question: "Is proof of the reason attached?",
        required: true,
      },
    ],
  },
  { act: "substantiate", title: "Hand in proof of the reason", clause: "9.2.A", fields: [] },
  { act: "grant", title: "Grant it", clause: "9.2.A", fields: leaveDays },
  {
    act: "deny",
    title: "Refuse it",
    clause: "9.2.F",
    fields: [
      {
        name: "inWriting",
        type: "boolean",
        question: "Are specific business reasons given in writing with the refusal?",
        required: true,
      },
      reasonsField,
    ],
  },
  {
    act: "giveReasons",
    title: "Give the reasons in writing",
    clause: "9.2.F",
    fields: [
      { name: "inWriting", type: "boolean", question: "Are they given in writing?", required: true },
      { name: "reasons", type: "text", question: WHY, required: true },
    ],
  },
  withdrawAct("9.2.A"),
];

/** What changes the end of a leave that was granted. */
const endingActs: readonly Act[] = [
  {
    act: "askExtension",
    title: "Ask for more time",
    clause: "9.2.D",
    fields: [
      { name: "ends", type: "day", question: "Through which day is it asked for?", required: true },
      {
        name: "obstacle",
        type: "choice",
        question: "Has it changed whether the employee takes another job or means to come back?",
        choices: ["none", "state-position", "outside-job", "no-return"],
      },
    ],
  },
  {
    act: "refuseExtension",
    title: "Refuse more time",
    clause: "9.2.F",
    fields: [{ name: "reasons", type: "text", question: WHY, required: true }],
  },
  {
    act: "askReturn",
    title: "Ask to come back early",
    clause: "9.2.B",
    fields: [{ name: "back", type: "day", question: "From which day on?", required: true }],
  },
  {
    act: "approveReturn",
    title: "Agree to the early return",
    clause: "9.2.B",
    fields: [{ name: "back", type: "day", question: "Which is the first day back at work?", required: true }],
  },
  { act: "refuseReturn", title: "Keep to the last day granted", clause: "9.2.B", fields: [reasonsField] },
  {
    act: "planEnd",
    title: "Name the day of an early end",
    clause: "9.2.E",
    fields: [
      {
        name: "effective",
        type: "day",
        question: "On which day is the early end to take effect?",
        required: true,
      },
      { name: "need", type: "text", question: "Why does the State require it?", required: true },
    ],
  },
  { act: "dropEnd", title: "Let the leave run on", clause: "9.2.E", fields: [] },
  {
    act: "giveNotice",
    title: "Give the written notice of the early end",
    clause: "9.2.E",
    fields: [
      {
        name: "inWriting",
        type: "boolean",
        question: "Are specific business reasons given in writing with it?",
        required: true,
      },
      reasonsField,
    ],
  },
  returnAct("9.2.B"),
];

/** The acts of an unpaid leave of absence. */
export const unpaidLeaveActs: readonly Act[] = [...askingActs, ...endingActs];
