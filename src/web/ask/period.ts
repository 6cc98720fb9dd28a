import type { ExplanationShape, RefusalShape } from "../../contract/shapes.ts";
import type { Typed } from "./typed.ts";

/** A period asked about: its first and its last day, both included, as the address carries them. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The period that the address or the form carries; undefined where neither day is named. */
export const periodOf = (typed: Typed): Period | undefined =>
  typed.from === undefined && typed.to === undefined
    ? undefined
    : { from: typed.from ?? "", to: typed.to ?? "" };

/** The period to begin with on a day: from it to the end of its year, or of the agreement where that is sooner. */
export const periodFrom = (day: string, last: string): Period => {
  const yearEnd = `${day.slice(0, 4)}-12-31`;
  return { from: day, to: yearEnd < last ? yearEnd : last };
};

/** The figures of an explanation that came into force on a day, each once, in the order in which they are read. */
export const changedOn = (of: ExplanationShape, day: string): { label: string; clause: string | null }[] => {
  const found = new Map<string, { label: string; clause: string | null }>();
  const visit = (step: ExplanationShape): void => {
    if (step.kind === "term" && step.since === day && !found.has(step.label))
      found.set(step.label, { label: step.label, clause: step.clause });
    step.because.forEach(visit);
  };
  visit(of);
  return [...found.values()];
};

/** The two periods to ask about one after the other, where a figure changes inside the one that was asked. */
export const halves = (
  refusal: RefusalShape,
  before: (day: string) => string,
): [Period, Period] | undefined => {
  const { from, to, change } = refusal.compared;
  if (refusal.code !== "period-straddles-change" || !from || !to || !change) return undefined;
  return [
    { from, to: before(change) },
    { from: change, to },
  ];
};
