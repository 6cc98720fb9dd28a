import { describe, expect, it } from "vitest";
import { linesFromCsv } from "./csv.ts";

describe("linesFromCsv", () => {
  it("reads commas, semicolons and quotes, and leaves blank rows out", () => {
    const wanted = [
      { kind: "lunch", label: "Diner, Fresno", cost: "8.50" },
      { kind: "dinner", label: "", cost: "12" },
    ];
    expect(linesFromCsv('kind,label,cost\r\nlunch,"Diner, Fresno",8.50\r\n,,\r\ndinner,,12\r\n')).toEqual(
      wanted,
    );
    expect(linesFromCsv('\uFEFFkind; label; cost\nlunch;"Diner, Fresno";8.50\n\ndinner;;12')).toEqual(wanted);
  });

  it("refuses rows of another length, with the line of the file", () => {
    expect(linesFromCsv("kind,cost\nlunch,8,9")).toMatchObject({
      code: "not-csv",
      reason: expect.stringContaining("line 2"),
    });
  });
});
