/** The package that writes Word files, as it is loaded when the first one is asked for. */
export type Docx = typeof import("docx");
/** A paragraph or a table of a Word file. */
export type Part = InstanceType<Docx["Paragraph"]> | InstanceType<Docx["Table"]>;

/** The width between the margins of US Letter, in twentieths of a point. */
export const TEXT_WIDTH = 9216;
/** The margin at either side, in twentieths of a point. */
export const MARGIN = 1512;

/** The runs of a text, a line break between its lines. Sizes are half points. */
export const runs = (
  d: Docx,
  text: string,
  look: { bold?: boolean; italics?: boolean; size?: number; color?: string; font?: string } = {},
) =>
  text.split("\n").map((line, at) => new d.TextRun({ text: line, ...look, ...(at > 0 ? { break: 1 } : {}) }));

/** The paragraphs of a text: a blank line begins a new one. */
export const paragraphsOf = (text: string): readonly string[] =>
  text.split(/\n\s*\n/).map((part) => part.replace(/^\n+|\n+$/g, ""));
