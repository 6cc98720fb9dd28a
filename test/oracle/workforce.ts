import type { OraclePerson } from "./oracle.ts";

/** A made-up workforce as columns of whole numbers, the same for every run with the same seed. */
export interface Workforce {
  readonly salaryDollars: Uint16Array;
  readonly monthsOfService: Uint16Array;
  readonly fortieths: Uint8Array;
  readonly workDays: Uint8Array;
  readonly spoiled: Uint8Array;
  readonly annualLeave: Uint8Array;
  readonly dayOff: Uint8Array;
  readonly withoutSocialSecurity: Uint8Array;
  readonly payCents: Int32Array;
}

/** The fifteen fractions of the agreement's charts, and full time, over 40. */
const FORTIETHS = [4, 5, 8, 10, 12, 15, 16, 20, 24, 25, 28, 30, 32, 35, 36, 40] as const;
const MONTHS = [1, 5, 6, 7, 36, 37, 120, 121, 180, 181, 240, 241, 600] as const;
const CENTS = [0, 31_699, 31_700, 31_701, 51_299, 51_300, 51_301, 51_310, 51_320, 4_000_000] as const;
const DOLLARS = [0, 1, 10, 6_730, 20_000] as const;

const dice = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * below);
  };
};

/** Persons over the whole declared ranges; every eighth value stands at an edge, two in three work full time. */
export const workforce = (count: number, seed: number): Workforce => {
  const roll = dice(seed);
  const edge = <T extends readonly number[]>(edges: T, anywhere: () => number) =>
    roll(8) === 0 ? edges[roll(edges.length)]! : anywhere();
  const made: Workforce = {
    salaryDollars: new Uint16Array(count),
    monthsOfService: new Uint16Array(count),
    fortieths: new Uint8Array(count),
    workDays: new Uint8Array(count),
    spoiled: new Uint8Array(count),
    annualLeave: new Uint8Array(count),
    dayOff: new Uint8Array(count),
    withoutSocialSecurity: new Uint8Array(count),
    payCents: new Int32Array(count),
  };
  for (let i = 0; i < count; i++) {
    made.salaryDollars[i] = edge(DOLLARS, () => roll(20_001));
    made.monthsOfService[i] = edge(MONTHS, () => 1 + roll(600));
    made.fortieths[i] = roll(3) > 0 ? 40 : FORTIETHS[roll(FORTIETHS.length)]!;
    made.workDays[i] = roll(4) > 0 ? 22 : roll(24);
    made.spoiled[i] = roll(30) === 0 ? 1 : 0;
    made.annualLeave[i] = roll(2);
    made.dayOff[i] = roll(3) === 0 ? 1 : 0;
    made.withoutSocialSecurity[i] = roll(4) === 0 ? 1 : 0;
    made.payCents[i] = edge(CENTS, () => roll(4_000_001));
  }
  return made;
};

/** One person of a workforce as the oracle reads it. */
export const oraclePerson = (of: Workforce, i: number): OraclePerson => ({
  salaryDollars: BigInt(of.salaryDollars[i]!),
  monthsOfService: BigInt(of.monthsOfService[i]!),
  fortieths: BigInt(of.fortieths[i]!),
  workDays: BigInt(of.workDays[i]!),
  spoiled: of.spoiled[i] === 1,
  annualLeave: of.annualLeave[i] === 1,
  dayOff: of.dayOff[i] === 1,
  socialSecurity: of.withoutSocialSecurity[i] === 0,
  payCents: BigInt(of.payCents[i]!),
});
