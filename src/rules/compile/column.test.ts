import { describe, expect, it } from "vitest";
import { ratio } from "../../quantity/index.ts";
import { given } from "../given.ts";
import type { Node } from "../node.ts";
import { checkColumn, compiledInput, sameInput } from "./column.ts";

const inputOf = ({ node }: { node: Node }) => (node as Extract<Node, { op: "given" }>).given;
const hours = inputOf(
  given.number("hours", { unit: "hours", min: "-1", max: "24", step: "1/4", question: "?" }),
);
const share = inputOf(given.among("share", { unit: "share", among: ["1", "1/8", "3/10"], question: "?" }));
const grade = inputOf(given.choice("grade", { choices: ["a", "b"], question: "?" }));
const earned = inputOf(given.series("earned", { unit: "hours", min: "0", max: "9", most: 3, question: "?" }));

describe("compiledInput", () => {
  it("stores values as whole steps, choices by place, flags as 0 and 1", () => {
    const stored = compiledInput(hours);
    expect([stored.low, stored.high, stored.encode(ratio(3, 2))]).toEqual([-4, 96, 6]);
    expect(compiledInput(share)).toMatchObject({ step: ratio(1, 40), among: [5, 12, 40] });
    expect(compiledInput(grade).encode("b")).toBe(1);
    expect(compiledInput(inputOf(given.flag("night", { question: "?" }))).encode(true)).toBe(1);
  });

  it("takes the smallest column that holds the range", () => {
    expect(compiledInput(hours).column(2).values).toBeInstanceOf(Int32Array);
    expect(compiledInput(share).column(2).values).toBeInstanceOf(Uint8Array);
    expect(compiledInput(earned).column(2).values).toHaveLength(6);
  });

  it("refuses to encode what lies outside the range or off the steps", () => {
    expect(() => compiledInput(hours).encode(ratio(97, 4))).toThrow(RangeError);
    expect(() => compiledInput(hours).encode(ratio(1, 8))).toThrow(RangeError);
    expect(() => compiledInput(share).encode(ratio(1, 2))).toThrow(RangeError);
    expect(() => compiledInput(grade).encode("c")).toThrow(RangeError);
  });
});

describe("checkColumn", () => {
  const cases = [
    { name: "a value above the range", of: hours, values: [0, 97], row: "1" },
    { name: "a share that is not offered", of: share, values: [5, 6], row: "1" },
    { name: "half a step", of: hours, values: [0.5, 0], row: "0" },
    { name: "too many entries", of: earned, values: [0, 0, 0, 0, 0, 0], lengths: [1, 4], row: "1" },
    { name: "an entry above the range", of: earned, values: [0, 0, 0, 901, 0, 0], lengths: [0, 1], row: "1" },
  ];
  for (const { name, of, values, lengths, row } of cases)
    it(`finds ${name}`, () => {
      const column = {
        values: Float64Array.from(values),
        ...(lengths ? { lengths: Uint8Array.from(lengths) } : {}),
      };
      expect(checkColumn(compiledInput(of), column, 2)).toMatchObject({
        code: "out-of-range",
        compared: { row },
      });
    });

  it("does not look at what is unknown, nor past a person's last entry", () => {
    const column = { values: Int32Array.of(0, 999), known: Uint8Array.of(1, 0) };
    expect(checkColumn(compiledInput(hours), column, 2)).toBeUndefined();
    const list = { values: Int32Array.of(1, 2, 9999, 0, 0, 0), lengths: Uint8Array.of(2, 0) };
    expect(checkColumn(compiledInput(earned), list, 2)).toBeUndefined();
  });
});

describe("sameInput", () => {
  it("tells declarations apart by range, step and choices, not by their question", () => {
    expect(sameInput(hours, { ...hours, question: "other words" })).toBe(true);
    expect(sameInput(hours, { ...hours, max: ratio(25) })).toBe(false);
    expect(sameInput(grade, { ...grade, choices: ["a"] })).toBe(false);
  });
});
