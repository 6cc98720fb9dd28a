import { iso } from "../../calendar/index.ts";
import type { AnswerShape } from "../../contract/index.ts";
import {
  type Agreement,
  answerJson,
  ask,
  askOver,
  findRule,
  givensOf,
  isRefusal,
  type RawFacts,
  type Refusal,
} from "../../rules/index.ts";
import { dayFrom } from "../day.ts";
import { factsFrom } from "./facts.ts";

/** Dated facts of the workspace by name; one that is not known yet is left out. */
export type Known = Readonly<Record<string, string>>;

/** The facts that were given, and for what was not given the workspace's own. */
const withKnown = (agreement: Agreement, name: string, given: RawFacts, known: Known): RawFacts => {
  const rule = findRule(agreement, name);
  if (isRefusal(rule)) return given;
  const own = givensOf(rule).flatMap((one) => {
    const value = one.fact === undefined ? undefined : known[one.fact];
    return value === undefined || one.name in given ? [] : [[one.name, value] as const];
  });
  return { ...Object.fromEntries(own), ...given };
};

/** Asks one rule on a day. `given` is JSON text. */
export const askRule = (
  agreement: Agreement,
  asked: { readonly rule: string; readonly on: string; readonly given?: string | undefined },
  known: Known = {},
): AnswerShape | Refusal => {
  const on = dayFrom(asked.on, "on");
  if (isRefusal(on)) return on;
  const given = factsFrom(asked.given);
  if (isRefusal(given)) return given as Refusal;
  const answer = ask(agreement, {
    rule: asked.rule,
    on,
    given: withKnown(agreement, asked.rule, given as RawFacts, known),
  });
  return isRefusal(answer) ? answer : answerJson(answer);
};

/** Asks one rule over a period; the parts lie between the days on which a figure changes. */
export const askRuleOver = (
  agreement: Agreement,
  asked: {
    readonly rule: string;
    readonly from: string;
    readonly to: string;
    readonly given?: string | undefined;
  },
  known: Known = {},
): { parts: { from: string; to: string; answer: AnswerShape }[] } | Refusal => {
  const from = dayFrom(asked.from, "from");
  if (isRefusal(from)) return from;
  const to = dayFrom(asked.to, "to");
  if (isRefusal(to)) return to;
  const given = factsFrom(asked.given);
  if (isRefusal(given)) return given as Refusal;
  const found = askOver(agreement, {
    rule: asked.rule,
    from,
    to,
    given: withKnown(agreement, asked.rule, given as RawFacts, known),
  });
  if (isRefusal(found)) return found;
  return {
    parts: found.parts.map((part) => ({
      from: iso(part.from),
      to: iso(part.to),
      answer: answerJson(part.answer),
    })),
  };
};
