/** A refusal: a listed value, never thrown. `compared` holds the figures that were set against each other. */
export interface TextRefusal {
  readonly code: TextRefusalCode;
  readonly reason: string;
  readonly compared: Readonly<Record<string, string | number>>;
  readonly remedy: string;
}

/** Every reason for which the text of an agreement is not taken in or not found. */
export const TEXT_REFUSALS = {
  "text.empty": "Choose the file that holds the signed agreement; this one holds no words.",
  "text.too-large": "Export the agreement alone, without pictures, or split the file.",
  "text.binary": "Export the document as plain text (UTF-8) or as PDF and import that.",
  "text.pdf-encrypted": "Save a copy of the PDF without a password and import the copy.",
  "text.pdf-broken": "Get the PDF again from whoever sent it, or export it anew.",
  "text.pdf-without-words": "Run text recognition over the scanned pages and import the result.",
  "text.not-an-agreement": "Import a text with numbered articles or sections, such as ARTICLE 1 or 1.1.",
  "text.truncated": "Get the whole file and import it again.",
  "text.unknown-address": "Use one of the addresses named, or list them all with the outline.",
} as const;

/** A code of this catalogue. */
export type TextRefusalCode = keyof typeof TEXT_REFUSALS;

/** Builds a refusal; the remedy comes from the list, so that the same trouble always gets the same advice. */
export const refuse = (
  code: TextRefusalCode,
  reason: string,
  compared: Readonly<Record<string, string | number>> = {},
): TextRefusal => ({ code, reason, compared, remedy: TEXT_REFUSALS[code] });

/** Whether an answer of this folder is a refusal. */
export const isTextRefusal = (value: unknown): value is TextRefusal =>
  typeof value === "object" && value !== null && "code" in value && "remedy" in value;
