import type { ChangesShape } from "../../contract/shapes.ts";

type Section = ChangesShape["sections"][number];
type Term = Section["terms"][number];
type Line = Term["lines"][number];

/** One line of the table: a figure that changes, or a rule that turns. */
export interface ChangeLine {
  readonly on: string;
  readonly section: string;
  readonly clause: string;
  readonly page: number;
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

const before = (of: Line) => of.from ?? "not in force";
const after = (of: Line) => of.to ?? "ends";

/** A figure's changes line by line, with its title before the name of the line. */
export const linesOf = (section: string, of: Term): ChangeLine[] =>
  of.lines.map((line) => ({
    on: of.on,
    section,
    clause: of.clause,
    page: of.page,
    what: line.line === null ? of.title : `${of.title}: ${line.line}`,
    before: before(line),
    after: after(line),
  }));

/** The columns of the file that the page saves. */
export const COLUMNS = ["day", "section", "clause", "page", "what", "before", "after"];

/** Every change as a row of the file, by section as the page shows them. */
export const rowsOf = (of: ChangesShape): string[][] =>
  of.sections
    .flatMap((section): ChangeLine[] => [
      ...section.terms.flatMap((term) => linesOf(section.number, term)),
      ...section.rules.map((rule) => ({
        on: rule.on,
        section: section.number,
        clause: rule.clause,
        page: rule.page,
        what: `${rule.title}, turns`,
        before: "",
        after: rule.test,
      })),
    ])
    .map((one) => [one.on, one.section, one.clause, String(one.page), one.what, one.before, one.after]);

/** "3 changes of figures and 1 rule that turns on a date, in 2 sections". */
export const countOf = (of: ChangesShape): string => {
  const some = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;
  const figures = of.sections.reduce((sum, { terms }) => sum + terms.length, 0);
  const rules = of.sections.reduce((sum, { rules: turning }) => sum + turning.length, 0);
  const turn = rules === 1 ? "turns" : "turn";
  return `${some(figures, "change")} of figures and ${some(rules, "rule")} that ${turn} on a date, in ${some(of.sections.length, "section")}`;
};

/** The first day on which anything changes; undefined where nothing does. */
export const firstDay = (of: ChangesShape): string | undefined =>
  of.sections
    .flatMap(({ terms, rules }) => [...terms, ...rules].map(({ on }) => on))
    .sort()
    .at(0);
