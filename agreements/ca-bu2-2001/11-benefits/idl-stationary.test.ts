import { expect, it } from "vitest";
import { type CaseRow, compared, standsOn } from "../case-table.ts";
import { idlProcedure } from "./idl-procedure.ts";

const stationary = [
  "2002-03-04 employee report injured=2002-03-04 began=2002-03-04 workDay=true member=true",
  "2002-03-11 department approve",
  "2002-04-10 employee elect hours=20",
  "2002-06-03 department findStationary physician=own",
];
const suspended = [...stationary, "2002-06-10 employee refuseRehabilitation"];

const rows: readonly CaseRow[] = [
  {
    name: "the supplement can fall while rehabilitation is awaited",
    acts: [...stationary, "2002-06-04 employee decrease hours=10", "2002-06-04 employee increase hours=30"],
    days: {
      "2002-06-04": [
        "weeks department 2003-03-02 11.12.B",
        "stationary.agreeRehabilitation employee no-last-day 11.12.F",
      ],
    },
    refused: ["supplement-never-rises"],
  },
];

it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
  const { expected, found } = compared(idlProcedure, row);
  expect(found).toEqual(expected);
});

it("does not say that a suspended benefit is paid", () => {
  const { open } = standsOn(idlProcedure, suspended, "2002-06-11");
  expect(open.filter(({ what }) => /^Pay /.test(what))).toEqual([]);
  expect(open.map(({ due }) => due)).toEqual(["2003-03-02"]);
});
