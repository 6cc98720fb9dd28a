import { expect, it } from "vitest";
import { askedOf, changed, filtersSet, withoutWhen } from "./asked.ts";

it("reads its own names from an address, and nothing else", () => {
  expect(askedOf({ when: "overdue", whose: "me", q: "", colour: "red" })).toEqual({
    when: "overdue",
    whose: "me",
  });
});
it("hands on what it cannot read, so that the server can refuse it", () => {
  expect(askedOf({ when: "yesterday", from: "soon" })).toEqual({ when: "yesterday", from: "soon" });
});
it.each([
  ["sets a filter and goes to the first page", { whose: "me" }, { when: "today", whose: "me" }],
  ["takes a filter away", { when: "" }, {}],
  ["turns a page", { skip: "200" }, { when: "today", skip: "200" }],
])("%s", (_says, change, becomes) => {
  expect(changed({ when: "today", skip: "100" }, change)).toEqual(becomes);
});
it("counts the filters, and neither the span of days nor the page", () => {
  expect(filtersSet({ when: "today", skip: "100" })).toBe(0);
  expect(filtersSet({ whose: "me", q: "vacation" })).toBe(2);
  expect(withoutWhen({ when: "today", skip: "100", whose: "me" })).toEqual({ whose: "me" });
});
