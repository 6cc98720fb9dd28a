import { tokens } from "./tokens.ts";

/** Where a text comes from: the heading, our plain words, or the signed text. */
export type SearchField = "title" | "plain" | "text";

/** One text to be found. Several may share an address; the address itself can be searched for as well. */
export interface SearchDocument {
  readonly address: string;
  readonly field: SearchField;
  readonly text: string;
}

/** Where a stem stands in one document: its places, counted in words. */
export interface Posting {
  readonly document: number;
  readonly places: readonly number[];
}

/** An index over documents; holds no words of its own beyond the documents' texts. */
export interface SearchIndex {
  readonly documents: readonly SearchDocument[];
  /** Words in each document, and on average. */
  readonly lengths: readonly number[];
  readonly average: number;
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
}

/** Builds the index; it is read-only, so a changed text needs a new one. */
export const buildIndex = (documents: readonly SearchDocument[]): SearchIndex => {
  const postings = new Map<string, { document: number; places: number[] }[]>();
  const lengths: number[] = [];
  for (const [document, { text }] of documents.entries()) {
    const words = tokens(text);
    lengths.push(words.length);
    for (const [place, { stem }] of words.entries()) {
      const list = postings.get(stem) ?? [];
      if (list.length === 0) postings.set(stem, list);
      const last = list.at(-1);
      if (last?.document === document) last.places.push(place);
      else list.push({ document, places: [place] });
    }
  }
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return { documents, lengths, average, postings };
};
