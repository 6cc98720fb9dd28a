import { roman } from "./headings.ts";
import { flatten } from "./lines.ts";

/** How a label counts. Bullets do not count; each sign is a style of its own. */
export type LabelStyle = string;

/** One reading of a label: "i." is both the ninth letter and the first Roman numeral. */
interface Reading {
  readonly style: LabelStyle;
  readonly ordinal: number;
}

/** A line that begins with the form of a label. */
export interface Label {
  /** As printed. */
  readonly printed: string;
  /** As it stands in an address: "A", "1", "a"; "" for a bullet. */
  readonly part: string;
  readonly readings: readonly Reading[];
  readonly rest: string;
  /** Set off by a tab, as labels are and numbers within a sentence are not. */
  readonly certain: boolean;
}

const LABEL = /^(\(?)([A-Za-z]|\d{1,3}|[ivx]{1,5}|[IVX]{1,5})([.)]\)?)([\t ]+|$)(.*)$/s;
const BULLET = /^([•●▪‣·◦∙○■□➢►])[\t ]*(\S.*)$|^([-–—*o])\t(\S.*)$/s;

const readingsOf = (mark: string, shape: string): Reading[] => {
  const readings: Reading[] = [];
  if (/^\d+$/.test(mark)) readings.push({ style: `${shape}digit`, ordinal: Number(mark) });
  if (/^[A-Z]$/.test(mark)) readings.push({ style: `${shape}upper`, ordinal: mark.charCodeAt(0) - 64 });
  if (/^[a-z]$/.test(mark)) readings.push({ style: `${shape}lower`, ordinal: mark.charCodeAt(0) - 96 });
  if (/^[ivx]+$/.test(mark)) readings.push({ style: `${shape}roman`, ordinal: roman(mark) });
  if (/^[IVX]+$/.test(mark)) readings.push({ style: `${shape}ROMAN`, ordinal: roman(mark) });
  return readings;
};

/** Reads the label at the head of a line, if there is the form of one. */
export const asLabel = (raw: string): Label | undefined => {
  const text = raw.trim();
  const bullet = BULLET.exec(text);
  if (bullet) {
    const printed = (bullet[1] ?? bullet[3])!;
    const rest = flatten((bullet[2] ?? bullet[4])!);
    return { printed, part: "", readings: [{ style: `bullet ${printed}`, ordinal: 0 }], rest, certain: true };
  }
  const match = LABEL.exec(text);
  if (!match) return undefined;
  const [, open, mark, close, gap, rest] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if ((open === "(") !== close.startsWith(")") && open === "(") return undefined;
  const shape = open ? "(" : close.startsWith(")") ? ")" : "";
  const certain = gap.includes("\t");
  return {
    printed: `${open}${mark}${close}`,
    part: mark,
    readings: readingsOf(mark, shape),
    rest: flatten(rest),
    certain,
  };
};

/** Whether a label is a bullet, which has no order. */
export const isBullet = (style: LabelStyle): boolean => style.startsWith("bullet");
