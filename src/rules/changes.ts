import { addDays, type Day } from "../calendar/index.ts";
import { type Ratio, unitFormat } from "../quantity/index.ts";
import { changeDays, type Term, termAt } from "./term.ts";

/** One line of a figure that changes: of bands or a table, which line; null where the figure is a single one. */
export interface LineChange {
  readonly line: string | null;
  /** What holds the day before; null where nothing does. */
  readonly from: string | null;
  /** What holds from the day on; null where it ends. */
  readonly to: string | null;
}

/** A day on which a figure takes another value, begins or ends. */
export interface TermChange {
  readonly on: Day;
  readonly kind: "changes" | "begins" | "ends";
  readonly lines: readonly LineChange[];
}

/** A term's value by line, in words; "" is the line of a single figure. */
const linesOn = (term: Term, on: Day): ReadonlyMap<string, string> | undefined => {
  const at = termAt(term, on);
  if (!at) return undefined;
  const say = (value: Ratio) => unitFormat(term.unit).say(value);
  if (term.kind === "figure") return new Map([["", say(at.value as Ratio)]]);
  if (term.kind === "bands")
    return new Map(
      (at.value as readonly (readonly [Ratio, Ratio])[]).map(([from, value]) => [
        `from ${unitFormat(term.of).say(from)}`,
        say(value),
      ]),
    );
  return new Map(
    [...(at.value as ReadonlyMap<string, Readonly<Record<string, Ratio>>>)].flatMap(([row, cells]) =>
      term.columns.map((column) => [`${row}, ${column}`, say(cells[column]!)] as const),
    ),
  );
};

const NONE: ReadonlyMap<string, string> = new Map();

/** What a day brings for a term: the lines that are otherwise than the day before. */
export const changeOn = (term: Term, on: Day): TermChange => {
  const before = linesOn(term, addDays(on, -1));
  const after = linesOn(term, on);
  const names = new Set([...(before ?? NONE).keys(), ...(after ?? NONE).keys()]);
  return {
    on,
    kind: !before ? "begins" : after ? "changes" : "ends",
    lines: [...names]
      .map((name) => ({
        line: name || null,
        from: before?.get(name) ?? null,
        to: after?.get(name) ?? null,
      }))
      .filter(({ from, to }) => from !== to),
  };
};

/** What changes of a term after a first day, up to and with a last day, in order. */
export const changesOf = (term: Term, after: Day, through: Day): readonly TermChange[] =>
  changeDays(term)
    .filter((on) => on > after && on <= through)
    .map((on) => changeOn(term, on))
    .filter((one) => one.lines.length > 0);
