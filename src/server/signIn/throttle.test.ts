import { describe, expect, it } from "vitest";
import { throttle } from "./throttle.ts";

describe("the throttle", () => {
  it("makes the eleventh try within five minutes wait, and no other", () => {
    const of = throttle();
    for (let at = 0; at < 10; at++) {
      expect(of.waitsUntil("a", at)).toBeUndefined();
      of.failed("a", at);
    }
    expect(of.waitsUntil("a", 10)).toBe(300_000);
    expect(of.waitsUntil("b", 10)).toBeUndefined();
    expect(of.waitsUntil("a", 300_000)).toBeUndefined();
  });

  it("forgets failures after a success", () => {
    const of = throttle();
    for (let at = 0; at < 10; at++) of.failed("a", at);
    of.passed("a");
    expect(of.waitsUntil("a", 10)).toBeUndefined();
  });
});
