import { expect, it } from "vitest";
import { flatten, outline, read } from "./read.ts";
import type { NodeKind, TextNode } from "./tree.ts";

const node = (kind: NodeKind, address: string, heading: string, ...children: TextNode[]): TextNode => ({
  ...{ kind, address, heading, children, label: "", text: "" },
  origin: { from: 0, to: 0, line: 1, lastLine: 1, page: 3 },
});

const tree = node(
  "agreement",
  "",
  "",
  node(
    "article",
    "Art.2",
    "Leave",
    node("section", "2.1", "Fog", node("subsection", "2.1.D", "", node("paragraph", "2.1.D.6", ""))),
  ),
  node("attachment", "Att.A", "Pay"),
  node("side-letter", "SL.3", "Winter"),
);

it.each([
  ["2.1.D.6", "2.1.D.6"],
  ["2.1(d)(6)", "2.1.D.6"],
  ["Section 2.1 (D)", "2.1.D"],
  ["article 2", "Art.2"],
  ["Attachment A", "Att.A"],
  ["side letter #3", "SL.3"],
])("reads %s", (asked, address) => {
  expect(read(tree, asked)).toMatchObject({ address });
});

it("names the nearest addresses when there is none", () => {
  expect(read(tree, "2.1.D.9")).toMatchObject({
    code: "text.unknown-address",
    compared: { asked: "2.1.D.9", nearest: "2.1.D.6, 2.1.D, 2.1" },
  });
  expect(read(tree, "")).toMatchObject({ address: "" });
});

it("lists headings, and nodes in reading order", () => {
  expect(outline(tree).map(({ address, depth }) => [address, depth])).toEqual([
    ["Art.2", 0],
    ["2.1", 1],
    ["Att.A", 0],
    ["SL.3", 0],
  ]);
  expect(flatten(tree).map(({ address }) => address)).toEqual([
    "",
    "Art.2",
    "2.1",
    "2.1.D",
    "2.1.D.6",
    "Att.A",
    "SL.3",
  ]);
});
