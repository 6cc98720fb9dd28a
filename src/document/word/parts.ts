import type { Block } from "../paper/block.ts";
import type { WORDS } from "../paper/words.ts";
import { type Docx, type Part, paragraphsOf, runs } from "./docx.ts";
import { fieldsPart, signaturesPart } from "./layout.ts";
import { tablePart } from "./tablePart.ts";

type Words = (typeof WORDS)[keyof typeof WORDS];
const GREY = "555555";
/** The names under which the document declares its two kinds of list. */
export const LISTS = { ordered: "ordered", bulleted: "bulleted" } as const;

/** A table ends against the next words without air; this is the air. */
const air = (d: Docx) => new d.Paragraph({ spacing: { after: 120 }, children: [] });

const citation = (d: Docx, block: Extract<Block, { kind: "citation" }>, words: Words): readonly Part[] => {
  const bar = { left: { style: d.BorderStyle.SINGLE, size: 12, color: "000000", space: 8 } };
  const first = new d.Paragraph({
    indent: { left: 200 },
    border: bar,
    children: [
      ...runs(d, `${words.clause} ${block.clause}`, { bold: true }),
      ...runs(d, `, ${words.version} ${block.version}`, { color: GREY }),
    ],
  });
  const rest = block.words === undefined ? [] : paragraphsOf(block.words);
  return [
    first,
    ...rest.map((text) => new d.Paragraph({ indent: { left: 200 }, border: bar, children: runs(d, text) })),
  ];
};

const quote = (d: Docx, block: Extract<Block, { kind: "quote" }>): readonly Part[] => [
  ...paragraphsOf(block.text).map(
    (text) => new d.Paragraph({ indent: { left: 440, right: 440 }, children: runs(d, text) }),
  ),
  ...(block.source === undefined
    ? []
    : [
        new d.Paragraph({
          alignment: d.AlignmentType.END,
          indent: { right: 440 },
          children: runs(d, `— ${block.source}`),
        }),
      ]),
];

/** The paragraphs and tables of a block. `at` is its place among the blocks: each list counts for itself. */
export const partsOf = (d: Docx, block: Block, at: number, words: Words): readonly Part[] => {
  switch (block.kind) {
    case "heading": {
      const level = (["HEADING_1", "HEADING_2", "HEADING_3"] as const)[block.level - 1]!;
      return [new d.Paragraph({ heading: d.HeadingLevel[level], children: runs(d, block.text) })];
    }
    case "paragraph":
      return paragraphsOf(block.text).map((text) => new d.Paragraph({ children: runs(d, text) }));
    case "fields":
      return block.fields.length === 0 ? [] : [fieldsPart(d, block), air(d)];
    case "table":
      return [...tablePart(d, block), air(d)];
    case "list": {
      const reference = block.ordered ? LISTS.ordered : LISTS.bulleted;
      return block.items.map(
        (text) =>
          new d.Paragraph({ numbering: { reference, level: 0, instance: at }, children: runs(d, text) }),
      );
    }
    case "quote":
      return quote(d, block);
    case "citation":
      return citation(d, block, words);
    case "signatures":
      return block.lines.length === 0 ? [] : [signaturesPart(d, block.lines, words), air(d)];
    case "verbatim":
      return [new d.Paragraph({ children: runs(d, block.text, { font: "Courier New", size: 17 }) })];
    case "note":
      return paragraphsOf(block.text).map(
        (text) => new d.Paragraph({ children: runs(d, text, { color: GREY, size: 19 }) }),
      );
    case "pageBreak":
      return [new d.Paragraph({ children: [new d.PageBreak()] })];
  }
};
