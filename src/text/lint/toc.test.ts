import { describe, expect, it } from "vitest";
import { readingOf } from "./reading.ts";
import { sampleAgreement } from "./sample-agreement.ts";
import { toc } from "./toc.ts";

const entry = (number: string, title: string, page = 1) => ({ number, title, page, line: 1 });
const whole = [entry("Art.1", "Pay"), entry("1.1", "Hourly Rates"), entry("Att.A", "Schedule")];

const says = (entries: readonly ReturnType<typeof entry>[], page?: number): readonly string[] => {
  const { tree, text } = sampleAgreement("Art.1 | PAY\n1.1 | Hourly Rates\nWords.\nAtt.A | Schedule\nWords.");
  const paged = {
    ...tree,
    children: tree.children.map((child) => ({ ...child, origin: { ...child.origin, page } })),
  };
  return toc(readingOf({ tree: page === undefined ? tree : paged, text, toc: entries })).map(
    (finding) => finding.says,
  );
};

describe("the table of contents against the body", () => {
  it("says nothing where both agree, capitals apart", () => {
    expect(says(whole, 1)).toEqual([]);
  });

  it.each([
    [
      [entry("Art.1", "Pay"), entry("1.1", "HourlyRates"), entry("Att.A", "Schedule")],
      'calls 1.1 "HourlyRates"; its heading reads "Hourly Rates"',
    ],
    [[...whole, entry("1.2", "Bonus")], 'lists 1.2 "Bonus"; the body has no such heading'],
    [
      [entry("Art.1", "Pay"), entry("Att.A", "Schedule")],
      '1.1 "Hourly Rates" is not in the table of contents',
    ],
  ])("reports %j", (entries, part) => {
    const found = says(entries);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(part);
  });

  it("compares pages", () => {
    expect(says(whole, 2)).toContain("The table of contents puts Art.1 on page 1; it begins on page 2.");
  });

  it("is silent where there is no table of contents", () => {
    expect(says([])).toEqual([]);
  });
});
