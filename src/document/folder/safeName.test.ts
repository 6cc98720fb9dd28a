import { describe, expect, it } from "vitest";
import { safeName } from "./safeName.ts";

describe("the name of a file", () => {
  it.each([
    "memo.pdf",
    "Mémo 2002 (final), part #1.pdf",
    "名.txt",
    "a..b",
    "COM10",
    "condition.txt",
    ".hidden",
    "a".repeat(120),
  ])("stays where every system takes it: %s", (name) => expect(safeName(name)).toBe(name));

  it.each([
    ["a:b?.pdf", /^a_b_-[0-9a-f]{8}\.pdf$/],
    ["a\\b/c", /^a_b_c-[0-9a-f]{8}$/],
    ["nul", /^_nul-[0-9a-f]{8}$/],
    ["CON.txt", /^_CON-[0-9a-f]{8}\.txt$/],
    ["end. ", /^end_-[0-9a-f]{8}$/],
    ["cv\u202Efdp.exe", /^cv_fdp-[0-9a-f]{8}\.exe$/],
    ["a\u0000\n.txt", /^a__-[0-9a-f]{8}\.txt$/],
    ["__proto__", /^___proto__-[0-9a-f]{8}$/],
    ["\ud800.txt", /^_-[0-9a-f]{8}\.txt$/],
    ["e\u0301.txt", /^é-[0-9a-f]{8}\.txt$/],
    ["", /^_-[0-9a-f]{8}$/],
  ])("is made safe and keeps its ending: %j", (name, safe) => {
    expect(safeName(name)).toMatch(safe);
    expect(safeName(safeName(name))).toBe(safeName(name));
  });

  it("is cut at a whole sign and keeps its ending", () => {
    const safe = safeName(`${"é😀".repeat(60)}.pdf`);
    expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(130);
    expect(safe).toMatch(/^(é😀)+é?-[0-9a-f]{8}\.pdf$/);
  });

  it("keeps names apart that would fall together", () => {
    const names = ["a:b", "a?b", "a*b", "a_b", "a\u200bb", `${"x".repeat(200)}1`, `${"x".repeat(200)}2`];
    expect(new Set(names.map(safeName)).size).toBe(names.length);
  });
});
