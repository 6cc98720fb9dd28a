import { expect, it } from "vitest";
import { inOrder, runs } from "./clockWords.ts";

it("puts what is overdue first, then what is due next, and what has no last day last", () => {
  const clocks = [
    { name: "none", due: null, overdue: false },
    { name: "later", due: "2002-06-01", overdue: false },
    { name: "lost", due: "2002-03-01", overdue: true },
    { name: "hour", due: "2002-05-01T10:00", overdue: false },
  ];
  expect(inOrder(clocks).map(({ name }) => name)).toEqual(["lost", "hour", "later", "none"]);
});
it.each([
  [null, "calendar days", "Open since Apr 15, 2002."],
  [
    "2002-05-06",
    "calendar days",
    "Counted from Apr 15, 2002 in calendar days, through the end of May 6, 2002.",
  ],
  ["2002-05-06", null, "Counted from Apr 15, 2002, through the end of May 6, 2002."],
  ["2002-04-15", "calendar days", "It runs through the end of April 15, 2002."],
])("says how a clock until %s in %s runs", (due, dayKind, said) => {
  expect(runs({ since: "2002-04-15", due, dayKind })).toBe(said);
});
