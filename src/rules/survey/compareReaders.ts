import type { Day } from "../../calendar/index.ts";
import { type Ratio, ratio } from "../../quantity/index.ts";
import { explain, type Facts, quiet } from "../ask.ts";
import {
  type Column,
  type Columns,
  type CompiledInput,
  type CompileOptions,
  compile,
  type Integers,
} from "../compile/index.ts";
import { NoAnswer, NotApplicable, type Outcome, UNKNOWN } from "../outcome.ts";
import type { Rule } from "../rule.ts";

/** Persons for whom the readers of one rule do not agree; what each said, as text. */
export interface Disagreement {
  readonly rule: string;
  readonly on: Day;
  readonly facts: Facts;
  readonly interpreted: string;
  readonly explained: string;
  readonly compiled: string;
}

const STATUS = ["", "missing", "not applicable", "refused"] as const;

const said = (answer: () => Outcome): string => {
  try {
    const outcome = answer();
    if (outcome === UNKNOWN) return STATUS[1];
    if (outcome instanceof NotApplicable) return STATUS[2];
    if (typeof outcome === "boolean") return outcome ? "1/1" : "0/1";
    if (typeof outcome === "number") return `${outcome}/1`;
    const { n, d } = outcome as Ratio;
    return `${n}/${d}`;
  } catch (error) {
    if (error instanceof NoAnswer) return STATUS[3];
    throw error;
  }
};

/** Puts facts into columns. With `masked`, every column says for whom it is known; without, all must be. */
const columnsOf = (inputs: readonly CompiledInput[], people: readonly Facts[], masked: boolean): Columns => {
  const columns: Record<string, Column> = {};
  for (const input of inputs) {
    const { values, lengths } = input.column(people.length);
    const known = masked ? new Uint8Array(people.length) : undefined;
    for (const [i, facts] of people.entries()) {
      const fact = facts[input.name];
      if (fact === undefined) continue;
      if (known) known[i] = 1;
      if (!Array.isArray(fact)) values[i] = input.encode(fact as Ratio);
      else {
        lengths![i] = fact.length;
        fact.forEach((one: Ratio, k) => {
          values[i * input.most + k] = input.encode(one);
        });
      }
    }
    columns[input.name] = { values, ...(known ? { known } : {}), ...(lengths ? { lengths } : {}) };
  }
  return columns;
};

/** How the readers are compared. */
export interface Comparison extends CompileOptions {
  /** Whether the columns have masks; without, every fact of every person must be there. */
  readonly masked: boolean;
  /** Inputs that get no column at all. */
  readonly without?: readonly string[];
  /** Compiles this rule instead, to show that the comparison notices. */
  readonly insteadOf?: Rule;
}

/** The compiled answers, for each rule one for each person, as text of the same form. */
const compiledAnswers = (
  rules: readonly Rule[],
  on: Day,
  people: readonly Facts[],
  how: Comparison,
): readonly (readonly string[])[] => {
  const compiled = compile(rules, on, how);
  const results = compiled.room(people.length);
  const all = columnsOf(compiled.inputs, people, how.masked);
  const given = Object.fromEntries(Object.entries(all).filter(([name]) => !how.without?.includes(name)));
  compiled.run(given, people.length, results);
  return compiled.outputs.map(({ scale }, k) => {
    const [values, statuses] = [results.values[k] as Integers, results.statuses[k]!];
    return people.map((_, i) => {
      if (statuses[i] !== 0) return STATUS[statuses[i] as 1 | 2 | 3];
      const { n, d } = ratio(values[i]!, scale);
      return `${n}/${d}`;
    });
  });
};

/** Answers with all three readers for all persons and returns those on which they differ. */
export const compareReaders = (
  rule: Rule,
  on: Day,
  people: readonly Facts[],
  how: Comparison,
): readonly Disagreement[] => {
  const [compiled] = compiledAnswers([how.insteadOf ?? rule], on, people, how);
  return people.flatMap((facts, i) => {
    const seen = { ...facts, ...how.fixed };
    for (const name of how.without ?? []) seen[name] = undefined;
    const interpreted = said(() => quiet(rule, seen, on));
    const explained = said(() => explain(rule, seen, on).outcome);
    const same = interpreted === explained && interpreted === compiled![i];
    return same ? [] : [{ rule: rule.id, on, facts: seen, interpreted, explained, compiled: compiled![i]! }];
  });
};

/** Compiles rules together, for persons with facts for all of them, and returns where the interpreter differs. */
export const compareTogether = (
  rules: readonly Rule[],
  on: Day,
  people: readonly Facts[],
  how: Comparison,
): readonly Omit<Disagreement, "facts" | "explained">[] => {
  const compiled = compiledAnswers(rules, on, people, how);
  const seen = people.map((facts) => ({ ...facts, ...how.fixed }));
  return rules.flatMap((rule, k) =>
    seen.flatMap((facts, i) => {
      const interpreted = said(() => quiet(rule, facts, on));
      const found = compiled[k]![i]!;
      return found === interpreted ? [] : [{ rule: rule.id, on, interpreted, compiled: found }];
    }),
  );
};
