import type { PatternsShape } from "../../contract/shapes.ts";

/** A line of a chart: how long it is, which part of that stands out, and what it says in words. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The part of the value that is drawn strongly; the rest stands back. */
  readonly part: number;
  readonly words: string;
}

/** A chart and the table that it opens as. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  /** What the length of a line and its strong part are. */
  readonly reads: string;
  readonly bars: readonly Bar[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a procedure is called. */
export type Titles = (procedure: string) => string;
type Step = PatternsShape["byStep"][number];

/** So many lines a chart draws; its table holds all. */
export const DRAWN = 12;

const times = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const SIDES: Readonly<Record<string, string>> = {
  union: "Union",
  employer: "Employer",
  both: "Both parties",
};

/** A side as people name it. */
const sideName = (side: string): string => SIDES[side] ?? capital(side);

/** An outcome as people read it; a case may end without one. */
export const outcomeName = (outcome: string): string =>
  outcome === "" ? "No outcome stated" : capital(outcome.replaceAll("-", " "));

const opened = (label: string, count: number, open: number): Bar => ({
  label,
  value: count,
  part: open,
  words: `${times(count, "case", "cases")}, ${open} open`,
});
const longest = (bars: readonly Bar[]): readonly Bar[] =>
  bars.filter(({ value }) => value > 0).toSorted((a, b) => b.value - a.value || (a.label < b.label ? -1 : 1));

const OPENED = "The whole line is every case opened, the strong part those still open.";

const byClause = ({ byClause }: PatternsShape, titles: Titles): Figure => {
  const sums = new Map<string, { opened: number; open: number }>();
  for (const { clause, title, opened, open } of byClause) {
    const label = `${clause || "No clause"} ${title}`.trim();
    const so = sums.get(label) ?? { opened: 0, open: 0 };
    sums.set(label, { opened: so.opened + opened, open: so.open + open });
  }
  return {
    id: "clauses",
    title: "Cases by clause",
    reads: OPENED,
    bars: longest([...sums].map(([label, sum]) => opened(label, sum.opened, sum.open))),
    columns: ["Clause", "Title", "Procedure", "Opened", "Open", "Ended", "Outcomes"],
    rows: byClause.map((one) => [
      one.clause,
      one.title,
      titles(one.procedure),
      `${one.opened}`,
      `${one.open}`,
      `${one.ended}`,
      Object.entries(one.outcomes)
        .map(([outcome, count]) => `${outcomeName(outcome)}: ${count}`)
        .join("; "),
    ]),
  };
};

const byDepartment = ({ byDepartment }: PatternsShape): Figure => ({
  id: "departments",
  title: "Cases by department",
  reads: OPENED,
  bars: longest(
    byDepartment.map((one) => opened(one.department || "No department named", one.opened, one.open)),
  ),
  columns: ["Department", "Opened", "Open", "Ended"],
  rows: byDepartment.map((one) => [one.department, `${one.opened}`, `${one.open}`, `${one.ended}`]),
});

const byOutcome = ({ byOutcome }: PatternsShape): Figure => ({
  id: "outcomes",
  title: "How cases ended",
  reads: "The line is the number of cases that ended so.",
  bars: longest(
    byOutcome.map(({ outcome, count }) => ({
      label: outcomeName(outcome),
      value: count,
      part: count,
      words: times(count, "case", "cases"),
    })),
  ),
  columns: ["Outcome", "Cases"],
  rows: byOutcome.map(({ outcome, count }) => [outcomeName(outcome), `${count}`]),
});

const stepLabel = ({ title, side }: Step): string => `${title} (${sideName(side).toLowerCase()})`;
const stepRow = (one: Step, titles: Titles): readonly string[] => [
  one.title,
  titles(one.procedure),
  sideName(one.side),
  `${one.count}`,
  one.medianDays === null ? "" : `${one.medianDays}`,
  one.maxDays === null ? "" : `${one.maxDays}`,
  `${one.late}`,
  `${one.lapsed}`,
];
const STEP_COLUMNS = [
  "Step",
  "Procedure",
  "Side",
  "Turns",
  "Middle time in days",
  "Longest time in days",
  "Late",
  "Let pass",
];

const byStep = ({ byStep }: PatternsShape, titles: Titles): Figure => ({
  id: "steps",
  title: "Turns by step",
  reads: "The line is how often a side had to move at the step.",
  bars: longest(
    byStep.map((one) => ({
      label: stepLabel(one),
      value: one.count,
      part: one.count,
      words: times(one.count, "turn", "turns"),
    })),
  ),
  columns: STEP_COLUMNS,
  rows: byStep.map((one) => stepRow(one, titles)),
});

const answers = ({ byStep }: PatternsShape, titles: Titles): Figure => {
  const timed = byStep.filter(({ maxDays }) => maxDays !== null);
  const bars = timed.map((one) => ({
    label: `${sideName(one.side)}: ${one.title}`,
    value: one.maxDays ?? 0,
    part: one.medianDays ?? 0,
    words:
      one.count === 1
        ? `${times(one.maxDays ?? 0, "day", "days")}, once`
        : `${one.medianDays} days, at most ${one.maxDays}`,
  }));
  return {
    id: "answers",
    title: "Time to answer, by party",
    reads: "The strong part is the middle time, the whole line the longest.",
    bars: bars.toSorted((a, b) => (a.label < b.label ? -1 : 1)),
    columns: STEP_COLUMNS,
    rows: timed
      .toSorted((a, b) => (a.side < b.side ? -1 : a.side > b.side ? 1 : 0))
      .map((one) => stepRow(one, titles)),
  };
};

const lapses = ({ byStep }: PatternsShape, titles: Titles): Figure => {
  const missed = byStep.filter(({ late, lapsed }) => late + lapsed > 0);
  return {
    id: "lapses",
    title: "Last days that passed",
    reads: "The strong part was let pass for good, the rest came late.",
    bars: longest(
      missed.map((one) => ({
        label: stepLabel(one),
        value: one.late + one.lapsed,
        part: one.lapsed,
        words: `${one.late} late, ${one.lapsed} let pass`,
      })),
    ),
    columns: STEP_COLUMNS,
    rows: missed.map((one) => stepRow(one, titles)),
  };
};

/** What the cases of a time show, a chart and its table each, those without a line included. */
export const figures = (of: PatternsShape, titles: Titles): readonly Figure[] => [
  byClause(of, titles),
  byDepartment(of),
  byStep(of, titles),
  byOutcome(of),
  answers(of, titles),
  lapses(of, titles),
];
