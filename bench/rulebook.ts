import unit2 from "../agreements/ca-bu2-2001/agreement.ts";
import { day } from "../src/calendar/index.ts";
import { type Columns, compile, type Integers, type Results } from "../src/rules/compile/index.ts";
import { givensOf, type Rule, rulesOf } from "../src/rules/index.ts";
import { ORACLE_RULES } from "../test/oracle/oracle.ts";
import type { Workforce } from "../test/oracle/workforce.ts";
import { byHand } from "./by-hand.ts";
import { crowd, rolls } from "./crowd.ts";
import { type Line, line } from "./line.ts";
import { SIX_MORE, sixMoreByHand } from "./six-more-by-hand.ts";

const PEOPLE = 1_000_000;
const BATCH = 20_000;
const ON = day("2002-04-15");
/** What is the same for everybody. */
const fixed = {
  legislativeRatification: day("2002-01-24"),
  unionRatification: day("2002-01-15"),
  resolutionAdopted: true,
  contributionCutVoid: false,
};

const isPerPerson = (rule: Rule): boolean => givensOf(rule).every(({ type }) => type !== "series");
const named = (id: string): Rule => rulesOf(unit2).find((one) => one.id === id)!;

/** The columns under the names that the first six by hand know them by. */
const workforceOf = (columns: Columns): Workforce => {
  const of = (name: string): Integers => columns[name]!.values;
  return {
    salaryDollars: of("monthlySalary"),
    monthsOfService: of("monthsOfService"),
    fortieths: of("timeBase"),
    workDays: of("workDaysInPeriod"),
    spoiled: of("spoiledByAbsence"),
    annualLeave: of("leaveProgram"),
    dayOff: of("onDayOff"),
    withoutSocialSecurity: of("membership"),
    payCents: of("compensation"),
  } as Workforce;
};

/** Milliseconds of processor time, so that what else the machine does meanwhile is not counted. */
const timed = (act: () => void): number => {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

const part = ({ values, statuses }: Results, from: number, to: number): Results => ({
  values: values.slice(from, to),
  statuses: statuses.slice(from, to),
});

/** Answers or statuses in which two sets of results differ. */
const differing = (a: Results, b: Results): number => {
  let count = 0;
  for (const [k, values] of a.values.entries())
    for (let i = 0; i < BATCH; i++)
      if (values[i] !== b.values[k]![i] || a.statuses[k]![i] !== b.statuses[k]![i]) count++;
  return count;
};

/**
 * Every rule about one person, compiled together, for a million employees and one month; only the few that read a
 * list of pay periods stay out. A million people with some eight hundred facts each would take gigabytes, so they
 * come in batches of 20,000: each batch is made up anew, facts anywhere in their declared ranges and dates from 1990 to
 * 2004, and only the loops are timed. Twelve of the rules run beside the plainest loops by hand over the same people.
 */
export const run = (): readonly Line[] => {
  const rules = rulesOf(unit2).filter(isPerPerson);
  const twelve = [...ORACLE_RULES.map(({ id }) => id), ...SIX_MORE].map(named);
  const made = timed(() => compile(rules, ON, { fixed }));
  const [all, some] = [compile(rules, ON, { fixed }), compile(twelve, ON, { fixed })];
  const { columns, renew } = crowd(all.inputs, BATCH);
  const [answers, few, hand] = [all.room(BATCH), some.room(BATCH), some.room(BATCH)];
  const [six, sixMore] = [part(hand, 0, 6), part(hand, 6, 12)];
  const contenders = [
    () => some.run(columns, BATCH, few),
    () => {
      byHand(workforceOf(columns), BATCH, six);
      sixMoreByHand(columns, BATCH, sixMore);
    },
  ] as const;
  const roll = rolls(2002);
  const times = { all: 0, compiled: 0, hand: 0 };
  let wrong = 0;
  const WARM_UP = 5;
  for (let batch = -WARM_UP; batch < PEOPLE / BATCH; batch++) {
    renew(roll);
    const whole = timed(() => all.run(columns, BATCH, answers));
    const handFirst = batch % 2 === 0 ? timed(contenders[1]) : 0;
    const compiled = timed(contenders[0]);
    const byHands = handFirst || timed(contenders[1]);
    wrong += differing(few, hand);
    if (batch < 0) continue;
    times.all += whole;
    times.compiled += compiled;
    times.hand += byHands;
  }
  const perRule = (time: number, count: number) => (time * 1e6) / PEOPLE / count;
  const peak = process.resourceUsage().maxRSS / 1024;
  return [
    line("rulebook-rules", rules.length, "rules", null),
    line("rulebook", perRule(times.all, rules.length), "ns", 10),
    line("rulebook-time", times.all, "ms", null),
    line("rulebook-twelve", perRule(times.compiled, 12), "ns", 1, perRule(times.hand, 12)),
    line("rulebook-twelve-wrong", wrong, "answers", 0),
    line("rulebook-compile", made, "ms", null),
    line("rulebook-peak-memory", peak, "MB", null),
  ];
};
