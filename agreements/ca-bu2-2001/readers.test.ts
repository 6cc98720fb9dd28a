import { describe, expect, it } from "vitest";
import { type Day, day, iso } from "../../src/calendar/index.ts";
import { isRefusal, type Rule, readFacts, rulesOf } from "../../src/rules/index.ts";
import { around, compareReaders, mutate, people, survey, turningDays } from "../../src/rules/survey/index.ts";
import unit2 from "./agreement.ts";

/** Persons a rule and day; ENTENTE_FUZZ=20 makes it twenty times as many. */
const TIMES = Number(process.env.ENTENTE_FUZZ ?? "1");
const rules = rulesOf(unit2);
const daysOf = (rule: Rule): readonly Day[] =>
  around([...turningDays(rule), unit2.from, unit2.to, day("2002-02-01")]);
const ROWS = Math.ceil((TIMES * 210_000) / rules.reduce((sum, rule) => sum + daysOf(rule).length, 0));
const inputsOf = (rule: Rule, on: Day): readonly string[] =>
  Object.keys(people(rule, on, 1, { seed: 1, unknown: 0 })[0]!);

describe("interpreter, explainer and compiler", () => {
  let rows = 0;
  for (const [i, rule] of rules.entries())
    it(`agree on ${rule.id}`, () => {
      for (const on of daysOf(rule)) {
        const half = Math.ceil(ROWS / 2);
        const some = people(rule, on, half, { seed: on + i, unknown: 6 });
        expect(compareReaders(rule, on, some, { masked: true }), iso(on)).toEqual([]);
        const quarter = Math.ceil(ROWS / 4);
        const all = people(rule, on, quarter, { seed: on - i, unknown: 0 });
        expect(compareReaders(rule, on, all, { masked: false }), iso(on)).toEqual([]);
        const names = inputsOf(rule, on);
        const lacking = people(rule, on, quarter, { seed: on + 2 * i, unknown: 9 });
        const without = [names[(on + i) % names.length]!];
        expect(compareReaders(rule, on, lacking, { masked: true, without }), iso(on)).toEqual([]);
        rows += half + 2 * quarter;
      }
    });

  it("were compared for at least 200,000 persons", () => {
    expect(rows).toBeGreaterThanOrEqual(200_000 * TIMES);
  });

  it("agree with the facts of the workspace held fixed, on every example", () => {
    let compared = 0;
    for (const rule of rules)
      for (const example of rule.examples) {
        const facts = readFacts(rule, example.given);
        if (isRefusal(facts)) continue;
        const on = day(example.on);
        expect(compareReaders(rule, on, [facts], { masked: true }), rule.id).toEqual([]);
        const fixed = Object.fromEntries(unit2.facts.map(({ name }) => [name, facts[name]]));
        expect(compareReaders(rule, on, [facts], { masked: true, fixed }), rule.id).toEqual([]);
        compared++;
      }
    expect(compared).toBeGreaterThan(rules.length);
  });
});

describe("a defect in the compiled rule", () => {
  const defects: readonly {
    readonly name: string;
    readonly rule: string;
    readonly make: (rule: Rule) => Rule;
  }[] = [
    {
      name: "a contribution that can fall below zero",
      rule: "retirement-contribution",
      make: (rule) => mutate(rule, (node) => (node.op === "greatest" ? node.a : node)),
    },
    {
      name: "half a cent that goes down",
      rule: "retirement-contribution",
      make: (rule) => mutate(rule, (node) => (node.op === "round" ? { ...node, mode: "down" } : node)),
    },
    {
      name: "a band that begins one month late",
      rule: "vacation-credit",
      make: (rule) =>
        mutate(rule, (node) =>
          node.op === "band"
            ? {
                ...node,
                term: {
                  ...node.term,
                  values: node.term.values.map((one) => ({
                    ...one,
                    value: one.value.map(
                      ([from, value]) => [{ n: from.n + Number(from.n === 121), d: from.d }, value] as const,
                    ),
                  })),
                },
              }
            : node,
        ),
    },
    {
      name: "a threshold that counts as below",
      rule: "sick-leave-credit",
      make: (rule) =>
        mutate(rule, (node) => (node.op === "compare" && node.how === "<" ? { ...node, how: "<=" } : node)),
    },
    {
      name: "a balance that forgets the use",
      rule: "vacation-balance",
      make: (rule) => mutate(rule, (node) => (node.op === "subtract" ? node.a : node)),
    },
    {
      name: "an unknown that counts as no",
      rule: "vacation-carry-over",
      make: (rule) =>
        mutate(rule, (node) =>
          node.op === "given" && node.type === "boolean"
            ? { op: "literal", type: "boolean", value: false }
            : node,
        ),
    },
  ];
  for (const { name, rule: id, make } of defects)
    it(`is found: ${name}`, () => {
      const rule = rules.find((one) => one.id === id)!;
      const on = day("2002-03-01");
      const persons = people(rule, on, 600, { seed: 3, unknown: 6 });
      expect(compareReaders(rule, on, persons, { masked: true })).toEqual([]);
      const insteadOf = make(rule);
      expect(compareReaders(rule, on, persons, { masked: true, insteadOf }).length).toBeGreaterThan(0);
    });
});

describe("the survey for conflicts and gaps", () => {
  /** What it finds and what stays, with the reason. */
  const accepted = [
    {
      rule: "vacation-balance",
      kind: "no-answer",
      says: "out-of-range: Give one entry for each pay period in every list",
      why: "lists of unequal length are a slip of the pen, and the refusal says so",
    },
    ...["travel-breakfast-repaid", "travel-lunch-repaid", "travel-dinner-repaid"].map((meal) => ({
      rule: meal,
      kind: "readings-agree",
      says: "the reading above-24-hours of 12.1.A.2 gave everybody the same",
      why: "the readings part on a trip of 24 hours to the minute, which the examples take and chance seldom does",
    })),
    {
      rule: "travel-lodging-repaid",
      kind: "readings-agree",
      says: "the reading within-includes-fifty of 12.1.B.3.c gave everybody the same",
      why: "the readings part at 50 miles to the tenth, which the examples take and chance seldom does",
    },
    {
      rule: "bar-dues-direct",
      kind: "readings-agree",
      says: "the reading from-first-day-late of 13.7.A gave everybody the same",
      why: "the readings part on one day, four weeks less a day before another; no case of the survey has such a pair",
    },
  ];

  it("finds what is accepted here and nothing else", () => {
    const found = rules
      .flatMap((rule) => survey(rule, unit2))
      .map(({ rule, kind, says }) => ({ rule, kind, says }));
    expect(found).toEqual(accepted.map(({ rule, kind, says }) => ({ rule, kind, says })));
  });
});
