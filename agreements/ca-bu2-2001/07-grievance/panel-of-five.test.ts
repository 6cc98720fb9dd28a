import { describe, expect, it } from "vitest";
import { type CaseRow, compared, standsOn } from "../case-table.ts";
import { immediateDisputeProcedure } from "./immediate-dispute.ts";

const five = (...names: string[]) => `names=${names.join("\n")}`;
const requested = [
  "2002-03-08 union learn time=15:00",
  "2002-03-11 union contact time=09:00",
  "2002-03-11 officer refer time=12:00",
  "2002-03-12 union talk time=11:00",
  "2002-03-14 union goToLevel3 time=08:00",
  "2002-03-15 union goToDirector time=17:00",
  "2002-03-18 union requestArbitration time=18:00",
];
const listed = [
  ...requested,
  `2002-03-20 state providePanel ${five("Ash", "Birch", "Cedar", "Dogwood", "Elm")}`,
];
const busy = ["Ash", "Birch", "Cedar", "Dogwood", "Elm"].map(
  (name, i) => `2002-03-2${i + 1} ${i % 2 === 0 ? "union" : "state"} pick arbitrator=${name} free=no`,
);

const rows: CaseRow[] = [
  {
    name: "the union picks first",
    acts: [...listed, "2002-03-21 state pick arbitrator=Ash free=yes"],
    days: { "2002-03-21": ["panel.pick union no-last-day 7.14.A.8"] },
    refused: ["wrong-mover"],
  },
  {
    name: "whoever is free hears it within ten calendar days of the list",
    acts: [...listed, "2002-03-21 union pick arbitrator=Cedar free=yes"],
    days: {
      "2002-03-30": ["hearing.award union 2002-03-30 7.14.A.8"],
      "2002-03-31": ["hearing.award union 2002-03-30 7.14.A.8 overdue"],
    },
  },
  {
    name: "where the one selected cannot come, another of the list keeps the ten days",
    acts: [
      ...listed,
      "2002-03-21 union pick arbitrator=Cedar free=yes",
      "2002-03-25 state selectArbitrator arbitrator=Elm",
    ],
    days: { "2002-03-30": ["hearing.award union 2002-03-30 7.14.A.8"] },
  },
  {
    name: "and a second list starts ten days of its own",
    acts: [
      ...listed,
      "2002-03-21 union pick arbitrator=Cedar free=yes",
      "2002-03-26 union exhaust",
      `2002-03-27 state providePanel ${five("Fir", "Gum", "Hazel", "Ivy", "Juniper")}`,
      "2002-03-27 union pick arbitrator=Fir free=yes",
    ],
    days: {
      "2002-03-26": ["arbitration.providePanel state no-last-day 7.14.A.8"],
      "2002-04-06": ["hearing.award union 2002-04-06 7.14.A.8"],
    },
  },
  {
    name: "then the State, from the names that are left",
    acts: [
      ...listed,
      busy[0]!,
      "2002-03-22 union pick arbitrator=Birch free=yes",
      "2002-03-22 state pick arbitrator=Ash free=yes",
      "2002-03-22 state pick arbitrator=Yew free=yes",
      "2002-03-22 state pick arbitrator=Birch",
    ],
    days: { "2002-03-22": ["pick-employer-4.pick state no-last-day 7.14.A.8"] },
    refused: ["wrong-mover", "not-listed", "not-listed", "missing-field"],
  },
  {
    name: "the fifth is the union's",
    acts: [...listed, ...busy.slice(0, 4)],
    days: { "2002-03-24": ["pick-union-1.pick union no-last-day 7.14.A.8"] },
  },
  {
    name: "where nobody is free a second list is owed",
    acts: [...listed, ...busy],
    days: { "2002-03-25": ["arbitration.providePanel state no-last-day 7.14.A.8"] },
  },
  {
    name: "from the second list the union picks first again, and the ten days run from it",
    acts: [
      ...listed,
      ...busy,
      `2002-03-27 state providePanel ${five("Ash", "Fir", "Gum", "Hazel", "Ivy")}`,
      "2002-03-28 union pick arbitrator=Elm free=yes",
      "2002-03-28 union pick arbitrator=Ash free=yes",
    ],
    days: { "2002-03-28": ["hearing.award union 2002-04-06 7.14.A.8"] },
    refused: ["not-listed"],
  },
  {
    name: "both sides choose a day of their own",
    acts: [
      ...listed,
      "2002-03-21 union pick arbitrator=Cedar free=yes",
      "2002-03-22 state proposeHearingDay until=2002-04-12",
      "2002-03-22 state acceptHearingDay",
      "2002-03-25 union acceptHearingDay",
    ],
    days: {
      "2002-03-24": ["hearing.award union 2002-03-30 7.14.A.8"],
      "2002-04-12": ["hearing.award union 2002-04-12 7.14.A.8"],
      "2002-04-13": ["hearing.award union 2002-04-12 7.14.A.8 overdue"],
    },
    refused: ["own-proposal"],
  },
  {
    name: "from a list that was not written down nobody is picked; the first who is free is still recorded",
    acts: [
      ...requested,
      "2002-03-20 state providePanel",
      "2002-03-21 union pick arbitrator=Ash free=yes",
      "2002-03-22 union selectArbitrator arbitrator=Ash",
    ],
    days: { "2002-03-22": ["hearing.award union 2002-03-30 7.14.A.8"] },
    refused: ["not-listed"],
  },
  {
    name: "four names are no list of five",
    acts: [...requested, `2002-03-20 state providePanel ${five("Ash", "Birch", "Cedar", "Elm")}`],
    days: { "2002-03-20": ["arbitration.providePanel state no-last-day 7.14.A.8"] },
    refused: ["invalid-field"],
  },
  {
    name: "joined to another dispute by both",
    acts: [
      ...listed,
      "2002-03-21 union proposeConsolidation lead=2002-4",
      "2002-03-21 officer acceptConsolidation",
    ],
    days: { "2002-03-21": [] },
    stands: "Carried on in another case",
  },
];

describe("five names, picked in turn", () => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(immediateDisputeProcedure, row);
    expect(found).toEqual(expected);
  });

  it("offers the names that are left", () => {
    const { may } = standsOn(immediateDisputeProcedure, [...listed, busy[0]!], "2002-12-31");
    const pick = may.find(({ act }) => act === "pick");
    expect([pick?.by, pick?.fields[0]?.choices]).toEqual([["state"], ["Birch", "Cedar", "Dogwood", "Elm"]]);
  });
});
