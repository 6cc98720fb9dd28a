import type { Procedure } from "../../../src/rules/index.ts";
import { daysOff } from "../08-holidays/work-days.ts";
import { calendarDays, deemed, end, months, moversOf, owed, withdrawing } from "../procedure-parts.ts";
import { denialStations, deny } from "./denial.ts";
import { approvedAtFullPay, approvedWithinWeeks, fullPay } from "./idl-clocks.ts";
import {
  findStationary,
  idlActs,
  idlDenied,
  relapse,
  supplement,
  temporary,
  weeksMove,
} from "./idl-moves.ts";

const either: readonly string[] = ["employee", "department"];
const withdrawal = withdrawing(["employee", "union"], "11.12.A");
const agree = (owes: boolean) => ({
  act: "agreeRehabilitation",
  by: ["employee"],
  clause: "11.12.F",
  to: "rehabilitation",
  what: "Agree to vocational rehabilitation",
  ...(owes ? owed("11.12.F", "No time is stated; refusing suspends IDL at once.") : {}),
});
const refuse = {
  act: "refuseRehabilitation",
  by: either,
  clause: "11.12.F",
  to: "suspended",
  what: "Record that rehabilitation is refused",
};

/** Industrial disability leave from the reported injury to its last week: 11.12. */
export const idlProcedure: Procedure = {
  id: "idl-claim",
  clause: "11.12",
  title: "Industrial disability leave",
  says: "For a disability from work: full net pay for 22 work days, then two thirds of gross until 52 weeks of disability are over, and nothing later than two years from its first day. Leave can be added from the 23rd work day; the level may fall and never rise. Whoever is permanent and stationary agrees to rehabilitation, or the benefit is suspended. A denial is appealed outside the agreement.",
  movers: moversOf("employee", "union", "department"),
  acts: [...idlActs, withdrawal.act],
  stations: [
    {
      id: "start",
      title: "Nothing recorded yet",
      clause: "11.12.A",
      moves: [
        {
          act: "report",
          by: ["employee", "department", "union"],
          clause: "11.12.A",
          to: "reported",
          what: "Report the injury and the disability",
        },
      ],
    },
    {
      id: "reported",
      title: "Reported: the decision is awaited",
      clause: "11.12.A",
      moves: [
        {
          act: "approve",
          by: either,
          awaits: ["department"],
          clause: "11.12.A",
          to: [
            { when: approvedAtFullPay, to: "full-pay" },
            { when: approvedWithinWeeks, to: "two-thirds" },
            { to: "used-up" },
          ],
          what: "Decide on the claim",
          ...owed("11.12.A", "The agreement states no time for the decision; the law that it follows may."),
        },
        deny(idlDenied),
        withdrawal.move,
      ],
      notes: [
        {
          clause: "11.12.A",
          says: "The first days may be unpaid: Government Code 19875, to which the clause is subject, has a wait of its own.",
        },
      ],
    },
    ...denialStations(idlDenied),
    {
      id: "full-pay",
      title: "Full net pay",
      clause: "11.12.A",
      moves: [
        {
          ...weeksMove,
          clause: "11.12.A",
          what: "Pay full net pay for the first work days of disability",
          within: fullPay,
          clock: "full",
          onLapse: deemed("two-thirds", "Two thirds of gross from the 23rd work day.", "11.12.B"),
        },
        ...supplement,
        findStationary,
        temporary,
      ],
    },
    {
      id: "two-thirds",
      title: "Two thirds of gross pay",
      clause: "11.12.B",
      moves: [weeksMove, ...supplement, findStationary, temporary],
    },
    {
      id: "stationary",
      title: "Permanent and stationary: rehabilitation must be agreed to",
      clause: "11.12.F",
      moves: [agree(true), refuse, weeksMove, ...supplement],
    },
    {
      id: "rehabilitation",
      title: "In vocational rehabilitation, paid on",
      clause: "11.12.F",
      moves: [weeksMove, refuse, ...supplement],
      notes: [
        { clause: "11.12.A", says: "What is left of the 22 work days is paid at full net pay here too." },
        {
          clause: "11.12.G",
          says: "Leave may be added to the maintenance allowance, as far as the amended Government Code allows it (H).",
        },
      ],
    },
    {
      id: "suspended",
      title: "Suspended: rehabilitation is refused",
      clause: "11.12.F",
      moves: [
        agree(false),
        {
          ...weeksMove,
          what: "Nothing is paid until rehabilitation is agreed to; the weeks of disability run on",
        },
      ],
    },
    {
      id: "back",
      title: "Back at work; days at work use up no week",
      clause: "11.12.B",
      moves: relapse,
    },
    {
      id: "used-up",
      title: "IDL is used up",
      clause: "11.12.E",
      moves: [
        {
          ...temporary,
          clause: "11.12.E",
          barred: undefined,
          ...owed("11.12.E", "No time is stated; Government Code 19863 governs the benefit."),
        },
        { act: "recover", by: either, clause: "11.12.E", to: "closed", what: "Record the return to work" },
      ],
    },
    end("temporary", "Temporary disability benefits follow", "11.12.E", "completed"),
    end("closed", "Over", "11.12.B", "completed"),
    withdrawal.station,
  ],
  anywhere: [],
  consents: [],
  counting: {
    "calendar days": `${calendarDays} The first day of disability is the first of the 364 days of 52 weeks.`,
    "work days":
      "Work days of disability: Monday to Friday without State holidays, the first day of disability among them where it is one. Holidays that the Governor declares are not in the calendar.",
    months: `${months} The same date two years on is the last that can be paid.`,
  },
  daysOff,
  readings: [
    {
      clause: "11.12.A",
      says: "The 22 work days are work days on which the employee is disabled",
      why: "B goes on from the 23rd work day of disability, so that A counts the same days.",
    },
    {
      clause: "11.12.A",
      says: "A State holiday is no work day when the 22 are counted.",
      why: "Nobody works on it; the payments of a month are another matter, for which it counts as pay does.",
    },
    {
      clause: "11.12.B",
      says: "The 52 weeks are 364 calendar days of disability; days back at work do not use them up",
      why: "The clause counts weeks of disability, and the limit of two years would otherwise say nothing.",
    },
    {
      clause: "11.12.B",
      says: "The day two years after the first day of disability is the last that can be paid",
      why: "Nothing is allowed after two years from that day, and they end with its second anniversary.",
    },
    {
      clause: "11.12.F",
      says: "Weeks of disability go on while the benefit is suspended, and agreeing ends the suspension.",
      why: "The weeks are of disability, which goes on; and what refusing suspends, it does not end.",
    },
  ],
};
