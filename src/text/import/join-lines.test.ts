import { expect, it } from "vitest";
import { joinLines, wrappingOf } from "./join-lines.ts";
import { splitLines } from "./lines.ts";

const whole = { width: Number.POSITIVE_INFINITY };
const wrapped = { width: 36 };

it.each([
  ["a small letter goes on", whole, "The pilot shall", "rest.", "The pilot shall rest."],
  [
    "a sentence has ended",
    whole,
    "The pilot rests.",
    "The master does not.",
    "The pilot rests.\nThe master does not.",
  ],
  ["a list of short lines", whole, "over 9 years", "6 hours", "over 9 years\n6 hours"],
  [
    "a full line goes on",
    wrapped,
    "The pilots of the outer harbor of",
    "Sample Bay rest.",
    "The pilots of the outer harbor of Sample Bay rest.",
  ],
  [
    "a hyphen at the end of a line",
    wrapped,
    "The pilots take turns in half-",
    "hour watches.",
    "The pilots take turns in half-hour watches.",
  ],
])("%s", (_, wrapping, before, next, joined) => {
  expect(joinLines(before, before, next, wrapping)).toBe(joined);
});

it("measures whether paragraphs are wrapped", () => {
  const lines = (width: number): ReturnType<typeof splitLines> =>
    splitLines(Array.from({ length: 40 }, () => "x".repeat(width)).join("\n"));
  const flow = Array.from({ length: 40 }, (_, at) => at);
  expect(wrappingOf(lines(80), flow).width).toBe(80);
  expect(wrappingOf(lines(400), flow).width).toBe(Number.POSITIVE_INFINITY);
});
