import { addDays, type Day } from "../../calendar/index.ts";
import { add, compare, type Ratio, ZERO } from "../../quantity/index.ts";
import { refusal } from "../../refusal/index.ts";
import type { Agreement } from "../agreement.ts";
import type { Facts } from "../ask.ts";
import type { Part } from "./answer.ts";
import { answerOnce, type Once, refused } from "./answerOnce.ts";
import type { Check, Claim, LineKind } from "./claim.ts";

/** The most days of one stretch: more than the three years that any course in an agreement runs. */
const MOST = 1_200;

const sameAmount = (a: Ratio | null, b: Ratio | null): boolean =>
  a === b || (a !== null && b !== null && compare(a, b) === 0);

const sum = (amounts: readonly (Ratio | null)[]): Ratio | null =>
  amounts.every((one) => one === null) ? null : amounts.reduce<Ratio>((a, b) => (b ? add(a, b) : a), ZERO);

/** Answers a stretch a day at a time and puts days in a row that came to the same together again. */
export const answerStretch = (
  agreement: Agreement,
  of: Claim,
  kind: LineKind,
  checks: readonly Check[],
  facts: Facts,
  carried: Facts,
): { readonly once: Once; readonly parts: readonly Part[]; readonly carried: Facts } => {
  const { from, to, day } = of.stretch!;
  const first = facts[from] as Day;
  const last = facts[to] as Day;
  if (last < first || last - first >= MOST)
    return { once: refused(wrongStretch(of, first, last)), parts: [], carried };
  const days: { on: Day; once: Once }[] = [];
  let left = carried;
  for (let on = first; on <= last; on = addDays(on, 1)) {
    const once = answerOnce(agreement, kind, checks, { ...facts, ...left, [day]: on }, on);
    left = { ...left, ...once.leaves };
    days.push({ on, once });
  }
  const parts = grouped(days);
  const worst =
    days.find(({ once }) => once.status === "missing") ?? days.find(({ once }) => once.answer) ?? days[0]!;
  const allowed = sum(days.map(({ once }) => once.allowed));
  const claimed = sum(days.map(({ once }) => once.claimed));
  const cut = sum(days.map(({ once }) => once.cut));
  const given = days.filter(({ once }) => once.status !== "refused");
  const alike = days.every(({ once }) => once.status === days[0]!.once.status);
  const status: Once["status"] =
    worst.once.status === "missing" ? "missing" : alike ? worst.once.status : "cut";
  const once = given.length === 0 ? days[0]!.once : { ...worst.once, status, allowed, claimed, cut };
  return { once, parts, carried: left };
};

const grouped = (days: readonly { on: Day; once: Once }[]): readonly Part[] => {
  const parts: Part[] = [];
  for (const { on, once } of days) {
    const last = parts.at(-1);
    const alike =
      last &&
      sameAmount(last.each, once.allowed) &&
      last.decided?.clause === once.decided?.clause &&
      last.decided?.says === once.decided?.says &&
      last.refusal?.code === once.refusal?.code;
    if (last && alike) parts[parts.length - 1] = { ...last, to: on, sum: sum([last.sum, once.allowed]) };
    else
      parts.push({
        from: on,
        to: on,
        each: once.allowed,
        sum: once.allowed,
        decided: once.decided,
        ...(once.refusal ? { refusal: once.refusal } : {}),
      });
  }
  return parts;
};

const wrongStretch = (of: Claim, first: Day, last: Day) =>
  refusal(
    "out-of-range",
    last < first ? "the stretch ends before it begins" : `the stretch is longer than ${MOST} days`,
    last < first ? "Give a last day that is not before the first" : "Divide it into shorter stretches",
    { days: String(last - first + 1) },
    of.clause,
  );
