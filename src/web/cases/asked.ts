import { PAGE } from "../due/everyRow.ts";

const NAMES = ["q", "open", "procedure", "department", "skip"] as const;

/** What the list of cases is asked, by the names in the address. */
export type CasesAsked = { readonly [K in (typeof NAMES)[number]]?: string };

/** What an address asks of the list; names that mean nothing here are left out, and so is what is empty. */
export const casesAskedOf = (search: Readonly<Record<string, string>>): CasesAsked =>
  Object.fromEntries(NAMES.flatMap((name) => (search[name] ? [[name, search[name]]] : [])));

/** The same with some of it changed; another filter begins at its first page. */
export const casesChanged = (asked: CasesAsked, change: CasesAsked): CasesAsked =>
  casesAskedOf({ ...asked, skip: "", ...change });

/** From which case on the page before and the page after begin; undefined where there is none. */
export const turns = (
  { skip = "0", q }: CasesAsked,
  count: number,
): { readonly before: string | undefined; readonly after: string | undefined } => {
  const at = Number(skip);
  return {
    before: at > 0 ? String(Math.max(0, at - PAGE)) : undefined,
    // A search gives all that it finds on one page.
    after: count >= PAGE && q === undefined ? String(at + PAGE) : undefined,
  };
};
