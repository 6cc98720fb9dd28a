import { strFromU8, unzipSync } from "fflate";
import { XmlDocument } from "libxml2-wasm";
import { describe, expect, it, vi } from "vitest";
import { day } from "../calendar/index.ts";
import type { Paper } from "./paper/paper.ts";
import { paperWord } from "./paperWord.ts";
import { ENDLESS, FORM, HOSTILE, hostileBlocks } from "./testingPaper.ts";

const NAMES = { w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main" };
const BARE: Paper = { language: "en", title: "Bare", on: day("2002-03-04"), blocks: [] };

/** The parts of the file by path; each that is XML is parsed, so that one that is not well formed fails. */
const open = async (paper: Paper) => {
  const parts = unzipSync(await paperWord(paper));
  const texts = Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
  for (const [path, text] of Object.entries(texts)) {
    expect(path).toMatch(/\.(xml|rels)$/);
    XmlDocument.fromString(text).dispose();
  }
  const found = (path: string, query: string): readonly string[] => {
    const document = XmlDocument.fromString(texts[path]!);
    const list = document.find(query, NAMES).map((node) => node.content);
    document.dispose();
    return list;
  };
  const footer = Object.keys(texts).find((path) => /footer\d*\.xml$/.test(path))!;
  return { texts, footer, found, body: (query: string) => found("word/document.xml", query) };
};

describe("a paper as a Word file", () => {
  it("has headings of the built-in styles, heads of tables that repeat, and numbered lists", async () => {
    const { body } = await open(FORM);
    expect(body("//w:p[w:pPr/w:pStyle/@w:val='Title']")).toEqual([FORM.title]);
    expect(body("//w:p[w:pPr/w:pStyle/@w:val='Heading1']")).toEqual(["What happened"]);
    expect(body("//w:p[w:pPr/w:pStyle/@w:val='Heading2']")).toEqual(["Clocks"]);
    expect(body("//w:tr[w:trPr/w:tblHeader[not(@w:val='false')]]")).toEqual(["ClockLast day"]);
    expect(body("//w:p[w:pPr/w:numPr]")).toEqual(["Grant the leave.", "Restore the hours."]);
    expect(body("//w:pgSz/@w:w")).toEqual(["12240"]);
    expect(body("//w:br[@w:type='page']")).toHaveLength(1);
  });

  it("says title, author, language and day, and has page fields and the hash at the foot", async () => {
    const { texts, found, footer } = await open(FORM);
    expect(texts["docProps/core.xml"]).toContain(`<dc:title>${FORM.title}</dc:title>`);
    expect(texts["docProps/core.xml"]!.match(/2002-03-04T00:00:00Z/g)).toHaveLength(2);
    expect(found("word/styles.xml", "//w:docDefaults//w:lang/@w:val")).toEqual(["en-US"]);
    expect(found(footer, "//w:instrText")).toEqual(["PAGE", "NUMPAGES"]);
    expect(texts[footer]).toContain(FORM.hash);
    expect(texts[footer]).toContain(FORM.shortTitle);
  });

  it("shows every text of the paper, and a line to write on for an empty value", async () => {
    const { body } = await open(FORM);
    const all = body("//w:body").join("");
    for (const text of [
      "Case H-12",
      "María O’Neill",
      "Clause 7.8.A",
      "2002-03-18",
      "Received by",
      "Days are calendar days.",
      "Overleaf.",
    ])
      expect(all).toContain(text);
    expect(body("//w:tc[w:tcPr/w:tcBorders/w:bottom[@w:val='single']][not(.//w:t[text()])]")).toHaveLength(1);
  });

  it("is the same bytes on another day of the clock, and others for another day of the paper", async () => {
    const once = await paperWord(FORM);
    vi.useFakeTimers({ now: Date.UTC(2031, 0, 1), toFake: ["Date"] });
    try {
      expect(await paperWord(structuredClone(FORM))).toEqual(once);
    } finally {
      vi.useRealTimers();
    }
    expect(await paperWord({ ...FORM, on: day("2002-03-05") })).not.toEqual(once);
  });

  it("counts each ordered list from one", async () => {
    const list = { kind: "list", ordered: true, items: ["x"] } as const;
    const { body } = await open({ ...BARE, blocks: [list, list] });
    const ids = body("//w:p/w:pPr/w:numPr/w:numId/@w:val");
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });

  it("holds any text as text", async () => {
    const { body, texts } = await open({
      ...FORM,
      title: HOSTILE,
      heading: [HOSTILE],
      blocks: hostileBlocks(`${HOSTILE} ${ENDLESS}`),
    });
    const all = body("//w:body").join("");
    for (const part of [
      "<w:p/> ]]> &amp;",
      "😀",
      "你好",
      "[U+202E]evil[U+202C]",
      "[U+D800] [U+0000]",
      ENDLESS,
    ])
      expect(all).toContain(part);
    expect(texts["word/document.xml"]).not.toMatch(/[\u202a-\u202e]/);
    expect(body("//w:p[w:pPr/w:pStyle/@w:val='Heading1']")).toHaveLength(1);
  });

  it.each([
    ["nothing", []],
    ["empty texts", hostileBlocks("")],
    [
      "empty lists, fields, signatures and tables",
      [
        { kind: "list", items: [] },
        { kind: "fields", fields: [] },
        { kind: "signatures", lines: [] },
        { kind: "table", columns: [{ title: "a" }], rows: [] },
      ],
    ],
  ] as const)("is made of %s", async (_, blocks) => {
    const { body } = await open({ ...BARE, blocks });
    expect(body("//w:body")[0]).toContain("Bare");
  });

  it("keeps 300 rows, and throws where a row has not the cells of its table", async () => {
    const rows = Array.from({ length: 300 }, (_, at) => [String(at), "x"]);
    const columns = [{ title: "a" }, { title: "b" }];
    const { body } = await open({ ...BARE, blocks: [{ kind: "table", columns, rows }] });
    expect(body("//w:tr")).toHaveLength(301);
    await expect(paperWord({ ...BARE, blocks: [{ kind: "table", columns, rows: [["1"]] }] })).rejects.toThrow(
      TypeError,
    );
  });
});
