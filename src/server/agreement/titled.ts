import type { Agreement } from "../../rules/index.ts";

/** Sections by their numbers, with their titles, in the order of the document. */
export const titled = (agreement: Agreement, numbers: readonly string[]) =>
  agreement.sections
    .filter((one) => numbers.includes(one.number))
    .map(({ number, title }) => ({ number, title }));
