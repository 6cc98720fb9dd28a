import { expect, it } from "vitest";
import { sentence } from "./sentence.ts";

it.each([
  ["its day is none of the trip", "Its day is none of the trip."],
  ["Leave it out.", "Leave it out."],
  ["Answer the question: when?", "Answer the question: when?"],
  ["Ask again..", "Ask again."],
  ["mealCost is 0", "mealCost is 0."],
  ["a line is too long", "A line is too long."],
  ["", ""],
])("says %j as %j", (text, said) => expect(sentence(text)).toBe(said));
