import { describe, expect, it } from "vitest";
import { found } from "./sample-agreement.ts";
import { unequalCharts } from "./unequal-charts.ts";

const chart = [
  "TABLE BASE;7;10",
  "TABLE 1/2;3.50;5.00",
  "TABLE 1/4;1.75;2.50",
  "TABLE 3/4;5.25;7.50",
  "TABLE 1/5;1.40;2.00",
];
const agreement = (second: readonly string[]): string =>
  [
    "Art.1 | Leave",
    "1.1 | Rest",
    "1.1.A [A.] Chart",
    ...chart,
    "1.2 | Sleep",
    "1.2.A [A.] Chart",
    ...second,
  ].join("\n");

describe("charts printed twice", () => {
  it("says nothing of equal charts, even when a heading is spelt in another way", () => {
    expect(found(unequalCharts, agreement(["TABLE TIME BASE;7;10", ...chart.slice(1)]))).toEqual([]);
  });

  it("reports each cell that differs", () => {
    const other = chart.map((row) => row.replace("5.25", "5.35"));
    const findings = found(unequalCharts, agreement(other));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ at: "1.2.A.t1", evidence: "3/4: 5.25 / 5.35" });
  });

  it("reports a row that one of them lacks", () => {
    const findings = found(unequalCharts, agreement(chart.slice(0, 4)));
    expect(findings.map((finding) => finding.evidence)).toEqual(["1/5"]);
  });

  it("does not compare tables that name other things", () => {
    const other = [
      "TABLE BASE;7;10",
      "TABLE Cook;1;2",
      "TABLE Clerk;3;4",
      "TABLE Guard;5;6",
      "TABLE Nurse;7;8",
    ];
    expect(found(unequalCharts, agreement(other))).toEqual([]);
  });
});
