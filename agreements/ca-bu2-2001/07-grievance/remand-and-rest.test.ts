import { describe, expect, it } from "vitest";
import { type CaseRow, compared, standsOn } from "../case-table.ts";
import { healthAndSafetyProcedure } from "./7.13-health-and-safety.ts";
import { grievanceProcedure } from "./grievance-procedure.ts";
import { answered1, answered3, answered4, at2, at3, filed, requested, told } from "./sample-case.ts";

const complaint = [...told, "2002-03-26 grievant file kind=complaint"];
const chosen = [
  ...requested,
  "2002-10-18 union meetToSelect",
  "2002-10-18 union selectArbitrator arbitrator=Yew",
];
const rows: CaseRow[] = [
  {
    name: "both sides send it back, and the step's period starts on the day on which they have agreed",
    acts: [...at3, "2002-06-20 union proposeRemand step=step1", "2002-06-24 state acceptRemand"],
    days: {
      "2002-06-23": ["step3.answer third-level 2002-07-09 7.9.B"],
      "2002-07-08": ["step1.answer first-level 2002-07-08 7.7.D"],
      "2002-07-09": [
        "step1.answer first-level 2002-07-08 7.7.D overdue",
        "step1.appeal grievant no-last-day 7.11",
      ],
    },
  },
  {
    name: "it goes on from there as it did the first time",
    acts: [
      ...at3,
      "2002-06-20 union proposeRemand step=step1",
      "2002-06-24 state acceptRemand",
      "2002-07-08 first-level answer received=2002-07-10",
    ],
    days: {
      "2002-07-31": ["step1-answered.appeal grievant 2002-07-31 7.8.A"],
      "2002-08-01": ["step1-answered.appeal grievant 2002-07-31 7.8.A lapsed"],
    },
  },
  {
    name: "one side alone sends nothing back",
    acts: [
      ...at3,
      "2002-06-20 union proposeRemand step=step1",
      "2002-06-24 grievant acceptRemand",
      "2002-06-25 state declineRemand",
      "2002-06-26 state acceptRemand",
    ],
    days: { "2002-06-26": ["step3.answer third-level 2002-07-09 7.9.B"] },
    refused: ["own-proposal", "nothing-proposed"],
  },
  {
    name: "not to the step where it stands, nor to none",
    acts: [...at2, "2002-05-07 union proposeRemand step=step2", "2002-05-07 union proposeRemand"],
    days: { "2002-05-07": ["step2.answer second-level 2002-05-27 7.8.B"] },
    refused: ["no-such-step", "missing-field"],
  },
  {
    name: "not before it is filed and answered",
    acts: [...filed, "2002-03-28 union proposeRemand step=step2"],
    days: { "2002-03-28": ["step1.answer first-level 2002-04-10 7.7.D"] },
    refused: ["before-its-predecessor"],
  },
  {
    name: "a step that was left out is open again",
    acts: [
      ...answered1,
      "2002-04-12 union proposeWaiver step=step2",
      "2002-04-12 state acceptWaiver",
      "2002-05-03 grievant appeal",
      "2002-05-06 state proposeRemand step=step2",
      "2002-05-07 union acceptRemand",
    ],
    days: {
      "2002-05-06": ["step3.answer third-level 2002-05-24 7.9.B"],
      "2002-05-28": ["step2.answer second-level 2002-05-28 7.8.B"],
    },
  },
  {
    name: "out of arbitration it can go back to the Director",
    acts: [...chosen, "2002-10-20 union proposeReturn step=step4", "2002-10-21 state acceptReturn"],
    days: {
      "2002-11-20": ["step4.answer director 2002-11-20 7.10.B"],
      "2002-11-21": [
        "step4.answer director 2002-11-20 7.10.B overdue",
        "step4.requestArbitration union no-last-day 7.11",
      ],
    },
  },
  {
    name: "an award that goes back to a step left out opens the one after it",
    acts: [
      ...answered3,
      "2002-07-12 union proposeWaiver step=step4",
      "2002-07-12 state acceptWaiver",
      "2002-07-15 union requestArbitration",
      "2002-07-20 union meetToSelect",
      "2002-07-20 state selectArbitrator arbitrator=Yew",
      "2002-09-01 union sendBack step=step4 award=again",
      "2002-09-02 union requestArbitration",
      "2002-09-03 union meetToSelect",
      "2002-09-03 state selectArbitrator arbitrator=Yew",
    ],
    days: {
      "2002-09-01": ["step4.requestArbitration union no-last-day 7.4"],
      "2002-09-03": ["hearing.hear union no-last-day 7.12.C"],
    },
  },
  {
    name: "no complaint is sent out of the department",
    acts: [
      ...complaint,
      "2002-04-09 first-level answer",
      "2002-04-10 union proposeRemand step=step4",
      "2002-04-10 union proposeReturn step=step4",
    ],
    days: { "2002-04-10": ["step1-answered.appeal grievant 2002-04-30 7.8.A"] },
    refused: ["invalid-field", "before-its-predecessor"],
  },
  {
    name: "nor carried to arbitration where step 4 is left out",
    acts: [
      ...complaint,
      "2002-04-10 grievant appeal",
      "2002-05-02 grievant appeal",
      "2002-05-03 union proposeWaiver step=step4",
      "2002-05-03 state acceptWaiver",
      "2002-05-24 union requestArbitration",
    ],
    days: { "2002-05-24": ["step3.answer third-level 2002-05-23 7.9.B overdue"] },
    refused: ["complaint-ends-here"],
  },
  {
    name: "a case rests: its clock goes on with the days it had left",
    acts: [
      ...answered1,
      "2002-04-22 union proposeAbeyance until=2002-06-03",
      "2002-04-23 state acceptAbeyance",
    ],
    days: {
      // Ten days were left on the day on which both had agreed.
      "2002-04-22": ["step1-answered.appeal grievant 2002-05-03 7.8.A"],
      "2002-06-13": ["step1-answered.appeal grievant 2002-06-13 7.8.A"],
      "2002-06-14": ["step1-answered.appeal grievant 2002-06-13 7.8.A lapsed"],
    },
  },
  {
    name: "what is awaited can still come while it rests",
    acts: [
      ...filed,
      "2002-04-01 state proposeAbeyance until=2002-06-03",
      "2002-04-01 union acceptAbeyance",
      "2002-04-12 first-level answer",
    ],
    days: {
      "2002-04-11": ["step1.answer first-level 2002-06-12 7.7.D"],
      "2002-05-03": ["step1-answered.appeal grievant 2002-05-03 7.8.A"],
    },
  },
  {
    name: "it does not rest by one side's wish, until a day past, or where no clock runs",
    acts: [
      ...filed,
      "2002-04-01 state proposeAbeyance until=2002-06-03",
      "2002-04-01 state acceptAbeyance",
      "2002-04-01 state proposeAbeyance until=2002-04-01",
      "2002-04-01 state declineAbeyance",
    ],
    days: { "2002-04-01": ["step1.answer first-level 2002-04-10 7.7.D"] },
    refused: ["own-proposal", "not-later"],
  },
  {
    name: "nor in a hearing without a day",
    acts: [...chosen, "2002-10-20 union proposeAbeyance until=2003-01-15"],
    days: { "2002-10-20": ["hearing.hear union no-last-day 7.12.C"] },
    refused: ["no-such-clock"],
  },
  {
    name: "joined to another case it ends, by both sides and with the case named",
    acts: [
      ...at2,
      "2002-05-07 union proposeConsolidation",
      "2002-05-07 union proposeConsolidation lead=2002-17",
      "2002-05-07 grievant acceptConsolidation",
      "2002-05-08 state acceptConsolidation",
      "2002-05-09 second-level answer",
    ],
    days: { "2002-05-07": ["step2.answer second-level 2002-05-27 7.8.B"], "2002-05-09": [] },
    stands: "Carried on in another case",
    refused: ["missing-field", "own-proposal", "after-the-end"],
  },
];

describe("going back, resting, joining", () => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(grievanceProcedure, row);
    expect(found).toEqual(expected);
  });

  it("ends a joined case as consolidated", () => {
    const joined = [
      ...at2,
      "2002-05-07 union proposeConsolidation lead=2002-17",
      "2002-05-08 state acceptConsolidation",
    ];
    expect(standsOn(grievanceProcedure, joined, "2002-12-31")).toMatchObject({
      ended: true,
      outcome: "consolidated",
      open: [],
      may: [],
    });
  });

  it("sends a health and safety grievance back to any of its steps", () => {
    const acts = [
      "2002-03-01 grievant notify",
      "2002-03-01 supervisor answer",
      "2002-03-11 union appeal",
      "2002-03-15 second-level answer",
      "2002-03-18 union proposeRemand step=step2",
      "2002-03-19 state acceptRemand",
    ];
    const { open } = standsOn(healthAndSafetyProcedure, acts, "2002-03-19");
    expect(open).toMatchObject([{ clock: "step2.answer", since: "2002-03-19", due: "2002-03-24" }]);
  });
});

describe("settling and withdrawing", () => {
  it.each([
    ["step 1", filed, ["7.7.E"]],
    ["step 1, answered", answered1, ["7.7.E"]],
    ["step 2", at2, ["7.8.C"]],
    ["step 3", at3, []],
    ["step 4, answered", answered4, []],
  ])("at %s says whether it sets a precedent", (_where, acts, clauses) => {
    const { notes } = standsOn(grievanceProcedure, acts, "2002-12-31");
    expect(notes.map(({ clause }) => clause)).toEqual(clauses);
  });

  it("carries the mark of a settlement without precedent", () => {
    const settled = [
      ...at3,
      "2002-06-20 union proposeSettlement terms=paid nonPrecedential=yes",
      "2002-06-21 state acceptSettlement",
    ];
    const { history, outcome } = standsOn(grievanceProcedure, settled, "2002-12-31");
    expect([history.at(-2)!.event.nonPrecedential, outcome]).toEqual([true, "settled"]);
  });

  it.each(["yes", "no"])("withdraws with prejudice: %s", (prejudice) => {
    const { history, outcome } = standsOn(
      grievanceProcedure,
      [...at3, `2002-06-20 union withdraw prejudice=${prejudice}`],
      "2002-12-31",
    );
    expect([history.at(-1)!.event.prejudice, outcome]).toEqual([prejudice === "yes", "withdrawn"]);
  });

  it("is no withdrawal by the State, and none of what has ended", () => {
    const found = standsOn(
      grievanceProcedure,
      [...at3, "2002-06-20 state withdraw", "2002-06-21 grievant withdraw", "2002-06-22 union withdraw"],
      "2002-12-31",
    );
    expect(found.refusals.map(({ code }) => code)).toEqual(["wrong-mover", "after-the-end"]);
  });
});
