import { expect, it } from "vitest";
import { ratio } from "../quantity/index.ts";
import { sayOutcome, wireOutcome } from "./sayOutcome.ts";

it.each([
  [ratio(5), "USD", "$5.00", "5.00"],
  [ratio(1350, 7), "USD", "about $192.86 (1350/7)", "1350/7"],
  [ratio(-1, 3), "USD/month", "about -$0.33 a month (-1/3)", "-1/3"],
  [ratio(21, 8), "hours", "about 2.63 h (21/8)", "21/8"],
  [ratio(3, 8), "share", "3/8", "3/8"],
  [ratio(1, 3), "percent", "about 33.333 % (1/3)", "1/3"],
])("says %j in %s as %s, and %s to machines", (value, unit, said, wired) => {
  expect(sayOutcome(value, unit)).toBe(said);
  expect(wireOutcome(value, unit)).toBe(wired);
});
