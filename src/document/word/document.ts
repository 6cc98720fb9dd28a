import type { Paper } from "../paper/paper.ts";
import { WORDS } from "../paper/words.ts";
import { type Docx, MARGIN, runs, TEXT_WIDTH } from "./docx.ts";
import { LISTS, partsOf } from "./parts.ts";

const GREY = "555555";
const LANGUAGES = { en: "en-US" } as const;

const footer = (d: Docx, paper: Paper) => {
  const words = WORDS[paper.language];
  const look = { color: GREY, size: 17 };
  const rule = { top: { style: d.BorderStyle.SINGLE, size: 4, color: GREY, space: 4 } };
  const pages = [words.page, " ", d.PageNumber.CURRENT, ` ${words.of} `, d.PageNumber.TOTAL_PAGES];
  return new d.Footer({
    children: [
      new d.Paragraph({
        border: rule,
        spacing: { after: 0 },
        tabStops: [{ type: d.TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          ...runs(d, paper.shortTitle ?? paper.title, look),
          new d.TextRun({ children: [new d.Tab(), ...pages], ...look }),
        ],
      }),
      ...(paper.hash === undefined
        ? []
        : [
            new d.Paragraph({
              spacing: { after: 0 },
              children: runs(d, `${words.hash} ${paper.hash}`, { ...look, size: 14 }),
            }),
          ]),
    ],
  });
};

const heading = (size: number, before: number, look: { bold?: boolean; italics?: boolean }) => ({
  run: { size, color: "000000", font: "Times New Roman", ...look },
  paragraph: { keepNext: true, spacing: { before, after: 120 } },
});

const top = (d: Docx, paper: Paper) => [
  ...(paper.heading?.length
    ? [
        new d.Paragraph({
          border: { bottom: { style: d.BorderStyle.SINGLE, size: 8, color: "000000", space: 6 } },
          spacing: { after: 320 },
          children: runs(d, paper.heading.join("\n"), { color: GREY, size: 20 }),
        }),
      ]
    : []),
  new d.Paragraph({ heading: d.HeadingLevel.TITLE, children: runs(d, paper.title) }),
  ...(paper.subtitle
    ? [
        new d.Paragraph({
          spacing: { after: 280 },
          children: runs(d, paper.subtitle, { color: GREY, size: 25 }),
        }),
      ]
    : []),
];

/** The paper as a document of the package that writes Word files. */
export const documentOf = (d: Docx, paper: Paper): InstanceType<Docx["Document"]> => {
  const indent = { paragraph: { indent: { left: 480, hanging: 300 }, spacing: { after: 80 } } };
  const level = { level: 0, alignment: d.AlignmentType.START, style: indent };
  return new d.Document({
    title: paper.title,
    creator: paper.author ?? "",
    lastModifiedBy: paper.author ?? "",
    styles: {
      default: {
        document: {
          run: { font: "Times New Roman", size: 23, language: { value: LANGUAGES[paper.language] } },
          paragraph: { spacing: { after: 140, line: 264 } },
        },
        title: {
          run: { size: 42, bold: true, font: "Times New Roman" },
          paragraph: { spacing: { after: 100 } },
        },
        heading1: heading(28, 340, { bold: true }),
        heading2: heading(25, 260, { bold: true }),
        heading3: heading(23, 220, { italics: true }),
      },
    },
    numbering: {
      config: [
        { reference: LISTS.ordered, levels: [{ ...level, format: d.LevelFormat.DECIMAL, text: "%1." }] },
        { reference: LISTS.bulleted, levels: [{ ...level, format: d.LevelFormat.BULLET, text: "•" }] },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 12240, height: 15840 },
            margin: { top: 1370, bottom: 1370, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: footer(d, paper) },
        children: [
          ...top(d, paper),
          ...paper.blocks.flatMap((block, at) => partsOf(d, block, at, WORDS[paper.language])),
        ],
      },
    ],
  });
};
