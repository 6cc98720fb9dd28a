import { expect, it } from "vitest";
import { stem, tokens } from "./tokens.ts";

it.each([
  [["leave", "leaves", "Leaving", "LEAVE'S"], "leav"],
  [["policy", "policies"], "policy"],
  [["watch", "watches", "watching"], "watch"],
  [["stop", "stopping"], "stop"],
  [["résumé", "resumes"], "resum"],
  [["file", "filing", "files"], "fil"],
])("%s share a stem", (words, shared) => {
  expect([...new Set(words.map(stem))]).toEqual([shared]);
});

it.each([
  ["status", "statu"],
  ["business", "busines"],
  ["ring", "r"],
  ["this", "thi"],
])("does not cut %s to %s", (word, cut) => {
  expect(stem(word)).not.toBe(cut);
});

it("keeps numbers and addresses whole, and parts words at hyphens", () => {
  expect(tokens("9.1.D, out-of-class $6.00.").map((token) => token.stem)).toEqual([
    "9.1.d",
    "out",
    "of",
    "class",
    "6.00",
  ]);
});
