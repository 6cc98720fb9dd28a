import { expect, it } from "vitest";
import { COLUMNS, lineOf } from "./lines.ts";
import { row } from "./testing.ts";

const named = (of: Parameters<typeof row>[0]) => {
  const cells = lineOf(row(of));
  expect(cells).toHaveLength(COLUMNS.length);
  return Object.fromEntries(COLUMNS.map((name, at) => [name, cells[at]]));
};

it("writes a step with its case, its days and what follows", () => {
  expect(named({})).toMatchObject({
    "last day": "2002-04-22",
    "days left": "7",
    what: "Answer at step 1",
    kind: "step",
    "whose move": "Supervisor",
    case: "G-1",
    "clause in dispute": "9.1.A",
    "handled for the union": "Sample Steward",
    "handled for the employer": "",
    late: "no",
    "what follows": "If nobody moves: The next step is open.",
  });
});
it("leaves empty what there is not, and never writes zero for no last day", () => {
  const cells = named({ due: null, daysLeft: null, department: null, grievant: null, onLapse: "" });
  expect([cells["last day"], cells["days left"], cells.department, cells["what follows"]]).toEqual([
    "",
    "",
    "",
    "",
  ]);
});
it("says that a right is lost", () => {
  expect(named({ overdue: true, lapsed: true, daysLeft: -2, onLapse: "The appeal is lost." })).toMatchObject({
    "days left": "-2",
    late: "yes",
    "right lost": "yes",
    "what follows": "Lost: The appeal is lost.",
  });
});
