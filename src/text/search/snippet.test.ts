import { expect, it } from "vitest";
import { parseQuery } from "./query.ts";
import { snippet } from "./snippet.ts";

const filler = Array.from({ length: 60 }, (_, at) => `word${at}`).join(" ");

it("shows the piece that holds the most terms", () => {
  const piece = snippet(`fog ${filler} fog and ice ${filler}`, parseQuery("fog ice"));
  expect(piece.text).toContain("fog and ice");
  expect(piece.cut).toEqual({ before: true, after: true });
  expect(piece.matches.map(([from, to]) => piece.text.slice(from, to))).toEqual(["fog", "ice"]);
});

it("shows a short text whole, and its beginning where nothing matches", () => {
  expect(snippet("Fog, and ice.", parseQuery("ice"))).toEqual({
    text: "Fog, and ice.",
    matches: [[9, 12]],
    cut: { before: false, after: false },
  });
  expect(snippet(filler, parseQuery("ice")).text.startsWith("word0 ")).toBe(true);
  expect(snippet("", parseQuery("ice"))).toMatchObject({ text: "", matches: [] });
});

it("marks a phrase as one range, and ranges that overlap once", () => {
  expect(snippet("the outer lamp burns", parseQuery('"outer lamp" lamp')).matches).toEqual([[4, 14]]);
});
