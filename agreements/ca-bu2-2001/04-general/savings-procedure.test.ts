import { describe, expect, it } from "vitest";
import { flaws } from "../../../src/rules/index.ts";
import { type CaseRow, compared, standsOn } from "../case-table.ts";
import { savingsProcedure } from "./savings-procedure.ts";

const fallen = ["2002-03-01 union ruling provision=5.6.B court=Superior-Court"];
const talks = [...fallen, "2002-04-10 state meet attendees=four"];

const rows: CaseRow[] = [
  {
    name: "the meeting is owed from the ruling on, without a number of days",
    acts: fallen,
    days: {
      "2002-03-01": ["fallen.meet union no-last-day 4.2"],
      "2003-03-01": ["fallen.meet union no-last-day 4.2"],
    },
    stands: "The provision fell; both sides owe a meeting",
  },
  {
    name: "a side that asks for the meeting leaves it owed by both",
    acts: [...fallen, "2002-03-04 state callMeeting proposal=any-Monday"],
    days: { "2002-06-01": ["called.meet union no-last-day 4.2"] },
  },
  {
    name: "in talks nothing is overdue, and a second meeting changes nothing",
    acts: [...talks, "2002-05-02 union meet"],
    days: { "2002-05-02": [] },
    stands: "Both sides bargain over what takes the provision's place",
  },
  {
    name: "other words take both sides: one side's own acceptance is refused",
    acts: [...talks, "2002-05-02 union proposeReplacement terms=new", "2002-05-02 union acceptReplacement"],
    days: { "2002-05-02": [] },
    stands: "Both sides bargain over what takes the provision's place",
    refused: ["own-proposal"],
  },
  {
    name: "other words agreed on end it",
    acts: [
      ...talks,
      "2002-05-02 union proposeReplacement terms=new",
      "2002-05-09 state acceptReplacement",
      "2002-05-10 state meet",
    ],
    days: { "2002-05-10": [] },
    stands: "Other words were agreed on",
    refused: ["after-the-end"],
  },
  {
    name: "of two proposals the one that is named is accepted, and one that is not there is not",
    acts: [
      ...talks,
      "2002-05-02 union proposeReplacement terms=new",
      "2002-05-03 union proposeReplacement terms=newer",
      "2002-05-06 state acceptReplacement proposal=9",
      "2002-05-07 state declineReplacement proposal=4",
      "2002-05-08 state acceptReplacement proposal=3",
    ],
    days: { "2002-05-08": [] },
    stands: "Other words were agreed on",
    refused: ["nothing-proposed"],
  },
  {
    name: "no agreement ends it as well",
    acts: [...talks, "2002-05-09 state endTalks"],
    days: { "2002-05-09": [] },
    stands: "The talks ended without agreement; the provision stays fallen",
  },
  {
    name: "a ruling that falls brings the provision back",
    acts: [...fallen, "2002-09-02 state setAside court=Court-of-Appeal"],
    days: { "2002-09-02": [] },
    stands: "The ruling was set aside; the provision stands",
  },
  {
    name: "no talks before they have met, no meeting before a ruling, no end of talks that never began",
    acts: ["2002-02-01 union meet", ...fallen, "2002-03-02 union endTalks"],
    days: { "2002-03-02": ["fallen.meet union no-last-day 4.2"] },
    refused: ["before-its-predecessor", "before-its-predecessor"],
  },
];

describe("a provision that falls", () => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(savingsProcedure, row);
    expect(found).toEqual(expected);
  });

  it("has no flaws, and says that the rest goes on until it is over", () => {
    expect(flaws(savingsProcedure)).toEqual([]);
    for (const acts of [fallen, [...fallen, "2002-03-04 state callMeeting"]])
      expect(standsOn(savingsProcedure, acts, "2002-03-05").notes[0]?.says).toContain("goes on");
  });

  it("wants the provision and the court", () => {
    const bare = standsOn(savingsProcedure, ["2002-03-01 union ruling provision=5.6"], "2002-03-01");
    expect(bare.refusals).toMatchObject([{ code: "missing-field", compared: { field: "court" } }]);
  });
});
