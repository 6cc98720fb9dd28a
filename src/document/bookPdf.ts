import { isRefusal, type Refusal } from "../refusal/index.ts";
import type { Book } from "./book/book.ts";
import { exhibitSheet } from "./book/exhibitSheet.ts";
import { type Printed, printExhibit } from "./book/printExhibit.ts";
import { WORDS } from "./paper/words.ts";
import { paperData } from "./paperPdf.ts";
import { BOOK_SOURCE } from "./typst/bookSource.ts";
import { compile } from "./typst/compiler.ts";
import { allPrintable } from "./typst/printable.ts";

const pathOf = (at: number, printed: Printed): string | undefined =>
  printed.kind === "picture" || printed.kind === "pdf" ? `exhibit-${at + 1}.${printed.ending}` : undefined;

/**
 * A whole file as one PDF: cover, contents with page numbers, blocks, exhibits, one count of pages, bookmarks. Pictures
 * and PDFs are placed page by page, texts are printed; of anything else, and of what is broken, a sheet says name, type,
 * size, SHA-256 and why. It is tagged, and held to PDF/UA-1 unless a PDF is bound in, which that standard has no place
 * for. The same book gives the same bytes. Refuses `papers-unavailable`.
 */
export const bookPdf = async (book: Book): Promise<Uint8Array | Refusal> => {
  const words = WORDS[book.language];
  const files: Record<string, Uint8Array> = {};
  const exhibits: unknown[] = [];
  let accessible = true;
  for (const [at, exhibit] of book.exhibits.entries()) {
    const printed = await printExhibit(exhibit);
    if (isRefusal(printed)) return printed;
    const path = pathOf(at, printed);
    if (path) files[path] = exhibit.bytes;
    if (printed.kind === "pdf") accessible = false;
    exhibits.push({
      ...printed,
      path,
      name: exhibit.name,
      heading: `${words.exhibit} ${exhibit.label}: ${exhibit.name}`,
      sheet: exhibitSheet(exhibit, printed, words),
    });
  }
  const { exhibits: _, facts, ...paper } = book;
  const data = { ...paperData(paper), ...allPrintable({ facts, exhibits }) };
  const made = await compile({ source: BOOK_SOURCE, data, files, accessible });
  if ("fault" in made) throw new Error(`The source of books does not compile: ${made.fault}`);
  return made;
};
