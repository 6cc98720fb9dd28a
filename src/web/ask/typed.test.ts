import { describe, expect, it } from "vitest";
import type { GivenShape } from "../../contract/shapes.ts";
import { asking, factsFor, givenJson, hintOf, hints, refusedInput, seriesOf, typedOf } from "./typed.ts";

const input = (name: string, type: GivenShape["type"], of: Partial<GivenShape> = {}): GivenShape => ({
  name,
  type,
  unit: null,
  min: null,
  max: null,
  choices: null,
  question: `${name}?`,
  fact: null,
  says: null,
  most: null,
  ...of,
});
const given = [
  input("months", "number", { unit: "months", min: "0", max: "600" }),
  input("worked", "boolean"),
  input("hours", "series", { unit: "hours" }),
  input("ratified", "day", { fact: "ratification" }),
];

describe("what is asked", () => {
  const cases: [string, Record<string, string>, string][] = [
    ["nothing", {}, "{}"],
    ["a number as text", { months: " 37 " }, '{"months":"37"}'],
    ["yes", { worked: "yes" }, '{"worked":true}'],
    ["no", { worked: "no" }, '{"worked":false}'],
    ["not known", { worked: "unknown" }, "{}"],
    ["a series", { hours: "8, 4.5,,8" }, '{"hours":["8","4.5","8"]}'],
    ["an empty field", { months: "  " }, "{}"],
    ["only what the rule asks", { other: "1", months: "1" }, '{"months":"1"}'],
  ];
  it.each(cases)("sends %s", (_name, typed, json) => {
    expect(givenJson(given, typed)).toBe(json);
  });
  it("reads only the inputs out of the address", () => {
    expect(typedOf({ on: "2002-04-15", months: "3", x: "y" }, given)).toEqual({ months: "3" });
  });
  it("splits a series", () => {
    expect(seriesOf(undefined)).toEqual([]);
    expect(seriesOf("1,2")).toEqual(["1", "2"]);
  });
});

describe("what the workspace knows", () => {
  const fact = (value: string | null) => [{ name: "ratification", title: "Ratified", value, note: null }];
  it("answers an input that a fact stands behind", () => {
    expect(factsFor(given, fact("2002-02-01"))).toEqual({ ratified: "2002-02-01" });
  });
  it("answers nothing while the fact is unknown", () => {
    expect(factsFor(given, fact(null))).toEqual({});
    expect(factsFor(given, [])).toEqual({});
  });
});

describe("the field that a refusal is about", () => {
  const refusal = (compared: Record<string, string>) => ({
    code: "out-of-range",
    reason: "",
    remedy: "",
    compared,
  });
  it.each([
    [{ months: "700", from: "0", to: "600" }, "months"],
    [{ input: "hours" }, "hours"],
    [{ day: "2001-01-01" }, undefined],
  ])("%j", (compared, name) => {
    expect(refusedInput(refusal(compared), given)).toBe(name);
  });
  it("is none without a refusal", () => expect(refusedInput(undefined, given)).toBeUndefined());
});

it("says what may be given", () => {
  expect(hintOf(given[0]!)).toBe("0 to 600 months");
  expect(hintOf(input("timeBase", "number", { unit: "share", min: "0", max: "1" }))).toBe(
    "0 to 1, a fraction such as 3/8, or a decimal",
  );
  expect(hintOf(input("n", "number", { unit: "count", min: "1" }))).toBe("1 or more");
  expect(hintOf(input("n", "number", { max: "9" }))).toBe("up to 9");
});

it("parts a question from what is said after it", () => {
  expect(asking("On which day? A night counts by its first day.")).toEqual([
    "On which day?",
    "A night counts by its first day.",
  ]);
  expect(asking("On which day?")).toEqual(["On which day?", ""]);
  expect(hints("A night counts.", undefined, "", "dollars", "Still needed")).toBe(
    "A night counts. dollars. Still needed",
  );
});
