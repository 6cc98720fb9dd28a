import { compare, type Ratio } from "../../quantity/index.ts";
import { isValue, NotApplicable, type Step } from "../outcome.ts";

/** The clause that settled an amount, and what it is called there. */
export interface Decision {
  readonly clause: string;
  readonly page: number | null;
  readonly says: string;
}

const same = (a: Step, b: Step): boolean =>
  isValue(a.outcome) &&
  isValue(b.outcome) &&
  typeof a.outcome === "object" &&
  typeof b.outcome === "object" &&
  compare(a.outcome as Ratio, b.outcome as Ratio) === 0;

/** The steps that an amount came from: the branch taken, the smaller of two, whatever a rounding rounds. */
const sourcesOf = (step: Step): readonly Step[] => {
  const { node, because } = step;
  if (!node) {
    const won = because.filter((one) => one.exception && one.outcome === true);
    const last = because.at(-1);
    return won.length > 0 || !last ? [] : [last];
  }
  if (node.op === "when") return because.slice(-1);
  // A person's own amount explains nothing; the limit that it met does.
  if (node.op === "least" || node.op === "greatest")
    return because.filter((one) => same(one, step)).reverse();
  return because;
};

/**
 * The clause that decided an answer, from its explanation: the exception that won, the limit that was reached,
 * the branch that was taken; else the rule's own clause.
 */
export const decidedBy = (step: Step): Decision | undefined => {
  if (step.outcome instanceof NotApplicable)
    return { clause: step.outcome.clause, page: null, says: step.outcome.reason };
  const { node, rule } = step;
  if (node && (node.op === "figure" || node.op === "band" || node.op === "cell"))
    return { clause: node.term.clause, page: node.term.page, says: node.term.title };
  if (rule) {
    const won = step.because.find((one) => one.exception && one.outcome === true)?.exception;
    if (won) return { clause: won.clause, page: rule.page, says: won.note };
  }
  for (const source of sourcesOf(step)) {
    const found = decidedBy(source);
    if (found) return found;
  }
  return rule ? { clause: rule.clause, page: rule.page, says: rule.title } : undefined;
};
