import { expect, it } from "vitest";
import type { Period } from "./period.ts";
import { sampleProcedure } from "./sample.ts";
import { sayPeriod } from "./sayPeriod.ts";

const count = { amount: 5, unit: "work days", clause: "1.B" } as const;

it.each<[Period, string]>([
  [
    { ...count, from: { of: "entry", date: "receipt" } },
    "5 work days after receipt of what came before (1.B)",
  ],
  [{ ...count, from: { of: "any", date: "knowledge" } }, "5 work days after the day of knowledge (1.B)"],
  [
    { ...count, from: { of: "request", date: "event" }, before: true },
    "5 work days before the day of “request” (1.B)",
  ],
  [{ ...count, from: { of: "request", date: "service" } }, "5 work days after service of “request” (1.B)"],
  [
    { ...count, from: { of: "request", date: { field: "ended" } } },
    "5 work days after the day that answers “When did it end?” (1.B)",
  ],
  [
    {
      earliestOf: [
        { ...count, from: { of: "any", date: "knowledge" } },
        { amount: 1, unit: "months", from: { of: "refuse", date: "receipt" }, clause: "1.D" },
      ],
    },
    "the earlier of 5 work days after the day of knowledge (1.B) and 1 month after receipt of what was done by “refuse” (1.D)",
  ],
])("says %j", (period, words) => expect(sayPeriod(sampleProcedure, period)).toBe(words));
