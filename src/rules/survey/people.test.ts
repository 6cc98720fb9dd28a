import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import { compare, divide, type Ratio, ratio } from "../../quantity/index.ts";
import { read } from "../build.ts";
import { given } from "../given.ts";
import { rule } from "../rule.ts";
import { figure } from "../term.ts";
import { casesOf } from "./cases.ts";
import { around, turningDays } from "./days.ts";
import { edgesOf } from "./edges.ts";
import { people } from "./people.ts";

const head = { id: "made-up", clause: "1.1", title: "Made up", says: "For tests.", page: 1 } as const;
const cap = figure(
  { id: "cap", clause: "1.1", title: "Cap", unit: "hours", page: 1 },
  { "2001-01-01": "7.3", "2002-01-01": null },
);
const hours = given.number("hours", { unit: "hours", min: "0", max: "24", step: "1/4", question: "?" });
const share = given.among("share", { unit: "share", among: ["1/8", "1/3", "1"], question: "?" });
const night = given.flag("night", { question: "?" });
const used = given.series("used", { unit: "hours", min: "0", max: "24", most: 3, question: "?" });
const made = rule(head, hours.atMost(read(cap)).times(share)).notwithstanding(
  "2.1",
  night,
  used.sumOfLast(given.number("last", { unit: "count", min: "0", max: "3", question: "?" })),
  { note: "x" },
);
const on = day("2001-05-01");

describe("edgesOf", () => {
  it("takes the ends of a range and the steps around each figure of the same unit", () => {
    const values = edgesOf(made, on).find((one) => one.given.name === "hours")!.values as readonly Ratio[];
    expect(values).toEqual(
      expect.arrayContaining([ratio(0), ratio(1, 4), ratio(29, 4), ratio(15, 2), ratio(24)]),
    );
    expect(values.every((one) => divide(one, ratio(1, 4)).d === 1 && compare(one, ratio(24)) <= 0)).toBe(
      true,
    );
  });
});

describe("people", () => {
  it("are the same for the same seed and others for another", () => {
    expect(people(made, on, 20, { seed: 1, unknown: 3 })).toEqual(
      people(made, on, 20, { seed: 1, unknown: 3 }),
    );
    expect(people(made, on, 20, { seed: 1, unknown: 3 })).not.toEqual(
      people(made, on, 20, { seed: 2, unknown: 3 }),
    );
  });

  it("have facts within the declared ranges, unknown ones only where asked for", () => {
    const all = people(made, on, 300, { seed: 5, unknown: 0 });
    for (const one of all) {
      expect(Object.values(one).every((fact) => fact !== undefined)).toBe(true);
      expect((one.used as readonly Ratio[]).length).toBeLessThanOrEqual(3);
      expect(compare(one.hours as Ratio, ratio(24))).toBeLessThanOrEqual(0);
    }
    expect(new Set(all.map((one) => (one.used as readonly Ratio[]).length))).toEqual(new Set([0, 1, 2, 3]));
    expect(people(made, on, 300, { seed: 5, unknown: 3 }).some((one) => one.night === undefined)).toBe(true);
  });
});

describe("casesOf", () => {
  it("goes through every combination where there are few", () => {
    const small = rule(head, hours.times(share)).notwithstanding("2.1", night, hours, { note: "x" });
    const cases = casesOf(small, on, 1500, 1);
    const edges = edgesOf(small, on);
    expect(cases).toHaveLength(edges.reduce((size, one) => size * one.values.length, 1));
    expect(new Set(cases.map((one) => JSON.stringify(one))).size).toBe(cases.length);
  });
});

describe("days to look at", () => {
  it("lie around each change of a figure", () => {
    expect(turningDays(made)).toEqual([day("2001-01-01"), day("2002-01-01")]);
    expect(around([on, day("2001-05-02")])).toEqual([on - 1, on, on + 1, on + 2]);
  });
});
