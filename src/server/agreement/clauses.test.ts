import { describe, expect, it } from "vitest";
import { section } from "../../rules/index.ts";
import type { TextNode } from "../../text/index.ts";
import { clausesOf } from "./clauses.ts";

const node = (address: string, text: string, children: TextNode[] = [], more: object = {}): TextNode => ({
  kind: "paragraph",
  address,
  label: "",
  heading: "",
  text,
  origin: { from: 0, to: 1, line: 7, lastLine: 7 },
  children,
  ...more,
});
const lunch = section({
  number: "3.2",
  title: "Lunch",
  page: 4,
  plain: { "": "About lunch.", A: "Half an hour.", "A.1": "Unpaid.", C: "Never skipped." },
});

describe("a section clause by clause", () => {
  it("is the plain words alone without a text", () => {
    expect(
      clausesOf(lunch, undefined).map((one) => [one.address, one.label, one.depth, one.plain, one.text]),
    ).toEqual([
      ["3.2", "", 0, "About lunch.", null],
      ["3.2.A", "A.", 1, "Half an hour.", null],
      ["3.2.A.1", "1.", 2, "Unpaid.", null],
      ["3.2.C", "C.", 1, "Never skipped.", null],
    ]);
  });

  it("lays the text beside them, in the text's order, and drops neither", () => {
    const chart = node("3.2.B.t1", "a\tb", [], { kind: "table", rows: [["a", "b"]] });
    const text = node("3.2", "", [node("3.2.A", "words"), node("3.2.B", "more", [chart])]);
    expect(
      clausesOf(lunch, text).map((one) => [one.address, one.plain, one.text, one.rows, one.line]),
    ).toEqual([
      ["3.2", "About lunch.", null, null, 7],
      ["3.2.A", "Half an hour.", "words", null, 7],
      ["3.2.A.1", "Unpaid.", null, null, null],
      ["3.2.C", "Never skipped.", null, null, null],
      ["3.2.B", null, "more", null, 7],
      ["3.2.B.t1", null, null, [["a", "b"]], 7],
    ]);
  });
});
