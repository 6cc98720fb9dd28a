import { expect, it } from "vitest";
import { amount } from "./amount.ts";

it.each([
  ["$5.00", "$5.00"],
  ["2002-05-01", "May 1, 2002"],
  [null, ""],
])("says %j as %j", (say, said) => expect(amount(say)).toBe(said));
