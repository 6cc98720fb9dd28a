import { describe, expect, it } from "vitest";
import { bandOf } from "./band.ts";
import { bands } from "./bands.ts";
import { found } from "./sample-agreement.ts";

const section = (...lines: string[]): string =>
  ["Art.1 | Leave", "1.1 | Credit", "1.1.A [A.] Credit:", ...lines].join("\n");

describe("bands", () => {
  it.each([
    ["7 months to 3 years", 7, 36],
    ["37 months to 10 years", 37, 120],
    ["20 years and over", 240, Number.POSITIVE_INFINITY],
    ["1 to 5 days", 1, 5],
  ])("reads %s", (line, from, to) => {
    expect(bandOf(line)).toMatchObject({ from, to });
  });

  it("does not read other lines as bands", () => {
    expect(bandOf("7 hours per month")).toBeUndefined();
    expect(bandOf("3 days to 2 years")).toBeUndefined();
  });

  it.each([
    [["1 month to 5 years", "61 months to 10 years", "10 years and over"], ["both hold for month 120"]],
    [["1 month to 5 years", "63 months to 10 years"], ["none holds for months 61 to 62"]],
    [["1 month to 5 years", "62 months to 10 years"], ["none holds for month 61"]],
    [["1 month to 5 years", "61 months to 10 years", "121 months and over"], []],
    [["Offices are Small (1-10) or Large (12-40)."], ["ends at 10 and the next begins at 12"]],
    [["Offices are Small (1-10) or Large (11+)."], []],
  ])("of %j says %j", (lines, says) => {
    const findings = found(bands, section(...lines));
    expect(findings).toHaveLength(says.length);
    for (const [i, part] of says.entries()) expect(findings[i]?.says).toContain(part);
  });

  it("sees a step left out of a table that climbs by one", () => {
    const rows = ["50", "51", "52", "54", "55", "56"].map((age) => `TABLE ${age};1.${age}`);
    expect(found(bands, section(...rows)).map((finding) => finding.says)).toEqual([
      "The first column climbs by one but goes from 52 to 54.",
    ]);
    expect(found(bands, section(...rows.filter((_, i) => i < 3)))).toEqual([]);
  });
});
