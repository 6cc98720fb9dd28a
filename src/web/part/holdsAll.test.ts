import { expect, it } from "vitest";
import { holdsAll } from "./holdsAll.ts";

it("asks for every word, in any order and with any capitals", () => {
  const holds = holdsAll(" leave  SICK ");
  expect(holds("Sick leave credit")).toBe(true);
  expect(holds("Sick", "while on leave")).toBe(true);
  expect(holds("Sick pay")).toBe(false);
});
it("lets everything through while nothing is typed", () => {
  expect(holdsAll("  ")("anything")).toBe(true);
});
