import type { Day } from "../../calendar/index.ts";
import type { Given } from "../given.ts";
import type { Value } from "../outcome.ts";
import type { Rule } from "../rule.ts";
import { nodesOf } from "../walk.ts";
import { type Column, type CompiledInput, compiledInput, type Integers, sameInput } from "./column.ts";
import { CompileError } from "./failure.ts";
import { type Loop, makeLoop } from "./loop.ts";
import type { Knownness } from "./lower.ts";
import { signatureOf } from "./signature.ts";

/** What one of the compiled rules answers. */
export interface CompiledOutput {
  readonly rule: Rule;
  readonly unit: Rule["unit"];
  /** A stored 1234 of scale 100 is 12.34 of the unit; 1 for flags (0 or 1) and days (day numbers). */
  readonly scale: number;
}

/** Room for the answers, one array a rule: what comes out, and its status (VALUE, MISSING, NOT_APPLICABLE, REFUSED). */
export interface Results {
  readonly values: readonly Integers[];
  readonly statuses: readonly Uint8Array[];
}

/** A column for each input by its name; an input without one is unknown for everybody. */
export type Columns = Readonly<Record<string, Column | undefined>>;

/** Many rules as loops over columns, for the figures in force on one day. */
export interface Compiled {
  readonly on: Day;
  readonly inputs: readonly CompiledInput[];
  readonly outputs: readonly CompiledOutput[];
  /** The loops as they run when everything is known, for people who want to read them. */
  readonly source: string;
  room(count: number): Results;
  /**
   * Answers for persons 0 to count-1. An input without a column is unknown for everybody. The loops trust the
   * declared ranges: fill columns through `encode`, or check them once with `checkColumn`.
   */
  run(columns: Columns, count: number, into: Results): void;
}

/** `fixed` facts hold for everybody and are folded in as constants. */
export interface CompileOptions {
  /** Facts that are the same for everybody, such as a dated fact of the workspace; they are no inputs then. */
  readonly fixed?: Readonly<Record<string, Value | undefined>>;
}

/** More rules than this are cut into several loops, so that each stays small enough for the optimizer. */
const MOST_RULES = 8;
const MOST_KEPT = 512;
const kept = new Map<string, Loop>();
const numbers = new WeakMap<Rule, number>();
let next = 0;
const numberOf = (rule: Rule): number => {
  const known = numbers.get(rule) ?? next++;
  numbers.set(rule, known);
  return known;
};

const inputsOf = (rules: readonly Rule[], fixed: CompileOptions["fixed"] = {}): readonly CompiledInput[] => {
  const givens = new Map<string, Given>();
  const nodes = new Set(rules.flatMap((rule) => [...nodesOf(rule)]));
  for (const node of nodes) {
    if (node.op !== "given" || fixed[node.given.name] !== undefined) continue;
    const known = givens.get(node.given.name);
    if (known && !sameInput(known, node.given))
      throw new CompileError(`the rules ask for ${node.given.name} in two ways: compile them apart`);
    givens.set(node.given.name, node.given);
  }
  return [...givens.values()].map(compiledInput);
};

/** Rules that share a loop, with the inputs that they read. */
interface Part {
  readonly rules: readonly Rule[];
  readonly inputs: readonly CompiledInput[];
  /** Two parts with one signature share their loops. */
  readonly signature: string;
}

const partsOf = (rules: readonly Rule[], on: Day, fixed: NonNullable<CompileOptions["fixed"]>): Part[] => {
  const folded = JSON.stringify(fixed);
  return Array.from({ length: Math.ceil(rules.length / MOST_RULES) }, (_, i) => {
    const part = rules.slice(i * MOST_RULES, (i + 1) * MOST_RULES);
    const signature = `${part.map(numberOf)}|${folded}|${signatureOf(part, on, fixed)}`;
    return { rules: part, inputs: inputsOf(part, fixed), signature };
  });
};

const shapeOf = (inputs: readonly CompiledInput[], columns: Columns): readonly Knownness[] =>
  inputs.map(({ name }) => {
    const column = columns[name];
    return !column ? "unknown" : column.known ? "masked" : "known";
  });

/** Keeps the loops used last; a loop holds for every day with the same signature. */
const keptLoop = (key: string, make: () => Loop): Loop => {
  const loop = kept.get(key) ?? make();
  kept.delete(key);
  kept.set(key, loop);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  return loop;
};

/**
 * Compiles rules for a day. The figures in force are folded in as constants, and so is every fact in `fixed`;
 * what depends on few small inputs becomes a lookup table. Each pattern of known, unknown and partly known
 * inputs has its own loop, made when it first runs.
 * Throws CompileError, naming rule and node, where whole numbers below 2^52 cannot hold the arithmetic exactly.
 */
export const compile = (rules: readonly Rule[], on: Day, options: CompileOptions = {}): Compiled => {
  const { fixed = {} } = options;
  const inputs = inputsOf(rules, fixed);
  const parts = partsOf(rules, on, fixed);
  const loopOf = (part: Part, shape: readonly Knownness[], like?: Loop): Loop =>
    keptLoop(`${part.signature}|${shape}`, () => {
      const known = new Map(part.inputs.map((one, i) => [one.name, shape[i]!]));
      const knownness = (name: string) => known.get(name)!;
      return makeLoop(part.rules, part.inputs, { on, fixed, knownness }, like?.outputs);
    });
  const plain = parts.map((part) =>
    loopOf(
      part,
      part.inputs.map(() => "known"),
    ),
  );
  const results = plain.flatMap((loop) => loop.outputs);
  return {
    on,
    inputs,
    outputs: rules.map((rule, i) => ({ rule, unit: rule.unit, scale: results[i]!.den })),
    source: plain.map((loop) => loop.source).join("\n\n"),
    room: (count) => ({
      values: results.map((one) => (one.fits ? new Int32Array(count) : new Float64Array(count))),
      statuses: results.map(() => new Uint8Array(count)),
    }),
    run: (columns, count, into) => {
      parts.forEach((part, i) => {
        const shape = shapeOf(part.inputs, columns);
        const loop = shape.every((how) => how === "known") ? plain[i]! : loopOf(part, shape, plain[i]);
        const [from, to] = [i * MOST_RULES, (i + 1) * MOST_RULES];
        const own = part.inputs.map(({ name }) => columns[name]);
        loop.run(own, count, into.values.slice(from, to), into.statuses.slice(from, to));
      });
    },
  };
};
