import { type Day, iso } from "../calendar/index.ts";
import { changeOn, type TermChange } from "./changes.ts";
import type { Rule } from "./rule.ts";
import { changeDays, type Term } from "./term.ts";
import { turns } from "./turns.ts";
import { termsOf } from "./walk.ts";

/** What happens next to a figure or a rule after a day. */
export interface Next {
  readonly on: Day;
  readonly says: string;
}

const says = ({ kind, lines }: TermChange): string => {
  const [first, ...more] = lines;
  const single = first && more.length === 0 ? first : undefined;
  const count = `${lines.length} lines`;
  switch (kind) {
    case "begins":
      return `begins with ${single?.to ?? count}`;
    case "ends":
      return `ends with ${single?.from ?? count}`;
    case "changes":
      if (!single) return `${count} change`;
      if (single.from === null || single.to === null)
        return `${single.line ?? ""} ${single.from === null ? `begins with ${single.to}` : "ends"}`.trim();
      return `${single.line === null ? "" : `${single.line}, `}from ${single.from} to ${single.to}`;
  }
};

/** The first change of a figure after a day: "from 8 h to 9 h", "begins with $12.00", "3 lines change". */
export const nextOfTerm = (term: Term, after: Day): Next | undefined => {
  for (const on of changeDays(term)) {
    if (on <= after) continue;
    const change = changeOn(term, on);
    if (change.lines.length > 0) return { on, says: says(change) };
  }
  return undefined;
};

/** The first day after a day on which a rule may answer otherwise, and all that happens to it on that day. */
export const nextOfRule = (rule: Rule, after: Day): Next | undefined => {
  const all: readonly Next[] = [
    ...termsOf(rule).flatMap((term) => {
      const next = nextOfTerm(term, after);
      return next ? [{ on: next.on, says: `${term.title}: ${next.says}` }] : [];
    }),
    ...turns(rule)
      .filter(({ on }) => on > after)
      .map(({ on, test }) => ({ on, says: `it turns on whether ${test}` })),
  ];
  const on = Math.min(...all.map((one) => one.on)) as Day;
  const then = all.filter((one) => one.on === on).map((one) => one.says);
  return then.length > 0 ? { on, says: then.join("; ") } : undefined;
};

/** A next change on the wire. */
export const nextJson = (of: Next | undefined) => (of ? { on: iso(of.on), says: of.says } : null);
