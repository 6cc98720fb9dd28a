import { createHash } from "node:crypto";
import { iso } from "../../calendar/index.ts";
import type { Field } from "../paper/block.ts";
import type { WORDS } from "../paper/words.ts";
import type { Exhibit } from "./exhibit.ts";
import type { Printed } from "./printExhibit.ts";

/** SHA-256 of some bytes in lower-case hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** What the sheet of an exhibit says: file, type, size, hash, who added it, when, and why its contents are not there. */
export const exhibitSheet = (
  exhibit: Exhibit,
  printed: Printed,
  words: (typeof WORDS)[keyof typeof WORDS],
): readonly Field[] => [
  { label: words.file, value: exhibit.name },
  ...(exhibit.about ? [{ label: words.about, value: exhibit.about }] : []),
  { label: words.addedBy, value: exhibit.addedBy },
  { label: words.addedOn, value: iso(exhibit.addedOn) },
  { label: words.type, value: exhibit.type },
  {
    label: words.size,
    value: `${String(exhibit.bytes.length).replace(/\B(?=(\d{3})+$)/g, ",")} ${words.bytes}`,
  },
  { label: words.digest, value: sha256(exhibit.bytes) },
  ...(printed.kind === "absent"
    ? [{ label: words.notPrinted, value: `${printed.reason}\n${words.inTheFolder}` }]
    : []),
];
