import type { Day } from "../calendar/index.ts";
import { isRefusal, nearest, type Refusal, refusal } from "../refusal/index.ts";
import { type Agreement, entitlementsOf, findRule, type LifeEvent } from "./agreement.ts";
import { type Answer, ask, type RawFacts, withinAgreement } from "./ask.ts";
import type { Entitlement } from "./entitlement.ts";
import { evaluate } from "./evaluate.ts";
import type { Given } from "./given.ts";
import type { Node } from "./node.ts";
import { NotApplicable, UNKNOWN, type Value } from "./outcome.ts";
import { questionsOf } from "./questions.ts";
import { readGiven } from "./readGiven.ts";
import type { Section } from "./section.ts";
import { givensOf } from "./walk.ts";

/** One entitlement for one person on one day. */
export interface Owed {
  readonly entitlement: Entitlement;
  readonly section: Section;
  /** Whether it applies; "unknown" while a question is open. */
  readonly applies: boolean | "unknown";
  /** The open questions on which it depends; where it applies, those that would give the last day. */
  readonly missing: readonly Given[];
  /** The last day to ask, where the facts give it. */
  readonly due: Day | undefined;
  /** What its rules answer with the facts that are known. */
  readonly answers: readonly (Answer | Refusal)[];
}

/** What a life event leads to: the few questions that decide, and each entitlement with its standing. */
export interface OwedFor {
  readonly event: LifeEvent;
  readonly on: Day;
  readonly questions: readonly Given[];
  readonly owed: readonly Owed[];
}

/** A life event by its id; refuses with the nearest names. */
export const findEvent = (of: Agreement, id: string): LifeEvent | Refusal =>
  of.lifeEvents.find((one) => one.id === id) ??
  refusal(
    "unknown-life-event",
    `there is no life event ${id}`,
    `Ask about one of: ${nearest(
      id,
      of.lifeEvents.map((one) => one.id),
      5,
    ).join(", ")}`,
    { event: id },
  );

/**
 * What a life event leads to on a day, with the facts that are known. Facts may be the questions of the event and
 * the inputs of the rules that answer amounts; an unknown name or a value outside its range is refused.
 */
export const owedFor = (
  of: Agreement,
  asked: {
    readonly event: string;
    readonly on: Day;
    readonly given: RawFacts;
    /** Dated facts of the workspace, for what was not given. */
    readonly known?: Readonly<Record<string, string>>;
  },
): OwedFor | Refusal => {
  const event = findEvent(of, asked.event);
  if (isRefusal(event)) return event;
  const outside = withinAgreement(of, asked.on);
  if (outside) return outside;
  const all = entitlementsOf(of);
  const wanted = (event.entitlements ?? []).map((id) => all.find((one) => one.id === id)!);
  const asking = questionsOf(wanted);
  const questions = asking.filter((one) => !(one.name in (event.given ?? {})));
  const inputs = inputsFor(of, wanted, asking);
  const given = { ...recorded(inputs, asked.known ?? {}), ...event.given, ...asked.given };
  const facts = readAnswers(inputs, given);
  if (isRefusal(facts)) return facts;
  const owed = wanted.map((one) => owedOne(of, one, facts, { on: asked.on, given }));
  return { event, on: asked.on, questions, owed };
};

type Known = Readonly<Record<string, Value | undefined>>;

const inputsFor = (
  of: Agreement,
  wanted: readonly Entitlement[],
  questions: readonly Given[],
): ReadonlyMap<string, Given> => {
  const rules = wanted.flatMap((one) => one.rules).map((id) => findRule(of, id));
  const inputs = rules.flatMap((one) => (isRefusal(one) ? [] : givensOf(one)));
  return new Map([...questions, ...inputs].map((one) => [one.name, one]));
};

const recorded = (inputs: ReadonlyMap<string, Given>, known: Readonly<Record<string, string>>): RawFacts =>
  Object.fromEntries(
    [...inputs.values()].flatMap(({ name, fact }) =>
      fact !== undefined && known[fact] !== undefined ? [[name, known[fact]]] : [],
    ),
  );

const readAnswers = (inputs: ReadonlyMap<string, Given>, raw: RawFacts): Known | Refusal => {
  const facts: Record<string, Value | undefined> = {};
  for (const [name, value] of Object.entries(raw)) {
    const given = inputs.get(name);
    if (!given)
      return refusal(
        "unknown-input",
        `nothing here asks for ${name}`,
        `It asks for: ${nearest(name, [...inputs.keys()], 6).join(", ")}`,
        { input: name },
      );
    const read = readGiven(given, value);
    if (isRefusal(read)) return read;
    facts[name] = read;
  }
  return facts;
};

const owedOne = (
  of: Agreement,
  entitlement: Entitlement,
  facts: Known,
  { on, given }: { readonly on: Day; readonly given: RawFacts },
): Owed => {
  const missing: Given[] = [];
  const look = (node: Node, open: Given[]) =>
    evaluate(node, { on, values: facts, missing: open, bound: [], setAside: [] });
  const applies = look(entitlement.applies, missing);
  const undated: Given[] = [];
  const due = entitlement.request.due && look(entitlement.request.due, undated);
  return {
    entitlement,
    section: of.sections.find((one) => one.entitlements.includes(entitlement))!,
    applies: applies === UNKNOWN ? "unknown" : !(applies instanceof NotApplicable) && applies === true,
    missing: applies === UNKNOWN ? missing : applies === true ? undated : [],
    due: typeof due === "number" ? due : undefined,
    answers:
      applies === false
        ? []
        : entitlement.rules.map((rule) => ask(of, { rule, on, given: only(of, rule, given) })),
  };
};

/** The facts that a rule asks for, out of all that are known. */
const only = (of: Agreement, rule: string, given: RawFacts): RawFacts => {
  const found = findRule(of, rule);
  if (isRefusal(found)) return given;
  const names = new Set(givensOf(found).map((one) => one.name));
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.has(name)));
};
