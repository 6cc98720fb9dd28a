import { describe, expect, it } from "vitest";
import { flaws } from "../../../src/rules/index.ts";
import { type CaseRow, compared } from "../case-table.ts";
import { healthAndSafetyProcedure } from "./7.13-health-and-safety.ts";

const told = ["2002-03-01 grievant notify", "2002-03-01 supervisor answer received=2002-03-04"];
const at2 = [...told, "2002-03-18 grievant appeal received=2002-03-19"];
const answered2 = [...at2, "2002-03-24 second-level answer"];
const at3 = [...answered2, "2002-04-07 union appeal"];
const answered3 = [...at3, "2002-04-21 third-level answer received=2002-04-22"];
const at4 = [...answered3, "2002-05-22 union appeal"];
const answered4 = [...at4, "2002-06-21 director answer"];

const rows: CaseRow[] = [
  {
    name: "the supervisor assesses at once, without a number of days",
    acts: told.slice(0, 1),
    days: { "2002-03-10": ["assessing.answer supervisor no-last-day 7.13.F"] },
  },
  {
    name: "a supervisor who decides nothing keeps nobody from step 2, and no day runs for it",
    acts: [...told.slice(0, 1), "2002-05-01 union appeal received=2002-05-02"],
    days: {
      "2002-04-30": ["assessing.answer supervisor no-last-day 7.13.F"],
      "2002-05-07": ["step2.answer second-level 2002-05-07 7.13.F.1.b"],
    },
  },
  {
    name: "without word to the supervisor nothing is filed, and the State files nothing",
    acts: ["2002-03-01 union appeal", ...told.slice(0, 1), "2002-03-02 state appeal"],
    days: { "2002-03-02": ["assessing.answer supervisor no-last-day 7.13.F"] },
    refused: ["before-its-predecessor", "wrong-mover"],
  },
  {
    name: "step 2 within 14 days of receipt of the decision",
    acts: told,
    days: {
      "2002-03-18": ["assessed.appeal grievant 2002-03-18 7.13.F.1.a"],
      "2002-03-19": ["assessed.appeal grievant 2002-03-18 7.13.F.1.a lapsed"],
    },
  },
  {
    name: "step 2 answers within 5 days",
    acts: at2,
    days: {
      "2002-03-24": ["step2.answer second-level 2002-03-24 7.13.F.1.b"],
      "2002-03-25": [
        "step2.answer second-level 2002-03-24 7.13.F.1.b overdue",
        "step2.appeal grievant no-last-day 7.11",
      ],
    },
  },
  {
    name: "step 3 within 14 days",
    acts: answered2,
    days: {
      "2002-04-07": ["step2-answered.appeal grievant 2002-04-07 7.13.F.2.a"],
      "2002-04-08": ["step2-answered.appeal grievant 2002-04-07 7.13.F.2.a lapsed"],
    },
  },
  {
    name: "step 3 answers within 14 days",
    acts: at3,
    days: {
      "2002-04-21": ["step3.answer third-level 2002-04-21 7.13.F.2.b"],
      "2002-04-22": [
        "step3.answer third-level 2002-04-21 7.13.F.2.b overdue",
        "step3.appeal union no-last-day 7.11",
      ],
    },
  },
  {
    name: "only the union takes it to step 4, within 30 days",
    acts: [...answered3, "2002-05-01 grievant appeal"],
    days: {
      "2002-05-22": ["step3-answered.appeal union 2002-05-22 7.13.F.2.c"],
      "2002-05-23": ["step3-answered.appeal union 2002-05-22 7.13.F.2.c lapsed"],
    },
    refused: ["wrong-mover"],
  },
  {
    name: "step 4 answers within 30 days, by analogy",
    acts: at4,
    days: {
      "2002-06-21": ["step4.answer director 2002-06-21 7.10.B"],
      "2002-06-22": [
        "step4.answer director 2002-06-21 7.10.B overdue",
        "step4.requestArbitration union no-last-day 7.11",
      ],
    },
  },
  {
    name: "the union asks for arbitration within 30 days",
    acts: answered4,
    days: {
      "2002-07-21": ["step4-answered.requestArbitration union 2002-07-21 7.13.G"],
      "2002-07-22": ["step4-answered.requestArbitration union 2002-07-21 7.13.G lapsed"],
    },
  },
  {
    name: "step 3 may be passed where the department head was step 2",
    acts: [...at2, "2002-03-24 second-level answer departmentHead=yes", "2002-04-07 grievant bypass"],
    days: { "2002-04-07": ["step4.answer director 2002-05-07 7.10.B"] },
  },
];

describe("health and safety grievance", () => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(healthAndSafetyProcedure, row);
    expect(found).toEqual(expected);
  });

  it("has cases and no flaws", () => {
    expect(rows.length).toBeGreaterThan(5);
    expect(flaws(healthAndSafetyProcedure)).toEqual([]);
  });
});
