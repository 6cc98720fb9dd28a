import { describe, expect, it } from "vitest";
import { row } from "./testing.ts";
import { follows, GROUPS, grouped, groupOf, handlers, inDays, keyOf, moverOf } from "./words.ts";

describe("a last day in words", () => {
  it.each([
    [null, "No last day runs"],
    [-5, "5 days late"],
    [-1, "1 day late"],
    [0, "Today"],
    [1, "Tomorrow"],
    [3, "In 3 days"],
  ])("%s: %s", (days, says) => expect(inDays(days)).toBe(says));
});

describe("the heading over a row", () => {
  const cases = [
    [{ daysLeft: -3, overdue: true, lapsed: true }, "lost"],
    [{ daysLeft: -3, overdue: true }, "overdue"],
    [{ daysLeft: 0 }, "today"],
    [{ daysLeft: 1 }, "week"],
    [{ daysLeft: 7 }, "week"],
    [{ daysLeft: 8 }, "later"],
    [{ daysLeft: null, due: null }, "undated"],
  ] as const;
  it.each(cases)("%j stands under %s", (of, group) => {
    expect(groupOf(row(of))).toBe(group);
    expect(GROUPS[group]).not.toBe("");
  });
  it("cuts the rows where another begins, and keeps their order", () => {
    const rows = [
      row({ clock: "a", overdue: true, lapsed: true, daysLeft: -9 }),
      row({ clock: "b", overdue: true, daysLeft: -20 }),
      row({ clock: "c", daysLeft: 2 }),
      row({ clock: "d", daysLeft: 3 }),
    ];
    const cut = grouped(rows);
    expect(cut.map(({ group, rows: of }) => [group, of.map(({ clock }) => clock).join()])).toEqual([
      ["lost", "a"],
      ["overdue", "b"],
      ["week", "c,d"],
    ]);
    expect(grouped([])).toEqual([]);
  });
});

describe("what follows", () => {
  it.each([
    [{ overdue: true, lapsed: true }, "Lost"],
    [{ overdue: true }, "Ran out"],
    [{}, "If nobody moves"],
    [{ due: null, daysLeft: null }, "Open"],
    [{ source: "task" as const }, ""],
    [{ source: "task" as const, overdue: true }, "Ran out"],
  ])("%j", (of, says) => expect(follows(row(of))).toBe(says));
});

it("names who handles a case for which party", () => {
  expect(handlers(row().handledBy)).toEqual(["Sample Steward, union"]);
  expect(handlers({ union: null, employer: null })).toEqual([]);
});
it("keeps two clocks of one case apart, and one clock of two rooms", () => {
  const keys = [row(), row({ clock: "appeal" }), row({ room: "union" })].map(keyOf);
  expect(new Set(keys).size).toBe(3);
});
it("names the side where no procedure says whose move it is", () => {
  expect(moverOf(row())).toBe("Supervisor");
  expect(moverOf(row({ mover: "", side: "both" }))).toBe("both parties");
});
