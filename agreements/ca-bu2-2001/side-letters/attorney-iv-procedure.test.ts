import { describe, expect, it } from "vitest";
import { addDays, day, iso } from "../../../src/calendar/index.ts";
import { flaws } from "../../../src/rules/index.ts";
import { type CaseRow, compared, standsOn } from "../case-table.ts";
import { ruleAnswer } from "../rule-answer.ts";
import { claimAnswerBy, claimArbitrationBy, claimOpen, claimPayFrom } from "./attorney-iv-claim.ts";
import { attorneyFourProcedure } from "./attorney-iv-procedure.ts";

const at = "SL.3.Exh.2";
const prepared = ["2002-04-10 grievant prepare subject=position attorneyThree=yes"];
const filed = [...prepared, "2002-04-15 grievant file received=2002-04-17"];
const answered = [...filed, "2002-08-13 director answer received=2002-08-15"];
const requested = [...answered, "2002-09-14 union requestArbitration served=2002-09-16"];

const rows: CaseRow[] = [
  {
    name: "a claim has no last day, and no step comes before the fourth level",
    acts: prepared,
    days: { "2003-04-10": [`preparing.file grievant no-last-day ${at}.d.1`] },
  },
  {
    name: "120 days from receipt; then arbitration is open without a last day",
    acts: filed,
    days: {
      "2002-08-15": [`director.answer director 2002-08-15 ${at}.d.3`],
      "2002-08-16": [
        `director.answer director 2002-08-15 ${at}.d.3 overdue`,
        "director.requestArbitration union no-last-day 7.11",
      ],
    },
  },
  {
    name: "30 days from receipt of the answer, for the union alone",
    acts: [...answered, "2002-08-20 grievant requestArbitration"],
    days: {
      "2002-09-14": [`director-answered.requestArbitration union 2002-09-14 ${at}.d.4`],
      "2002-09-15": [`director-answered.requestArbitration union 2002-09-14 ${at}.d.4 lapsed`],
    },
    refused: ["wrong-mover"],
  },
  {
    name: "a request on the last day, a Saturday, is in time; the meeting follows 7.12",
    acts: requested,
    days: {
      "2002-09-30": ["arbitration-requested.meetToSelect union 2002-09-30 7.12.B"],
      "2002-10-01": ["arbitration-requested.meetToSelect union 2002-09-30 7.12.B overdue"],
    },
  },
  {
    name: "a request on the day after is late by a day",
    acts: [...answered, "2002-09-15 union requestArbitration"],
    days: { "2002-09-15": ["arbitration-requested.meetToSelect union 2002-09-29 7.12.B"] },
    late: ["1 day after the last day, 2002-09-14"],
  },
  {
    name: "an answer a day late is on record as late",
    acts: [...filed, "2002-08-16 director answer"],
    days: { "2002-08-16": [`director-answered.requestArbitration union 2002-09-15 ${at}.d.4`] },
    late: ["1 day after the last day, 2002-08-15"],
  },
  {
    name: "over the end of a year and a leap day",
    acts: ["2003-12-01 union prepare subject=work", "2003-12-15 union file"],
    days: { "2004-01-31": [`director.answer director 2004-04-13 ${at}.d.3`] },
  },
  {
    name: "more time for the answer takes both",
    acts: [
      ...filed,
      "2002-08-01 director proposeExtension until=2002-09-30",
      "2002-08-02 union acceptExtension",
    ],
    days: {
      "2002-08-01": [`director.answer director 2002-08-15 ${at}.d.3`],
      "2002-08-02": [`director.answer director 2002-09-30 ${at}.d.3`],
    },
  },
  {
    name: "the one step is left out after the filing, not before",
    acts: [
      ...prepared,
      "2002-04-11 union proposeWaiver step=director",
      "2002-04-15 grievant file",
      "2002-04-16 union proposeWaiver step=director",
      "2002-04-17 state acceptWaiver",
    ],
    days: {
      "2002-04-11": [`preparing.file grievant no-last-day ${at}.d.1`],
      "2002-04-17": ["director.requestArbitration union no-last-day 7.4"],
    },
    refused: ["before-its-predecessor"],
  },
  {
    name: "the same duties can be claimed once the other claim is withdrawn",
    acts: [
      "2002-04-10 grievant prepare subject=work attorneyThree=yes sameDuties=yes",
      "2002-04-11 grievant file",
      "2002-04-12 grievant otherWithdrawn",
      "2002-04-12 union file",
    ],
    days: { "2002-04-12": [`director.answer director 2002-08-10 ${at}.d.3`] },
    refused: ["same-duties-grieved"],
  },
  {
    name: "joined to another claim by both",
    acts: [
      ...filed,
      "2002-05-01 state proposeConsolidation lead=2002-17",
      "2002-05-02 grievant acceptConsolidation",
    ],
    days: { "2002-05-02": [] },
    stands: "Carried on in another case",
  },
  {
    name: "to the award",
    acts: [
      ...requested,
      "2002-09-30 union meetToSelect",
      "2002-09-30 union selectArbitrator arbitrator=Arbitrator-of-the-sample",
      "2003-01-20 state award form=oral",
    ],
    days: { "2003-01-20": [] },
    stands: "Decided by award",
  },
  {
    name: "no claim without the duties, no answer before a claim, and the end is the end",
    acts: [
      "2002-04-01 grievant file",
      ...prepared,
      "2002-04-11 director answer",
      "2002-04-12 grievant withdraw",
      "2002-04-13 grievant file",
    ],
    days: { "2002-04-13": [] },
    stands: "Withdrawn",
    refused: ["before-its-predecessor", "before-its-predecessor", "after-the-end"],
  },
];

const bars = [
  ["attorneyThree=no supervisingDuties=yes sameDuties=yes", "third-level-attorneys-only"],
  ["attorneyThree=yes supervisingDuties=yes sameDuties=yes", "supervising-duties"],
  ["attorneyThree=yes supervisingDuties=no sameDuties=yes", "same-duties-grieved"],
  ["attorneyThree=yes supervisingDuties=no sameDuties=no", undefined],
] as const;

describe("a claim of a III level attorney", () => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(attorneyFourProcedure, row);
    expect(found).toEqual(expected);
  });

  it("has no flaws", () => expect(flaws(attorneyFourProcedure)).toEqual([]));

  it.each(bars)("is filed where the rule opens it, else refused in this order: %s", (facts, code) => {
    const acts = [`2002-04-10 grievant prepare subject=work ${facts}`, "2002-04-11 grievant file"];
    const { refusals } = standsOn(attorneyFourProcedure, acts, "2002-04-11");
    expect(refusals.map((each) => each.code)).toEqual(code ? [code] : []);
    const [attorneyThree, supervisingDeputyDuties, sameDutiesGrieved] = facts
      .split(" ")
      .map((fact) => fact.endsWith("yes"));
    expect(
      ruleAnswer(claimOpen, {
        attorneyThree: attorneyThree!,
        supervisingDeputyDuties: supervisingDeputyDuties!,
        sameDutiesGrieved: sameDutiesGrieved!,
      }),
    ).toBe(String(code === undefined));
  });

  it("ends on the days of the rules", () => {
    const due = (acts: readonly string[], on: string) =>
      standsOn(attorneyFourProcedure, acts, on).open[0]?.due;
    expect(due(filed, "2002-04-17")).toBe(ruleAnswer(claimAnswerBy, { attorneyClaimReceived: "2002-04-17" }));
    expect(due(answered, "2002-08-15")).toBe(
      ruleAnswer(claimArbitrationBy, { directorAnswered: "2002-08-15" }),
    );
  });

  it.each(["2002-04-15", "2003-01-31"])("reaches back as far as the rule, filed on %s", (filedOn) => {
    const [remedy] = attorneyFourProcedure.dispute!.remedies;
    const { amount, unit, before, from } = remedy!.reaches!;
    expect([unit, before, from.of]).toEqual(["calendar days", true, attorneyFourProcedure.dispute!.act]);
    expect(iso(addDays(day(filedOn), -amount))).toBe(
      ruleAnswer(claimPayFrom, { outOfClassBegan: "1999-01-01", outOfClassFiled: filedOn }),
    );
  });
});
