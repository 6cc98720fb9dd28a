import type { Act, Bar, Condition, Count, Procedure, Station } from "../../../src/rules/index.ts";
import { onlyOnce } from "../procedure-parts.ts";
import { askedByRight, childLeaveActs, childLeaveRuns, notPermanent, permanent } from "./child-leave.ts";
import {
  calendarDays,
  department,
  employee,
  head,
  leaveDays,
  months,
  noTime,
  takeBack,
} from "./leave-course.ts";

const A = "9.5.A";
const afterBirth: Count = {
  amount: 30,
  unit: "calendar days",
  from: { of: "recordBirth", date: { field: "born" } },
  clause: A,
};
const parent: Condition = { not: { stated: "parent", is: "other", act: "request" } };
const notParent: Bar = {
  when: { not: parent },
  code: "leave-not-parent",
  reason: "This leave is for the mother, her husband or the father, and a certified domestic partner",
  remedy: "Ask for unpaid leave under 9.2.",
  clause: "9.5.B",
};

const acts: readonly Act[] = [
  {
    act: "recordBirth",
    title: "Record the birth",
    clause: A,
    fields: [{ name: "born", type: "day", question: "On which day was the child born?", required: true }],
  },
  {
    act: "request",
    title: "Ask for parental leave",
    clause: A,
    fields: [
      ...leaveDays,
      {
        name: "parent",
        type: "choice",
        question:
          "Who is the employee to the child: its mother, her husband or the father, a domestic partner certified by the Secretary of State, or someone else?",
        choices: ["mother", "father", "partner", "other"],
        required: true,
      },
      {
        name: "permanent",
        type: "boolean",
        question: "Does the employee have permanent status?",
        required: true,
      },
      { name: "substantiated", type: "boolean", question: "Is medical proof attached?", required: true },
    ],
  },
  ...childLeaveActs(A),
];

const asOfRight = askedByRight(A, { all: [permanent, parent] }, [notPermanent(A), notParent]);
/** Where the birth comes on record after the request, it shows whether the request came in time. */
const asked: Station = {
  ...asOfRight,
  moves: [
    ...asOfRight.moves,
    {
      act: "recordBirth",
      by: ["employee", "department"],
      clause: A,
      to: [{ when: { made: "request", within: afterBirth }, to: "asked" }, { to: "asked-late" }],
      what: "Record the birth, which shows whether the request came in time",
      barred: [onlyOnce("recordBirth", A)],
    },
  ],
};
const asking = { act: "request", by: ["employee"], clause: A } as const;

const before: readonly Station[] = [
  {
    id: "start",
    title: "Nothing recorded yet",
    clause: A,
    moves: [
      { ...asking, to: "asked", what: "Ask before the birth" },
      {
        act: "recordBirth",
        by: ["employee", "department"],
        clause: A,
        to: "born",
        what: "Record the birth, from which the time for asking runs",
      },
    ],
  },
  {
    id: "born",
    title: "The child is born; the leave is to be asked for",
    clause: A,
    moves: [
      {
        ...asking,
        to: [{ when: { made: "request", within: afterBirth }, to: "asked" }, { to: "asked-late" }],
        what: "Ask for the leave, with its first and last day",
        within: afterBirth,
        onLapse: {
          effect: "right lost",
          says: "The right is lost. It can still be asked for; the department head may then consider unpaid leave.",
          clause: "9.5.C",
        },
      },
    ],
  },
  asked,
  {
    id: "asked-late",
    title: "Asked for late; the department head may consider unpaid leave",
    clause: "9.5.C",
    moves: [
      {
        act: "grant",
        by: ["department-head"],
        clause: "9.5.C",
        to: "granted",
        what: "Grant unpaid leave, or refuse it with specific business reasons in writing",
        owed: true,
        onLapse: noTime("9.5.C", "No time for the answer is stated, and no leave is owed."),
      },
      {
        act: "deny",
        by: ["department-head"],
        clause: "9.5.C",
        to: "denied",
        what: "Refuse unpaid leave, with specific business reasons in writing",
      },
      takeBack("withdrawn", "9.5.C"),
    ],
  },
];

/** 9.5 as steps: the birth, the request in its 30 days, the leave, changes and the end. */
export const parentalLeaveProcedure: Procedure = {
  id: "parental-leave",
  clause: "9.5",
  title: "Parental leave",
  says: "A permanent employee who is the mother, the father or a certified domestic partner asks for up to a year of unpaid leave, with medical proof and with the first and last day, before the birth or within 30 calendar days after it. Asked for later, it is up to the department head. So are changes once it is granted.",
  movers: [employee, head, department],
  acts,
  stations: [
    ...before,
    ...childLeaveRuns(A, A, {
      clause: "9.5.D",
      says: "During the leave the health, dental and vision plans may be kept; the employee pays for them at the group rate.",
    }),
  ],
  anywhere: [],
  consents: [],
  counting: { "calendar days": calendarDays, months },
  readings: [
    {
      clause: A,
      says: "The request is in time by the day on which it is made.",
      why: "The clause says when it must be requested, and nothing of its receipt.",
    },
    {
      clause: A,
      says: "A request before the birth is in time, and needs no birth on record.",
      why: "The clause sets only a latest day, and pregnancy is among its purposes.",
    },
    {
      clause: A,
      says: "A request counts as made in time until a birth is on record that shows it late.",
      why: "The time runs from the birth, and the request is there before anything is said of it.",
    },
    {
      clause: A,
      says: "Proof may follow the request; without it nothing is granted.",
      why: "The clause asks for proof in support of the request and sets it no day of its own.",
    },
    {
      clause: A,
      says: "A change cannot take the leave beyond a year.",
      why: "The year limits the leave itself, whoever agrees to its days.",
    },
    {
      clause: "9.5.C",
      says: "Leave that is granted after a late request lasts a year at most.",
      why: "It is unpaid leave by permission, which 9.2.A limits to a year.",
    },
    {
      clause: "9.5.C",
      says: "Who is refused after a late request is given the business reasons in writing.",
      why: "What is refused is unpaid leave by permission, and 9.2.F owes reasons for that.",
    },
  ],
};
