import { expect, it } from "vitest";
import { amount } from "./amount.ts";

it.each([
  ["$5.00", "USD", "$5.00"],
  ["1350/7", "USD", "about $192.86 (1350/7)"],
  ["-1/3", "USD/month", "about -$0.33 a month (-1/3)"],
  ["21/8", "hours", "about 2.63 hours (21/8)"],
  ["3/8", "share", "3/8"],
  ["2002-05-01", "day", "May 1, 2002"],
  [null, "USD", ""],
])("says %j in %s as %j", (say, unit, said) => expect(amount(say, unit)).toBe(said));
