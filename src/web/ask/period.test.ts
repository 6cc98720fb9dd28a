import { describe, expect, it } from "vitest";
import type { ExplanationShape } from "../../contract/shapes.ts";
import { changedOn, halves, periodFrom, periodOf } from "./period.ts";

const step = (of: Partial<ExplanationShape>): ExplanationShape => ({
  kind: "operation",
  label: "",
  say: null,
  value: null,
  unit: null,
  clause: null,
  since: null,
  page: null,
  because: [],
  ...of,
});

describe("a period", () => {
  it.each([
    [{}, undefined],
    [{ on: "2002-04-15" }, undefined],
    [{ from: "2002-01-01" }, { from: "2002-01-01", to: "" }],
    [
      { from: "2002-01-01", to: "2002-03-31" },
      { from: "2002-01-01", to: "2002-03-31" },
    ],
  ])("is read from %j", (typed, period) => {
    expect(periodOf(typed)).toEqual(period);
  });

  it.each([
    ["2002-04-15", "2003-07-02", "2002-12-31"],
    ["2003-04-15", "2003-07-02", "2003-07-02"],
  ])("from %s in an agreement until %s ends on %s", (day, last, to) => {
    expect(periodFrom(day, last)).toEqual({ from: day, to });
  });
});

it("names each figure that came into force on the day, once", () => {
  const rate = step({ kind: "term", label: "Rate", clause: "1.1", since: "2001-07-01" });
  const of = step({
    because: [rate, step({ because: [rate, step({ kind: "term", label: "Old", since: "2001-01-01" })] })],
  });
  expect(changedOn(of, "2001-07-01")).toEqual([{ label: "Rate", clause: "1.1" }]);
  expect(changedOn(of, "2001-08-01")).toEqual([]);
});

describe("a period that a change divides", () => {
  const before = (day: string) => `before ${day}`;
  const compared = { from: "2001-06-01", to: "2001-07-31", change: "2001-07-01" };
  const refusal = { code: "period-straddles-change", reason: "", remedy: "", compared };
  it("is asked as two", () => {
    expect(halves(refusal, before)).toEqual([
      { from: "2001-06-01", to: "before 2001-07-01" },
      { from: "2001-07-01", to: "2001-07-31" },
    ]);
  });
  it.each([
    [{ ...refusal, code: "out-of-range" }],
    [{ ...refusal, compared: { from: "2001-06-01", to: "2001-07-31" } }],
  ])("%j is none", (other) => {
    expect(halves(other, before)).toBeUndefined();
  });
});
