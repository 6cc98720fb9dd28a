import { describe, expect, it } from "vitest";
import { mixedOrder } from "./mixed-order.ts";
import { found } from "./sample-agreement.ts";

const findings = (...lines: string[]): readonly { at: string; says: string }[] =>
  found(mixedOrder, ["Art.1 | Pay", "1.1 | Rates", ...lines].join("\n"));

describe("text in another order than it is to be read", () => {
  const labels = ["1 year to 3 years", "4 years to 6 years", "7 years and over"];
  const values = ["5 days a year", "6 days a year", "7 days a year"];

  it("sees two columns read one below the other", () => {
    expect(findings("Days are earned so:", ...labels, ...values)[0]?.says).toContain(
      "two columns read one below the other",
    );
    expect(
      findings("Days are earned so:", ...labels.flatMap((label, i) => [label, values[i] ?? ""])),
    ).toEqual([]);
    expect(
      findings("Days are earned so:", ...labels, "Days are credited monthly, and no employee earns more."),
    ).toEqual([]);
  });

  it("sees words of the clause above on the last of its list", () => {
    const list = (last: string): readonly { at: string; says: string }[] =>
      findings(
        "1.1.A [A.] Who pays rent:",
        "1.1.A.1 [1.] keeps a house, or",
        `1.1.A.2 [2.] ${last}`,
        "1.1.A.2.a [a.] meals",
        "1.1.A.2.b [b.] rooms",
      );
    expect(list("keeps a flat. The tenant may then claim either:").map((each) => each.at)).toEqual([
      "1.1.A.2",
    ]);
    expect(list("keeps a flat with:")).toEqual([]);
  });

  it("sees a colon with nothing under it", () => {
    const text = (colon: string): readonly { at: string; says: string }[] =>
      findings(`1.1.A [A.] Rates are as follows${colon}`, "1.1.B [B.] Rent is free.");
    expect(text(":").map((each) => each.at)).toEqual(["1.1.A"]);
    expect(text(".")).toEqual([]);
    expect(findings("1.1.A [A.] Rates are as follows:", "TABLE a;1", "1.1.B [B.] Rent is free.")).toEqual([]);
  });

  it.each([
    ["On the first day of a trip Trip begins at noon and ends", 'ends with "trip"'],
    ["In accordance with the rules of the Harbour Office. The rate is set.", "without a verb"],
    ["Meals are claimed.\nand ends at nine in the evening", "middle of a sentence"],
  ])("reports %j", (words, part) => {
    expect(findings(...words.split("\n"))[0]?.says).toContain(part);
  });

  it("sees a name that goes on below the figures of its row, and two blocks in one row", () => {
    const rows = ["SENIOR COOK\t100\t200\t300", "(SPECIALIST)"];
    expect(findings(...rows)[0]?.says).toContain('"(SPECIALIST)" follows below them');
    expect(findings(rows[0] ?? "", "The rates above are monthly.")).toEqual([]);
    expect(findings("TABLE Signed by hand;May;Signed by hand;June")[0]?.says).toContain("side by side");
    expect(findings("TABLE Minimum;Maximum;Minimum;Maximum")).toEqual([]);
  });

  it("sees a row that breaks off at the foot of a table", () => {
    const cell = "a department at the lower end would have a narrow range of issues, whereas one at the high";
    const rows = (end: string): readonly { at: string; says: string }[] =>
      findings(
        "1.1.A [A.] Sizes.",
        "TABLE Size;Large",
        `TABLE Scope;${cell}${end}`,
        "1.1.A.p1 [] end would have more.",
      );
    expect(rows("").map((each) => each.at)).toEqual(["1.1.A.t1"]);
    expect(rows(" end has more.")).toEqual([]);
  });

  it.each([
    "The trip begins at noon. Trip records are kept.",
    "In accordance with the rules, the rate is set. It is paid.",
  ])("leaves alone: %s", (words) => {
    expect(findings(words)).toEqual([]);
  });
});
