import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import { ratio } from "../../quantity/index.ts";
import { answerOf, band, carry, cell, date, notApplicable, one, read, today, when, zero } from "../build.ts";
import type { Flag, Moment, Num } from "../expression.ts";
import { given } from "../given.ts";
import { type Rule, rule } from "../rule.ts";
import { compareReaders, compareTogether } from "../survey/compareReaders.ts";
import { people } from "../survey/people.ts";
import { bands, figure, table } from "../term.ts";
import { CompileError, compile, MISSING, NOT_APPLICABLE, REFUSED, VALUE } from "./index.ts";

const at = (id: string, unit: Parameters<typeof figure>[0]["unit"]) =>
  ({ id, clause: "1.1", title: id, unit, page: 1 }) as const;
const pay = figure(at("pay", "USD/hour"), {
  "2001-01-01": "10.05",
  "2001-07-01": "-10.5",
  "2003-01-01": null,
});
const third = figure(at("third", "share"), { "2001-01-01": "1/3" });
const few = figure(at("few", "count"), { "2001-01-01": "2" });
const floor = figure(at("floor", "hours"), { "2001-01-01": "2/3" });
const wait = figure(at("wait", "months"), { "2001-01-01": "13" });
const steps = bands(
  { ...at("steps", "hours"), of: "months" },
  {
    "2001-01-01": [
      ["2", "4"],
      ["13", "6.5"],
    ],
  },
);
const grades = table(
  { ...at("grades", "USD"), columns: ["low", "high"] },
  {
    "2001-01-01": { a: ["1", "2"], b: ["3.5", "4"] },
  },
);

const hours = given.number("hours", { unit: "hours", min: "-20", max: "300", question: "?" });
const months = given.number("months", { unit: "months", min: "0", max: "60", question: "?" });
const parts = given.number("parts", { unit: "count", min: "-3", max: "5", question: "?" });
const share = given.among("share", { unit: "share", among: ["1/8", "1/3", "1"], question: "?" });
const night = given.flag("night", { question: "?" });
const away = given.flag("away", { question: "?" });
const grade = given.choice("grade", { choices: ["a", "b", "c"], question: "?" });
const since = given.day("since", { question: "?" });
const earned = given.series("earned", { unit: "hours", min: "-5", max: "40", most: 4, question: "?" });
const taken = given.series("taken", {
  unit: "hours",
  min: "0",
  max: "40",
  step: "1/4",
  most: 5,
  question: "?",
});

const head = { id: "made-up", clause: "1.1", title: "Made up", says: "For tests.", page: 1 } as const;
const of = (value: Num | Flag | Moment): Rule => rule(head, value);
const wage = of(read(pay).times(hours).rounded("0.01", "half-up", "cents"));
const none = notApplicable("hours", "3.1", "elsewhere");

const RULES: Readonly<Record<string, Rule>> = {
  "half up, also below zero": wage,
  "down to the quarter": of(hours.times(read(third)).rounded("1/4", "down", "quarters")),
  "up to three": of(hours.times(read(third)).rounded("3", "up", "threes")),
  "least and greatest": of(hours.atMost(band(steps, months)).atLeast(zero("hours"))),
  "bands with a gap below": of(band(steps, months).times(share)),
  "a table without a row": of(cell(grades, grade, "high")),
  "division by what may be zero": of(hours.times(parts.over(parts.minus(one()))).rounded("0.01", "up", "x")),
  "a quotient compared": of(hours.over(parts).isAbove(hours)),
  "a quotient bounded": of(
    hours.times(hours.over(hours.plus(hours)).atMost(share)).rounded("0.01", "half-up", "x"),
  ),
  "and, or, not": of(night.and(months.isAtLeast(read(wait)), away.not()).or(away.and(night.not()))),
  "a test that may not apply": of(when(night, none, hours).isAbove(zero("hours")).or(away)),
  "what does not apply before what is unknown": of(hours.plus(when(night, none, when(away, hours, none)))),
  "a refusal after what does not apply": of(when(night, none, hours).plus(band(steps, months))),
  "branches taken one at a time": of(when(night, band(steps, months), when(away, hours, zero("hours")))),
  days: of(since.plusMonths(read(wait)).nextPayPeriod().laterOf(date("2002-02-28")).earlierOf(since)),
  "the day asked about": of(
    today()
      .isFrom(since.payPeriod())
      .and(today().isBefore(date("2002-07-01"))),
  ),
  "sum of a window": of(earned.sumOfLast(read(few))),
  "best of a window": of(earned.bestOfLast(months.over(months).as("count").rounded("1", "down", "x"))),
  "count in a window": of(taken.countOfLast(read(few), read(floor))),
  "a balance": of(
    carry(hours, [earned, taken], (left, [more, less]) =>
      when(less!.isAbove(left.plus(more!)), none, left.plus(more!).minus(less!)),
    ),
  ),
  "a balance that a band may stop": of(
    carry(hours.atLeast(zero("hours")), [earned], (left, [more]) =>
      left.plus(more!).times(share).rounded("0.01", "down", "x"),
    ),
  ),
  "an answer of another rule": of(when(night, answerOf(wage), answerOf(wage).plus(answerOf(wage)))),
  "exceptions, ranked and not": rule(head, hours)
    .notwithstanding("2.1", night, zero("hours"), { note: "a" })
    .notwithstanding("2.2", away, none, { note: "b", over: ["2.1"] })
    .notwithstanding("2.3", months.isAbove(read(wait)), band(steps, months), { note: "c", over: ["2.2"] }),
  "two that are ranked over each other": rule(head, hours)
    .notwithstanding("2.1", night, zero("hours"), { note: "a", over: ["2.2"] })
    .notwithstanding("2.2", away, none, { note: "b", over: ["2.1"] }),
  "a formula refused while an exception is open": rule(head, band(steps, months)).notwithstanding(
    "2.1",
    night,
    zero("hours"),
    { note: "a" },
  ),
  "an exception whose test does not apply": rule(head, hours).notwithstanding(
    "2.1",
    when(night, none, hours).isAbove(zero("hours")),
    zero("hours"),
    { note: "a" },
  ),
  "an exception whose test is refused": rule(head, hours)
    .notwithstanding("2.1", night, zero("hours"), { note: "a" })
    .notwithstanding("2.2", band(steps, months).isAbove(hours), none, { note: "b", over: ["2.1"] }),
};

describe("compile", () => {
  const days = ["2000-12-31", "2001-01-01", "2001-07-01", "2002-06-30", "2002-12-31", "2003-01-01"];
  for (const [name, made] of Object.entries(RULES))
    it(`agrees with the interpreter and the explainer: ${name}`, () => {
      for (const [i, text] of days.entries()) {
        const on = day(text);
        const all = people(made, on, 100, { seed: i, unknown: 0 });
        const some = people(made, on, 100, { seed: i + 50, unknown: 4 });
        expect(compareReaders(made, on, all, { masked: false })).toEqual([]);
        expect(compareReaders(made, on, some, { masked: true })).toEqual([]);
        for (const input of compile([made], on).inputs)
          expect(compareReaders(made, on, some, { masked: true, without: [input.name] })).toEqual([]);
      }
    });

  it("answers many rules in one run, each with its unit and scale", () => {
    const made = compile([wage, RULES["exceptions, ranked and not"]!, RULES.days!], day("2001-03-01"));
    expect(made.outputs.map((one) => [one.unit, one.scale])).toEqual([
      ["USD", 100],
      ["hours", 100],
      ["date", 1],
    ]);
    const column = (...values: number[]) => ({ values: Int32Array.from(values) });
    const results = made.room(4);
    made.run(
      {
        hours: { ...column(100, 200, 0, 400), known: Uint8Array.of(1, 1, 0, 1) },
        night: column(0, 1, 0, 1),
        away: column(0, 0, 0, 0),
        months: column(1, 1, 1, 20),
        since: column(0, 0, 0, 11750),
      },
      4,
      results,
    );
    expect([...results.values[0]!]).toEqual([1005, 2010, 0, 4020]);
    expect([...results.statuses[0]!]).toEqual([VALUE, VALUE, MISSING, VALUE]);
    expect([...results.values[1]!]).toEqual([100, 0, 0, 0]);
    expect([...results.statuses[1]!]).toEqual([VALUE, VALUE, MISSING, REFUSED]);
    expect([...results.statuses[2]!]).toEqual([VALUE, VALUE, VALUE, VALUE]);
  });

  it("folds facts that are the same for everybody", () => {
    const made = compile([RULES["exceptions, ranked and not"]!], day("2001-03-01"), {
      fixed: { away: true, months: ratio(1) },
    });
    expect(made.inputs.map((one) => one.name)).toEqual(["hours", "night"]);
    const results = made.room(1);
    made.run({ hours: { values: Int32Array.of(5) }, night: { values: Uint8Array.of(1) } }, 1, results);
    expect([...results.statuses[0]!]).toEqual([NOT_APPLICABLE]);
  });

  it("cuts many rules into several loops", () => {
    const many = Array.from({ length: 30 }, () => of(hours.times(share)));
    const made = compile(many, day("2001-03-01"));
    const results = made.room(1);
    made.run({ hours: { values: Int32Array.of(800) }, share: { values: Uint8Array.of(8) } }, 1, results);
    expect(results.values.map((one, i) => one[0]! / made.outputs[i]!.scale)).toEqual(many.map(() => 8 / 3));
  });

  it("keeps the columns of many inputs apart from what it names itself", () => {
    const many = Array.from({ length: 90 }, (_, i) =>
      given.number(`part${i}`, { unit: "hours", min: "0", max: "9", question: "?" }),
    );
    const all = of(many.reduce((sum, part) => sum.plus(part)));
    const balance = RULES["a balance"]!;
    const on = day("2001-03-01");
    const [first, second] = [balance, all].map((one) => people(one, on, 40, { seed: 5, unknown: 0 }));
    const both = first!.map((facts, i) => ({ ...facts, ...second![i] }));
    expect(compareTogether([balance, all], on, both, { masked: false })).toEqual([]);
  });

  const refused: readonly (readonly [string, () => Rule, RegExp])[] = [
    [
      "a magnitude that is not exact",
      () => of([1, 2, 3, 4, 5].reduce((sum) => sum.times(hours.over(one("hours"))), hours)),
      /made-up: multiply/,
    ],
    [
      "a quotient that nothing rounds",
      () => of(hours.over(months.over(one("months")))),
      /made-up: .*rounding/,
    ],
    [
      "a balance that grows finer",
      () => of(carry(hours, [earned], (left) => left.times(read(third)))),
      /finer/,
    ],
  ];
  for (const [name, make, says] of refused)
    it(`refuses ${name}`, () => {
      expect(() => compile([make()], day("2001-03-01"))).toThrow(CompileError);
      expect(() => compile([make()], day("2001-03-01"))).toThrow(says);
    });

  it("refuses two rules that ask for one name in two ways", () => {
    const other = given.number("hours", { unit: "hours", min: "0", max: "9", question: "?" });
    expect(() => compile([wage, of(other)], day("2001-03-01"))).toThrow(/hours in two ways/);
  });
});
