import { describe, expect, it } from "vitest";
import { byDay, dayNumber, edges, isWeekend, monthAfter, monthOf, weeksOf } from "./month.ts";

it.each([
  ["2002-04", "2002-04"],
  ["2002-4", undefined],
  ["2002-13", undefined],
  ["April", undefined],
  [undefined, undefined],
])("reads %s as the month %s", (text, month) => expect(monthOf(text)).toBe(month));

it.each([
  ["2002-04", 1, "2002-05"],
  ["2002-01", -1, "2001-12"],
  ["2002-12", 1, "2003-01"],
  ["2002-04", 0, "2002-04"],
])("from %s, %i on, is %s", (month, by, then) => expect(monthAfter(month, by)).toBe(then));

it.each([
  ["2002-04", "2002-04-30"],
  ["2002-02", "2002-02-28"],
  ["2000-02", "2000-02-29"],
  ["2001-12", "2001-12-31"],
])("%s ends on %s", (month, to) => expect(edges(month)).toEqual({ from: `${month}-01`, to }));

describe("the weeks of a month", () => {
  it("begin on Sunday and have seven places each", () => {
    const weeks = weeksOf("2002-04");
    expect(weeks).toHaveLength(5);
    // April 1, 2002 was a Monday.
    expect(weeks[0]).toEqual([
      null,
      "2002-04-01",
      "2002-04-02",
      "2002-04-03",
      "2002-04-04",
      "2002-04-05",
      "2002-04-06",
    ]);
    expect(weeks[4]).toEqual(["2002-04-28", "2002-04-29", "2002-04-30", null, null, null, null]);
    for (const week of weeks) expect(week).toHaveLength(7);
  });
  it.each([
    ["2002-09", 5],
    ["1998-02", 4],
    ["2002-06", 6],
  ])("%s has %i", (month, count) => {
    const weeks = weeksOf(month);
    expect(weeks).toHaveLength(count);
    const days = weeks.flat().filter((one) => one !== null);
    expect(days[0]).toBe(edges(month).from);
    expect(days.at(-1)).toBe(edges(month).to);
  });
});

it("knows the weekend", () => {
  expect(["2002-04-13", "2002-04-14", "2002-04-15", "2002-04-19"].map(isWeekend)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(dayNumber("2002-04-09")).toBe(9);
});

it("puts rows on their days, those of an hour before those of the whole day", () => {
  const found = byDay([
    { due: "2002-04-20", time: null, id: "c" },
    { due: "2002-04-18", time: null, id: "a" },
    { due: "2002-04-20", time: "10:30", id: "b" },
    { due: null, time: null, id: "x" },
  ]);
  expect([...found].map(([due, rows]) => [due, rows.map(({ id }) => id).join()])).toEqual([
    ["2002-04-18", "a"],
    ["2002-04-20", "b,c"],
  ]);
});
