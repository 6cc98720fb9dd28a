import type { Day } from "../calendar/index.ts";
import { compare, parseRatio, type Ratio, ratio, type Unit, unitFormat } from "../quantity/index.ts";
import { Choice, Flag, Moment, Num, Series } from "./expression.ts";
import type { NodeType } from "./node.ts";

/** A fact that a rule asks for: its type, unit, declared range and the question put to a person. */
export interface Given {
  readonly name: string;
  readonly type: NodeType;
  readonly unit?: Unit;
  readonly min?: Ratio;
  readonly max?: Ratio;
  /** The values that a number may take lie on this grid; the compiler stores them as whole steps. */
  readonly step?: Ratio;
  /** A number that may only be one of these, such as the time bases of a chart. */
  readonly among?: readonly Ratio[];
  readonly choices?: readonly string[];
  /** What each choice means, where its name alone does not say it. */
  readonly says?: Readonly<Record<string, string>>;
  /** The most entries a series may have. */
  readonly most?: number;
  readonly question: string;
  /** The dated fact of the workspace that answers it when the person does not. */
  readonly fact?: string;
}

/** A fact once it is read: a number, a yes or no, a choice, a day or a list of numbers. */
export type GivenValue = Ratio | boolean | string | Day | readonly Ratio[];

const need = (text: string): Ratio => {
  const value = parseRatio(text);
  if (!value) throw new TypeError(`${text} is no figure`);
  return value;
};

const stepOf = (unit: Unit): Ratio => ratio(1, 10 ** (unit === "percent" ? 5 : unitFormat(unit).scale));
type Range = { unit: Unit; min: string; max: string; step?: string; question: string; fact?: string };

const ranged = (name: string, of: Range) => ({
  name,
  unit: of.unit,
  min: need(of.min),
  max: need(of.max),
  step: of.step ? need(of.step) : stepOf(of.unit),
  question: of.question,
  ...(of.fact ? { fact: of.fact } : {}),
});

/** The inputs of a rule. Each returns the expression that stands for the fact. */
export const given = {
  number: (name: string, of: Range): Num =>
    Num.of({ op: "given", type: "number", unit: of.unit, given: { ...ranged(name, of), type: "number" } }),
  /** A time of day, in minutes after midnight; people write it "06:30". */
  time: (name: string, of: { question: string }): Num =>
    given.number(name, { unit: "time of day", min: "0", max: "1439", ...of }),
  /** A number out of a closed list, in lowest terms: time bases, for instance. */
  among: (name: string, of: { unit: Unit; among: readonly string[]; question: string }): Num => {
    const among = of.among.map(need).sort(compare);
    const grid = among.reduce((d, one) => (d * one.d) / gcd(d, one.d), 1);
    const range = { min: among[0]!, max: among.at(-1)!, step: ratio(1, grid) };
    return Num.of({
      op: "given",
      type: "number",
      unit: of.unit,
      given: { name, type: "number", unit: of.unit, ...range, among, question: of.question },
    });
  },
  flag: (name: string, of: { question: string; fact?: string }): Flag =>
    Flag.of({ op: "given", type: "boolean", given: { name, type: "boolean", ...of } }),
  choice: (
    name: string,
    of: { choices: Readonly<Record<string, string>> | readonly string[]; question: string },
  ): Choice => {
    const list = Array.isArray(of.choices) ? (of.choices as readonly string[]) : Object.keys(of.choices);
    const says = Array.isArray(of.choices) ? {} : { says: of.choices as Readonly<Record<string, string>> };
    return Choice.of({
      op: "given",
      type: "choice",
      given: { name, type: "choice", choices: list, question: of.question, ...says },
    });
  },
  day: (name: string, of: { question: string; fact?: string }): Moment =>
    Moment.of({ op: "given", type: "day", given: { name, type: "day", ...of } }),
  /** One number an entry, oldest first, at most `most` of them. */
  series: (name: string, of: Range & { most: number }): Series =>
    Series.of({
      op: "given",
      type: "series",
      unit: of.unit,
      given: { ...ranged(name, of), type: "series", most: of.most },
    }),
};

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
