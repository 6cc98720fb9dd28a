import type { Place, Reading } from "./reading.ts";
import { romanValue } from "./words.ts";

/** One place where an abbreviation in capitals is used. */
export interface Use {
  readonly short: string;
  readonly place: Place;
  /** Offset in `wordsAt(place)`. */
  readonly index: number;
}

/** Short forms that every reader of English law and business knows, and the States' postal codes. */
const KNOWN = new Set(
  (
    "LLP LLC INC USA US AM PM CFR USC PDF TV AL AK AZ AR CA CO CT DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN " +
    "MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY"
  ).split(" "),
);
/** A numbered bill names itself: "AB 26". */
const BILL = /^(?:AB|SB|HR|ACR|SCR)$/;
const SHORT = /(?<![\w.§#-])([A-Z][A-Z&]{1,5})(?:[’']?s)?(?![\w-]|[’']?[A-Z])/g;

/** A node's heading and words, in the order of the page. */
export const wordsAt = ({ node }: Place): string =>
  node.heading ? `${node.heading}\n${node.text}` : node.text;

/** Lines in capitals are shouted words, not abbreviations. */
const shouted = (line: string): boolean => {
  const letters = line.replace(/[^A-Za-z]/g, "");
  return letters.length > 0 && letters.replace(/[^A-Z]/g, "").length / letters.length > 0.6;
};

/** A name or a phrase in capitals: another word in capitals, or an initial, stands right beside it. */
const amongCapitals = (line: string, from: number, to: number): boolean =>
  /(?:\b[A-Z]{2,}|\b[A-Z]\.)\s$/.test(line.slice(0, from)) ||
  /^\s(?:[A-Z]{2,}|[A-Z]\.)(?![\w])/.test(line.slice(to));

const inLine = (place: Place, line: string, start: number): Use[] =>
  [...line.matchAll(SHORT)].flatMap((found) => {
    const short = found[1] ?? "";
    const end = found.index + short.length;
    const named = BILL.test(short) && /^\s*\d/.test(line.slice(end));
    const plain = !named && !KNOWN.has(short) && romanValue(short) === undefined;
    return plain && !amongCapitals(line, found.index, end)
      ? [{ short, place, index: start + found.index }]
      : [];
  });

/** Every use of an abbreviation in headings, text and tables, in the order of the document. */
export const usesOf = (reading: Reading): readonly Use[] =>
  reading.places.flatMap((place) => {
    let from = 0;
    return wordsAt(place)
      .split("\n")
      .flatMap((line) => {
        const start = from;
        from += line.length + 1;
        return shouted(line) ? [] : inLine(place, line, start);
      });
  });
