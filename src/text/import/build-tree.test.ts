import { expect, it } from "vitest";
import { flatten } from "../read.ts";
import { isTextRefusal } from "../refusals.ts";
import { readAgreement } from "./import-text.ts";

/** The nodes below section 1.1 of a text, or below the whole where it has no such section: address and words. */
const nodes = (text: string): string[] => {
  const answer = readAgreement("x", text.replaceAll("→", "\t"), "");
  if (isTextRefusal(answer)) return [answer.code];
  return flatten(answer.tree)
    .filter(({ kind }) => kind !== "agreement" && kind !== "article")
    .map(({ address, heading, text: words }) =>
      [address, heading && `# ${heading}`, words].filter(Boolean).join(": "),
    );
};
const inSection = (words: string): string[] => nodes(`1.1→Watches\n${words}`).slice(1);

it.each([
  [
    "words after a list that a colon announced leave the list",
    "A.→These hold:\n1.→one;\n2.→two.\nThe rest is said here.\nB.→Next.",
    [
      "1.1.A: These hold:",
      "1.1.A.1: one;",
      "1.1.A.2: two.",
      "1.1.A.p1: The rest is said here.",
      "1.1.B: Next.",
    ],
  ],
  [
    "words between the items of a list stay with the item",
    "A.→These hold:\n1.→One is so.\n2.→Two is so.\nMore on two.\n3.→Three.",
    ["1.1.A: These hold:", "1.1.A.1: One is so.", "1.1.A.2: Two is so.\nMore on two.", "1.1.A.3: Three."],
  ],
  [
    "words after an item that announces something itself stay there",
    "These hold:\na.→One is so.\nb.→Two, as follows:\nNine hours.\nTen hours.",
    ["1.1.a: One is so.", "1.1.b: Two, as follows:\nNine hours.\nTen hours."],
  ],
  [
    "words under a label that is a heading are its text",
    "A.→Night Watches\nThe pilot rests.\nB.→Day Watches\n1.→The pilot works.",
    ["1.1.A: # Night Watches: The pilot rests.", "1.1.B: # Day Watches", "1.1.B.1: The pilot works."],
  ],
  [
    "bullets are counted, also over words between them",
    "As follows:\n•→Two.\n•→Three.\nFrom May, as follows:\n•→Four.\n•→Five.",
    [
      "1.1.bullet1: Two.",
      "1.1.bullet2: Three.",
      "1.1.p1: From May, as follows:",
      "1.1.bullet3: Four.",
      "1.1.bullet4: Five.",
    ],
  ],
  [
    "words after a table are a paragraph of their own",
    "A.→Rates.\nRANK→LEAST→MOST\nFirst→1→2\nNo more.\nB.→Next.",
    ["1.1.A: Rates.", "1.1.A.t1: RANK\tLEAST\tMOST\nFirst\t1\t2", "1.1.A.p1: No more.", "1.1.B: Next."],
  ],
  [
    "Roman numerals nest, and a letter i goes on after h",
    "1.→One:\ni.→x;\nii.→y.\n2.→Two.",
    ["1.1.1: One:", "1.1.1.i: x;", "1.1.1.ii: y.", "1.1.2: Two."],
  ],
  [
    "a label printed twice gets an address of its own, and so do its items",
    "A.→One.\n1.→x\nA.→Two.\n1.→y",
    ["1.1.A: One.", "1.1.A.1: x", "1.1.A~2: Two.", "1.1.A~2.1: y"],
  ],
  [
    "capitals in a section are words, they head a table",
    "A.→Chart.\nCHART OF THE WATCHES\nB.→Next.",
    ["1.1.A: Chart.\nCHART OF THE WATCHES", "1.1.B: Next."],
  ],
])("%s", (_, words, expected) => {
  expect(inSection(words)).toEqual(expected);
});

it("parts an attachment at capitals, exhibits and signatures", () => {
  const text = `1.1→Watches
Four.
Side Letter 1 - Winter
FIRST PART OF IT
1.→One.
Exhibit “A” - Berth Rules
SECOND PART OF IT
2.→Two.
Very truly yours,
Sample Member
Berth Rules
1.→Free.`;
  expect(nodes(text).slice(1)).toEqual([
    "SL.1: # Winter",
    "SL.1.h1: # FIRST PART OF IT",
    "SL.1.1: One.\nExhibit “A” - Berth Rules",
    "SL.1.h2: # SECOND PART OF IT",
    "SL.1.2: Two.",
    "SL.1.p1: Very truly yours, Sample Member",
    "SL.1.Exh.A: # Berth Rules",
    "SL.1.Exh.A.1: Free.",
  ]);
});
