import unit2 from "../agreements/ca-bu2-2001/agreement.ts";
import { day } from "../src/calendar/index.ts";
import { explain, quiet, rulesOf } from "../src/rules/index.ts";
import { ruleFacts } from "../test/oracle/columns.ts";
import { ORACLE_RULES } from "../test/oracle/oracle.ts";
import { workforce } from "../test/oracle/workforce.ts";
import { type Line, line, median } from "./line.ts";

const PEOPLE = 512;
const ROUNDS = 40;

/** One person, six answers with six explanations; the baseline is the same six answers alone. */
export const run = (): readonly Line[] => {
  const rules = ORACLE_RULES.map(({ id }) => rulesOf(unit2).find((one) => one.id === id)!);
  const crew = workforce(PEOPLE, 7);
  const fixed = { legislativeRatification: day("2002-01-24"), contributionCutVoid: false };
  const facts = Array.from({ length: PEOPLE }, (_, i) => ({ ...ruleFacts(crew, i), ...fixed }));
  const on = day("2002-04-15");
  let steps = 0;
  const perPerson = (answer: (person: (typeof facts)[number]) => void): number => {
    const start = process.hrtime.bigint();
    for (const person of facts) answer(person);
    return Number(process.hrtime.bigint() - start) / 1000 / PEOPLE;
  };
  const explained = () =>
    perPerson((person) => {
      for (const rule of rules) steps += explain(rule, person, on).explanation.because.length;
    });
  const alone = () =>
    perPerson((person) => {
      for (const rule of rules) quiet(rule, person, on);
    });
  const times: [number[], number[]] = [[], []];
  for (let i = 0; i < ROUNDS; i++) {
    times[0].push(explained());
    times[1].push(alone());
  }
  if (steps === 0) throw new Error("no explanation was built");
  const settled = (list: number[]) => median(list.slice(ROUNDS / 4));
  const result = line("person", settled(times[0]), "µs", 20, settled(times[1]));
  return [result];
};
