import { describe, expect, it } from "vitest";
import { asHeading, likeTitle, roman, sameTitle } from "./headings.ts";

describe("asHeading", () => {
  it.each([
    ["ARTICLE 9\t- LEAVES", "Art.9", "LEAVES"],
    ["Article XIV: Term", "Art.14", "Term"],
    ["9.11\tFog Leave", "9.11", "Fog Leave"],
    ["Section 9.2 Fog Leave", "9.2", "Fog Leave"],
    ["Attachment B - Boats", "Att.B", "Boats"],
    ["APPENDIX 2: Boats", "App.2", "Boats"],
    ["Side Letter # 2 - Winter", "SL.2", "Winter"],
    ["Letter of Understanding 3 Winter", "SL.3", "Winter"],
  ])("reads %s", (line, address, title) => {
    expect(asHeading(line)).toMatchObject({ address, title });
  });

  it.each(["SIDE LETTERS", "Articles of value", "19.5", "A. Words", "9 hours", "31031.1 Names the lamps"])(
    "takes %s for none, or for no title",
    (line) => {
      expect(asHeading(line)?.title ?? "").toBe("");
    },
  );
});

it("compares titles", () => {
  expect(sameTitle("Leave ofAbsence", "LEAVE OF ABSENCE")).toBe(true);
  expect(likeTitle("Unpaid Leave", "Unpaid Leave of Absence")).toBe(true);
  expect(likeTitle("Parking", "Unpaid Leave of Absence")).toBe(false);
  expect(roman("xiv")).toBe(14);
});
