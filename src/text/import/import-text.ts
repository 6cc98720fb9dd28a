import { flatten as nodesOf } from "../read.ts";
import { refuse, type TextRefusal } from "../refusals.ts";
import { buildTree } from "./build-tree.ts";
import { chooseHeadings } from "./choose-headings.ts";
import { findCodeLists } from "./code-lists.ts";
import { compareContents } from "./compare-contents.ts";
import { type Contents, type ContentsEntry, findContents } from "./contents.ts";
import { decode, hex, isPdf } from "./decode.ts";
import { sameTitle } from "./headings.ts";
import { wrappingOf } from "./join-lines.ts";
import { type Line, splitLines } from "./lines.ts";
import { findPages, type Pages } from "./page-furniture.ts";
import { readPdf } from "./pdf/read-pdf.ts";
import { printedPages } from "./printed-pages.ts";
import { findRepeatedHeads } from "./repeated-heads.ts";
import type { Furniture, FurnitureKind, Imported, Unplaced } from "./report.ts";
import { findTruncation } from "./truncated.ts";

/** The largest file that is taken in, in bytes. */
export const LARGEST_FILE = 32 * 1024 * 1024;

/**
 * Reads a signed agreement, plain text or PDF, as it really is: takes the page furniture out, tells the
 * table of contents from the body, puts split numbers together, and builds the tree. Nothing is dropped:
 * what has no place in the tree is in the report. Answers a refusal for a file that cannot be an agreement.
 */
export const importText = async (source: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<Imported | TextRefusal> => {
  const { name, bytes } = source;
  if (bytes.length > LARGEST_FILE) {
    return refuse("text.too-large", "The file is too large.", { bytes: bytes.length, limit: LARGEST_FILE });
  }
  const sha256 = hex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>)));
  const text = isPdf(bytes) ? await readPdf(bytes) : decode(bytes);
  return typeof text === "string" ? readAgreement(name, text, sha256) : text;
};

/** The same for a text that is already decoded; `sha256` is the digest of the file it came from. */
export const readAgreement = (name: string, text: string, sha256: string): Imported | TextRefusal => {
  if (text.trim() === "")
    return refuse("text.empty", "The file holds no words.", { characters: text.length });
  const lines = splitLines(text);
  const pages = findPages(lines);
  const heads = findRepeatedHeads(lines, pages.breaks, (index) => pages.furniture.has(index));
  const isFurniture = (index: number): boolean => pages.furniture.has(index) || heads.has(index);
  const contents = findContents(lines, isFurniture);
  const unplaced = findUnplaced(lines, contents, isFurniture);
  const left = new Set(unplaced.map(({ line }) => line - 1));
  const flow = lines.flatMap((line, at) =>
    line.flat && !isFurniture(at) && !contents.lines.has(at) && !left.has(at) ? [at] : [],
  );
  const headings = chooseHeadings(lines, flow, contents);
  const chosen = [...headings.values()];
  if (chosen.every(({ kind }) => kind === "heading")) {
    return refuse("text.not-an-agreement", "No article and no section is numbered in this text.", {
      lines: lines.length,
      listedInContents: contents.entries.length,
    });
  }
  const found = ({ number, title }: ContentsEntry): boolean =>
    chosen.some((one) =>
      number ? one.address === number : one.kind === "heading" && sameTitle(one.title, title),
    );
  const pageOf = printedPages(lines, pages.marks, contents.entries);
  const last = flow.at(-1)!;
  const truncated = findTruncation({
    ...{ entries: contents.entries, found, marks: pages.marks, lastLine: lines[last] },
    lastPage: pageOf(last),
  });
  if (truncated) return truncated;
  const codes = findCodeLists(lines, flow);
  const wrapping = wrappingOf(lines, flow);
  const built = buildTree({ lines, flow, headings, codes, wrapping, pageOf }, name);
  const furniture = listFurniture(lines, pages, heads);
  return {
    ...{ name, text, sha256, furniture, tree: built.root },
    report: {
      removed: countKinds(furniture),
      toc: compareContents(lines, contents.entries, nodesOf(built.root)),
      repairs: built.repairs,
      unplaced,
      misnumbered: built.misnumbered,
    },
    pages: pageSpan(pages),
    tocRanges: [...contents.lines]
      .sort((a, b) => a - b)
      .map((at) => ({ from: lines[at]!.from, to: lines[at]!.to })),
  };
};

const DAMAGED = /[\uFFFD\p{Cc}]/gu;

/** Lines that the scan has destroyed, and lines within the table of contents that are no entry of it. */
const findUnplaced = (
  lines: readonly Line[],
  contents: Contents,
  isFurniture: (index: number) => boolean,
): Unplaced[] => {
  const strays = new Set(contents.strays);
  return lines.flatMap((line, at) => {
    if (!line.flat || isFurniture(at)) return [];
    const damage = line.flat.match(DAMAGED)?.length ?? 0;
    const why = strays.has(at)
      ? "stands in the table of contents and is no entry of it"
      : damage * 4 > line.flat.length
        ? "holds more damaged characters than words"
        : undefined;
    return why ? [{ line: line.number, from: line.from, to: line.to, text: line.flat, why }] : [];
  });
};

const listFurniture = (lines: readonly Line[], pages: Pages, heads: ReadonlySet<number>): Furniture[] =>
  lines.flatMap((line, at) => {
    const kind = pages.furniture.get(at) ?? (heads.has(at) ? "repeated table head" : undefined);
    return kind ? [{ kind, line: line.number, from: line.from, to: line.to }] : [];
  });

const countKinds = (furniture: readonly Furniture[]): Record<FurnitureKind, number> => {
  const counts = { "page number": 0, "running line": 0, "repeated table head": 0 };
  for (const { kind } of furniture) counts[kind] += 1;
  return counts;
};

const pageSpan = ({ marks }: Pages): Imported["pages"] =>
  marks.length === 0 ? null : { first: marks[0]!.page, last: marks.at(-1)!.page, seen: marks.length };
