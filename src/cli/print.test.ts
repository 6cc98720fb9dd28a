import { describe, expect, it } from "vitest";
import { columns, refusalLine, wrap } from "./print.ts";

describe("printing", () => {
  it("puts a refusal on one line, with the values compared", () => {
    const line = refusalLine({
      code: "out-of-range",
      reason: "Too many\nhours.",
      compared: { given: "200", most: "176" },
      remedy: "Give fewer.",
    });
    expect(line).toBe("out-of-range: Too many hours. (given 200, most 176) Remedy: Give fewer.");
  });

  it("breaks lines between words", () => {
    expect(wrap("one two three four", 9, "- ", "  ")).toBe("- one two\n  three\n  four");
  });

  it("sets rows in columns", () => {
    expect(
      columns([
        ["a", "bb", "c"],
        ["aaa", "b", ""],
      ]),
    ).toBe("a    bb  c\naaa  b   ");
  });
});
