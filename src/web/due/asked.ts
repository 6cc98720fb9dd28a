/** What the docket can be asked, by the names that stand in the address of the page. */
export const FILTERS = ["whose", "side", "procedure", "department", "from", "to", "q"] as const;
const ASKED = [...FILTERS, "when", "skip"] as const;

/** The filters as they stand in the address; the server says what is wrong with one that it cannot read. */
export type DueAsked = { readonly [K in (typeof ASKED)[number]]?: string };

/** What an address asks of the docket; names that mean nothing here are left out, and so is what is empty. */
export const askedOf = (search: Readonly<Record<string, string>>): DueAsked =>
  Object.fromEntries(ASKED.flatMap((name) => (search[name] ? [[name, search[name]]] : [])));

/** The same with some of it changed. Another filter begins at its first page; an empty text takes a filter away. */
export const changed = (asked: DueAsked, change: DueAsked): DueAsked =>
  askedOf({ ...asked, skip: "", ...change });

/** How many filters are set, the span of days left aside. */
export const filtersSet = (asked: DueAsked): number =>
  FILTERS.filter((name) => asked[name] !== undefined).length;

/** What is asked without the span of days and the page: what the counts of the spans are counted from. */
export const withoutWhen = ({ when: _, skip: __, ...rest }: DueAsked): DueAsked => rest;
