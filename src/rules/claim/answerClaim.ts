import type { Day } from "../../calendar/index.ts";
import { add, compare, type Ratio, ZERO } from "../../quantity/index.ts";
import { isRefusal, nearest, type Refusal, refusal } from "../../refusal/index.ts";
import type { Agreement } from "../agreement.ts";
import { type Answer, explain, type Facts, type RawFacts, refusalOf, withinAgreement } from "../ask.ts";
import type { ClaimAnswer, LineAnswer } from "./answer.ts";
import { answerOnce, failing, NOTHING, nodeValue, type Once, refused } from "./answerOnce.ts";
import { answerStretch } from "./answerStretch.ts";
import type { Claim, LineKind } from "./claim.ts";
import { kindOf, LABEL, readAll, readLine } from "./readLine.ts";

/** A line as it came in: the name of its kind, perhaps a label, and its inputs. */
export type RawLine = Readonly<Record<string, unknown>>;

/** The most lines that a claim takes. */
export const MOST_LINES = 2_000;

interface Read {
  readonly number: number;
  readonly raw: RawLine;
  readonly kind: LineKind | undefined;
  readonly facts: Facts | Refusal;
}

/**
 * Answers a claim line by line. The whole is refused where its head is wrong; a line that is wrong is refused by
 * itself, carries nothing on, and the rest is answered. Lines are taken in order of their day, then as written;
 * the answer lists them as written, or ranked.
 */
export const answerClaim = (
  agreement: Agreement,
  of: Claim,
  asked: { readonly on: Day; readonly given: RawFacts; readonly lines: readonly RawLine[] },
): ClaimAnswer | Refusal => {
  const outside = withinAgreement(agreement, asked.on);
  if (outside) return outside;
  const head = readHead(of, asked.given);
  if (isRefusal(head)) return head;
  if (asked.lines.length > MOST_LINES)
    return refusal(
      "out-of-range",
      `the claim has ${asked.lines.length} lines`,
      `Give at most ${MOST_LINES}`,
      {
        lines: String(asked.lines.length),
      },
    );
  const wrong = failing(of.headChecks, head, asked.on);
  if (wrong) return wrong;
  let carried: Facts = Object.fromEntries(
    of.carried.map(({ given, start }) => [given.name, known(nodeValue(start, head, asked.on))]),
  );
  const taken: Read[] = [];
  const lines: LineAnswer[] = [];
  for (const line of inOrder(of, readLines(of, asked.lines), asked.on)) {
    const { answer, carried: left } = answerLine(agreement, of, line, taken, head, carried, asked.on);
    carried = left;
    if (answer.status !== "refused") taken.push(line);
    lines.push(answer);
  }
  return {
    claim: of,
    on: asked.on,
    head,
    lines: of.ranked ? ranked(lines, of.ranked) : lines.sort((a, b) => a.number - b.number),
    totals: of.ranked ? [] : totalsOf(lines),
    results: of.results.map((rule): Answer | Refusal => {
      try {
        return explain(rule, { ...head, ...carried }, asked.on);
      } catch (error) {
        return refusalOf(error);
      }
    }),
  };
};

const known = (outcome: unknown) => (typeof outcome === "symbol" ? undefined : outcome) as Facts[string];

const readHead = (of: Claim, given: RawFacts): Facts | Refusal => {
  const names = of.head.map((one) => one.name);
  const lost = Object.keys(given).find((name) => !names.includes(name));
  if (lost !== undefined)
    return refusal(
      "unknown-input",
      `${of.title} does not ask for ${lost} once for the whole claim`,
      names.length > 0 ? `It asks for: ${nearest(lost, names, 6).join(", ")}` : "It needs no facts",
      { input: lost },
      of.clause,
    );
  return readAll(of.head, given);
};

const readLines = (of: Claim, lines: readonly RawLine[]): readonly Read[] =>
  lines.map((raw, i): Read => {
    const kind = kindOf(of, raw);
    if (isRefusal(kind)) return { number: i + 1, raw, kind: undefined, facts: kind };
    return { number: i + 1, raw, kind, facts: readLine(kind, raw) };
  });

const dayOfLine = (of: Claim, line: Read): Day | undefined => {
  const name = of.stretch?.from ?? of.lineDay;
  return isRefusal(line.facts) || name === undefined ? undefined : (line.facts[name] as Day | undefined);
};

const inOrder = (of: Claim, lines: readonly Read[], on: Day): readonly Read[] =>
  [...lines].sort((a, b) => (dayOfLine(of, a) ?? on) - (dayOfLine(of, b) ?? on) || a.number - b.number);

const answerLine = (
  agreement: Agreement,
  of: Claim,
  line: Read,
  taken: readonly Read[],
  head: Facts,
  carried: Facts,
  on: Day,
): { answer: LineAnswer; carried: Facts } => {
  const { kind, facts } = line;
  const bare = (once: Once): LineAnswer => {
    const { leaves: _, ...rest } = once;
    const label = String(line.raw[LABEL] ?? "");
    return {
      ...rest,
      number: line.number,
      raw: line.raw,
      label,
      kind,
      unit: kind?.allowed.unit ?? "",
      parts: [],
    };
  };
  if (isRefusal(facts) || !kind) return { answer: bare(refused(facts as Refusal)), carried };
  const clash = inTheWay(of, line, kind, facts, taken);
  if (clash) return { answer: bare(refused(clash)), carried };
  const checks = of.checks.filter((one) => one.kinds?.includes(kind.id) ?? true);
  const all = { ...head, ...facts };
  const needed = of.stretch ? [of.stretch.from, of.stretch.to] : of.lineDay ? [of.lineDay] : [];
  const missing = kind.asks.filter((one) => needed.includes(one.name) && facts[one.name] === undefined);
  if (missing.length > 0)
    return { answer: bare({ ...NOTHING, status: "missing", missing, leaves: {} }), carried };
  if (of.stretch) {
    const { once, parts, carried: left } = answerStretch(agreement, of, kind, checks, all, carried);
    return { answer: { ...bare(once), parts }, carried: left };
  }
  const once = answerOnce(agreement, kind, checks, { ...all, ...carried }, dayOfLine(of, line) ?? on);
  return { answer: bare(once), carried: { ...carried, ...once.leaves } };
};

const equal = (a: Facts[string], b: Facts[string]): boolean =>
  typeof a === "object" && typeof b === "object" ? compare(a as Ratio, b as Ratio) === 0 : a === b;

/** An earlier line that this one may not stand beside: the same thing twice, or stretches that overlap. */
const inTheWay = (
  of: Claim,
  line: Read,
  kind: LineKind,
  facts: Facts,
  taken: readonly Read[],
): Refusal | undefined => {
  for (const other of taken) {
    if (isRefusal(other.facts) || !other.kind) continue;
    const theirs = other.facts;
    if (of.stretch) {
      const { from, to } = of.stretch;
      if ((facts[from] as Day) <= (theirs[to] as Day) && (theirs[from] as Day) <= (facts[to] as Day))
        return refusal(
          "lines-overlap",
          `line ${line.number} shares days with line ${other.number}`,
          "Give each day in one line only",
          { line: String(line.number), other: String(other.number) },
          of.clause,
        );
    }
    const apart = of.apart.find(
      (one) =>
        (one.kinds
          ? one.kinds.includes(kind.id) && one.kinds.includes(other.kind!.id)
          : kind === other.kind) && one.by.every((name) => equal(facts[name], theirs[name])),
    );
    if (apart)
      return refusal(
        "lines-overlap",
        `${apart.reason}: line ${other.number} has it already`,
        apart.remedy,
        { line: String(line.number), other: String(other.number) },
        apart.clause,
      );
  }
  return undefined;
};

const totalsOf = (lines: readonly LineAnswer[]): ClaimAnswer["totals"] => {
  const units = [...new Set(lines.filter((one) => one.allowed).map((one) => one.unit))];
  return units.map((unit) => {
    const of = lines.filter((one) => one.unit === unit);
    const total = (read: (one: LineAnswer) => Ratio | null) =>
      of.reduce<Ratio>((sum, one) => add(sum, read(one) ?? ZERO), ZERO);
    const asks = of.some((one) => one.claimed);
    return {
      unit,
      // A line that asks for miles or days asks for what they bring.
      claimed: asks ? total((one) => one.claimed ?? one.allowed) : null,
      allowed: total((one) => one.allowed),
      cut: asks ? total((one) => one.cut) : null,
    };
  });
};

/** In order of the amounts; equal amounts share a place, and what has no amount comes last. */
const ranked = (
  lines: readonly LineAnswer[],
  order: "highest-first" | "lowest-first",
): readonly LineAnswer[] => {
  const sign = order === "highest-first" ? -1 : 1;
  const sorted = [...lines].sort((a, b) =>
    a.allowed && b.allowed
      ? sign * compare(a.allowed, b.allowed) || a.number - b.number
      : Number(!a.allowed) - Number(!b.allowed),
  );
  return sorted.map((one) =>
    one.allowed
      ? {
          ...one,
          rank: 1 + sorted.findIndex((other) => other.allowed && compare(other.allowed, one.allowed!) === 0),
        }
      : one,
  );
};
