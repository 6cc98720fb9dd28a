import type { Rule } from "../rule.ts";
import type { Column, CompiledInput, Integers } from "./column.ts";
import { type Expr, isConst, isInt, type Numbers } from "./expr.ts";
import { CompileError } from "./failure.ts";
import { type Knownness, Lowering, type Setting } from "./lower.ts";
import { makeFunction } from "./makeFunction.ts";
import { Printer } from "./print.ts";
import { VALUE } from "./status.ts";
import { tabulate } from "./tabulate.ts";

/** What one rule comes to in a loop: its value over `den`, 0 unless the status is 0. */
interface Result {
  readonly value: Expr;
  readonly status: Expr;
  readonly den: number;
}

/** A compiled loop over people for some rules, one day's figures and one pattern of what is known. */
export interface Loop {
  readonly source: string;
  /** The denominator of each rule's values, and whether they fit 32 bits. */
  readonly outputs: readonly { readonly den: number; readonly fits: boolean }[];
  run(
    columns: readonly (Column | undefined)[],
    count: number,
    values: readonly Integers[],
    statuses: readonly Uint8Array[],
  ): void;
}

const resultOf = (to: Lowering, rule: Rule, declared?: number): Result => {
  const made = to.rule(rule);
  const { pool } = to;
  if (made.kind === "choice" || made.kind === "series")
    throw new CompileError(`${rule.id} answers in a ${made.kind}`);
  const amount = made.kind === "number" ? made.amount : to.amounts.plain(made.v);
  if (amount.per !== pool.of(1))
    throw new CompileError(
      `${rule.id}: the quotient has no denominator of its own; the rule must name its rounding`,
    );
  const value = pool.choose(to.status.is(made.s, VALUE), amount.n, pool.of(0));
  const den = declared ?? amount.den;
  if (isConst(value) && value.low === 0) return { value, status: made.s, den };
  // Where an unknown input folds a branch away, a smaller denominator can be found than is declared.
  if (den % amount.den !== 0) throw new TypeError(`${rule.id} has the denominators ${den} and ${amount.den}`);
  return { value: pool.multiply(value, pool.of(den / amount.den)), status: made.s, den };
};

/** Lowers, tabulates and prints. Throws CompileError naming the rule and node that numbers cannot hold exactly. */
export const makeLoop = (
  rules: readonly Rule[],
  inputs: readonly CompiledInput[],
  setting: Setting,
  like?: Loop["outputs"],
): Loop => {
  const lowering = new Lowering(setting);
  const results = rules.map((rule, i) => resultOf(lowering, rule, like?.[i]?.den));
  const byName = new Map(inputs.map((one) => [one.name, one]));
  const knownness = (name: string): Knownness => setting.knownness(name);
  const roots = tabulate(
    { pool: lowering.pool, inputs: byName, knownness },
    results.flatMap((one) => [one.value, one.status]),
  );
  const numbers: Numbers[] = [];
  const places = new Map(inputs.map((one, i) => [one.name, i]));
  const used = { c: new Set<number>(), m: new Set<number>(), l: new Set<number>() };
  const array = (letter: keyof typeof used, name: string): string => {
    const place = places.get(name)!;
    used[letter].add(place);
    return `${letter}${place}`;
  };
  const printer = new Printer(roots, {
    input: (name) => `${array("c", name)}[i]`,
    known: (name) => `${array("m", name)}[i]`,
    length: (name) => `${array("l", name)}[i]`,
    entry: (name, at) => `${array("c", name)}[i * ${byName.get(name)!.most} + ${at}]`,
    numbers: (of) => {
      if (!numbers.includes(of)) numbers.push(of);
      return `t${numbers.indexOf(of)}`;
    },
  });
  const whole: string[] = [];
  const each: string[] = [];
  roots.forEach((root, at) => {
    const target = `${at % 2 === 0 ? "v" : "s"}${at >> 1}`;
    if (isConst(root)) whole.push(`  ${target}.fill(${root.low}, 0, count);`);
    else each.push(`    ${target}[i] = ${printer.text(root)};`);
  });
  const statements = printer.statements();
  const read = (letter: string, from: string, names: Iterable<number>) =>
    [...names].map((i) => `  const ${letter}${i} = ${from}[${i}];`);
  const text = [...statements, ...each].join("\n");
  const source = [
    ...read("c", "C", used.c),
    ...read("m", "M", used.m),
    ...read("l", "L", used.l),
    ...read("t", "T", numbers.keys()),
    ...read("v", "V", rules.keys()),
    ...read("s", "S", rules.keys()),
    ...whole,
    ...(each.length > 0 ? ["  for (let i = 0; i < count; i++) {", text, "  }"] : []),
  ].join("\n");
  const loop = makeFunction(["count", "C", "M", "L", "T", "V", "S"], source);
  return {
    source,
    outputs: results.map((one) => ({ den: one.den, fits: isInt(one.value) })),
    run: (columns, count, values, statuses) => {
      loop(
        count,
        columns.map((one) => one?.values),
        columns.map((one) => one?.known),
        columns.map((one) => one?.lengths),
        numbers,
        values,
        statuses,
      );
    },
  };
};
