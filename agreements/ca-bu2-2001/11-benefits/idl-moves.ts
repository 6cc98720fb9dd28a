import type { Act, Move } from "../../../src/rules/index.ts";
import { act, always, dayOf, deemed, notYet, oneOf, onlyOnce, text, yesNo } from "../procedure-parts.ts";
import { type Denied, denialActs } from "./denial.ts";
import { fullPayIsOver, twoYears, weeksPaid } from "./idl-clocks.ts";

const either: readonly string[] = ["employee", "department"];

/** The denial of industrial disability leave goes its own way. */
export const idlDenied: Denied = {
  name: "IDL",
  clause: "11.12.I",
  law: "the Government Code and Title 2",
  overturned: "reported",
};

/** Whole hours of leave a pay period, as they can be chosen. */
const hours: readonly string[] = Array.from({ length: 200 }, (_, before) => String(before + 1));

const lastPaid = dayOf(
  "lastPaid",
  "On which day do 52 weeks of disability now end, days back at work left out?",
  true,
);

export const idlActs: readonly Act[] = [
  act(
    "report",
    "Report the injury and the disability",
    "11.12.A",
    dayOf("injured", "What is the date of the injury that was reported?", true),
    dayOf("began", "Which was the first day of the disability?", true),
    yesNo("workDay", "Was that first day a work day, Monday to Friday and no State holiday?", true),
    yesNo("member", "Is the employee a member of PERS or STRS?", true),
  ),
  act("approve", "Record that IDL is approved", "11.12.A"),
  ...denialActs(idlDenied),
  act(
    "elect",
    "Choose the supplement",
    "11.12.C",
    oneOf("hours", "How many whole hours of leave a pay period, from the 23rd work day?", hours, true),
  ),
  act(
    "decrease",
    "Decrease the supplement",
    "11.12.C",
    oneOf("hours", "To how many whole hours, fewer than now and for the future only?", ["0", ...hours], true),
  ),
  act(
    "increase",
    "Increase the supplement",
    "11.12.C",
    oneOf("hours", "To how many whole hours?", hours, true),
  ),
  act(
    "findStationary",
    "Record that the disability is permanent and stationary",
    "11.12.F",
    text("physician", "Which physician found so?", true),
  ),
  act("agreeRehabilitation", "Agree to vocational rehabilitation", "11.12.F"),
  act("refuseRehabilitation", "Refuse vocational rehabilitation", "11.12.F"),
  act("recover", "Record the return to work", "11.12.B"),
  act("relapse", "Record that the disability keeps from work again", "11.12.B", lastPaid),
  act(
    "relapseEarly",
    "Record that the disability keeps from work again, with some of the 22 work days left",
    "11.12.A",
    dayOf("fullThrough", "On which day do the 22 work days end, days back at work left out?", true),
    lastPaid,
  ),
  act("claimTemporary", "Go over to temporary disability benefits", "11.12.E"),
];

/** Paid until the employee is back, to the last of the weeks. */
export const weeksMove: Move = {
  act: "recover",
  by: either,
  awaits: ["department"],
  clause: "11.12.B",
  to: "back",
  what: "Pay IDL until the employee is back, to the last of the weeks",
  within: weeksPaid,
  clock: "weeks",
  onLapse: deemed(
    "used-up",
    "IDL is used up; temporary disability benefits follow for whoever is still disabled.",
    "11.12.E",
  ),
};

const goOn: Omit<Move, "act" | "to"> = {
  by: either,
  awaits: ["employee"],
  clause: "11.12.B",
  what: "Go on with what is left, should the disability keep from work again",
  within: twoYears,
  clock: "years",
  onLapse: deemed("closed", "Two years have passed since the first day; nothing more is paid.", "11.12.B"),
};

/** Disabled again within the two years: at the level at which the payments stopped. */
export const relapse: readonly Move[] = [
  {
    ...goOn,
    act: "relapse",
    to: "two-thirds",
    barred: [
      {
        when: { not: fullPayIsOver },
        code: "full-pay-left",
        reason: "Some of the 22 work days at full net pay are left",
        remedy: "Record it with the day on which they end.",
        clause: "11.12.A",
      },
    ],
  },
  {
    ...goOn,
    act: "relapseEarly",
    to: "full-pay",
    barred: [
      {
        when: fullPayIsOver,
        code: "full-pay-used-up",
        reason: "The 22 work days at full net pay are used up",
        remedy: "Record the disability without them.",
        clause: "11.12.A",
      },
    ],
  },
];

/** What the employee chooses beside the payments: it can fall and never rise. */
export const supplement: readonly Move[] = [
  {
    act: "elect",
    by: ["employee"],
    clause: "11.12.C",
    what: "Choose how much leave is added from the 23rd work day",
    barred: [onlyOnce("elect", "11.12.C")],
  },
  {
    act: "decrease",
    by: ["employee", "department"],
    clause: "11.12.C",
    what: "Decrease it for the future",
    barred: [
      {
        when: notYet("elect"),
        code: "supplement-not-chosen",
        reason: "No supplement was chosen that could be decreased",
        remedy: "Choose a level first.",
        clause: "11.12.C",
      },
    ],
  },
  {
    act: "increase",
    by: ["employee"],
    clause: "11.12.C",
    what: "Increase it",
    barred: [
      {
        when: always,
        code: "supplement-never-rises",
        reason: "The level once chosen can be decreased and never increased",
        remedy: "Keep the level, or decrease it as leave runs low.",
        clause: "11.12.C",
      },
    ],
  },
];

export const findStationary: Move = {
  act: "findStationary",
  by: either,
  clause: "11.12.F",
  to: "stationary",
  what: "Record that the physician finds it permanent and stationary, and no return to work possible",
};

/** Closed to members of the two retirement systems for as long as IDL can run. */
export const temporary: Move = {
  act: "claimTemporary",
  by: ["employee"],
  clause: "11.12.D",
  to: "temporary",
  what: "Go over to temporary disability benefits",
  barred: [
    {
      when: { stated: "member", is: true, act: "report" },
      code: "temporary-disability-closed",
      reason: "Members of PERS or STRS have IDL in its place for the first 52 weeks of disability",
      remedy: "Stay on IDL until it is used up.",
      clause: "11.12.D",
    },
  ],
};
