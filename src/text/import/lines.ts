/** One line of the source text, with its place; `to` is the offset after its last character. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
  /** As it stands in the file, without the line break. */
  readonly raw: string;
  /** Trimmed, each run of white space as one blank. */
  readonly flat: string;
  /** 0-based sheet, counted by form feeds; all 0 in a file that has none. */
  readonly sheet: number;
}

const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** Any run of white space as one blank, ends trimmed. */
export const flatten = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Splits a text into its lines. A form feed ends a line and begins a sheet. */
export const splitLines = (text: string): Line[] => {
  const lines: Line[] = [];
  let from = 0;
  let sheet = 0;
  const push = (to: number): void => {
    const raw = text.slice(from, to);
    lines.push({ number: lines.length + 1, from, to, raw, flat: flatten(raw), sheet });
  };
  for (const match of text.matchAll(BREAK)) {
    push(match.index);
    from = match.index + match[0].length;
    if (match[0] === "\f") sheet += 1;
  }
  push(text.length);
  return lines;
};
