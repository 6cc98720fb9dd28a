import unit2 from "../agreements/ca-bu2-2001/agreement.ts";
import { day } from "../src/calendar/index.ts";
import { checkColumn, compile, type Results } from "../src/rules/compile/index.ts";
import { rulesOf } from "../src/rules/index.ts";
import { ruleColumns } from "../test/oracle/columns.ts";
import { ORACLE_RULES, oracleAnswers } from "../test/oracle/oracle.ts";
import { oraclePerson, type Workforce, workforce } from "../test/oracle/workforce.ts";
import { byHand } from "./by-hand.ts";
import { type Line, line, median } from "./line.ts";

const COUNT = 1_000_000;
const RUNS = 15;

const rules = ORACLE_RULES.map(({ id }) => rulesOf(unit2).find((one) => one.id === id)!);

/** Answers that differ from the oracle's, over everybody and all six rules. */
const wrong = (of: Workforce, results: Results, scales: readonly number[]): number => {
  let count = 0;
  for (let i = 0; i < COUNT; i++) {
    const wanted = oracleAnswers(20020415, oraclePerson(of, i), 20020124, false);
    for (const [k, answer] of wanted.entries()) {
      const status = results.statuses[k]![i];
      const value = BigInt(results.values[k]![i]!) * BigInt(ORACLE_RULES[k]!.scale);
      const right =
        answer === undefined ? status === 2 : status === 0 && value === answer * BigInt(scales[k]!);
      if (!right) count++;
    }
  }
  return count;
};

const timed = (act: () => void): number => {
  const start = process.hrtime.bigint();
  act();
  return Number(process.hrtime.bigint() - start) / 1e6;
};

/** A million employees, six rules, one month: compiled against the plainest loop by hand, in turn. */
export const run = (): readonly Line[] => {
  const fixed = { legislativeRatification: day("2002-01-24"), contributionCutVoid: false };
  const made = timed(() => compile(rules, day("2002-04-15"), { fixed }));
  const compiled = compile(rules, day("2002-04-15"), { fixed });
  const crew = workforce(COUNT, 2002);
  const columns = ruleColumns(crew);
  for (const input of compiled.inputs) {
    const refused = checkColumn(input, columns[input.name]!, COUNT);
    if (refused) throw new Error(refused.reason);
  }
  const [results, hand] = [compiled.room(COUNT), compiled.room(COUNT)];
  const contenders = [() => compiled.run(columns, COUNT, results), () => byHand(crew, COUNT, hand)] as const;
  for (let i = 0; i < 3; i++) for (const act of contenders) act();
  const times: [number[], number[]] = [[], []];
  for (let i = 0; i < RUNS; i++)
    for (const which of i % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const))
      times[which].push(timed(contenders[which]));
  const peak = process.resourceUsage().maxRSS / 1024;
  const scales = compiled.outputs.map((one) => one.scale);
  return [
    line("workforce", median(times[0]), "ms", 1, median(times[1])),
    line("workforce-wrong", wrong(crew, results, scales), "answers", 0),
    line("workforce-wrong-by-hand", wrong(crew, hand, scales), "answers", 0),
    line("workforce-peak-memory", peak, "MB", null),
    line("workforce-compile", made, "ms", null),
  ];
};
