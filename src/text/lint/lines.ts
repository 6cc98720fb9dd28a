/** One line of the imported file. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Character offset of its first character. */
  readonly from: number;
  readonly text: string;
  /** A page number or a running foot, printed by the page and not by the parties. */
  readonly furniture: boolean;
  /** A line of the table of contents: a title, leader dots, a page. */
  readonly contents: boolean;
}

const LEADERS = /\.{4,}\s*\d{1,4}\s*$/;
/** An entry whose title nearly fills the line keeps one dot of its leaders; only a neighbour tells. */
const SHORT_LEADERS = /\s\.\d{1,4}\s*$/;
const PAGE_NUMBER = /^\s*\d{1,4}\s*$/;
/** A running foot comes back on nearly every page; a sentence of that length never comes back this often. */
const FOOT_REPEATS = 12;
const FOOT_LENGTH = 24;

/** The file cut into lines, with the page furniture and the contents marked. */
export const linesOf = (text: string): readonly Line[] => {
  const raw = text.split("\n");
  const times = new Map<string, number>();
  for (const each of raw) times.set(each.trim(), (times.get(each.trim()) ?? 0) + 1);
  const foot = (each: string): boolean =>
    each.trim().length > 0 && each.length <= FOOT_LENGTH && (times.get(each.trim()) ?? 0) >= FOOT_REPEATS;
  let from = 0;
  return raw.map((each, index) => {
    const besideFoot = foot(raw[index + 1] ?? "") || foot(raw[index - 1] ?? "");
    const line: Line = {
      number: index + 1,
      from,
      text: each,
      furniture: foot(each) || (PAGE_NUMBER.test(each) && besideFoot),
      contents: LEADERS.test(each) || (SHORT_LEADERS.test(each) && LEADERS.test(raw[index - 1] ?? "")),
    };
    from += each.length + 1;
    return line;
  });
};
