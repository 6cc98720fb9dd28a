import type { Act, Bar, Condition, Field, Move, Procedure, Station } from "../../../src/rules/index.ts";
import {
  calendarDays,
  comingBack,
  department,
  employee,
  firstDayBack,
  head,
  leaveDays,
  leaveEnds,
  noTime,
  takeBack,
  withdrawAct,
} from "./leave-course.ts";

const C = "9.16.C";
const decides = ["department-head", "department"];
const reasons: readonly Field[] = [
  { name: "inWriting", type: "boolean", question: "Are the reasons given in writing?", required: true },
  {
    name: "reasons",
    type: "text",
    question: "Why is it thought that the condition, or the right to the leave, has changed?",
    required: true,
  },
];

const acts: readonly Act[] = [
  {
    act: "request",
    title: "Ask for family or medical leave",
    clause: "9.16.D",
    fields: [
      ...leaveDays,
      {
        name: "reason",
        type: "choice",
        question: "What is the leave for?",
        choices: ["own-condition", "family-condition", "birth", "adoption", "foster-care"],
        required: true,
      },
      {
        name: "certified",
        type: "boolean",
        question: "Is a certificate of the need attached?",
        required: true,
      },
    ],
  },
  { act: "certify", title: "Hand in a certificate", clause: C, fields: [] },
  { act: "grant", title: "Grant it", clause: "9.16.D", fields: leaveDays },
  {
    act: "deny",
    title: "Refuse it",
    clause: "9.16.D",
    fields: [{ name: "reasons", type: "text", question: "For which reasons?" }],
  },
  { act: "askFurther", title: "Ask for a further certificate", clause: C, fields: reasons },
  { act: "giveReasons", title: "Give the reasons for it in writing", clause: C, fields: reasons },
  { act: "dropFurther", title: "Do without the further certificate", clause: C, fields: [] },
  withdrawAct("9.16.D"),
  { act: "return", title: "Record the return to work", clause: "9.16.F", fields: [] },
];

const certified: Condition = {
  any: [
    { stated: "certified", is: true, act: "request" },
    { happened: "certify", at: ["asked", "granted"] },
  ],
};
const certifiedAlready: Bar = {
  when: certified,
  code: "certified-already",
  reason: "The certificate is on record",
  remedy: "Nothing more is needed; a further one has to be asked for with reasons.",
  clause: C,
};
const certify = (to?: string, barred: readonly Bar[] = []): Move => ({
  act: "certify",
  by: ["employee"],
  clause: C,
  to,
  what: to ? "Hand in the further certificate" : "Certify the need for the leave",
  owed: true,
  onLapse: noTime(C, "No time is stated for the certificate; nothing is said of one that does not come."),
  barred,
});
const drop: Move = {
  act: "dropFurther",
  by: ["department-head"],
  clause: C,
  to: "granted",
  what: "Do without it",
};
const appealed = {
  clause: "9.16.H",
  says: "A decision about this leave is appealed to the department head; it can be neither grieved nor arbitrated.",
};
const back = comingBack("9.16.F", firstDayBack("9.16.F"), "Back in the same position, or an equal one");

const stations: readonly Station[] = [
  {
    id: "start",
    title: "Nothing recorded yet",
    clause: "9.16.D",
    moves: [{ act: "request", by: ["employee"], clause: "9.16.D", to: "asked", what: "Ask for the leave" }],
  },
  {
    id: "asked",
    title: "Asked for; an answer is awaited",
    clause: "9.16.D",
    moves: [
      {
        act: "grant",
        by: decides,
        clause: "9.16.D",
        to: "granted",
        what: "Grant the leave to whoever is eligible, within the workweeks of the year",
        owed: true,
        onLapse: noTime("9.16.D", "No time for the answer is stated here; the federal law has its own."),
      },
      certify(undefined, [certifiedAlready]),
      { act: "deny", by: decides, clause: "9.16.D", to: "denied", what: "Refuse the leave" },
      takeBack("withdrawn", "9.16.D"),
    ],
  },
  {
    id: "granted",
    title: "Granted; the leave runs to its last day",
    clause: "9.16.D",
    moves: [
      back,
      certify(undefined, [certifiedAlready]),
      {
        act: "askFurther",
        by: ["department-head"],
        clause: C,
        to: [
          { when: { stated: "inWriting", is: true, act: "askFurther" }, to: "further-asked" },
          { to: "further-unfounded" },
        ],
        what: "Ask for a further certificate, with the reasons in writing",
      },
    ],
    notes: [appealed],
  },
  {
    id: "further-unfounded",
    title: "A further certificate asked for; its reasons are owed in writing",
    clause: C,
    moves: [
      back,
      {
        act: "giveReasons",
        by: ["department-head"],
        clause: C,
        to: [
          { when: { stated: "inWriting", is: true, act: "giveReasons" }, to: "further-asked" },
          { to: "further-unfounded" },
        ],
        what: "Give the reasons in writing",
        owed: true,
        onLapse: noTime(C, "Until the reasons are there in writing no further certificate is owed."),
      },
      drop,
    ],
  },
  {
    id: "further-asked",
    title: "A further certificate is asked for",
    clause: C,
    moves: [back, certify("granted"), drop],
  },
  ...leaveEnds({ back: "9.16.F", ask: "9.16.D" }).map((each) =>
    each.end === "denied" ? { ...each, notes: [appealed] } : each,
  ),
];

/** 9.16 as steps: the request, its certificate, the leave, a further certificate, the return. */
export const familyLeaveProcedure: Procedure = {
  id: "family-leave",
  clause: "9.16",
  title: "Family and medical leave",
  says: "An eligible employee asks for leave for an illness of their own or of close family, or for a new child, and certifies the need. A further certificate is owed only where its reasons are given in writing. Afterwards the same position, or an equal one, is open again. The section states no days for the request or the answers; the federal law may.",
  movers: [employee, head, department],
  acts,
  stations,
  anywhere: [],
  consents: [],
  counting: { "calendar days": calendarDays },
  readings: [
    {
      clause: C,
      says: "The leave can be granted before its need is certified; the certificate stays owed.",
      why: "The clause makes it the employee's duty and no condition of the answer, and the federal law may not be undercut.",
    },
    {
      clause: C,
      says: "A further certificate is owed from the day on which its reasons are given in writing.",
      why: "The clause ties the written reasons to the request.",
    },
    {
      clause: "9.16.D",
      says: "How much leave is left is a matter of hours and not of this clock.",
      why: "Twelve workweeks of a calendar year can be taken in parts.",
    },
  ],
};
