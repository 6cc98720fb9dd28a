import { expect, it } from "vitest";
import { daysTyped, leadsOffered, leadTitle, withLead } from "./leads.ts";

it.each([
  [0, "On the day"],
  [1, "The day before"],
  [7, "7 days before"],
])("says %i as %j", (days, title) => {
  expect(leadTitle(days)).toBe(title);
});
it("offers what a person has beside the usual ones, once each", () => {
  expect(leadsOffered([21, 7])).toEqual([21, 14, 7, 5, 3, 2, 1, 0]);
});
it("ticks and takes away, and keeps the rest", () => {
  expect(withLead([7, 1], 3, true)).toEqual([7, 3, 1]);
  expect(withLead([7, 1], 7, true)).toEqual([7, 1]);
  expect(withLead([7, 1], 7, false)).toEqual([1]);
});
it.each([
  ["0", 0, 0],
  ["0", 1, undefined],
  [" 60 ", 1, 60],
  ["61", 1, undefined],
  ["3.5", 1, undefined],
  ["-1", 0, undefined],
  ["", 0, undefined],
])("reads %j from %i as %j", (text, least, days) => {
  expect(daysTyped(text, least)).toBe(days);
});
