import { expect, it } from "vitest";
import { belongsTo, PLACES_OF_PEOPLE, wayBack } from "./whereTo.ts";

it.each([
  ["/", "/"],
  ["/section/9.1", "/"],
  ["/changes", "/"],
  ["/ask", "/ask"],
  ["/claim/travel", "/ask"],
  ["/docket", "/docket"],
  ["/docket/calendar", "/docket"],
  ["/docket/4c1", "/docket"],
  ["/handover", "/docket"],
  ["/forum", "/docket"],
  ["/cases", "/cases"],
  ["/patterns", "/patterns"],
  ["/reminders", "/notices"],
  ["/search", "/search"],
])("%s stands under %s and nowhere else", (path, place) => {
  expect(PLACES_OF_PEOPLE.filter(([to]) => belongsTo(path, to)).map(([to]) => to)).toEqual([place]);
});
it("marks no place on a page of its own", () => {
  expect(PLACES_OF_PEOPLE.some(([to]) => belongsTo("/sign-in", to))).toBe(false);
});

it.each([
  [undefined, "/docket"],
  ["/docket/new?clause=9.1.A", "/docket/new?clause=9.1.A"],
  ["/notices", "/notices"],
  ["/sign-in", "/docket"],
  ["https://elsewhere.example", "/docket"],
  ["//elsewhere.example", "/docket"],
  ["/\\elsewhere.example", "/docket"],
  ["", "/docket"],
])("signing in with the way back %j leads to %s", (back, to) => expect(wayBack(back)).toBe(to));
