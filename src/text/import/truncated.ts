import { refuse, type TextRefusal } from "../refusals.ts";
import type { ContentsEntry } from "./contents.ts";
import type { Line } from "./lines.ts";
import type { PageMark } from "./page-numbers.ts";

/** What tells whether the file ends where the agreement does. */
export interface Ending {
  readonly entries: readonly ContentsEntry[];
  /** Whether the body has the heading that an entry names. */
  readonly found: (entry: ContentsEntry) => boolean;
  readonly marks: readonly PageMark[];
  readonly lastPage: number | undefined;
  /** The last line of the body with words on it. */
  readonly lastLine: Line | undefined;
}

/** A line this long is a sentence, not the name under a signature. */
const SENTENCE = 60;

const nameOf = ({ number, title }: ContentsEntry): string => number || title;

/** A refusal when the file breaks off: promised parts are missing at the end, or the words stop mid-sentence. */
export const findTruncation = ({
  entries,
  found,
  marks,
  lastPage,
  lastLine,
}: Ending): TextRefusal | undefined => {
  const lastFound = entries.findLastIndex(found);
  const missing = entries.slice(lastFound + 1);
  const beyond = missing.filter(({ page }) => lastPage === undefined || page === null || page > lastPage);
  if (missing.length > 0 && beyond.length > 0) {
    return refuse(
      "text.truncated",
      `The table of contents lists ${nameOf(beyond[0]!)}, which the file does not reach.`,
      {
        listed: entries.length,
        missingAtEnd: missing.length,
        lastListed: nameOf(entries.at(-1)!),
        lastFound: lastFound < 0 ? "none" : nameOf(entries[lastFound]!),
      },
    );
  }
  const total = marks.at(-1)?.of;
  if (total !== undefined && marks.at(-1)!.page < total) {
    return refuse("text.truncated", "The pages say that more of them follow.", {
      lastPage: marks.at(-1)!.page,
      pages: total,
    });
  }
  if (lastLine && lastLine.flat.length > SENTENCE && /[\p{Ll},]$/u.test(lastLine.flat)) {
    return refuse("text.truncated", "The file ends in the middle of a sentence.", {
      line: lastLine.number,
      ending: lastLine.flat.slice(-30),
    });
  }
  return undefined;
};
