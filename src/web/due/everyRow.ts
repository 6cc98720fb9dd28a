import type { DocketRowShape, DocketShape } from "../../contract/shapes.ts";
import type { DueAsked } from "./asked.ts";
import { keyOf } from "./words.ts";

/** Rows on one page, as the server cuts them. */
export const PAGE = 100;

/**
 * Every row that the filters mean, page by page, at most `most` of them. A row that moved from one page to the next
 * while the pages were read is given once. `tell` hears how many have come.
 */
export const everyRow = async (
  read: (asked: DueAsked) => Promise<Pick<DocketShape, "rows">>,
  asked: DueAsked,
  most: number,
  tell: (count: number) => void = () => {},
): Promise<readonly DocketRowShape[]> => {
  const found = new Map<string, DocketRowShape>();
  for (let skip = 0; skip < most; skip += PAGE) {
    const { rows } = await read({ ...asked, skip: String(skip) });
    for (const row of rows) found.set(keyOf(row), row);
    tell(found.size);
    if (rows.length < PAGE) break;
  }
  return [...found.values()].slice(0, most);
};
