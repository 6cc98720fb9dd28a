import { describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import type { Paper } from "./paper/paper.ts";
import { paperPdf } from "./paperPdf.ts";
import { ENDLESS, FORM, HOSTILE, hostileBlocks, made } from "./testingPaper.ts";
import { packed, readBack } from "./testingPdf.ts";

const read = async (paper: Paper) => readBack(made(await paperPdf(paper)));
const BARE: Paper = { language: "en", title: "Bare", on: day("2002-03-04"), blocks: [] };

describe("a paper as PDF", () => {
  it("is tagged, has title, language, author and the day it is given, and claims PDF/UA-1", async () => {
    const { info, marked, claims, roles, sizes } = await read(FORM);
    expect(info).toMatchObject({
      Title: FORM.title,
      Author: FORM.author,
      Language: "en",
      CreationDate: expect.stringMatching(/^D:20020304/),
    });
    expect([marked, claims]).toEqual([true, true]);
    for (const role of [
      "H1",
      "H2",
      "P",
      "Table",
      "THead",
      "TH",
      "TBody",
      "TD",
      "L",
      "LI",
      "BlockQuote",
      "Caption",
    ])
      expect(roles, role).toContain(role);
    expect(sizes).toEqual(sizes.map(() => [0, 0, 612, 792]));
  });

  it("shows each text, counts its pages, and says at the foot what it is and from which record", async () => {
    const { pages } = await read(FORM);
    expect(pages).toHaveLength(2);
    for (const text of [
      "Case H-12",
      "María O’Neill",
      "7.8.A, version 2001-07-01",
      "2002-03-18",
      "Grant the leave.",
      "Received by",
    ])
      expect(pages[0]).toContain(text);
    expect(pages[1]).toContain("Overleaf.");
    for (const [at, page] of pages.entries())
      expect(page.replaceAll("\n", " ")).toMatch(
        new RegExp(`H-12, step 1 ?Page ${at + 1} of 2.*Record ${FORM.hash}`),
      );
  });

  it("is the same bytes for the same paper, and others for another day or another word", async () => {
    const once = made(await paperPdf(FORM));
    expect(made(await paperPdf(structuredClone(FORM)))).toEqual(once);
    expect(made(await paperPdf({ ...FORM, on: day("2002-03-05") }))).not.toEqual(once);
    expect(made(await paperPdf({ ...FORM, subtitle: "Filed by nobody" }))).not.toEqual(once);
  });

  it("is the same bytes when many are made at once", async () => {
    const names = Array.from({ length: 12 }, (_, at) => `Paper ${at % 3}`);
    const all = await Promise.all(names.map(async (title) => made(await paperPdf({ ...FORM, title }))));
    for (const [at, bytes] of all.entries()) expect(bytes).toEqual(all[at % 3]);
    expect(all[0]).not.toEqual(all[1]);
  });

  it("reads no text as markup, loses no sign and hides none", async () => {
    const paper: Paper = {
      ...FORM,
      title: HOSTILE,
      heading: [HOSTILE],
      shortTitle: HOSTILE,
      blocks: hostileBlocks(HOSTILE),
    };
    const { pages, claims, info, roles } = await read(paper);
    const text = packed(pages.join(""));
    expect(claims).toBe(true);
    expect(info.Title).toContain("#sys.inputs");
    for (const part of [
      '#include"/etc/passwd"',
      '#eval("1")',
      "{{x}}",
      "[U+202E]evil[U+202C]",
      "[U+1F600]",
      "[U+4F60]",
      "[U+D800]",
      "[U+0000]",
      "<label>",
      "zerowidth",
      "=noheading",
      "-nolist",
      "&amp;",
    ])
      expect(text, part).toContain(part);
    expect(text).not.toMatch(/root:|[\u200b\u202a-\u202e]/);
    expect(roles).not.toContain("H2");
  });

  it("breaks a word without an end, and a copy of it has nothing between", async () => {
    const { pages, claims } = await read({
      ...BARE,
      blocks: [
        { kind: "paragraph", text: ENDLESS },
        { kind: "table", columns: [{ title: "a" }, { title: "b" }], rows: [["1", ENDLESS]] },
        { kind: "verbatim", text: ENDLESS },
      ],
    });
    expect(claims).toBe(true);
    expect(packed(pages.join("")).match(/x/g)).toHaveLength(30_000);
    const longest = Math.max(
      ...pages
        .join("\n")
        .split("\n")
        .map((line) => line.length),
    );
    expect(longest).toBeLessThan(130);
    expect(pages.join("")).not.toMatch(/[\u00ad\u200b]/);
  });

  it("repeats the head of a long table on every page and keeps every row", async () => {
    const rows = Array.from({ length: 300 }, (_, at) => [`R${at + 1}.`, "Answer of the harbour"]);
    const { pages, roles } = await read({
      ...BARE,
      blocks: [{ kind: "table", columns: [{ title: "Place" }, { title: "What" }], rows }],
    });
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages) expect(page).toMatch(/Place\s*What/);
    expect(pages.join("").match(/R\d+\./g)).toEqual(rows.map(([first]) => first));
    expect(roles.filter((role) => role === "TD")).toHaveLength(600 * pages.length);
  });

  it("shows the whole of a head that is too long to be repeated", async () => {
    const title = Array.from({ length: 900 }, (_, at) => `w${at}.`).join(" ");
    const { pages } = await read({
      ...BARE,
      blocks: [{ kind: "table", columns: [{ title }], rows: [["cell"]] }],
    });
    const words = pages.join("").match(/w\d+\./g);
    expect(words).toEqual(title.split(" "));
  });

  it.each([
    ["no blocks", []],
    ["empty texts", hostileBlocks("")],
    [
      "empty lists, fields and signatures",
      [
        { kind: "list", items: [] },
        { kind: "fields", fields: [] },
        { kind: "signatures", lines: [] },
      ],
    ],
    ["a table without rows", [{ kind: "table", columns: [{ title: "a" }], rows: [] }]],
    ["a page break alone", [{ kind: "pageBreak" }]],
  ] as const)("is made of %s", async (_, blocks) => {
    const { pages, claims } = await read({ ...BARE, blocks });
    expect(pages[0]).toMatch(/Page\s+1\s+of/);
    expect(claims).toBe(true);
  });

  it("throws where a row has not the cells of its table", async () => {
    const blocks = [{ kind: "table", columns: [{ title: "a" }], rows: [["1"], ["1", "2"]] }] as const;
    await expect(paperPdf({ ...BARE, blocks })).rejects.toThrow("Row 2 of a table has 2 cells");
  });
});
