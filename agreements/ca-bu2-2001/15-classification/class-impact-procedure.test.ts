import { describe, expect, it } from "vitest";
import { flaws } from "../../../src/rules/index.ts";
import { type CaseRow, compared } from "../case-table.ts";
import { classImpactProcedure } from "./class-impact-procedure.ts";

const noticed = ["2002-05-06 state notify change=caseload"];
const asked = [...noticed, "2002-05-13 union request"];

const rows: CaseRow[] = [
  {
    name: "a change without notice: notice is owed and has no last day",
    acts: ["2002-05-06 union claimChange change=caseload"],
    days: { "2002-12-31": ["untold.notify state no-last-day 15.2.D"] },
  },
  {
    name: "the union asks when it will; without a request nothing is owed by the State",
    acts: noticed,
    days: { "2002-12-31": ["notified.request union no-last-day 15.2.D"] },
  },
  {
    name: "asked, the talks are owed; silence changes nothing",
    acts: asked,
    days: {
      "2002-05-13": ["asked.begin state no-last-day 15.2.D"],
      "2003-05-13": ["asked.begin state no-last-day 15.2.D"],
    },
    stands: "The union has asked to bargain over the impact",
  },
  {
    name: "a refusal says why",
    acts: [...asked, "2002-05-20 state refuse", "2002-05-20 state refuse reasons=outside-scope"],
    days: { "2002-05-20": [] },
    stands: "Talks refused; a dispute over that is a grievance",
    refused: ["missing-field"],
  },
  {
    name: "an agreement takes both sides",
    acts: [
      ...asked,
      "2002-05-20 state begin",
      "2002-06-03 state proposeTerms terms=phased",
      "2002-06-03 state acceptTerms",
      "2002-06-04 union acceptTerms",
    ],
    days: { "2002-05-20": [], "2002-06-04": [] },
    stands: "Agreed on the impact",
    refused: ["own-proposal"],
  },
  {
    name: "talks can end without one",
    acts: [...asked, "2002-05-20 state begin", "2002-07-01 state endTalks"],
    days: { "2002-07-01": [] },
    stands: "The talks ended without agreement",
  },
  {
    name: "no talks are asked for, and the State cannot say so for the union",
    acts: [...noticed, "2002-05-07 state forgo", "2002-05-08 union forgo"],
    days: { "2002-05-08": [] },
    stands: "The union asks for no talks",
    refused: ["wrong-mover"],
  },
];

describe("the impact of a change of class", () => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(classImpactProcedure, row);
    expect(found).toEqual(expected);
  });

  it("has no flaws", () => expect(flaws(classImpactProcedure)).toEqual([]));
});
