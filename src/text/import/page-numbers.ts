import type { Line } from "./lines.ts";

/** A line that is nothing but the number of a page. */
export interface PageMark {
  /** Index into the lines. */
  readonly index: number;
  readonly page: number;
  /** How many pages the document says it has ("Page 3 of 9"). */
  readonly of?: number;
}

const FORMS = [
  /^[-–—[(|]? ?(\d{1,4}) ?[-–—\])|]?$/,
  /^(?:page|pg\.?|p\.) ?(\d{1,4})(?: ?(?:of|\/) ?(\d{1,4}))?$/i,
  /^(\d{1,4}) (?:of|\/) (\d{1,4})$/,
];

/** The page number that a line consists of, if it does. */
export const asPageNumber = (flat: string): { page: number; of?: number } | undefined => {
  if (flat.length > 20) return undefined;
  for (const form of FORMS) {
    const match = form.exec(flat);
    if (match) return { page: Number(match[1]), ...(match[2] ? { of: Number(match[2]) } : {}) };
  }
  return undefined;
};

/** Pages may go missing in a scan: the next number found may be this much higher. */
const LARGEST_STEP = 3;
const FEWEST_PAGES = 3;

/**
 * The page numbers of a text: of all lines that are a bare number, the longest run that climbs in small
 * steps through the file. A lone number in a table does not climb with the pages, so it stays in the text.
 */
export const findPageMarks = (lines: readonly Line[]): PageMark[] => {
  const chains: { mark: PageMark; length: number; before: number | undefined }[] = [];
  const endOf = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const number = asPageNumber(line.flat);
    if (!number) continue;
    let before: number | undefined;
    let length = 1;
    for (let step = 1; step <= LARGEST_STEP; step += 1) {
      const at = endOf.get(number.page - step);
      if (at !== undefined && chains[at]!.length >= length) {
        length = chains[at]!.length + 1;
        before = at;
        break;
      }
    }
    chains.push({ mark: { index, ...number }, length, before });
    const held = endOf.get(number.page);
    if (held === undefined || chains[held]!.length < length) endOf.set(number.page, chains.length - 1);
  }
  let last = chains.reduce<number | undefined>(
    (top, chain, at) => (top === undefined || chain.length > chains[top]!.length ? at : top),
    undefined,
  );
  if (last === undefined || chains[last]!.length < FEWEST_PAGES) return [];
  const marks: PageMark[] = [];
  while (last !== undefined) {
    marks.push(chains[last]!.mark);
    last = chains[last]!.before;
  }
  return marks.reverse();
};
