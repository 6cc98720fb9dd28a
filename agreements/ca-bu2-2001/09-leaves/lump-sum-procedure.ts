import type { Condition, Count, Move, Period, Procedure } from "../../../src/rules/index.ts";
import { employee, noTime } from "./leave-course.ts";

const B = "9.15.B";
const before = { amount: 60, unit: "calendar days", before: true, clause: B } as const;
/** Sixty days before the separation, as its day was named first or put off to. */
const sixtyDays: Period = {
  latestOf: [
    { ...before, from: { of: "leave", date: { field: "separation" } } },
    {
      ...before,
      from: { of: "putOff", date: { field: "separation" } },
      when: { happened: "putOff" },
    } satisfies Count,
  ],
};
const putOff: Move = {
  act: "putOff",
  by: ["employee"],
  clause: "9.15.A",
  what: "Put the separation off to a later day",
};
const hadNone: Condition = { stated: "account", is: false, act: "leave" };

/** 9.15 as steps: the account, 60 days before the separation, and the transfer. */
export const lumpSumProcedure: Procedure = {
  id: "lump-sum-deferral",
  clause: "9.15",
  title: "Tax deferral of the pay for unused leave",
  says: "Whoever leaves State service may ask for part of the pay for vacation or annual leave to go into a 457 or 401k plan. It takes an account there, opened 60 days or more before the separation. Law and the plan decide how much can go in. Disputes about it can be neither grieved nor arbitrated.",
  movers: [employee, { id: "state", title: "the State", side: "employer" }],
  acts: [
    {
      act: "leave",
      title: "Name the day of separation",
      clause: "9.15.A",
      fields: [
        {
          name: "separation",
          type: "day",
          question: "On which day does the employment end?",
          required: true,
        },
        {
          name: "account",
          type: "boolean",
          question: "Is there a 457 or 401k account with the State's plan already?",
          required: true,
        },
      ],
    },
    {
      act: "putOff",
      title: "Put the separation off",
      clause: "9.15.A",
      fields: [
        {
          name: "separation",
          type: "day",
          question: "On which later day does the employment end?",
          required: true,
        },
      ],
    },
    { act: "enroll", title: "Enroll in the plan", clause: B, fields: [] },
    {
      act: "ask",
      title: "Ask for the transfer",
      clause: "9.15.A",
      fields: [{ name: "amount", type: "text", question: "Which amount a month?", required: true }],
    },
    { act: "transfer", title: "Record the transfer", clause: "9.15.C", fields: [] },
    {
      act: "refuse",
      title: "Refuse the transfer",
      clause: "9.15.C",
      fields: [
        { name: "rule", type: "text", question: "Which law, rule or plan term forbids it?", required: true },
      ],
    },
    { act: "withdraw", title: "Take it back", clause: "9.15.A", fields: [] },
  ],
  stations: [
    {
      id: "start",
      title: "Nothing recorded yet",
      clause: "9.15.A",
      moves: [
        {
          act: "leave",
          by: ["employee"],
          clause: "9.15.A",
          to: [{ when: { stated: "account", is: true, act: "leave" }, to: "open" }, { to: "enrolling" }],
          what: "Name the day of separation",
        },
      ],
    },
    {
      id: "enrolling",
      title: "Without an account; the plan is to be joined first",
      clause: B,
      moves: [
        {
          act: "enroll",
          by: ["employee"],
          clause: B,
          to: "open",
          what: "Enroll in the plan, 60 days before the separation",
          within: sixtyDays,
          onLapse: {
            effect: "right lost",
            says: "Without an account in time nothing can be moved; a later enrolment is recorded as late.",
            clause: B,
          },
        },
        putOff,
      ],
    },
    {
      id: "open",
      title: "With an account; the transfer can be asked for",
      clause: "9.15.A",
      moves: [
        {
          act: "ask",
          by: ["employee"],
          clause: "9.15.A",
          to: "asked",
          what: "Ask for the transfer of an amount a month",
          owed: true,
          onLapse: noTime("9.15.A", "No time is stated for asking; the payment has to lie ahead."),
          barred: [
            {
              when: { all: [hadNone, { not: { made: "enroll", within: sixtyDays } }] },
              code: "enrolled-too-late",
              reason: "The plan was joined fewer than 60 days before the separation",
              remedy: "Take the pay in cash, or record it where the separation is put off far enough.",
              clause: B,
            },
          ],
        },
        putOff,
      ],
    },
    {
      id: "asked",
      title: "Asked for; law and the plan decide",
      clause: "9.15.C",
      moves: [
        {
          act: "transfer",
          by: ["state"],
          clause: "9.15.C",
          to: "transferred",
          what: "Move the amount into the plan, as far as law and the plan allow",
          owed: true,
          onLapse: noTime("9.15.C", "No time is stated; this section can be neither grieved nor arbitrated."),
        },
        { act: "refuse", by: ["state"], clause: "9.15.C", to: "refused", what: "Refuse what is forbidden" },
      ],
    },
    { id: "transferred", title: "Moved into the plan", clause: "9.15.C", moves: [], end: "completed" },
    { id: "refused", title: "Refused under law or plan", clause: "9.15.C", moves: [], end: "denied" },
    { id: "withdrawn", title: "Taken back", clause: "9.15.A", moves: [], end: "withdrawn" },
  ],
  anywhere: [
    { act: "withdraw", by: ["employee"], clause: "9.15.A", to: "withdrawn", what: "Take the pay in cash" },
  ],
  consents: [],
  counting: {
    "calendar days":
      "Calendar days, counted back from the day of separation, which itself does not count; weekends and holidays count like any other day.",
  },
  readings: [
    {
      clause: B,
      says: "The 60 days are calendar days.",
      why: "Where the agreement means work days it says so.",
    },
    {
      clause: B,
      says: "The sixty days lie before the day on which the employment ends in the end; a separation put off moves them.",
      why: "The clause counts from the date of separation, not from a date that was planned.",
    },
  ],
};
