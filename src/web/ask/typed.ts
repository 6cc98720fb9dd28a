import type { GivenShape, RefusalShape, WorkspaceShape } from "../../contract/shapes.ts";

/** What a person typed, by the input's name, as it stands in the address: yes and no as words, a series with commas. */
export type Typed = Readonly<Record<string, string>>;

/** The day asked about travels beside the inputs under this name. */
export const DAY = "on";

/** What the address carries for these inputs; anything else in it is left alone. */
export const typedOf = (search: Typed, given: readonly GivenShape[]): Typed =>
  Object.fromEntries(given.flatMap(({ name }) => (search[name] ? [[name, search[name]]] : [])));

/** Inputs that dated facts of the workspace answer, for those the person has not answered. */
export const factsFor = (given: readonly GivenShape[], facts: WorkspaceShape["facts"]): Typed =>
  Object.fromEntries(
    given.flatMap((input) => {
      const value = facts.find(({ name }) => name === input.fact)?.value;
      return value ? [[input.name, value]] : [];
    }),
  );

/** The numbers of a series, in the order in which they were given; blanks between them are kept out. */
export const seriesOf = (typed: string | undefined): string[] =>
  (typed ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

const read = (type: GivenShape["type"], typed: string): unknown => {
  if (type === "boolean") return typed === "yes" ? true : typed === "no" ? false : undefined;
  if (type === "series") return seriesOf(typed);
  return typed.trim() || undefined;
};

/** The JSON object that a rule is asked with. What is not known is left out, never sent as zero. */
export const givenJson = (given: readonly GivenShape[], typed: Typed): string =>
  JSON.stringify(
    Object.fromEntries(
      given.flatMap(({ name, type }) => {
        const value = typed[name] === undefined ? undefined : read(type, typed[name]);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  );

/** The input that a refusal is about, when it names one among the values it compared. */
export const refusedInput = (
  refusal: RefusalShape | undefined,
  given: readonly GivenShape[],
): string | undefined => {
  if (!refusal) return undefined;
  const compared = Object.entries(refusal.compared);
  return given.find(({ name }) => compared.some(([key, value]) => key === name || value === name))?.name;
};

/** A question and what is said after it: "On which day?" and "A night counts by the day on which it begins." */
export const asking = (question: string): readonly [question: string, note: string] => {
  const end = question.indexOf("? ");
  return end < 0 ? [question, ""] : [question.slice(0, end + 1), question.slice(end + 2).trim()];
};

/** Hints one after another, each with its full stop but the last. */
export const hints = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part)
    .map((part) => part!.replace(/\.$/, ""))
    .join(". ");

const UNIT_WORDS: Readonly<Record<string, string>> = {
  share: "a fraction such as 3/8, or a decimal",
  percent: "percent",
  factor: "a factor",
  count: "",
  USD: "dollars",
  "USD/month": "dollars a month",
  "USD/hour": "dollars an hour",
  "USD/day": "dollars a day",
  "USD/week": "dollars a week",
  "USD/year": "dollars a year",
  "USD/mile": "dollars a mile",
  "hours/week": "hours a week",
  "hours/month": "hours a month",
  "hours/day": "hours a day",
};

/** The unit as a person reads it beside a field. */
export const unitWords = (unit: string | null): string => (unit === null ? "" : (UNIT_WORDS[unit] ?? unit));

/** What may be given: the range where one is declared, and the unit. */
export const hintOf = ({ min: least, max: most, unit }: GivenShape): string => {
  if (unit === "time of day") return "";
  const words = unitWords(unit);
  const [min, max] = [least, most].map((end) => end?.replace(/\.0+$/, "") ?? null) as [
    string | null,
    string | null,
  ];
  if (min !== null && max !== null)
    return [`${min} to ${max}`, words].filter(Boolean).join(unit === "share" ? ", " : " ");
  if (min !== null) return `${min} or more ${words}`.trim();
  if (max !== null) return `up to ${max} ${words}`.trim();
  return words;
};
