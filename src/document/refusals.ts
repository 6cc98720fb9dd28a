import { type Refusal, refusal } from "../refusal/index.ts";

/** What making a file refuses: the compiler of papers is missing, or a folder cannot be packed as asked. */
export const documentRefusals = {
  "papers-unavailable": {
    title: "No PDF can be made on this machine",
    remedy: "Ask for the Word file instead, or run this on a platform for which the typst compiler is built.",
  },
  "folder-path": {
    title: "Not a path inside the folder",
    remedy: "Give a path relative to the folder, without an empty part and without dots alone.",
  },
  "folder-duplicate": {
    title: "Two files of the folder have the same path",
    remedy: "Give each file a path of its own, for example with its number in front.",
  },
} as const;

/** A code of this catalogue. */
export type DocumentRefusalCode = keyof typeof documentRefusals;

/** A refusal of this folder with the values compared. */
export const refuse = (
  code: DocumentRefusalCode,
  reason: string,
  compared: Readonly<Record<string, string>> = {},
): Refusal => refusal(code, reason, documentRefusals[code].remedy, compared);
