import { describe, expect, it } from "vitest";
import { filterOutline } from "./filter.ts";

const line = (number: string, title: string) => ({
  number,
  title,
  page: 1,
  computed: false,
  rules: 0,
  procedures: 0,
});
const outline = {
  articles: [
    { number: "9", title: "Leave", sections: [line("9.1", "Vacation"), line("9.11", "Annual leave")] },
    { number: "12", title: "Travel", sections: [line("12.1", "Expenses")] },
  ],
};
const numbers = (typed: string) =>
  filterOutline(outline, typed).flatMap((a) => a.sections.map((s) => s.number));

describe("the outline's filter", () => {
  it.each([
    ["", ["9.1", "9.11", "12.1"]],
    ["9.1", ["9.1", "9.11"]],
    ["VACA", ["9.1"]],
    ["leave annual", ["9.11"]],
    ["leave", ["9.1", "9.11"]],
    ["parking", []],
  ])("%j leaves %j", (typed, left) => {
    expect(numbers(typed)).toEqual(left);
  });
});
