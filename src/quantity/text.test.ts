import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ExactnessError, ratio } from "./ratio.ts";
import { roundTo } from "./rounding.ts";
import { parseRatio, toDecimal } from "./text.ts";
import { productUnit, quotientUnit, unitFormat, wire } from "./unit.ts";

describe("reading amounts", () => {
  it.each([
    ["10.00", 10, 1],
    ["$1,234.50", 2469, 2],
    [".58", 29, 50],
    ["3/8", 3, 8],
    ["-2", -2, 1],
    ["2.5%", 1, 40],
  ])("%s", (text, n, d) => expect(parseRatio(text)).toEqual({ n, d }));

  it.each(["", "ten", "1e3", "1,23", "3/0", "--1", "0x10", ".", "1.2.3", "99999999999999999999"])(
    "refuses %s",
    (text) => expect(parseRatio(text)).toBeUndefined(),
  );
});

describe("writing amounts", () => {
  it("keeps every digit or refuses", () => {
    expect(toDecimal(ratio(21, 8), 3)).toBe("2.625");
    expect(toDecimal(ratio(-1, 20), 2)).toBe("-0.05");
    expect(() => toDecimal(ratio(21, 8), 2)).toThrow(ExactnessError);
    expect(() => toDecimal(ratio(1, 3), 9)).toThrow(ExactnessError);
  });

  it("says units as people do, and sends them as decimals", () => {
    expect(unitFormat("USD").say(ratio(-250))).toBe("-$250.00");
    expect(unitFormat("hours").say(ratio(10))).toBe("10 h");
    expect(unitFormat("percent").say(ratio(1, 40))).toBe("2.5 %");
    expect(unitFormat("months").say(ratio(1))).toBe("1 month");
    expect(wire(ratio(3, 8), "share")).toBe("3/8");
    expect(wire(ratio(2063, 100_000), "percent")).toBe("2.063");
  });
});

describe("rounding", () => {
  it.each([
    [5, 2, "1", "half-up", 3],
    [-5, 2, "1", "half-up", -3],
    [5, 2, "1", "down", 2],
    [-5, 2, "1", "down", -2],
    [21, 10, "1", "up", 3],
    [-21, 10, "1", "up", -3],
    [2, 1, "1", "up", 2],
  ] as const)("%i/%i to %s %s is %i", (n, d, step, mode, out) =>
    expect(roundTo(ratio(n, d), parseRatio(step)!, mode)).toEqual(ratio(out)),
  );

  it("agrees with big integers, beyond the safe integers too", () => {
    const modes = fc.constantFrom("half-up", "down", "up");
    const part = fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 2 ** 31 - 1 }));
    const whole = fc.oneof(fc.integer({ min: -5000, max: 5000 }), fc.maxSafeInteger());
    fc.assert(
      fc.property(whole, part, fc.constantFrom("1", "0.01", "1/8", "5"), modes, (n, d, text, mode) => {
        const step = parseRatio(text)!;
        const value = ratio(n, d);
        const scaled = BigInt(value.n) * BigInt(step.d);
        const by = BigInt(value.d) * BigInt(step.n);
        const size = scaled < 0n ? -scaled : scaled;
        const up = mode === "up" ? by - 1n : mode === "half-up" ? by / 2n : 0n;
        // Half of an odd divisor is never reached exactly, so the floor of it is enough.
        const steps = (size + (mode === "half-up" && by % 2n === 0n ? by / 2n : up)) / by;
        fc.pre(steps * BigInt(step.n) <= BigInt(Number.MAX_SAFE_INTEGER));
        const rounded = roundTo(value, step, mode);
        expect(BigInt(rounded.n) * BigInt(step.d)).toBe(
          (scaled < 0n ? -steps : steps) * BigInt(step.n) * BigInt(rounded.d),
        );
      }),
    );
  });

  it("refuses a step of nothing", () =>
    expect(() => roundTo(ratio(1), ratio(0), "up")).toThrow(ExactnessError));
});

describe("units of products and quotients", () => {
  it("multiply rates with what they are rates of", () => {
    expect(productUnit("USD/hour", "hours")).toBe("USD");
    expect(productUnit("days", "USD/day")).toBe("USD");
    expect(productUnit("hours", "share")).toBe("hours");
    expect(quotientUnit("hours", "hours")).toBe("share");
    expect(quotientUnit("USD", "hours")).toBe("USD/hour");
  });

  it("refuse what means nothing", () => {
    expect(() => productUnit("USD", "hours")).toThrow(TypeError);
    expect(() => quotientUnit("hours", "USD")).toThrow(TypeError);
  });
});
