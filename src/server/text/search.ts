import type { z } from "zod";
import type { SearchHit } from "../../contract/index.ts";
import type { Refusal } from "../../refusal/index.ts";
import type { Agreement } from "../../rules/index.ts";
import {
  buildIndex,
  documentsOf,
  type SearchDocument,
  type SearchIndex,
  search,
  type TextNode,
} from "../../text/index.ts";
import { sectionAt } from "../agreement/clause.ts";
import { refuse } from "../refusals.ts";

type Hit = z.infer<typeof SearchHit>;

const MOST_HITS = 50;

/** Titles and plain words of the agreement, and the headings and words of the signed text where there is one. */
const documents = (agreement: Agreement, tree: TextNode | undefined): SearchDocument[] => {
  const own = agreement.sections.flatMap(({ number, title, plain }): SearchDocument[] => [
    { address: number, field: "title", text: title },
    ...Object.entries(plain).map(([key, text]) => ({
      address: key === "" ? number : `${number}.${key}`,
      field: "plain" as const,
      text,
    })),
  ]);
  const titled = new Set(agreement.sections.map((one) => one.number));
  // The section's own title is in the list already; the scan's heading beside it would count it twice.
  const signed = tree
    ? documentsOf(tree).filter((one) => one.field !== "title" || !titled.has(one.address))
    : [];
  return [...own, ...signed];
};

const built = new WeakMap<object, SearchIndex>();

/** The index over an agreement and its signed text; made once for each text, because it takes a while. */
const indexOf = (agreement: Agreement, tree: TextNode | undefined): SearchIndex => {
  const key = tree ?? agreement;
  const found = built.get(key) ?? buildIndex(documents(agreement, tree));
  built.set(key, found);
  return found;
};

/** Where the words stand in titles, plain words and the signed text, the best place first. */
export const searchAgreement = (
  agreement: Agreement,
  tree: TextNode | undefined,
  words: string,
): Hit[] | Refusal => {
  if (words.trim() === "") return refuse("empty-query", "There is nothing to look for.");
  return search(indexOf(agreement, tree), words, MOST_HITS).hits.map(({ address, field, snippet }): Hit => {
    const number = sectionAt(agreement, address)?.number;
    const section = agreement.sections.find((one) => one.number === number);
    return {
      address,
      section: number ?? "",
      title: section?.title ?? "",
      field,
      snippet: snippet.text,
      marks: snippet.matches.map(([from, to]) => [from, to]),
    };
  });
};
