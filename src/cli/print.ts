import type { RefusalShape } from "../contract/index.ts";

/** One line for people: code, reason, the values compared and the remedy. */
export const refusalLine = (of: RefusalShape): string => {
  const compared = Object.entries(of.compared).map(([name, value]) => `${name} ${value}`);
  const line = [
    `${of.code}: ${of.reason}`,
    compared.length > 0 ? `(${compared.join(", ")})` : "",
    of.clause ? `[${of.clause}]` : "",
    `Remedy: ${of.remedy}`,
  ];
  return line
    .filter((part) => part !== "")
    .join(" ")
    .replace(/\s*\n\s*/g, " ");
};

/** Text broken into lines of at most `width` characters, the first behind `first` and the others behind `rest`. */
export const wrap = (text: string, width: number, first = "", rest = first): string => {
  const lines: string[] = [];
  let line = "";
  const lead = () => (lines.length === 0 ? first : rest);
  for (const word of text.trim().split(/\s+/)) {
    if (line !== "" && lead().length + line.length + 1 + word.length > width) {
      lines.push(lead() + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, lead() + line].join("\n");
};

/** Rows set in columns; the last column is left as long as it is. */
export const columns = (rows: readonly (readonly string[])[]): string => {
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((cell, at) => Math.max(all[at] ?? 0, cell.length)),
    [],
  );
  return rows
    .map((row) => row.map((cell, at) => (at < row.length - 1 ? cell.padEnd(widths[at]!) : cell)).join("  "))
    .join("\n");
};
