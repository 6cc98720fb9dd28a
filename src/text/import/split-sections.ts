import { type Contents, entryFor } from "./contents.ts";
import { likeTitle } from "./headings.ts";

/** A number cut in two by a tab or blank: "9.1<tab>3 Title", "9 .13 Title", "9. 13 Title". */
const FORMS = [
  /^(\d{1,2}\.\d)(\s)(\d)\s+(\S.*)$/,
  /^(\d{1,2}\.)(\s)(\d{1,2})\s+(\S.*)$/,
  /^(\d{1,2})(\s)(\.\d{1,2})\s+(\S.*)$/,
];

/** A split section number put together. */
export interface JoinedSection {
  /** The line with the number whole. */
  readonly text: string;
  readonly repair: { readonly was: string; readonly now: string; readonly why: string };
}

/**
 * Puts a split section number together where the evidence asks for it: the number must be the next of its
 * article, or stand in the table of contents with this title. Without either, "9.1<tab>3 days" stays 9.1.
 */
export const joinSplitSection = (
  raw: string,
  article: number | undefined,
  section: number,
  contents: Contents,
): JoinedSection | undefined => {
  for (const form of FORMS) {
    const match = form.exec(raw.trim());
    if (!match) continue;
    const [, head, gap, tail, title] = match as unknown as [string, string, string, string, string];
    const now = `${head}${tail}`;
    const [of, ordinal] = now.split(".").map(Number) as [number, number];
    const entry = entryFor(contents, now, title);
    const listed = entry !== undefined && likeTitle(title, entry.title);
    const next = of === article && ordinal === section + 1;
    if (!listed && !(next && contents.entries.length === 0)) continue;
    const why = [
      next ? `follows ${of}.${section}` : "",
      listed ? "listed in the table of contents under this title" : "",
    ];
    return {
      text: `${now} ${title}`,
      repair: { was: `${head}${gap}${tail}`, now, why: why.filter(Boolean).join("; ") },
    };
  }
  return undefined;
};
