import { describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { isRefusal } from "../refusal/index.ts";
import { type Agreement, agreement } from "./agreement.ts";
import { answerJson } from "./answerJson.ts";
import { ask, askOver } from "./ask.ts";
import { band, carry, notApplicable, one, read, when, zero } from "./build.ts";
import { formulaOf } from "./formula.ts";
import { given } from "./given.ts";
import { type Rule, rule } from "./rule.ts";
import { ruleJson } from "./ruleJson.ts";
import { section } from "./section.ts";
import { bands, figure, termAt } from "./term.ts";

const pay = figure(
  { id: "pay", clause: "1.1", title: "Rate", unit: "USD/hour", page: 3 },
  { "2001-01-01": "10.00", "2001-07-01": "10.50", "2002-01-01": null },
);
const steps = bands(
  { id: "steps", clause: "1.2", title: "Steps", unit: "hours", of: "months", page: 3 },
  {
    "2001-01-01": [
      ["1", "4"],
      ["13", "6"],
    ],
  },
);
const hours = given.number("hours", { unit: "hours", min: "0", max: "100", question: "How many hours?" });
const months = given.number("months", { unit: "months", min: "0", max: "60", question: "Which month?" });
const night = given.flag("night", { question: "At night?" });
const away = given.flag("away", { question: "Away?" });

const head = {
  id: "wage",
  clause: "1.1",
  title: "Wage",
  says: "Pay for hours.",
  page: 3,
  straddle: "split",
} as const;
const base = rule(head, read(pay).times(hours).rounded("0.01", "half-up", "cents"));
const excepted = base
  .notwithstanding("2.1", night, zero("USD"), { note: "none at night" })
  .notwithstanding("2.2", away, notApplicable("USD", "2.2", "paid elsewhere"), { note: "away" });
const ranked = base
  .notwithstanding("2.1", night, zero("USD"), { note: "none at night" })
  .notwithstanding("2.2", away, notApplicable("USD", "2.2", "paid elsewhere"), {
    note: "away",
    over: ["2.1"],
  });

const holding = (...rules: Rule[]): Agreement =>
  agreement({
    id: "sample",
    title: "Sample",
    unit: "Sample unit",
    union: "Union",
    employer: "Employer",
    version: "1",
    from: day("2001-01-01"),
    to: day("2001-12-31"),
    articles: [{ number: "1", title: "One" }],
    sections: [section({ number: "1.1", title: "Wages", page: 3, plain: { "": "Pay." }, rules })],
    lifeEvents: [],
    facts: [],
    holidays: {
      holidays: [],
      otherSchedules: "1.1",
      credit: () => {
        throw new TypeError("no holidays here");
      },
      figures: { from: day("2001-01-01"), to: day("2001-12-31") },
    },
  });
const answer = (of: Rule, on: string, facts: Record<string, unknown>) => {
  const result = ask(holding(of), { rule: of.id, on: day(on), given: facts });
  return isRefusal(result) ? result : answerJson(result);
};

describe("dated figures", () => {
  it("are read on the day of the event", () => {
    expect(answer(base, "2001-06-30", { hours: "3" })).toMatchObject({ value: "30.00" });
    expect(answer(base, "2001-07-01", { hours: "3" })).toMatchObject({ value: "31.50" });
  });

  it("are an error outside their dates, never zero and never the nearest", () => {
    expect(termAt(pay, day("2000-12-31"))).toBeUndefined();
    expect(termAt(pay, day("2002-01-01"))).toBeUndefined();
    expect(answer(base, "2002-01-01", { hours: "3" })).toMatchObject({ code: "outside-agreement" });
    const later = figure(
      { id: "later", clause: "1.3", title: "Later", unit: "USD/hour", page: 3 },
      { "2001-09-01": "1" },
    );
    expect(
      answer(rule({ ...head, id: "soon" }, read(later).times(hours)), "2001-08-31", { hours: "1" }),
    ).toMatchObject({ code: "term-not-in-force", clause: "1.3" });
  });

  it("split a period in which they change, or refuse it", () => {
    const split = askOver(holding(base), {
      rule: "wage",
      from: day("2001-06-16"),
      to: day("2001-07-15"),
      given: { hours: "3" },
    });
    if (isRefusal(split)) throw new Error(split.reason);
    expect(split.parts.map((part) => answerJson(part.answer).value)).toEqual(["30.00", "31.50"]);
    const whole = rule({ ...head, id: "whole", straddle: "refuse" }, read(pay).times(hours));
    expect(
      askOver(holding(whole), {
        rule: "whole",
        from: day("2001-06-16"),
        to: day("2001-07-15"),
        given: { hours: "3" },
      }),
    ).toMatchObject({
      code: "period-straddles-change",
      compared: { change: "2001-07-01" },
    });
  });
});

describe("exceptions", () => {
  it("stand in place of the general rule and say what they set aside", () => {
    expect(answer(excepted, "2001-02-01", { hours: "3", night: true, away: false })).toMatchObject({
      value: "0.00",
      clause: "2.1",
      setAside: [{ clause: "1.1", say: "$30.00", by: "2.1" }],
    });
  });

  it("that both apply and are not ranked are an error that names both", () => {
    const refused = answer(excepted, "2001-02-01", { hours: "3", night: true, away: true });
    expect(refused).toMatchObject({ code: "rules-conflict" });
    expect((refused as { reason: string }).reason).toContain("2.1 and 2.2");
  });

  it("that are ranked win, and not applicable is not zero", () => {
    expect(answer(ranked, "2001-02-01", { hours: "3", night: true, away: true })).toMatchObject({
      status: "not-applicable",
      value: null,
      notApplicable: { clause: "2.2" },
    });
  });

  it("whose test is unknown leave the answer unknown and ask for what they need", () => {
    const asked = answer(ranked, "2001-02-01", { hours: "3" });
    expect(asked).toMatchObject({ status: "missing", value: null });
    expect((asked as { missing: { name: string }[] }).missing.map((one) => one.name)).toEqual([
      "night",
      "away",
    ]);
  });

  it("need no answer to what cannot matter any more", () => {
    expect(answer(ranked, "2001-02-01", { hours: "3", away: true })).toMatchObject({
      status: "not-applicable",
    });
  });
});

describe("facts", () => {
  it.each([
    [{ hours: "100.01" }, "out-of-range"],
    [{ hours: "0.001" }, "out-of-range"],
    [{ hours: "many" }, "wrong-type"],
    [{ hours: true }, "wrong-type"],
    [{ hour: "3" }, "unknown-input"],
  ])("%j is refused as %s", (facts, code) =>
    expect(answer(base, "2001-02-01", facts)).toMatchObject({ code }),
  );

  it("that are missing are listed with their question, never taken for zero", () => {
    expect(answer(base, "2001-02-01", {})).toMatchObject({
      status: "missing",
      value: null,
      missing: [{ name: "hours", question: "How many hours?" }],
    });
  });
});

describe("bands, balances and bad rules", () => {
  it("a value below the first band has no answer", () => {
    const banded = rule({ ...head, id: "banded" }, band(steps, months));
    expect(answer(banded, "2001-02-01", { months: "0" })).toMatchObject({ code: "no-value" });
    expect(answer(banded, "2001-02-01", { months: "12" })).toMatchObject({ value: "4.00" });
    expect(answer(banded, "2001-02-01", { months: "13" })).toMatchObject({ value: "6.00" });
  });

  it("a balance is carried from period to period", () => {
    const earned = given.series("earned", {
      unit: "hours",
      min: "0",
      max: "20",
      most: 12,
      question: "Earned?",
    });
    const ceiling = figure(
      { id: "ceiling", clause: "1.4", title: "Ceiling", unit: "hours", page: 3 },
      { "2001-01-01": "10" },
    );
    const bank = rule(
      { ...head, id: "bank" },
      carry(hours, [earned], (carried, [add]) => carried.plus(add!).atMost(read(ceiling))),
    );
    expect(answer(bank, "2001-02-01", { hours: "4", earned: ["5", "5", "0"] })).toMatchObject({
      value: "10.00",
    });
    expect(answer(bank, "2001-02-01", { hours: "4", earned: [] })).toMatchObject({ value: "4.00" });
    expect(answer(bank, "2001-02-01", { earned: ["1"] })).toMatchObject({ status: "missing" });
  });

  it("windows take the sum, the best and the count of the last entries", () => {
    const list = given.series("list", { unit: "hours", min: "0", max: "20", most: 12, question: "List?" });
    const two = figure(
      { id: "two", clause: "1.5", title: "Two", unit: "count", page: 3 },
      { "2001-01-01": "2" },
    );
    const five = figure(
      { id: "five", clause: "1.5", title: "Five", unit: "hours", page: 3 },
      { "2001-01-01": "5" },
    );
    const facts = { list: ["9", "5", "4"] };
    expect(
      answer(rule({ ...head, id: "sum" }, list.sumOfLast(read(two))), "2001-02-01", facts),
    ).toMatchObject({ value: "9.00" });
    expect(
      answer(rule({ ...head, id: "best" }, list.bestOfLast(read(two))), "2001-02-01", facts),
    ).toMatchObject({ value: "5.00" });
    expect(
      answer(rule({ ...head, id: "count" }, list.countOfLast(read(two), read(five))), "2001-02-01", facts),
    ).toMatchObject({ value: "1" });
    expect(
      answer(rule({ ...head, id: "none" }, list.bestOfLast(read(two))), "2001-02-01", { list: [] }),
    ).toMatchObject({ code: "no-value" });
  });

  it("mixed units cannot be built", () => {
    expect(() => hours.plus(months)).toThrow(TypeError);
    expect(() => band(steps, hours)).toThrow(TypeError);
    expect(() => when(night, hours, months)).toThrow(TypeError);
    expect(() => base.notwithstanding("9", night, zero("hours"), { note: "" })).toThrow(TypeError);
  });

  it("the formula is made from the graph", () => {
    expect(formulaOf(base.formula)).toBe("(Rate (1.1) × hours), rounded half away from zero to $0.01");
    expect(ruleJson(holding(base), base)).toMatchObject({
      id: "wage",
      unit: "USD",
      from: "2001-01-01",
      to: "2001-12-31",
    });
  });

  it("an unknown rule is refused with the nearest names", () => {
    expect(ask(holding(base), { rule: "wages", on: day("2001-02-01"), given: {} })).toMatchObject({
      code: "unknown-rule",
      remedy: "Ask one of: wage",
    });
  });

  it("an explanation leads down to clause, figure and since when", () => {
    const answered = answer(base, "2001-07-15", { hours: "3" }) as ReturnType<typeof answerJson>;
    const flat: ReturnType<typeof answerJson>["explanation"][] = [];
    const visit = (step: (typeof flat)[number]) => {
      flat.push(step);
      for (const inner of step.because) visit(inner);
    };
    visit(answered.explanation);
    expect(flat.find((step) => step.kind === "term")).toMatchObject({
      clause: "1.1",
      since: "2001-07-01",
      say: "$10.50 an hour",
      page: 3,
    });
    expect(flat.find((step) => step.kind === "given")).toMatchObject({ say: "3 h" });
    expect(one().unit).toBe("count");
  });
});

describe("a reading without an answer of its own", () => {
  it("is shown with the reason, and does not take the used reading's answer away", () => {
    const late = figure({ ...pay, id: "late", unit: "USD/hour" }, { "2001-07-01": "10.00" });
    const other = rule(head, read(late).times(hours).rounded("0.01", "half-up", "cents"));
    const flat = base
      .reading("1.1", "early", "From January.", "Custom.")
      .alternative("1.1", "late", "From July.", "The word.", other);
    const answer = ask(holding(flat), { rule: "wage", on: day("2001-03-01"), given: { hours: 8 } });
    const json = isRefusal(answer) ? undefined : answerJson(answer);
    expect(json?.value).toBe("80.00");
    expect(json?.readings[1]).toMatchObject({
      value: null,
      say: "does not apply: Rate has no figure on 2001-03-01",
    });
  });
});
