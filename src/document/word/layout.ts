import type { Block, Field, SignatureLine } from "../paper/block.ts";
import type { WORDS } from "../paper/words.ts";
import { type Docx, type Part, runs, TEXT_WIDTH } from "./docx.ts";

type Words = (typeof WORDS)[keyof typeof WORDS];
const GREY = "555555";

/** A table without lines that only lays things side by side. */
const sideBySide = (
  d: Docx,
  widths: readonly number[],
  rows: readonly (readonly Part[][])[],
  lined = (_: number, __: number) => false,
): Part => {
  const none = { style: d.BorderStyle.NONE, size: 0, color: "auto" };
  const line = { style: d.BorderStyle.SINGLE, size: 4, color: "888888" };
  return new d.Table({
    layout: d.TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: d.WidthType.DXA },
    columnWidths: [...widths],
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: rows.map(
      (cells, row) =>
        new d.TableRow({
          cantSplit: true,
          children: cells.map(
            (children, column) =>
              new d.TableCell({
                width: { size: widths[column]!, type: d.WidthType.DXA },
                margins: { top: 50, bottom: 50, left: 0, right: 160 },
                ...(lined(row, column) ? { borders: { bottom: line } } : {}),
                children: [...children],
              }),
          ),
        }),
    ),
  });
};

const plain = (d: Docx, text: string, look: Parameters<typeof runs>[2] = {}) =>
  new d.Paragraph({ spacing: { after: 0 }, children: runs(d, text, look) });

const pairs = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / 2) }, (_, at) => items.slice(2 * at, 2 * at + 2));

/** The empty paragraphs that leave room for `lines` lines of handwriting. */
const room = (d: Docx, { lines = 1 }: Field) => Array.from({ length: lines }, () => plain(d, ""));

/** Labels beside their values, or above them in two columns; an empty value is a line to write on. */
export const fieldsPart = (d: Docx, block: Extract<Block, { kind: "fields" }>): Part => {
  const { fields } = block;
  if (block.columns !== 2)
    return sideBySide(
      d,
      [2600, TEXT_WIDTH - 2600],
      fields.map((field) => [
        [plain(d, field.label, { color: GREY, size: 20 })],
        field.value === "" ? room(d, field) : [plain(d, field.value)],
      ]),
      (row, column) => column === 1 && fields[row]!.value === "",
    );
  const half = TEXT_WIDTH / 2;
  const cell = (field: Field | undefined): Part[] =>
    field
      ? [
          plain(d, field.label, { color: GREY, size: 18 }),
          ...(field.value === "" ? room(d, field) : [plain(d, field.value)]),
        ]
      : [plain(d, "")];
  return sideBySide(
    d,
    [half, half],
    pairs(fields).map(([left, right]) => [cell(left), cell(right)]),
    (row, column) => 2 * row + column < fields.length,
  );
};

/** Lines to sign on, two beside each other. */
export const signaturesPart = (d: Docx, lines: readonly SignatureLine[], words: Words): Part => {
  const rule = { bottom: { style: d.BorderStyle.SINGLE, size: 6, color: "000000", space: 1 } };
  const cell = (line: SignatureLine | undefined): Part[] =>
    line
      ? [
          new d.Paragraph({ spacing: { before: 500, after: 60 }, border: rule, children: [] }),
          plain(d, line.name ?? words.name, line.name ? {} : { color: GREY, size: 18 }),
          plain(d, line.capacity, { color: GREY, size: 19 }),
          plain(d, line.on ?? `${words.date} ____________________`, line.on ? {} : { color: GREY, size: 18 }),
        ]
      : [plain(d, "")];
  return sideBySide(
    d,
    [TEXT_WIDTH / 2, TEXT_WIDTH / 2],
    pairs(lines).map(([left, right]) => [cell(left), cell(right)]),
  );
};
