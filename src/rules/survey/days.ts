import { addDays, type Day } from "../../calendar/index.ts";
import type { Node } from "../node.ts";
import type { Rule } from "../rule.ts";
import { changeDays } from "../term.ts";
import { nodesOf, termsOf } from "../walk.ts";

const written = (node: Node): readonly Day[] =>
  node.op === "literal" && node.type === "day" ? [node.value as Day] : [];

/** The days on which a rule may change: a figure that it reads changes, or the rule itself names the day. */
export const turningDays = (rule: Rule): readonly Day[] => {
  const rules = [rule, ...rule.readings.flatMap((one) => (one.rule ? [one.rule] : []))];
  const days = rules.flatMap((one) => [
    ...termsOf(one).flatMap(changeDays),
    ...nodesOf(one).flatMap(written),
  ]);
  return [...new Set(days)].sort((a, b) => a - b);
};

/** The day before, the day of and the day after each of some days, each once and in order. */
export const around = (days: readonly Day[]): readonly Day[] =>
  [...new Set(days.flatMap((one) => [addDays(one, -1), one, addDays(one, 1)]))].sort((a, b) => a - b);
