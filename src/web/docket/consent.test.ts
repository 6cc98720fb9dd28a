import { expect, it } from "vitest";
import { accepts, answersProposal } from "./consent.ts";

it.each([
  ["acceptExtension", true, true],
  ["declineWaiver", true, false],
  ["proposeExtension", false, false],
  ["appeal", false, false],
])("%s", (act, answers, yes) => {
  expect(answersProposal({ act })).toBe(answers);
  expect(accepts({ act })).toBe(yes);
});
