import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import { ratio } from "../../quantity/index.ts";
import { zero } from "../build.ts";
import { given } from "../given.ts";
import { rule } from "../rule.ts";
import { compareReaders, mutate } from "./index.ts";

const head = { id: "made-up", clause: "1.1", title: "Made up", says: "For tests.", page: 1 } as const;
const hours = given.number("hours", { unit: "hours", min: "-10", max: "10", question: "?" });
const made = rule(head, hours.atLeast(zero("hours"))).notwithstanding(
  "2.1",
  hours.isAbove(hours.plus(hours)),
  zero("hours"),
  { note: "below zero" },
);
const on = day("2001-01-01");

describe("compareReaders", () => {
  it("returns nothing where all agree, and what each said where they do not", () => {
    const persons = [{ hours: ratio(-1) }, { hours: ratio(3, 2) }, { hours: undefined }];
    expect(compareReaders(made, on, persons, { masked: true })).toEqual([]);
    const insteadOf = mutate(made, (node) =>
      node.op === "greatest" ? node.a : node.op === "compare" ? { ...node, how: "=" } : node,
    );
    expect(compareReaders(made, on, persons, { masked: true, insteadOf })).toEqual([
      { rule: "made-up", on, facts: persons[0], interpreted: "0/1", explained: "0/1", compiled: "-1/1" },
    ]);
  });
});

describe("mutate", () => {
  it("leaves a rule as it is where nothing is exchanged", () => {
    const same = mutate(made, (node) => node);
    expect(same).toEqual(made);
    expect(same.formula).not.toBe(made.formula);
  });
});
