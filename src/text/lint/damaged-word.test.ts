import { describe, expect, it } from "vitest";
import { damagedWords } from "./damaged-word.ts";
import { found } from "./sample-agreement.ts";

const says = (...lines: string[]): readonly string[] =>
  found(damagedWords, ["Art.1 | Work", "1.1 | Tools", ...lines].join("\n")).map((finding) => finding.says);

const often = (times: number, line: string): readonly string[] => Array.from({ length: times }, () => line);

describe("words that the scan or the typist has damaged", () => {
  it.each([
    [
      ["The day of Rest and of Absence. Absence of leave.", "Leave ofAbsence."],
      '"ofAbsence" should probably read "of Absence": two words run together.',
    ],
    [
      [...often(4, "Work is full-time."), "Work is fulltime."],
      '"fulltime" should probably read "full-time": the file writes "full-time" 4 times.',
    ],
    [
      [...often(4, "An out-of-state trip."), "An out-ofstate trip."],
      'the file writes "out-of-state" 4 times',
    ],
    [
      [...often(4, "She takes annual leave now."), "She takes annualjeave now."],
      '"annualjeave" should probably read "annual leave"',
    ],
    [
      [...often(9, "Changes to the rate follow."), "Changes tot he rate follow."],
      '"tot he" should probably read "to the"',
    ],
    [[...often(4, "Days accrue monthly."), "Days accure monthly."], '"accure" should probably read "accrue"'],
    [["Bill AB 26 and AB 26 apply.", "Bill AB26 applies."], '"AB26" is written "AB 26" 2 times elsewhere.'],
    [["No less then ten days."], '"than" is probably meant in "less then".'],
    [["Workers who suffer form cold."], '"from" is probably meant in "suffer form".'],
    [["A day of rest at t (24) hours."], "A letter stands alone where a word should be."],
    [["Leave is paid as wages._"], "An underline is left behind the word."],
    [["No later than (thirty (30) days."], "A bracket has no partner."],
    [["The Office’ s work."], "The possessive s is cut off from its word."],
    [["The the cook rests. Then the the guard."], "A word is printed twice."],
    [["Leads others, or an who advises others."], "An article stands without its noun; a word is lost."],
    [["Each is an driver."], 'The article "an" stands before a consonant.'],
    [["A class at a :higher level."], "A colon stands where a quotation mark should open."],
  ])("of %j says so", (lines, part) => {
    expect(says(...lines).some((each) => each.includes(part))).toBe(true);
  });

  it("reports a name that differs from another in one slipped word", () => {
    const usual = often(2, "A Dependent Care Leave Account is open.");
    expect(says(...usual, "A Department Care Leave Account is open.")).toEqual([
      '"Department Care Leave Account" differs in one word from "Dependent Care Leave Account" at 1.1; the same thing may be meant.',
    ]);
    expect(says(...usual, "A Medical Care Leave Account is open.")).toEqual([]);
  });

  it.each([
    [[...often(3, "The FlexPlan pays. The Flex and the Plan.")]],
    [[...often(4, "Work is full-time."), "Work is half-time and part-time."]],
    [[...often(4, "Pay is pro-rated."), "Pay is prorated."]],
    [["Paragraphs a, b, and c above apply (see 1) or 2)."]],
    [["Rather than then resting, less, then, is done."]],
    [["An hour, an honest day, an FMLA leave, an NDI claim and an 18-month term."]],
    [[...often(4, "The policies of the Employer apply."), "The policy applies."]],
  ])("leaves alone %j", (lines) => {
    expect(says(...lines)).toEqual([]);
  });
});
