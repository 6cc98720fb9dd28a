import { describe, expect, it } from "vitest";
import { isPicture, LIMIT, mediaOf, opens, sizeText, unfit } from "./upload.ts";

describe("a document before it is sent", () => {
  it.each([
    ["an empty one is refused", 0, /empty/],
    ["one at the limit is taken", LIMIT, undefined],
    ["one byte more is refused with the limit", LIMIT + 1, /20\.0 MB/],
    ["a small one is taken", 1, undefined],
  ] as const)("%s", (_, size, why) => {
    const told = unfit({ name: "letter.pdf", size });
    if (why) expect(told).toMatch(why);
    else expect(told).toBeUndefined();
  });
  it.each([
    [1, "1 byte"],
    [1023, "1023 bytes"],
    [1024, "1 KB"],
    [1024 * 1024 - 1, "1023 KB"],
    [1024 * 1024, "1.0 MB"],
    [LIMIT, "20.0 MB"],
  ])("%i bytes are %s", (bytes, said) => expect(sizeText(bytes)).toBe(said));
  it("knows its kind by the browser's word, then by its name", () => {
    expect(mediaOf({ name: "a.PDF", type: "" })).toBe("application/pdf");
    expect(mediaOf({ name: "a.pdf", type: "text/plain" })).toBe("text/plain");
    expect(mediaOf({ name: "letter", type: "" })).toBe("application/octet-stream");
  });
  it("shows pictures in their place, and never what could carry a script", () => {
    expect(isPicture("image/png")).toBe(true);
    expect(isPicture("IMAGE/JPEG; q=1")).toBe(true);
    expect(isPicture("image/svg+xml")).toBe(false);
    expect(opens("application/pdf")).toBe(true);
    expect(opens("text/html")).toBe(false);
  });
});
