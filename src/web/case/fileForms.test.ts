import { describe, expect, it } from "vitest";
import { entryTitle, filled, oddCents } from "./fileForms.ts";

describe("a form of the file", () => {
  it("sends what was typed and leaves out what was not", () => {
    const person = { name: "A. Grievant", capacity: "grievant", paidMinutes: "30" };
    const blank = { name: " ", capacity: "", paidMinutes: "15" };
    expect(filled({ what: "Call back", due: "", person: "  ", attendees: [person, blank] })).toEqual({
      what: "Call back",
      attendees: [person],
    });
    expect(filled({ attendees: [blank] })).toEqual({});
  });
  it.each([
    ["10.01", true],
    ["10.10", false],
    ["10.1", false],
    ["10", false],
    ["0.33 ", true],
    ["0.03", true],
    ["0.330", true],
    ["0.302", false],
    ["1.5", false],
  ])("finds that half of %s leaves an odd cent: %s", (amount, odd) => expect(oddCents(amount)).toBe(odd));
  it("says entries of the file in words, and moves by their own title", () => {
    expect(entryTitle("hearing set")).toBe("Hearing set");
    expect(entryTitle("Appeal to the next step")).toBe("Appeal to the next step");
  });
});
