import { expect, it } from "vitest";
import { casesAskedOf, casesChanged, turns } from "./asked.ts";

it("reads its own names from an address, and nothing else", () => {
  expect(casesAskedOf({ open: "no", q: "", whose: "me" })).toEqual({ open: "no" });
});
it("begins another filter at its first page", () => {
  expect(casesChanged({ open: "yes", skip: "200" }, { open: "" })).toEqual({});
  expect(casesChanged({ open: "yes" }, { skip: "100" })).toEqual({ open: "yes", skip: "100" });
});
it.each([
  [{}, 40, undefined, undefined],
  [{}, 100, undefined, "100"],
  [{ skip: "100" }, 100, "0", "200"],
  [{ skip: "150" }, 3, "50", undefined],
  [{ q: "leave" }, 300, undefined, undefined],
])("%j with %i cases: before %s, after %s", (asked, count, before, after) => {
  expect(turns(asked, count)).toEqual({ before, after });
});
