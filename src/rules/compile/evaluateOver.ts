import type { Expr } from "./expr.ts";
import { makeFunction } from "./makeFunction.ts";
import { Printer } from "./print.ts";

/** The values that an input is given in turn, and whether each is known. */
export interface States {
  readonly values: readonly number[];
  readonly known: readonly number[];
}

/** A node whose values are known to lie in a range. */
export interface Ranged {
  readonly name: string;
  readonly states: States;
}

/** The values of expressions for every combination of their inputs; the last input varies fastest. */
export const evaluateOver = (roots: readonly Expr[], axes: readonly Ranged[]): readonly Float64Array[] => {
  const place = (name: string) => axes.findIndex((axis) => axis.name === name);
  const numbers: unknown[] = [];
  const unreadable = (name: string): never => {
    throw new TypeError(`a lookup table cannot read ${name}`);
  };
  const printer = new Printer(roots, {
    input: (name) => `x${place(name)}`,
    known: (name) => `q${place(name)}`,
    length: unreadable,
    entry: unreadable,
    numbers: (of) => {
      if (!numbers.includes(of)) numbers.push(of);
      return `N${numbers.indexOf(of)}`;
    },
  });
  const stores = roots.map((root, i) => `    out[${i}][p] = ${printer.text(root)};`);
  const open = axes.map(
    (_, i) =>
      `for (let i${i} = 0; i${i} < X[${i}].length; i${i}++) { const x${i} = X[${i}][i${i}], q${i} = Q[${i}][i${i}];`,
  );
  const body = [
    ...numbers.map((_, i) => `const N${i} = N[${i}];`),
    "let p = 0;",
    ...open,
    ...printer.statements(),
    ...stores,
    "    p++;",
    ...axes.map(() => "}"),
  ].join("\n");
  const size = axes.reduce((product, axis) => product * axis.states.values.length, 1);
  const out = roots.map(() => new Float64Array(size));
  makeFunction(["X", "Q", "N", "out"], body)(
    axes.map((axis) => axis.states.values),
    axes.map((axis) => axis.states.known),
    numbers,
    out,
  );
  return out;
};
