import type { Act, Move, Period, Procedure, Station } from "../../../src/rules/index.ts";
import {
  calendarDays,
  comingBack,
  dayNamed,
  department,
  firstDayBack,
  head,
  leaveDays,
  leaveEnds,
  noTime,
  reasonsField,
  returnAct,
  takeBack,
  withdrawAct,
} from "./leave-course.ts";

const decides = ["department-head"];
const asks = ["union", "employee"];
const EARLY = "9.13.A.5";
const RETURN = "9.13.A.4";

const acts: readonly Act[] = [
  {
    act: "request",
    title: "Ask for union leave",
    clause: "9.13.A.1",
    fields: [
      { name: "officer", type: "text", question: "For which officer or representative?", required: true },
      ...leaveDays,
    ],
  },
  { act: "grant", title: "Grant it", clause: "9.13.A", fields: leaveDays },
  { act: "deny", title: "Refuse it", clause: "9.13.A", fields: [reasonsField] },
  withdrawAct("9.13.A"),
  {
    act: "askReturn",
    title: "Ask to come back before the agreed day",
    clause: RETURN,
    fields: [{ name: "back", type: "day", question: "From which day on?", required: true }],
  },
  {
    act: "approveReturn",
    title: "Approve the early return",
    clause: RETURN,
    fields: [{ name: "back", type: "day", question: "Which is the first day back at work?", required: true }],
  },
  { act: "refuseReturn", title: "Keep to the agreed day", clause: RETURN, fields: [reasonsField] },
  {
    act: "endEarly",
    title: "End the leave early",
    clause: EARLY,
    fields: [
      {
        name: "cause",
        type: "choice",
        question: "Is it an emergency or a layoff? Nothing else allows it.",
        choices: ["emergency", "layoff"],
        required: true,
      },
      { name: "effective", type: "day", question: "Which is the first day back at work?", required: true },
    ],
  },
  returnAct("9.13.A.2"),
];

const regular = firstDayBack("9.13.A.2");
const back = (within: Period): Move =>
  comingBack("9.13.A.2", within, "Back in the former position on the day after the leave");
const endEarly: Move = {
  act: "endEarly",
  by: decides,
  clause: EARLY,
  to: "ending",
  what: "End the leave early, in an emergency or a layoff",
};

const stations: readonly Station[] = [
  {
    id: "start",
    title: "Nothing recorded yet",
    clause: "9.13.A",
    moves: [
      {
        act: "request",
        by: ["union"],
        clause: "9.13.A.1",
        to: "asked",
        what: "Ask for union leave on the State's form",
        within: {
          amount: 14,
          unit: "calendar days",
          from: { of: "any", date: { field: "begins" } },
          before: true,
          clause: "9.13.A.1",
        },
        onLapse: noTime(
          "9.13.A.1",
          "Asked for later than is normal: on record as late, and it can still be granted.",
        ),
      },
    ],
  },
  {
    id: "asked",
    title: "Asked for; the department head decides",
    clause: "9.13.A",
    moves: [
      {
        act: "grant",
        by: decides,
        clause: "9.13.A",
        to: "granted",
        what: "Grant the leave or refuse it, as the department head sees fit",
        owed: true,
        onLapse: noTime("9.13.A", "No time for the answer is stated, and silence grants nothing."),
      },
      { act: "deny", by: decides, clause: "9.13.A", to: "denied", what: "Refuse the leave" },
      takeBack("withdrawn", "9.13.A", ["union"]),
    ],
  },
  {
    id: "granted",
    title: "Granted; the leave runs to the agreed day",
    clause: "9.13.A",
    moves: [
      back(regular),
      { act: "askReturn", by: asks, clause: RETURN, to: "return-asked", what: "Ask to come back early" },
      endEarly,
    ],
    notes: [
      {
        clause: "9.13.A.3",
        says: "The union repays the salary and what comes on top; each bill has a clock.",
      },
      { clause: "9.13.A.6", says: "The employee loses neither pay nor benefits." },
      {
        clause: "9.13.A.7",
        says: "Whether the time counts for merit is for the State Personnel Board; that can be neither grieved nor arbitrated.",
      },
    ],
  },
  {
    id: "return-asked",
    title: "An early return asked for; the appointing power decides",
    clause: RETURN,
    moves: [
      back(regular),
      {
        act: "approveReturn",
        by: ["department"],
        clause: RETURN,
        to: "returning",
        what: "Approve the early return, or keep to the agreed day",
        owed: true,
        onLapse: noTime(RETURN, "No time for the answer is stated; without one the agreed day stays."),
      },
      {
        act: "refuseReturn",
        by: ["department"],
        clause: RETURN,
        to: "granted",
        what: "Keep to the agreed day",
      },
      endEarly,
      takeBack("granted", RETURN, asks),
    ],
  },
  {
    id: "returning",
    title: "An early return is approved",
    clause: RETURN,
    moves: [back({ earliestOf: [dayNamed("approveReturn", "back", RETURN), regular] }), endEarly],
  },
  {
    id: "ending",
    title: "Ended early; back at work on the day named",
    clause: EARLY,
    moves: [back({ earliestOf: [dayNamed("endEarly", "effective", EARLY), regular] })],
  },
  ...leaveEnds({ back: "9.13.A.2", ask: "9.13.A" }),
];

/** 9.13 as steps: the union's request, the answer, the leave and its end. */
export const unionLeaveProcedure: Procedure = {
  id: "union-leave",
  clause: "9.13",
  title: "Union leave",
  says: "The union asks for leave of an officer or representative, normally 14 calendar days ahead. The department head decides. The employee comes back on the day after the last one, earlier only if the appointing power approves, and the department ends the leave early only in an emergency or a layoff. Unpaid leave for the union is asked for under 9.2.",
  movers: [
    { id: "union", title: "the union", side: "union" },
    { id: "employee", title: "the employee on leave", side: "union" },
    head,
    { ...department, title: "the department, as appointing power" },
  ],
  acts,
  stations,
  anywhere: [],
  consents: [],
  counting: { "calendar days": calendarDays },
  readings: [
    {
      clause: "9.13.A.1",
      says: "A request with fewer than 14 days is on record as late and can still be granted.",
      why: "The word is normally, and the leave is at the department head's discretion.",
    },
    {
      clause: RETURN,
      says: "The agreed day is the last day of the leave; the next one is the first back.",
      why: "A.5 speaks of the day on which the leave expires.",
    },
    {
      clause: RETURN,
      says: "Before the leave is over the department alone records the return.",
      why: "An earlier return takes the approval of the appointing power, and its record shows it.",
    },
    {
      clause: EARLY,
      says: "An early end takes no notice of 30 work days.",
      why: "That notice belongs to unpaid leave; this clause has its own condition and states no time.",
    },
    {
      clause: "9.13.A",
      says: "A refusal needs no written reasons.",
      why: "Reasons are asked for in 9.2.F, for unpaid leave.",
    },
  ],
};
