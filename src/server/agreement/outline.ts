import type { OutlineShape } from "../../contract/index.ts";
import { type Agreement, isComputed } from "../../rules/index.ts";

/** The articles of an agreement with their sections, in the order of the document. */
export const outlineOf = (agreement: Agreement): OutlineShape => ({
  articles: agreement.articles.map(({ number, title }) => ({
    number,
    title,
    sections: agreement.sections
      .filter((one) => one.article === number)
      .map((one) => ({
        number: one.number,
        title: one.title,
        page: one.page,
        computed: isComputed(one),
        rules: one.rules.length,
        procedures: one.procedures.length,
      })),
  })),
});
