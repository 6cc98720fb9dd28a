/** Words that carry no subject of their own, in headings and in sentences about them. */
const EMPTY = new Set(
  "a an and any as at by for from in into is of on or the to with under this that all general program programs plan plans benefit benefits employee employees agreement section sections provision provisions state service services current".split(
    " ",
  ),
);

/** Lower-case words without punctuation, in order: "Late Docks/Errors" is late, docks, errors. */
export const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[a-z0-9]+(?:[’'][a-z]+)?/g) ?? []).map((word) =>
    word.replace(/[’']s?$|[’']/g, ""),
  );

/** One form for singular and plural, so that "leaves" meets "leave". */
const stem = (word: string): string => (word.length > 3 ? word.replace(/s$/, "") : word);

/** The words that carry the subject, once each. */
export const subjectWords = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => !EMPTY.has(word) && word.length > 1)
      .map(stem),
  );

/** The same letters and digits in the same order, whatever stands between them. */
export const sameLetters = (a: string, b: string): boolean => letters(a) === letters(b);

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman numeral in capitals up to 399; undefined for other text. */
export const romanValue = (text: string): number | undefined => {
  if (!/^(?=.)C{0,3}(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(text)) return undefined;
  const values = [...text].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
};
