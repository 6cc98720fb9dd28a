import { type Day, iso } from "../../calendar/index.ts";
import type { SectionShape } from "../../contract/index.ts";
import {
  type Agreement,
  findSection,
  isComputed,
  isRefusal,
  procedureJson,
  type Refusal,
  ruleOnJson,
  sayOverridden,
  termJson,
} from "../../rules/index.ts";
import type { TextNode } from "../../text/index.ts";
import { loose } from "../loose.ts";
import { clausesOf } from "./clauses.ts";
import { forumJson } from "./forum.ts";
import { statutesAbout, statutesListed } from "./statutes.ts";
import { titled } from "./titled.ts";

/** The node of an address; undefined where the text has none. */
export const nodeAt = (tree: TextNode, address: string): TextNode | undefined => {
  if (tree.address === address) return tree;
  for (const child of tree.children) {
    const found = nodeAt(child, address);
    if (found) return found;
  }
  return undefined;
};

/** One section as of a day: plain words beside the text, its figures, rules, procedures and what points at it. */
export const sectionOf = (
  agreement: Agreement,
  number: string,
  on: Day,
  tree: TextNode | undefined,
): SectionShape | Refusal => {
  const section = findSection(agreement, number);
  if (isRefusal(section)) return section;
  const at = agreement.sections.indexOf(section);
  const own = `${section.number}.`;
  const citedBy = agreement.sections
    .filter((one) => one.cites.includes(section.number))
    .map((one) => one.number);
  return {
    number: section.number,
    title: section.title,
    article: section.article,
    articleTitle: agreement.articles.find((one) => one.number === section.article)?.title ?? "",
    page: section.page,
    on: iso(on),
    computed: isComputed(section),
    clauses: clausesOf(section, tree && nodeAt(tree, section.number)),
    terms: section.terms.map((term) => termJson(term, on)),
    rules: section.rules.map((rule) => ruleOnJson(agreement, rule, on)),
    procedures: loose(section.procedures.map(procedureJson)),
    tables: section.tables.map((one) => ({
      id: one.id,
      title: one.title,
      columns: [...one.columns],
      rows: one.rows.map((row) => [...row]),
    })),
    forum: forumJson(section.forum),
    cites: titled(agreement, section.cites),
    citedBy: titled(agreement, citedBy),
    overrides: section.overrides.map(({ clause, over, note }) => ({
      clause,
      over: sayOverridden(over),
      section: typeof over === "string" ? over : null,
      note,
    })),
    statutes: statutesAbout(agreement, section),
    lists: statutesListed(agreement, section),
    countsAs: [...section.countsAs],
    holidays: agreement.holidays.holidays.some(({ clause }) => `${clause}.`.startsWith(own)),
    previous: agreement.sections[at - 1]?.number ?? null,
    next: agreement.sections[at + 1]?.number ?? null,
  };
};
