import { describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import type { Book } from "./book/book.ts";
import type { Exhibit } from "./book/exhibit.ts";
import { sha256 } from "./book/exhibitSheet.ts";
import { PICTURES } from "./book/testingPictures.ts";
import { bookPdf } from "./bookPdf.ts";
import { paperPdf } from "./paperPdf.ts";
import { ENDLESS, FORM, HOSTILE, made } from "./testingPaper.ts";
import { packed, readBack } from "./testingPdf.ts";
import { deepPdf } from "./typst/testingDeepPdf.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const exhibit = (name: string, type: string, bytes: Uint8Array, label = "1"): Exhibit => ({
  label,
  name,
  type,
  bytes,
  addedBy: "Steward of the quay",
  addedOn: day("2002-03-01"),
});
const bookOf = (...exhibits: Exhibit[]): Book => ({
  ...FORM,
  title: "File H-12",
  facts: [{ label: "Grievant", value: "María O’Neill" }],
  exhibits,
});
const read = async (book: Book) => readBack(made(await bookPdf(book)));
const letter = async () => made(await paperPdf(FORM));
const NOT_PRINTED = "Not printed here";

describe("a book", () => {
  it("has cover, contents with page numbers, blocks, exhibits, one count of pages and bookmarks", async () => {
    const book = bookOf(
      exhibit("notice.png", "image/png", PICTURES.png),
      exhibit("letter.pdf", "application/pdf", await letter(), "2"),
      exhibit("hours.csv", "text/csv", utf8("day,hours\n2002-01-02,8\n"), "U-3"),
    );
    const { pages, outline, info, marked } = await read(book);
    expect(pages[0]).toContain("File H-12");
    expect(pages[0]).toContain("María O’Neill");
    expect(pages[1]).toContain("Contents");
    for (const [at, page] of pages.entries())
      expect(page, `page ${at + 1}`).toMatch(new RegExp(`Page\\s+${at + 1}\\s+of\\s+${pages.length}`));
    const titles = ["Exhibit 1: notice.png", "Exhibit 2: letter.pdf", "Exhibit U-3: hours.csv"];
    for (const title of titles) {
      const stands = pages.findLastIndex((page) => page.startsWith(title) && page.includes("SHA-256")) + 1;
      expect(stands, title).toBeGreaterThan(2);
      const line = pages[1]!.split("\n").join(" ");
      expect(line, title).toMatch(new RegExp(`${title}[ .]*${stands}\\b`));
    }
    expect(outline).toEqual(["What happened", ...titles]);
    expect(info).toMatchObject({ Title: "File H-12", Language: "en" });
    expect(marked).toBe(true);
  });

  it("places each page of a PDF, its words included, and then claims no standard", async () => {
    const { pages, claims } = await read(bookOf(exhibit("letter.pdf", "application/pdf", await letter())));
    const placed = pages.filter((page) => /Exhibit 1: letter\.pdf \(\d\/2\)/.test(page));
    expect(placed).toHaveLength(2);
    expect(placed[0]).toContain("What happened");
    expect(placed[1]).toContain("Overleaf.");
    expect(claims).toBe(false);
  });

  it.each(Object.entries(PICTURES))(
    "prints a picture of the kind %s, under PDF/UA-1",
    async (kind, bytes) => {
      const { pages, roles, claims } = await read(bookOf(exhibit(`picture.${kind}`, "image/x", bytes)));
      expect(roles).toContain("Figure");
      expect(pages.join("")).not.toContain(NOT_PRINTED);
      expect(claims).toBe(true);
    },
  );

  it("prints a text as it is written, each of its lines", async () => {
    const text = `${HOSTILE.replaceAll("\0", "")}\n\n= no heading\n${ENDLESS}\nlast line`;
    const { pages, roles, claims } = await read(bookOf(exhibit("notes.txt", "text/plain", utf8(text))));
    const words = packed(pages.join(""));
    for (const part of ["#sys.inputs", "[U+202E]evil", "=noheading", "lastline"])
      expect(words).toContain(part);
    expect(words.match(/x{100}/g)?.length).toBeGreaterThan(20);
    expect(roles).toContain("Code");
    expect(claims).toBe(true);
  });

  it.each<[string, string, Uint8Array | (() => Promise<Uint8Array>), string]>([
    [
      "model.xlsx",
      "application/vnd.ms-excel",
      Uint8Array.of(80, 75, 3, 4, 9),
      "Files of this type are not printed.",
    ],
    ["page.html", "text/html", utf8("<h1>x</h1>"), "Files of this type are not printed."],
    ["empty.txt", "text/plain", new Uint8Array(), "The file is empty."],
    ["zeros.txt", "text/plain", new Uint8Array(40), "holds bytes that no text holds"],
    ["cut.png", "image/png", PICTURES.png.slice(0, 50), "The picture cannot be placed"],
    ["cut.jpg", "image/jpeg", PICTURES.jpg.slice(0, 60), "breaks off before its size"],
    ["head.png", "image/png", PICTURES.png.slice(0, 12), "breaks off before its size"],
    [
      "bomb.png",
      "image/png",
      PICTURES.png.map((byte, at) => (at > 16 && at < 24 ? 0xff : byte)),
      "too many to print",
    ],
    ["broken.pdf", "application/pdf", utf8("%PDF-1.7 nothing"), "The PDF cannot be read"],
    ["cut.pdf", "application/pdf", async () => (await letter()).slice(0, 900), "The PDF cannot be"],
    ["deep.pdf", "application/pdf", deepPdf(), "The PDF cannot be placed on a page (the compiler stopped"],
    ["named.pdf", "application/pdf", utf8("just words"), "Files of this type are not printed."],
    ["long.txt", "text/plain", utf8("a".repeat(700_000)), "The text has 700000 letters"],
  ])("has a sheet in place of %s, and the rest of the book", async (name, type, given, reason) => {
    const bytes = typeof given === "function" ? await given() : given;
    const { pages } = await read(
      bookOf(exhibit(name, type, bytes), exhibit("after.txt", "text/plain", utf8("still here"), "2")),
    );
    const sheet = pages.findLast((page) => page.startsWith("Exhibit 1"))!.replaceAll("\n", " ");
    for (const part of [
      NOT_PRINTED,
      reason,
      name,
      type,
      "Steward of the quay",
      "2002-03-01",
      "is in the folder",
      sha256(bytes),
    ])
      expect(sheet).toContain(part);
    expect(sheet).toContain(`${String(bytes.length).replace(/^(\d+)(\d{3})$/, "$1,$2")} bytes`);
    expect(pages.at(-1)).toContain("still here");
  });

  it("is the same bytes for the same file, and is made without exhibits and blocks too", async () => {
    const book = bookOf(
      exhibit("letter.pdf", "application/pdf", await letter()),
      exhibit("a.png", "image/png", PICTURES.png, "2"),
    );
    expect(made(await bookPdf(book))).toEqual(made(await bookPdf(structuredClone(book))));
    const { pages, claims } = await read({ ...bookOf(), blocks: [], facts: [] });
    expect(pages[0]).toContain("File H-12");
    expect(claims).toBe(true);
  });
});
