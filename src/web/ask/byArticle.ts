import type { OutlineShape, RuleShape } from "../../contract/shapes.ts";

export interface Rights {
  readonly number: string;
  readonly title: string;
  readonly rules: readonly RuleShape[];
}

const articleOf = (clause: string): string => clause.split(".")[0]!;

/** The rules that hold every word typed, grouped by article in the order of the agreement. */
export const byArticle = (
  rules: readonly RuleShape[],
  outline: OutlineShape | undefined,
  typed: string,
): Rights[] => {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = rules.filter((rule) => {
    const text = `${rule.title} ${rule.says} ${rule.clause}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const order = outline?.articles.map(({ number }) => number) ?? [];
  const numbers = [...new Set([...order, ...wanted.map((rule) => articleOf(rule.clause))])];
  return numbers.flatMap((number) => {
    const of = wanted.filter((rule) => articleOf(rule.clause) === number);
    const title = outline?.articles.find((article) => article.number === number)?.title ?? "";
    return of.length > 0 ? [{ number, title, rules: of }] : [];
  });
};
