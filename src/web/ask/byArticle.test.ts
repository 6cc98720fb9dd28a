import { expect, it } from "vitest";
import { byArticle } from "./byArticle.ts";

const rule = (id: string, clause: string, title: string) => ({ id, clause, title, says: "" });
const rules = [
  rule("b", "9.3.B", "Sick leave credit"),
  rule("a", "5.4", "Bilingual pay"),
  rule("c", "Att.A", "Salary"),
];
const outline = {
  articles: [
    { number: "5", title: "Salaries", sections: [] },
    { number: "9", title: "Leaves", sections: [] },
  ],
};
const shape = (typed: string) =>
  byArticle(rules, outline, typed).map((g) => [g.number, g.rules.map((r) => r.id)]);

it("groups the rights by article in the order of the agreement, what it does not list last", () => {
  expect(shape("")).toEqual([
    ["5", ["a"]],
    ["9", ["b"]],
    ["Att", ["c"]],
  ]);
});
it("keeps those that hold every word typed", () => {
  expect(shape("credit SICK")).toEqual([["9", ["b"]]]);
  expect(shape("nothing like it")).toEqual([]);
});
