import type { Finding } from "./finding.ts";
import type { Line } from "./lines.ts";
import { nearCodes } from "./near-codes.ts";
import { NUMBER_WORDS } from "./number-words.ts";
import { type Detector, findingAt, findingOnLine, type Reading } from "./reading.ts";
import { excerpt } from "./sentences.ts";

const bodyOf = (reading: Reading): readonly Line[] =>
  reading.lines.filter((line) => !line.furniture && !line.contents);

const WHOLE_KEY = /^(\d{4,6})(?:\.\d+)?[\t ]+["“(]?[A-Z\d]/;
const CUT_KEY = /^(\d{2,6})[\t ](\d{0,4}(?:\.\d+)?)[\t ]+["“(]?[A-Z]/;
const NEAR = 10;

/** "198 51.1 Uniforms" among lines that begin with five-digit numbers. */
const cutKeys = (reading: Reading, lines: readonly Line[]): Finding[] =>
  lines.flatMap((line, i) => {
    const [printed = "", head = "", tail = ""] = CUT_KEY.exec(line.text) ?? [];
    if (!printed || !tail) return [];
    const whole = `${head}${tail}`;
    const length = whole.split(".")[0]?.length;
    const near = lines.slice(Math.max(0, i - NEAR), i + NEAR + 1).filter((each) => !CUT_KEY.test(each.text));
    const alike = near.filter((each) => WHOLE_KEY.exec(each.text)?.[1]?.length === length).length;
    if (alike === 0 || (length ?? 0) < 4) return [];
    const says = `A number cut in two: "${head}" and "${tail}" read ${whole}, like the ${length}-digit numbers around it.`;
    return [findingOnLine(reading, "damaged-number", line, `${head} ${tail}`, says, "certain")];
  });

const CUT_SECTION = /^(\d{1,2})\.(\d)[\t ](\d)[\t ]+[A-Z]/;

/** "13.1 3 Payroll" as the heading of section 13.13. */
const cutSections = (reading: Reading, lines: readonly Line[]): Finding[] =>
  lines.flatMap((line) => {
    const [, article, first, second] = CUT_SECTION.exec(line.text) ?? [];
    const whole = `${article}.${first}${second}`;
    const before = `${article}.${Number(`${first}${second}`) - 1}`;
    if (!article || !(reading.sections.has(whole) || reading.sections.has(before))) return [];
    const says = `A section number cut in two: "${article}.${first}" and "${second}" read ${whole}.`;
    return [
      {
        ...findingOnLine(reading, "damaged-number", line, line.text.slice(0, 60), says, "certain"),
        at: whole,
      },
    ];
  });

const AFTER_WORDS = new RegExp(
  `((?:${NUMBER_WORDS})(?:[\\s-]+(?:and\\s+)?(?:${NUMBER_WORDS}|half|quarter))*)\\s*\\(([^()\\s]{1,8})\\)`,
  "gi",
);
const LETTERS_FOR_DIGITS = /^(?=.*[\dVIlOSB])[\dIlOSBVZ/.,-]+$/;

/** Letters in the figure that repeats number words: "one-half (I/2)". */
const letteredFigures = (reading: Reading): Finding[] =>
  reading.places.flatMap(({ node }) =>
    [...node.text.matchAll(AFTER_WORDS)].flatMap((found) => {
      const [printed, words = "", figure = ""] = found;
      const mixed = LETTERS_FOR_DIGITS.test(figure) && /[A-Za-z]/.test(figure) && /\d/.test(figure);
      if (!mixed) return [];
      const says = `The figure behind "${words}" holds letters: "${figure}".`;
      return [findingAt(reading, "damaged-number", node, printed, says, "certain")];
    }),
  );

/** The form of a code: letters and digits by kind, "OX31" is AA99. */
const shapeOf = (code: string): string =>
  code.replace(/[A-Z]/g, "A").replace(/[a-z]/g, "a").replace(/\d/g, "9");
const FEWEST_ALIKE = 3;

/** Words of digits with an l, I or O among them, unless several codes of the file have the same form. */
const letteredNumbers = (reading: Reading, lines: readonly Line[]): Finding[] => {
  const codes = lines.flatMap((line) =>
    [...line.text.matchAll(/\b(?=\w*\d)(?=\w*[lIO])[\dlIO]{2,8}\b/g)].map((m) => ({ line, code: m[0] })),
  );
  const shapes = new Map<string, number>();
  for (const word of reading.text.match(/\b\w{2,8}\b/g) ?? [])
    shapes.set(shapeOf(word), (shapes.get(shapeOf(word)) ?? 0) + 1);
  return codes
    .filter(({ code }) => (shapes.get(shapeOf(code)) ?? 0) < FEWEST_ALIKE)
    .map(({ line, code }) =>
      findingOnLine(
        reading,
        "damaged-number",
        line,
        code,
        `"${code}" mixes letters into a number; nothing else in the file has that form.`,
        "likely",
      ),
    );
};

const grouped = (token: string): string => token.replace(/\D/g, "");

/** One number grouped in two ways: "03-14-0007" and "03-140007". The form used least is reported. */
const regrouped = (reading: Reading): Finding[] => {
  const tokens = reading.places.flatMap(({ node }) =>
    [...node.text.matchAll(/(?<![\w.$/-])\d+(?:[-–]\d+)*(?![\w/-]|\.\d)/g)]
      .map((m) => ({ node, token: m[0] }))
      .filter(({ token }) => grouped(token).length >= 6),
  );
  const forms = new Map<string, Map<string, number>>();
  for (const { token } of tokens) {
    const counts = forms.get(grouped(token)) ?? new Map<string, number>();
    forms.set(grouped(token), counts.set(token, (counts.get(token) ?? 0) + 1));
  }
  return tokens.flatMap(({ node, token }) => {
    const counts = forms.get(grouped(token));
    const most = [...(counts ?? [])].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0];
    if (!most || most[0] === token) return [];
    const times = most[1] === 1 ? "once" : `${most[1]} times`;
    const says = `"${token}" has the digits of ${most[0]}, which is printed ${times}, in other groups.`;
    return [findingAt(reading, "damaged-number", node, token, says, "certain")];
  });
};

/** A percent sign set apart where the file otherwise never does so: what is left of 1/2, 1/4 or 3/4. */
const lonePercent = (reading: Reading): Finding[] => {
  const together = reading.text.match(/\d%/g)?.length ?? 0;
  const apart = reading.places.flatMap(({ node }) =>
    [...node.text.matchAll(/\d+\s+%(?!\w)/g)].map((m) => ({ node, m })),
  );
  if (apart.length === 0 || apart.length * 10 > together) return [];
  return apart.map(({ node, m }) => {
    const quote = excerpt(node.text, m.index, m.index + m[0].length);
    const says = `"${m[0]}" sets the percent sign apart, unlike ${together} others in the file; a fraction such as 1/2 may have stood there.`;
    return findingAt(reading, "damaged-number", node, quote, says, "likely");
  });
};

/** A word with a digit grown on to it: a footnote's mark, or a stray figure. */
const grownDigits = (reading: Reading): Finding[] =>
  reading.places.flatMap(({ node }) =>
    node.kind === "table" && /\d[a-z]/.test(node.text)
      ? []
      : [...node.text.matchAll(/(?<![\w-])([a-z]{4,})(\d)(?![\w-])/g)].map((m) =>
          findingAt(
            reading,
            "damaged-number",
            node,
            m[0],
            `A digit is joined to a word: "${m[1]}" and "${m[2]}"; it may mark a footnote.`,
            "likely",
          ),
        ),
  );

/** Numbers that the scan has cut, regrouped, or filled with letters. */
export const damagedNumbers: Detector = (reading) => {
  const lines = bodyOf(reading);
  return [
    ...cutKeys(reading, lines),
    ...cutSections(reading, lines),
    ...letteredFigures(reading),
    ...letteredNumbers(reading, lines),
    ...regrouped(reading),
    ...lonePercent(reading),
    ...grownDigits(reading),
    ...nearCodes(reading),
  ];
};
