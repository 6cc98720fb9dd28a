import { expect, it } from "vitest";
import { byKind, kindTitle } from "./findings.ts";

it("groups findings by kind, the most frequent first, in the order of the text", () => {
  const groups = byKind([
    { kind: "bands", at: "9.1" },
    { kind: "toc", at: "2.1" },
    { kind: "toc", at: "3.1" },
  ]);
  expect(groups.map(([kind, of]) => [kind, of.map(({ at }) => at)])).toEqual([
    ["toc", ["2.1", "3.1"]],
    ["bands", ["9.1"]],
  ]);
  expect(byKind([])).toEqual([]);
});

it("calls a kind by words", () => {
  expect(kindTitle("damaged-number")).toBe("damaged number");
  expect(kindTitle("reading")).toBe("clauses with more than one reading");
});
