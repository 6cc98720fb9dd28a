import type { OutlineShape } from "../../contract/shapes.ts";
import { holdsAll } from "../part/holdsAll.ts";

/** What a list of rights says of each. */
export interface Right {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly says: string;
}

export interface Rights {
  readonly number: string;
  readonly title: string;
  readonly rules: readonly Right[];
}

const articleOf = (clause: string): string => clause.split(".")[0]!;

/** The rules that hold every word typed, grouped by article in the order of the agreement. */
export const byArticle = (
  rules: readonly Right[],
  outline: OutlineShape | undefined,
  typed: string,
): Rights[] => {
  const holds = holdsAll(typed);
  const wanted = rules.filter((rule) => holds(rule.title, rule.says, rule.clause));
  const order = outline?.articles.map(({ number }) => number) ?? [];
  const numbers = [...new Set([...order, ...wanted.map((rule) => articleOf(rule.clause))])];
  return numbers.flatMap((number) => {
    const of = wanted.filter((rule) => articleOf(rule.clause) === number);
    const title = outline?.articles.find((article) => article.number === number)?.title ?? "";
    return of.length > 0 ? [{ number, title, rules: of }] : [];
  });
};
