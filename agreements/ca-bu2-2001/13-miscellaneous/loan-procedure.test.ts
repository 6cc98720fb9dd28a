import { describe, expect, it } from "vitest";
import { flaws } from "../../../src/rules/index.ts";
import { type CaseRow, compared } from "../case-table.ts";
import { loanProcedure } from "./loan-procedure.ts";

const proposed = ["2002-03-01 department propose to=City back=2002-09-01"];
const lent = [...proposed, "2002-03-08 employee concur"];

const rows: readonly CaseRow[] = [
  {
    name: "the employee's word has no last day, and silence lends nobody",
    acts: proposed,
    days: { "2003-03-01": ["proposed.concur employee no-last-day 13.1.A"] },
    stands: "Proposed: the employee agrees or not",
  },
  {
    name: "on the day agreed, a Sunday, and the day after",
    acts: lent,
    days: {
      "2002-09-01": ["lent.return department 2002-09-01 13.1.A"],
      "2002-09-02": ["lent.return department 2002-09-01 13.1.A overdue"],
    },
  },
  {
    name: "back a day late",
    acts: [...lent, "2002-09-02 department return"],
    days: { "2002-09-02": [] },
    stands: "Back from the loan",
    late: ["1 day after the last day, 2002-09-01"],
  },
  {
    name: "declined, and taken back",
    acts: [...proposed, "2002-03-08 employee decline", "2002-03-09 department withdraw"],
    days: { "2002-03-09": [] },
    stands: "Declined by the employee",
    refused: ["after-the-end"],
  },
  {
    name: "the department cannot agree for the employee",
    acts: [...proposed, "2002-03-08 department concur", "2002-03-09 department withdraw"],
    days: { "2002-03-09": [] },
    stands: "Withdrawn",
    refused: ["wrong-mover"],
  },
  {
    name: "nothing is proposed without its end; nothing returns before it began",
    acts: ["2002-03-01 department propose to=City", "2002-03-02 employee return"],
    days: { "2002-03-02": [] },
    stands: "Nothing recorded yet",
    refused: ["missing-field", "before-its-predecessor"],
  },
];

describe("a loan to another agency or government", () => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(loanProcedure, row);
    expect(found).toEqual(expected);
  });

  it("has no flaws", () => expect(flaws(loanProcedure)).toEqual([]));
});
