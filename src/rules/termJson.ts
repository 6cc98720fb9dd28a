import { type Day, iso } from "../calendar/index.ts";
import { type Ratio, unitFormat } from "../quantity/index.ts";
import { nextJson, nextOfTerm } from "./standing.ts";
import { type Term, termAt } from "./term.ts";

const rowsOf = (term: Term, value: Term["values"][number]["value"]): [string, string][] | null => {
  if (term.kind === "figure") return null;
  if (term.kind === "bands")
    return (value as readonly (readonly [Ratio, Ratio])[]).map(([from, figure]) => [
      `from ${unitFormat(term.of).say(from)}`,
      unitFormat(term.unit).say(figure),
    ]);
  return [...(value as ReadonlyMap<string, Readonly<Record<string, Ratio>>>)].map(([key, cells]) => [
    key,
    term.columns.map((name) => `${name} ${unitFormat(term.unit).say(cells[name]!)}`).join(", "),
  ]);
};

/** A term with every value it takes, which of them is in force on the day, and what changes next. */
export const termJson = (term: Term, on: Day) => ({
  id: term.id,
  clause: term.clause,
  title: term.title,
  unit: term.unit as string,
  page: term.page,
  values: term.values.map((dated) => ({
    from: iso(dated.from),
    to: dated.to === undefined ? null : iso(dated.to),
    say:
      term.kind === "figure"
        ? unitFormat(term.unit).say(dated.value as Ratio)
        : `${rowsOf(term, dated.value)!.length} rows`,
    rows: rowsOf(term, dated.value),
    inForce: termAt(term, on) === dated,
  })),
  next: nextJson(nextOfTerm(term, on)),
});
