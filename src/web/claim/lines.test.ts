import { describe, expect, it } from "vitest";
import type { ClaimShape, GivenShape } from "../../contract/shapes.ts";
import { columnsOf, lineToSend, rowsOf, strangers, typedOfRow } from "./lines.ts";

const input = (name: string, type: GivenShape["type"]): GivenShape => ({
  ...{ name, type, unit: null, min: null, max: null, choices: null, question: "?", fact: null },
  ...{ says: null, most: null },
});
const kind = (id: string, asks: readonly GivenShape[]) => ({
  ...{ id, title: id, clause: "1.1", says: "" },
  asks: [...asks],
});
const claim: ClaimShape = {
  ...{ id: "trip", clause: "1.1", title: "Trip", says: "", page: 1, head: [], stretch: null },
  ...{ lineDay: "date", ranked: null },
  kinds: [
    kind("meal", [input("date", "day"), input("cost", "number"), input("receipt", "boolean")]),
    kind("miles", [input("date", "day"), input("miles", "number")]),
  ],
};

describe("a line of a claim", () => {
  it("sends what its kind asks and what is filled, and nothing that another kind left behind", () => {
    const typed = { kind: "miles", label: " To Fresno ", date: "2002-01-02", cost: "9", miles: " " };
    expect(lineToSend(claim, { key: "a", typed })).toEqual({
      kind: "miles",
      label: "To Fresno",
      date: "2002-01-02",
    });
    expect(lineToSend(claim, { key: "a", typed: { kind: "meal", receipt: "no", cost: "9" } })).toEqual({
      kind: "meal",
      receipt: false,
      cost: "9",
    });
    expect(lineToSend(claim, { key: "a", typed: { cost: "9" } })).toEqual({});
  });

  it("goes to a file and comes back", () => {
    const typed = { kind: "meal", label: "Diner", date: "2002-01-02", cost: "9", receipt: "yes" };
    expect(columnsOf(claim)).toEqual(["kind", "label", "date", "cost", "receipt", "miles"]);
    expect(rowsOf(claim, [{ key: "a", typed }])).toEqual([["meal", "Diner", "2002-01-02", "9", "yes"]]);
    expect(typedOfRow(claim, { ...typed, receipt: "TRUE" })).toEqual(typed);
    expect(typedOfRow(claim, { receipt: "perhaps" })).toEqual({ receipt: "perhaps" });
  });

  it("names columns that the claim does not know", () => {
    expect(
      strangers(claim, [
        { kind: "meal", tip: "1" },
        { cost: "2", Tip: "1" },
      ]),
    ).toEqual(["tip", "Tip"]);
  });
});
