import { type Day, iso } from "../calendar/index.ts";
import { isRefusal, nearest, type Refusal, refusal } from "../refusal/index.ts";
import { type Agreement, findRule } from "./agreement.ts";
import { evaluateRule } from "./evaluateRule.ts";
import type { Given } from "./given.ts";
import { type Context, NoAnswer, NotApplicable, type Outcome, type Step, type Value } from "./outcome.ts";
import { readGiven } from "./readGiven.ts";
import type { Exception, Reading, Rule } from "./rule.ts";
import { changeDays, type Term } from "./term.ts";
import { givensOf, termsOf } from "./walk.ts";

/** One rule's answer for one person on one day, with everything that led to it. */
export interface Answer {
  readonly rule: Rule;
  readonly on: Day;
  readonly outcome: Outcome;
  /** What was asked for and not given; empty unless the outcome is unknown. */
  readonly missing: readonly Given[];
  readonly setAside: readonly {
    readonly exception?: Exception;
    readonly rule: Rule;
    readonly by: Exception;
    readonly outcome: Outcome;
  }[];
  readonly readings: readonly { readonly reading: Reading; readonly outcome: Outcome }[];
  readonly explanation: Step;
}

/** Facts by input name, as they came in (text, numbers, booleans, lists) and not yet checked. */
export type RawFacts = Readonly<Record<string, unknown>>;
/** Facts that are read and lie in their ranges; undefined where unknown. */
export type Facts = Readonly<Record<string, Value | undefined>>;

/** Reads facts against a rule's declared inputs; refuses an unknown name or a value outside its range. */
export const readFacts = (rule: Rule, raw: RawFacts): Facts | Refusal => {
  const givens = givensOf(rule);
  const facts: Record<string, Value | undefined> = {};
  for (const name of Object.keys(raw))
    if (!givens.some((one) => one.name === name)) {
      const near = nearest(
        name,
        givens.map((one) => one.name),
      );
      return refusal(
        "unknown-input",
        `${rule.id} does not ask for ${name}`,
        near.length ? `It asks for: ${near.join(", ")}` : "It needs no facts",
        { input: name },
      );
    }
  for (const one of givens) {
    const value = readGiven(one, raw[one.name]);
    if (isRefusal(value)) return value;
    facts[one.name] = value;
  }
  return facts;
};

/** Answers with facts that are already read. Throws NoAnswer where the agreement gives none. */
export const explain = (rule: Rule, facts: Facts, on: Day): Answer => {
  const context: Context = { on, values: facts, missing: [], trace: [], bound: [], setAside: [] };
  const outcome = evaluateRule(rule, context);
  const readings =
    rule.readings.length === 0
      ? []
      : rule.readings.map((reading): Answer["readings"][number] => ({
          reading,
          outcome: reading.rule ? underReading(reading.rule, facts, on) : outcome,
        }));
  return {
    rule,
    on,
    outcome,
    missing: context.missing,
    setAside: context.setAside,
    readings,
    explanation: context.trace![0]!,
  };
};

/** A reading that has no answer where the used one has is no reason to refuse: it is shown with why it has none. */
const underReading = (rule: Rule, facts: Facts, on: Day): Outcome => {
  try {
    return quiet(rule, facts, on);
  } catch (error) {
    if (error instanceof NoAnswer) return new NotApplicable(error.clause || rule.clause, error.message);
    throw error;
  }
};

/** The value alone, without explanation. Throws NoAnswer where the agreement gives none. */
export const quiet = (rule: Rule, facts: Facts, on: Day): Outcome =>
  evaluateRule(rule, { on, values: facts, missing: [], bound: [], setAside: [] });

/** Refuses a day before the agreement begins or after it ends. */
export const withinAgreement = (of: Agreement, on: Day): Refusal | undefined =>
  on >= of.from && on <= of.to
    ? undefined
    : refusal(
        "outside-agreement",
        `${iso(on)} lies outside the agreement, which runs from ${iso(of.from)} through ${iso(of.to)}`,
        "Ask about a day within the agreement, or load the agreement that covers it",
        { on: iso(on), from: iso(of.from), to: iso(of.to) },
      );

/** The refusal that an error of the interpreter stands for; anything else is thrown again. */
export const refusalOf = (error: unknown): Refusal => {
  if (!(error instanceof NoAnswer)) throw error;
  return refusal(error.code, error.message, error.remedy, error.compared, error.clause || undefined);
};

/** What is asked: a rule, a day and what is known. */
export interface Question {
  /** The rule's id, or its clause where one rule alone has it. */
  readonly rule: string;
  readonly on: Day;
  readonly given: RawFacts;
}

/** Answers a question about an agreement, or refuses with code, reason, the values compared and the remedy. */
export const ask = (of: Agreement, question: Question): Answer | Refusal => {
  const rule = findRule(of, question.rule);
  if (isRefusal(rule)) return rule;
  const outside = withinAgreement(of, question.on);
  if (outside) return outside;
  const facts = readFacts(rule, question.given);
  if (isRefusal(facts)) return facts;
  try {
    return explain(rule, facts, question.on);
  } catch (error) {
    return refusalOf(error);
  }
};

/** A part of a period in which no figure of the rule changes; both days included. */
export interface Part {
  readonly from: Day;
  readonly to: Day;
  readonly answer: Answer;
}

/**
 * Answers over a period. Where a figure that the rule reads changes inside it, the period is split and each
 * part is answered at its own first day; a rule that may not be split refuses and names the change.
 */
export const askOver = (
  of: Agreement,
  question: Omit<Question, "on"> & { from: Day; to: Day },
): { parts: readonly Part[] } | Refusal => {
  const { from, to } = question;
  if (to < from)
    return refusal(
      "out-of-range",
      "the period ends before it begins",
      "Give a first day that is not after the last",
      { from: iso(from), to: iso(to) },
    );
  const rule = findRule(of, question.rule);
  if (isRefusal(rule)) return rule;
  const changes = changesWithin(rule, from, to);
  if (changes.length > 0 && rule.straddle === "refuse") {
    const { on, term } = changes[0]!;
    return refusal(
      "period-straddles-change",
      `${term.title} changes on ${iso(on)}, inside the period, and ${rule.title} is not divided within a period`,
      `Ask for ${iso(from)} to ${iso((on - 1) as Day)} and for ${iso(on)} to ${iso(to)} separately`,
      { from: iso(from), to: iso(to), change: iso(on) },
      term.clause,
    );
  }
  const starts = [from, ...new Set(changes.map((one) => one.on))];
  const parts: Part[] = [];
  for (const [i, start] of starts.entries()) {
    const answer = ask(of, { ...question, on: start });
    if (isRefusal(answer)) return answer;
    const end = i + 1 < starts.length ? ((starts[i + 1]! - 1) as Day) : to;
    const outside = withinAgreement(of, end);
    if (outside) return outside;
    parts.push({ from: start, to: end, answer });
  }
  return { parts };
};

const changesWithin = (rule: Rule, from: Day, to: Day): { on: Day; term: Term }[] =>
  termsOf(rule)
    .flatMap((term) => changeDays(term).map((on) => ({ on, term })))
    .filter(({ on }) => on > from && on <= to)
    .sort((a, b) => a.on - b.on);
