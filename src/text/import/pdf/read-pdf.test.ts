import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf, harborPages, harborText } from "../../fixture/harbor-agreement.ts";
import { writePdf } from "../../fixture/write-pdf.ts";
import { flatten } from "../../read.ts";
import { isTextRefusal } from "../../refusals.ts";
import type { TextNode } from "../../tree.ts";
import { importText } from "../import-text.ts";
import type { Imported } from "../report.ts";

const take = async (bytes: Uint8Array): Promise<Imported> => {
  const answer = await importText({ name: "harbor", bytes });
  if (isTextRefusal(answer)) throw new Error(`${answer.reason} ${JSON.stringify(answer.compared)}`);
  return answer;
};

/** What must be the same however the agreement is printed: a table's cells are not, its columns are gaps. */
const gist = (node: TextNode): unknown[] => [
  node.address,
  node.kind,
  node.heading,
  node.kind === "table" ? "" : node.text,
  node.origin.page,
];

describe("a PDF", () => {
  it("gives the tree that the text file gives", async () => {
    const fromPdf = await take(writePdf(harborPages));
    const fromText = await take(bytesOf(harborText));
    expect(flatten(fromPdf.tree).map(gist)).toEqual(flatten(fromText.tree).map(gist));
    expect(fromPdf.pages).toEqual({ first: 1, last: 12, seen: 12 });
    expect(fromPdf.report.toc.filter(({ found }) => found === null)).toEqual([]);
  });

  it("leaves the bytes it was given as they are, also when they come as a Buffer", async () => {
    const bytes = Buffer.from(writePdf(harborPages));
    const before = bytes.toString("latin1");
    await take(bytes);
    expect(bytes.toString("latin1")).toBe(before);
  });

  it("that is damaged anywhere is read or refused, and never throws", async () => {
    const whole = writePdf(harborPages.slice(2, 5));
    const harm = fc.array(fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) }), {
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(harm, fc.nat(whole.length), async (harms, length) => {
        const bytes = whole.slice();
        for (const { at, byte } of harms) bytes[at] = byte;
        const answer = await importText({
          name: "x",
          bytes: length % 3 === 0 ? bytes.slice(0, length) : bytes,
        });
        expect(isTextRefusal(answer) ? answer.remedy : answer.tree.kind).toBeTruthy();
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ["locked", writePdf(harborPages, true), "text.pdf-encrypted"],
    ["without words", writePdf([[], []]), "text.pdf-without-words"],
    ["with broken insides", bytesOf("%PDF-1.4\nno more of it"), "text.pdf-broken"],
    ["cut in half", writePdf(harborPages).slice(0, 400), "text.pdf-broken"],
  ])("that is %s is refused", async (_, bytes, code) => {
    expect(await importText({ name: "harbor.pdf", bytes })).toMatchObject({ code });
  });
});
