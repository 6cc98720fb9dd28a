const LAW =
  "(?:Codes?|Acts?|Rules?|Regulations?|Regs\\.?|Constitution|Statutes?|Law|CFR|C\\.F\\.R\\.|USC|U\\.S\\.C\\.|Title\\s+\\d+|Chapter\\s+\\d+|§§?)";

const BEFORE = new RegExp(`${LAW}(?:\\s*\\([A-Z]+\\))?(?:\\s+and\\s+related)?[\\s,]*$`);
const AFTER = new RegExp(
  `^[^.;:]{0,40}?(?:\\b(?:of|in|under|to)\\s+|,\\s*)(?:the\\s+)?(?:[A-Z][\\w.'’-]*\\s+|of\\s+|the\\s+|and\\s+){0,7}?${LAW}(?![\\w])`,
);
/** Another agreement than this one, told by its years or its day. */
const OTHER_AGREEMENT = /^[^.;:]{0,30}?\bof the (?:previous|prior|former|\d{4}\s?[-–/]?\s?\d{2,4})\b/;

/** Numbers that no agreement gives its own sections: three digits before the dot, or three digits alone. */
const LAW_NUMBER = /^\s*[§(]*\d{3,}/;

/**
 * True when a designator belongs to a law, a rule or another agreement: "Labor Code Section 5", "Section 8 of the
 * Wages Act", "Section 2 of the 1990-1992 agreement", "Section 19838".
 * `before` is the text up to the word "Section", `after` the text behind the designator.
 */
export const isForeign = (before: string, designator: string, after: string): boolean =>
  LAW_NUMBER.test(designator) ||
  BEFORE.test(before.slice(-60)) ||
  AFTER.test(after.slice(0, 110)) ||
  OTHER_AGREEMENT.test(after.slice(0, 60));
