import { day } from "../src/calendar/index.ts";
import type { Column, CompiledInput, Integers } from "../src/rules/compile/index.ts";

const FIRST = day("1990-01-01");
const LAST = day("2004-12-31");

/** A whole number from 0 to `below` - 1, of a series that is the same for the same seed. */
type Roll = (below: number) => number;

export const rolls = (seed: number): Roll => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * below);
  };
};

const fill = (input: CompiledInput, values: Integers, roll: Roll): void => {
  const { among, kind, low, high } = input;
  const [from, to] = kind === "day" ? [FIRST, LAST] : [low, high];
  for (let i = 0; i < values.length; i++)
    values[i] = among ? among[roll(among.length)]! : from + roll(to - from + 1);
};

/** A column for each input, and a way to fill them all with other people. */
export const crowd = (inputs: readonly CompiledInput[], count: number) => {
  const columns: Record<string, Column> = {};
  for (const input of inputs) columns[input.name] = input.column(count);
  const renew = (roll: Roll): void => {
    for (const input of inputs) fill(input, columns[input.name]!.values, roll);
  };
  return { columns, renew };
};
