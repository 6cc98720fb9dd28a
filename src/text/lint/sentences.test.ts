import { describe, expect, it } from "vitest";
import { excerpt, sentencesOf } from "./sentences.ts";

describe("sentences", () => {
  it.each([
    ["Pay is due. It is monthly.", ["Pay is due.", "It is monthly."]],
    ["See No. 4 and Sec. A. The rest follows.", ["See No. 4 and Sec. A. The rest follows."]],
    ["Paid (e.g. Mondays). Then rest.", ["Paid (e.g. Mondays).", "Then rest."]],
    ["It costs 3.50 a day\nand more", ["It costs 3.50 a day", "and more"]],
    ["", []],
  ])("of %j", (text, parts) => {
    expect(sentencesOf(text).map((each) => each.text)).toEqual(parts);
  });

  it("keeps where each begins", () => {
    const text = "One is here. Two is there.";
    for (const { text: part, from } of sentencesOf(text))
      expect(text.slice(from, from + part.length)).toBe(part);
  });

  it("quotes whole words around a place", () => {
    const text = "The quick brown cook rests after the long shift";
    expect(excerpt(text, 16, 20, 7)).toBe("quick brown cook rests after");
    expect(excerpt(text, 0, 3, 2)).toBe("The quick");
    expect(excerpt(text, 42, text.length, 6)).toBe("the long shift");
  });
});
