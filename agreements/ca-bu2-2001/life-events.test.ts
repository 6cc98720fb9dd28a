import { describe, expect, it } from "vitest";
import { day, iso } from "../../src/calendar/index.ts";
import { changeDays, entitlementsOf, isRefusal, owedFor, rulesOf, termsOf } from "../../src/rules/index.ts";
import unit2 from "./agreement.ts";

const led = new Set(unit2.lifeEvents.flatMap((one) => one.entitlements ?? []));
/** A day of each set of figures in force. */
const days = [
  ...new Set(
    rulesOf(unit2)
      .flatMap((rule) => termsOf(rule).flatMap(changeDays))
      .filter((on) => on >= unit2.from && on <= unit2.to),
  ),
  day("2002-04-15"),
];

describe("life events", () => {
  it("lead to every entitlement", () => {
    expect(
      entitlementsOf(unit2)
        .filter(({ id }) => !led.has(id))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it("name each entitlement once, and each leads somewhere", () => {
    for (const { id, entitlements = [] } of unit2.lifeEvents) {
      expect([...new Set(entitlements)], id).toEqual(entitlements);
      expect(entitlements.length, id).toBeGreaterThan(0);
    }
  });

  for (const { id } of unit2.lifeEvents)
    it(`${id} can be asked on every day on which a figure changes, with nothing known`, () => {
      for (const on of days) {
        const found = owedFor(unit2, { event: id, on, given: {} });
        expect(isRefusal(found) ? found.reason : "", iso(on)).toBe("");
      }
    });
});

describe("each entitlement", () => {
  for (const { id, title, says, otherwise, request } of entitlementsOf(unit2))
    it(`${id} says what to ask for, by when, on which form and from whom`, () => {
      for (const text of [title, says, otherwise, request.what, request.by, request.form, request.to])
        expect(text.trim().length).toBeGreaterThan(3);
    });
});
