import { expect, it } from "vitest";
import { article7 } from "./index.ts";

it("holds every section of the article in order, with its page", () => {
  expect(article7.map(({ number, page }) => `${number} p. ${page}`)).toEqual([
    "7.1 p. 28",
    "7.2 p. 28",
    "7.3 p. 29",
    "7.4 p. 29",
    "7.5 p. 29",
    "7.6 p. 29",
    "7.7 p. 29",
    "7.8 p. 30",
    "7.9 p. 30",
    "7.10 p. 30",
    "7.11 p. 30",
    "7.12 p. 30",
    "7.13 p. 31",
    "7.14 p. 32",
  ]);
  expect(article7.every(({ article }) => article === "7")).toBe(true);
});

it("says each section in plain words", () => {
  for (const { number, plain } of article7) {
    expect([number, Object.keys(plain).length]).not.toEqual([number, 0]);
    for (const words of Object.values(plain)) expect(words.trim()).not.toBe("");
  }
});

it("carries its three procedures, each with clauses of this article", () => {
  const procedures = [...new Set(article7.flatMap((each) => each.procedures))];
  expect(procedures.map(({ id }) => id)).toEqual(["grievance", "health-and-safety", "immediate-dispute"]);
  for (const { stations, acts } of procedures)
    for (const { clause } of [...stations, ...acts])
      expect(clause).toMatch(/^7\.\d+(\.[A-G](\.\d+(\.[a-c])?)?)?$/);
});

it("shows the grievance procedure on each of 7.1 to 7.12, which state it together", () => {
  const stating = article7.filter((each) => each.procedures.some(({ id }) => id === "grievance"));
  expect(stating.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, i) => `7.${i + 1}`));
});
