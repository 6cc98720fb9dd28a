import type { Refusal } from "../../refusal/index.ts";
import { isRefusal } from "../../refusal/index.ts";
import { compile } from "../typst/compiler.ts";
import type { Exhibit } from "./exhibit.ts";
import { type PdfPage, pdfPages } from "./pdfPages.ts";
import { pictureKind, pictureSize } from "./pictureSize.ts";
import { readText, saysText } from "./readText.ts";

/** Above these an exhibit stays in the folder alone: a picture of more pixels, a PDF of more pages, a longer text. */
const MOST = { pixels: 60_000_000, pages: 500, letters: 600_000 };

/** What is printed of an exhibit; `absent` says in a sentence why its contents are not. */
export type Printed =
  | { readonly kind: "picture"; readonly ending: string }
  | { readonly kind: "pdf"; readonly ending: "pdf"; readonly pages: readonly PdfPage[] }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "absent"; readonly reason: string };

const absent = (reason: string): Printed => ({ kind: "absent", reason });
const isPdf = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(0, 1024)).includes("%PDF-");

/** Places the file alone on a sheet, so that one that breaks the compiler breaks nothing else. */
const placedAlone = async (bytes: Uint8Array, ending: string, pages: readonly number[]) =>
  compile({
    source: `#for n in json(bytes(sys.inputs.data)) { image("probe.${ending}", page: n, width: 1in) }`,
    data: pages,
    files: { [`probe.${ending}`]: bytes },
    accessible: false,
  });

const tried = async (bytes: Uint8Array, printed: Printed, what: string): Promise<Printed | Refusal> => {
  if (printed.kind !== "picture" && printed.kind !== "pdf") return printed;
  const pages = printed.kind === "pdf" ? printed.pages.map(({ number }) => number) : [1];
  const made = await placedAlone(bytes, printed.ending, pages);
  if (isRefusal(made)) return made;
  return "fault" in made ? absent(`The ${what} cannot be placed on a page (${made.fault}).`) : printed;
};

const ofPdf = async (bytes: Uint8Array): Promise<Printed | Refusal> => {
  const pages = await pdfPages(bytes);
  if (typeof pages === "string") return absent(pages);
  if (pages.length > MOST.pages)
    return absent(`The PDF has ${pages.length} pages; up to ${MOST.pages} are bound into the book.`);
  return tried(bytes, { kind: "pdf", ending: "pdf", pages }, "PDF");
};

/** Decides what is printed of an exhibit, by its bytes; the announced type only tells a text from other bytes. */
export const printExhibit = async ({ name, type, bytes }: Exhibit): Promise<Printed | Refusal> => {
  if (bytes.length === 0) return absent("The file is empty.");
  const kind = pictureKind(bytes);
  if (kind) {
    const size = pictureSize(bytes, kind);
    if (!size) return absent("The picture breaks off before its size is said.");
    if (size.width * size.height > MOST.pixels)
      return absent(`The picture has ${size.width} by ${size.height} pixels, too many to print.`);
    return tried(bytes, { kind: "picture", ending: kind }, "picture");
  }
  if (isPdf(bytes)) return ofPdf(bytes);
  if (!saysText(name, type)) return absent("Files of this type are not printed.");
  const text = readText(bytes);
  if (text === undefined) return absent("The file holds bytes that no text holds.");
  if (text.length > MOST.letters)
    return absent(`The text has ${text.length} letters; up to ${MOST.letters} are bound into the book.`);
  return { kind: "text", text };
};
