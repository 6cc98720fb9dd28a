import type { Reading } from "./reading.ts";

/** One place where the text ties an abbreviation to the words that it stands for. */
export interface Expansion {
  readonly short: string;
  /** The words in front of the bracket, as far as they look like one name. */
  readonly long: string;
  readonly at: number;
  /** Index into `reading.places`. */
  readonly place: number;
}

const IN_BRACKETS =
  /[([]\s*(?:hereinafter\s+)?(?:referred to (?:collectively )?as\s+)?["“]?([A-Z][A-Za-z&]{1,9})(?:[’']s)?["”]?\s*[)\]]/g;
const NAME =
  /(?:[A-Z][\w.’'-]*|\d{4}|of|the|and|in|for|&|or)(?:[,\s]+(?:[A-Z][\w.’'-]*|of|the|and|in|for|&|or))*\s*,?$/;

const capitals = (text: string): number => text.replace(/[^A-Z]/g, "").length;

/** Abbreviations introduced in brackets or by "hereinafter": "Work Week Group (WWG)". Needs two capitals. */
export const expansionsOf = (reading: Reading): readonly Expansion[] =>
  reading.places.flatMap(({ node }, place) =>
    [`${node.heading}\n${node.text}`].flatMap((text) =>
      [...text.matchAll(IN_BRACKETS)]
        .filter((found) => capitals(found[1] ?? "") >= 2)
        .flatMap((found) => {
          const before = text
            .slice(Math.max(0, found.index - 130), found.index)
            .replace(/\(hereinafter.*$/, "");
          const long =
            NAME.exec(before.trimEnd())?.[0].replace(/^(?:of|the|and|in|for|or|&|[,\s])+/, "") ?? "";
          return [{ short: found[1] ?? "", long: long.replace(/,\s*$/, "").trim(), at: found.index, place }];
        }),
    ),
  );
