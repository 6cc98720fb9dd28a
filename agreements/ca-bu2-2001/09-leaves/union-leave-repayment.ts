import type { Act, Move, Procedure, Station } from "../../../src/rules/index.ts";
import { arbitration, arbitrationActs, meetingActs, meetingDay } from "../07-grievance/7.12-step-5.ts";
import { endingActs, endings, settlement } from "../07-grievance/endings.ts";
import { arbitratorByAgreement } from "../07-grievance/panel-of-nine.ts";
import { calendarDays, noTime } from "./leave-course.ts";

const CLAUSE = "9.13.A.3";

const repay: Move = {
  act: "repay",
  by: ["union"],
  clause: CLAUSE,
  to: "repaid",
  what: "Repay the salary and 35 percent of it on top",
  within: { amount: 60, unit: "calendar days", from: { of: "bill", date: "event" }, clause: CLAUSE },
  // A dispute about it stops no clock.
  clock: "repay",
  onLapse: noTime(CLAUSE, "No consequence is stated; a dispute about it goes to arbitration."),
};
const cancel: Move = {
  act: "cancel",
  by: ["department"],
  clause: CLAUSE,
  to: "cancelled",
  what: "Take the bill back",
};
/** Both sides can settle, and what is settled is no grievance: nothing is said of precedent. */
const settling: readonly Act[] = endingActs
  .filter(({ act }) => [settlement.propose, settlement.accept, settlement.decline].includes(act))
  .map((each) => ({
    ...each,
    clause: CLAUSE,
    fields: each.fields.filter(({ name }) => name !== "nonPrecedential"),
  }));
/** There is no step before this arbitration, to which an award could send the case back. */
const backNowhere = ({ act }: { readonly act: string }) => act !== "sendBack";

const stations: readonly Station[] = [
  {
    id: "start",
    title: "Nothing recorded yet",
    clause: CLAUSE,
    moves: [
      {
        act: "bill",
        by: ["department"],
        clause: CLAUSE,
        to: "billed",
        what: "Bill the union for the time off",
      },
    ],
  },
  {
    id: "billed",
    title: "Billed; the union repays",
    clause: CLAUSE,
    moves: [
      repay,
      {
        act: "requestArbitration",
        by: ["union", "state"],
        clause: CLAUSE,
        to: "arbitration-requested",
        what: "Take a dispute about the repayment to arbitration",
      },
      cancel,
    ],
  },
  ...arbitration([]).map((each) =>
    each.end ? each : { ...each, moves: [...each.moves.filter(backNowhere), repay, cancel] },
  ),
  { id: "repaid", title: "Repaid", clause: CLAUSE, moves: [], end: "completed" },
  ...endings.filter(({ end }) => end === "settled").map((each) => ({ ...each, clause: CLAUSE })),
  { id: "cancelled", title: "Bill taken back", clause: CLAUSE, moves: [], end: "withdrawn" },
];

/** 9.13.A.3 as steps: a bill, its repayment, and a dispute about it, which goes straight to arbitration. */
export const unionLeaveRepaymentProcedure: Procedure = {
  id: "union-leave-repayment",
  clause: CLAUSE,
  title: "Repayment of union leave",
  says: "The department bills the union for the salary of a union leave and 35 percent of it on top; the union pays within 60 days of the bill. A dispute about it goes straight to arbitration, which either side may ask for. Each bill is a case of its own.",
  movers: [
    { id: "union", title: "the union", side: "union" },
    { id: "department", title: "the department", side: "employer" },
    { id: "state", title: "the State", side: "employer" },
  ],
  acts: [
    {
      act: "bill",
      title: "Bill the union",
      clause: CLAUSE,
      fields: [
        { name: "amount", type: "text", question: "Which amount?", required: true },
        { name: "timeOff", type: "text", question: "For which time off?" },
      ],
    },
    {
      act: "repay",
      title: "Repay",
      clause: CLAUSE,
      fields: [{ name: "amount", type: "text", question: "Which amount?" }],
    },
    { act: "cancel", title: "Take the bill back", clause: CLAUSE, fields: [] },
    ...arbitrationActs([]).filter(backNowhere),
    ...meetingActs,
    ...settling,
  ],
  stations,
  anywhere: [],
  consents: [
    meetingDay,
    arbitratorByAgreement,
    { ...settlement, clause: CLAUSE, by: ["union", "department", "state"] },
  ],
  counting: { "calendar days": calendarDays },
  readings: [
    {
      clause: CLAUSE,
      says: "The 60 days are calendar days and run from the day of the bill, not from its receipt.",
      why: "The clause says of billing, and where the agreement means work days it says so.",
    },
    {
      clause: CLAUSE,
      says: "The arbitrator is found and decides as in 7.12.",
      why: "The clause sends such disputes through arbitration and describes no other.",
    },
    {
      clause: CLAUSE,
      says: "The 60 days run on while the repayment is in dispute.",
      why: "Nothing stops them; an award or the department can put it right.",
    },
    {
      clause: CLAUSE,
      says: "Both sides can settle a bill, and the settlement ends its case.",
      why: "Nothing keeps them from agreeing on what the one owes the other.",
    },
    {
      clause: CLAUSE,
      says: "Either side may ask for this arbitration, and no time is set for it.",
      why: "The steps of a grievance, with their days, do not come before it; either side can have the dispute.",
    },
  ],
};
