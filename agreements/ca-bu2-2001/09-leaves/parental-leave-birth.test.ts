import { expect, it } from "vitest";
import { type CaseRow, compared } from "../case-table.ts";
import { parentalLeaveProcedure } from "./parental-leave-procedure.ts";

const ask = (on: string) =>
  `${on} employee request begins=2002-04-01 ends=2002-12-31 parent=mother permanent=yes substantiated=yes`;
const born = "2002-04-12 employee recordBirth born=2002-04-10";
const owed = ["asked.grant department-head no-last-day 9.5.A"];

const rows: CaseRow[] = [
  {
    name: "a birth that comes on record after the request shows it late: it is up to the department head",
    acts: [
      ask("2002-05-11"),
      "2002-05-12 department recordBirth born=2002-04-10",
      "2002-05-13 department-head deny reasons=hearings",
    ],
    days: {
      "2002-05-11": owed,
      "2002-05-12": ["asked-late.grant department-head no-last-day 9.5.C"],
      "2002-05-13": [],
    },
    stands: "Refused",
  },
  {
    name: "or in time, by the day of the request and not of the record; the birth is recorded once",
    acts: [
      ask("2002-05-10"),
      "2002-06-12 department recordBirth born=2002-04-10",
      "2002-06-13 employee recordBirth born=2002-04-11",
      "2002-06-13 department-head deny",
    ],
    days: { "2002-06-13": owed },
    refused: ["on-record-already", "leave-owed"],
  },
  {
    name: "a birth after the request leaves it in time",
    acts: [ask("2002-02-01"), born, "2002-04-13 department-head deny"],
    days: { "2002-04-13": owed },
    refused: ["leave-owed"],
  },
];

it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
  const { expected, found } = compared(parentalLeaveProcedure, row);
  expect(found).toEqual(expected);
});
