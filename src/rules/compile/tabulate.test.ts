import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import { band, read, zero } from "../build.ts";
import { given } from "../given.ts";
import { rule } from "../rule.ts";
import { bands, figure } from "../term.ts";
import { compile } from "./index.ts";

const head = { clause: "1.1", title: "Made up", says: "For tests.", page: 1 } as const;
const term = { id: "t", clause: "1.1", title: "t", page: 1 } as const;
const steps = bands(
  { ...term, unit: "hours", of: "months" },
  {
    "2001-01-01": [
      ["0", "4"],
      ["13", "6"],
    ],
    "2001-06-01": [["0", "5"]],
  },
);
const least = figure({ ...term, unit: "work days" }, { "2001-01-01": "11" });
const months = given.number("months", { unit: "months", min: "0", max: "600", question: "?" });
const served = given.number("served", { unit: "work days", min: "0", max: "23", question: "?" });
const share = given.among("share", { unit: "share", among: ["1/8", "1/2", "1"], question: "?" });
const earns = rule(
  { ...head, id: "earns" },
  band(steps, months).times(share).rounded("0.01", "half-up", "x"),
).notwithstanding("1.2", served.isBelow(read(least)), zero("hours"), { note: "too few" });

describe("lookup tables", () => {
  it("take the place of what depends on few small inputs, in one index", () => {
    const { source } = compile([earns], day("2001-01-01"));
    expect(source).not.toMatch(/\/|Math\.floor/);
    expect(source.match(/v0\[i\] = t\d+\[/g)).toHaveLength(1);
  });

  it("are shared by days on which the same figures are in force", () => {
    const before = compile([earns], day("2001-01-01"));
    const later = compile([earns], day("2001-05-31"));
    const after = compile([earns], day("2001-06-01"));
    expect(later.source).toBe(before.source);
    expect(after.source).not.toBe(before.source);
  });
});
