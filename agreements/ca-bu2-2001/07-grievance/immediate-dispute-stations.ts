import type { Count, Move, OnLapse, Station } from "../../../src/rules/index.ts";
import { consolidated } from "./consolidation.ts";
import { endings } from "./endings.ts";
import { panelOfFive } from "./panel-of-five.ts";
import { calendarDays, rightLost } from "./periods.ts";

const hours = (amount: number, clause: string): Count => ({
  amount,
  unit: "weekday hours",
  from: { of: "entry", date: "event" },
  clause,
});

const opens = (says: string, clause: string): OnLapse => ({ effect: "next step open", says, clause });
const noTime: OnLapse = {
  effect: "nothing stated",
  says: "No time is stated for this; it stays open until the dispute moves or ends.",
  clause: "7.14.A",
};

const officersTime: OnLapse = {
  effect: "nothing stated",
  says: "No time is stated, and the steps of this section begin only with a referral. If the officer does neither, press for it; a health and safety grievance stays possible.",
  clause: "7.14.A.2",
};

/** A resolution is mutual: the level is waited for, and the union records that it agrees. */
const resolve = (level: string, clause: string, within?: Count, onLapse?: OnLapse): Move => ({
  act: "resolve",
  by: ["union"],
  awaits: [level],
  clause,
  to: "resolved",
  what: "Find a resolution with the union",
  within,
  onLapse,
  owed: true,
});

const toLevel3: Move = {
  act: "goToLevel3",
  by: ["union"],
  clause: "7.14.A.5",
  to: "level3",
  what: "Ask for talks at level 3",
  onLapse: noTime,
};

/** The 48 hours run from the referral, before and after the talks have begun. */
const local = resolve(
  "local",
  "7.14.A.5",
  { ...hours(48, "7.14.A.5"), from: { of: "refer", date: "event" } },
  opens("The union may ask for talks at level 3.", "7.14.A.5"),
);

/** From the day the union learns of the threat to the decision on the spot. */
export const immediateDisputeStations: readonly Station[] = [
  {
    id: "start",
    title: "Nothing recorded yet",
    clause: "7.14.A",
    moves: [
      {
        act: "learn",
        by: ["union"],
        clause: "7.14.A.1",
        to: "aware",
        what: "Record when the union learned of it",
      },
    ],
  },
  {
    id: "aware",
    title: "The union knows of the threat",
    clause: "7.14.A.1",
    moves: [
      {
        act: "contact",
        by: ["union"],
        clause: "7.14.A.1",
        to: "with-officer",
        what: "Contact the labor relations officer with the particulars",
        within: { ...hours(48, "7.14.A.1"), from: { of: "learn", date: "event" } },
        onLapse: rightLost(
          "The fast road is closed for this threat; a health and safety grievance stays possible.",
          "7.14.A.1",
        ),
      },
    ],
  },
  {
    id: "with-officer",
    title: "The labor relations officer has it",
    clause: "7.14.A.2",
    moves: [
      resolve("officer", "7.14.A.2", undefined, officersTime),
      {
        act: "refer",
        by: ["officer"],
        clause: "7.14.A.2",
        to: "referred",
        what: "Or refer it to a lower management level",
        owed: true,
        onLapse: officersTime,
      },
    ],
  },
  {
    id: "referred",
    title: "Referred to a lower management level; talks are to begin",
    clause: "7.14.A.3",
    moves: [
      {
        act: "talk",
        by: ["union"],
        clause: "7.14.A.3",
        to: "talking",
        what: "Begin informal talks at that level",
        within: hours(24, "7.14.A.3"),
        onLapse: {
          effect: "nothing stated",
          says: "Nothing is stated; the 48 hours from the referral run on.",
          clause: "7.14.A.3",
        },
      },
      local,
    ],
    pass: [toLevel3],
  },
  {
    id: "talking",
    title: "Informal talks at the lower level",
    clause: "7.14.A.5",
    moves: [local],
    pass: [toLevel3],
  },
  {
    id: "level3",
    title: "Talks at level 3",
    clause: "7.14.A.6",
    moves: [
      resolve(
        "third-level",
        "7.14.A.6",
        hours(24, "7.14.A.6"),
        opens("The union may go to the Department of Personnel Administration.", "7.14.A.6"),
      ),
    ],
    pass: [
      {
        act: "goToDirector",
        by: ["union"],
        clause: "7.14.A.6",
        to: "director",
        what: "Present it to the Department of Personnel Administration",
        onLapse: noTime,
      },
    ],
  },
  {
    id: "director",
    title: "Before the Department of Personnel Administration",
    clause: "7.14.A.7",
    moves: [
      resolve(
        "director",
        "7.14.A.7",
        hours(24, "7.14.A.7"),
        opens("The union may ask for immediate arbitration.", "7.14.A.7"),
      ),
    ],
    pass: [
      {
        act: "requestArbitration",
        by: ["union"],
        clause: "7.14.A.7",
        to: "arbitration",
        what: "Ask for immediate arbitration",
        onLapse: noTime,
      },
    ],
  },
  {
    id: "arbitration",
    title: "Immediate arbitration requested; the State asks for five names",
    clause: "7.14.A.8",
    moves: [
      {
        act: "providePanel",
        by: ["state"],
        clause: "7.14.A.8",
        to: "panel",
        what: "Ask a service for five names and provide the list",
        owed: true,
        onLapse: noTime,
      },
    ],
  },
  ...panelOfFive(noTime),
  {
    id: "hearing",
    title: "Hearing and decision on the spot",
    clause: "7.14.A.11",
    moves: [
      {
        act: "award",
        by: ["union", "state"],
        clause: "7.14.A.11",
        to: "decided",
        what: "Hearing, and the decision on the spot",
        within: calendarDays(10, "7.14.A.8", { of: "providePanel", date: "event" }),
        onLapse: {
          effect: "nothing stated",
          says: "Nothing is stated. Both sides can choose another day, somebody else of the list can be taken, or a second list is asked for.",
          clause: "7.14.A.8",
        },
      },
      {
        act: "selectArbitrator",
        by: ["union", "state"],
        clause: "7.14.A.8",
        what: "Record somebody else of the list, where the one selected cannot come after all",
      },
      {
        act: "exhaust",
        by: ["union", "state"],
        clause: "7.14.A.8",
        to: "arbitration",
        what: "Record that nobody of the list is free after all",
      },
    ],
    notes: [
      {
        clause: "7.14.A.10",
        says: "Only papers exchanged before, what is said and what is handed in count; witnesses may speak by affidavit, and only the arbitrator asks the other side.",
      },
      { clause: "7.14.A.12", says: "Each side bears half of the cost." },
    ],
  },
  { id: "resolved", title: "Resolved by both sides", clause: "7.14.A", moves: [], end: "settled" },
  { id: "decided", title: "Decided on the spot", clause: "7.14.A.11", moves: [], end: "decided" },
  consolidated,
  ...endings,
];
