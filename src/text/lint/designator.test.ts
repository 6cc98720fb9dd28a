import { describe, expect, it } from "vitest";
import { designatorsAt } from "./designator.ts";

const read = (text: string): readonly string[] =>
  designatorsAt(text, 0)?.targets.map((each) => [each.section, ...each.path].filter(Boolean).join("/")) ?? [];

describe("designators of a reference", () => {
  it.each([
    ["9.1 applies", ["9.1"]],
    ["11.1(B)(1) and (2) of this", ["11.1/B/1", "11.1/B/2"]],
    ["11.4 (B)(1) will", ["11.4/B/1"]],
    ["2.1, subd. (C) of", ["2.1/C"]],
    ["6.1 and 6.2.", ["6.1", "6.2"]],
    ["9.3 (Sick Leave) and 9.7 (Other Leave) of", ["9.3", "9.7"]],
    ["E.1. and E.2. of this", ["E/1", "E/2"]],
    ["A.(1), (2), and (3). The", ["A/1", "A/2", "A/3"]],
    ["D (1-6) above", ["D/1", "D/6"]],
    ["1-5 remain", ["1", "5"]],
    ["G or I below", ["G", "I"]],
    ["a. below", ["a"]],
    ["(3) above", ["3"]],
  ])("reads %s", (text, targets) => {
    expect(read(text)).toEqual(targets);
  });

  it.each(["department", "a department may", "of expense", "19.123.4", "E-mail"])(
    "reads none in %s",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
