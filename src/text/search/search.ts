import { parseQuery, type Term } from "./query.ts";
import type { Posting, SearchField, SearchIndex } from "./search-index.ts";
import { type Snippet, snippet } from "./snippet.ts";

/** An address at which the query was found, the best first. */
export interface SearchHit {
  readonly address: string;
  /** The field that matches best, and a piece of it. */
  readonly field: SearchField;
  readonly snippet: Snippet;
  /** Only good for comparing hits of one search. */
  readonly score: number;
}

/** What a search found: the best hits, how many there are, and words that stand nowhere. */
export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** How many addresses match, shown or not. */
  readonly total: number;
  /** Words and phrases of the query that no document holds. */
  readonly missing: readonly string[];
}

/** A word in a heading says more about the clause than one in its text. */
const WEIGHT: Readonly<Record<SearchField, number>> = { title: 3, plain: 1.5, text: 1 };
/** The usual constants of the BM25 ranking: how fast repetition, and how much length, counts. */
const REPETITION = 1.2;
const LENGTH = 0.75;
/** An address that was asked for by itself comes before everything else. */
const EXACT = 1000;

/** How often a term stands in each document. */
const counts = ({ postings }: SearchIndex, { stems }: Term): Map<number, number> => {
  const lists = stems.map(
    (stem) => new Map((postings.get(stem) ?? []).map(({ document, places }: Posting) => [document, places])),
  );
  const found = new Map<number, number>();
  for (const [document, places] of lists[0]!) {
    const others = lists.slice(1).map((list) => new Set(list.get(document)));
    const times = places.filter((place) => others.every((set, step) => set.has(place + step + 1))).length;
    if (times > 0) found.set(document, times);
  }
  return found;
};

interface Candidate {
  score: number;
  readonly terms: Set<number>;
  /** What each of its documents adds: how many terms, and how much score. */
  readonly documents: Map<number, { terms: number; score: number }>;
}

/** The document that shows most of the query. */
const bestOf = ({ documents }: Candidate): number =>
  [...documents].reduce((best, next) =>
    next[1].terms > best[1].terms || (next[1].terms === best[1].terms && next[1].score > best[1].score)
      ? next
      : best,
  )[0];

/**
 * Searches titles, plain words and signed text. An address matches when its documents together hold every
 * word and phrase of the query; where none does, those that hold the most of them. `missing` says what is nowhere at all.
 */
export const search = (index: SearchIndex, query: string, limit = 20): SearchResult => {
  const terms = parseQuery(query);
  const candidates = new Map<string, Candidate>();
  const found = terms.map((term) => counts(index, term));
  for (const [of, documents] of found.entries()) {
    const rarity = Math.log(1 + (index.documents.length - documents.size + 0.5) / (documents.size + 0.5));
    for (const [document, times] of documents) {
      const { address, field } = index.documents[document]!;
      const longer = 1 - LENGTH + (LENGTH * index.lengths[document]!) / index.average;
      const score = (WEIGHT[field] * rarity * times * (REPETITION + 1)) / (times + REPETITION * longer);
      const held: Candidate = candidates.get(address) ?? { score: 0, terms: new Set(), documents: new Map() };
      candidates.set(address, held);
      held.score += score;
      held.terms.add(of);
      const part = held.documents.get(document) ?? { terms: 0, score: 0 };
      held.documents.set(document, { terms: part.terms + 1, score: part.score + score });
    }
  }
  addExact(index, query, candidates, terms.length);
  const most = Math.max(0, ...[...candidates.values()].map(({ terms: held }) => held.size));
  const matching = [...candidates].filter(([, { terms: held }]) => held.size === most);
  const ranked = matching.sort(([a, x], [b, y]) => y.score - x.score || compare(a, b));
  const hits = ranked.slice(0, limit).map(([address, candidate]) => {
    const { field, text } = index.documents[bestOf(candidate)]!;
    return { address, field, score: candidate.score, snippet: snippet(text, terms) };
  });
  const missing = terms.filter((_, of) => found[of]!.size === 0).map(({ written }) => written);
  return { hits, total: matching.length, missing };
};

const compare = (a: string, b: string): number => a.localeCompare(b, "en", { numeric: true });

/** A query that is an address itself finds that address first. */
const addExact = (
  index: SearchIndex,
  query: string,
  candidates: Map<string, Candidate>,
  terms: number,
): void => {
  const wanted = query.trim().toLowerCase();
  const document = index.documents.findIndex(({ address }) => address.toLowerCase() === wanted);
  if (wanted === "" || document < 0) return;
  const every = new Set(Array.from({ length: terms }, (_, of) => of));
  const documents = new Map([[document, { terms, score: EXACT }]]);
  candidates.set(index.documents[document]!.address, { score: EXACT, terms: every, documents });
};
