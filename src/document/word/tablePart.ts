import type { Block, Column } from "../paper/block.ts";
import { type Docx, type Part, runs, TEXT_WIDTH } from "./docx.ts";

type Table = Extract<Block, { kind: "table" }>;

/** Widths in twentieths of a point: shares as they are asked, one share for a column that asked none. */
const widthsOf = (columns: readonly Column[]): readonly number[] => {
  const shares = columns.map(({ share }) => share ?? 1);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((TEXT_WIDTH * share) / whole));
};

/** A table whose head is repeated on every page, with its caption above. */
export const tablePart = (d: Docx, { caption, columns, rows }: Table): readonly Part[] => {
  const none = { style: d.BorderStyle.NONE, size: 0, color: "auto" };
  const thin = { style: d.BorderStyle.SINGLE, size: 4, color: "AAAAAA" };
  const thick = { style: d.BorderStyle.SINGLE, size: 8, color: "000000" };
  const sides = { start: d.AlignmentType.START, end: d.AlignmentType.END, center: d.AlignmentType.CENTER };
  const widths = widthsOf(columns);
  const row = (cells: readonly string[], head: boolean) =>
    new d.TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map(
        (text, at) =>
          new d.TableCell({
            width: { size: widths[at]!, type: d.WidthType.DXA },
            margins: { top: 50, bottom: 50, left: 80, right: 80 },
            children: [
              new d.Paragraph({
                spacing: { after: 0 },
                alignment: sides[columns[at]!.align ?? "start"],
                children: runs(d, text, { size: 20, bold: head }),
              }),
            ],
          }),
      ),
    });
  const table = new d.Table({
    layout: d.TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: d.WidthType.DXA },
    columnWidths: [...widths],
    borders: {
      top: thick,
      bottom: thin,
      left: none,
      right: none,
      insideHorizontal: thin,
      insideVertical: none,
    },
    rows: [
      row(
        columns.map(({ title }) => title),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
  const above = new d.Paragraph({
    keepNext: true,
    spacing: { before: 160, after: 80 },
    children: runs(d, caption ?? "", { italics: true, size: 20 }),
  });
  return [...(caption === undefined ? [] : [above]), table];
};
