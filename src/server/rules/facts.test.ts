import { describe, expect, it } from "vitest";
import { factsFrom } from "./facts.ts";

describe("the facts of a question", () => {
  it.each([
    [undefined, {}],
    [" ", {}],
    ['{"hours":"10.00"}', { hours: "10.00" }],
  ])("%j are read", (text, facts) => {
    expect(factsFrom(text)).toEqual(facts);
  });

  it.each(["{", "[1]", "null", "3", '"x"'])("%s is refused", (text) => {
    expect(factsFrom(text)).toMatchObject({ refused: true, code: "not-json", compared: { given: text } });
  });
});
