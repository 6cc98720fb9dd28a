import { describe, expect, it } from "vitest";
import { command } from "./command.ts";
import { typedOf, wordsFit } from "./typed.ts";

const ask = command({
  usage: "RULE --on DAY",
  words: [1, 1],
  options: { on: { takes: "DAY", says: "the day" }, given: { takes: "JSON", says: "the facts" } },
  run: async () => ({ json: null, text: () => "" }),
});

describe("what was typed", () => {
  it("is taken apart into words, options and flags", () => {
    expect(typedOf(["a", "--on", "2002-04-15", '--given={"x":"="}', "--json", "--", "--b"], ask)).toEqual({
      words: ["a", "--b"],
      options: { on: "2002-04-15", given: '{"x":"="}' },
      flags: new Set(["json"]),
    });
  });

  it.each([
    [["--onn", "x"], "unknown-option", "Did you mean --on?"],
    [["--constructor", "x"], "unknown-option", "There is no option --constructor."],
    [["--on"], "missing-argument", "--on needs a value: DAY."],
    [["--on", "--json"], "missing-argument", "--on needs a value: DAY."],
  ])("refuses %j with %s", (args, code, says) => {
    const refused = typedOf(args, ask);
    expect(refused).toMatchObject({ code });
    expect("reason" in refused && refused.reason).toContain(says);
  });

  it.each([
    [[], "missing-argument"],
    [["a"], undefined],
    [["a", "b"], "too-many-arguments"],
  ])("with the words %j is %s", (words, code) => {
    expect(wordsFit({ words, options: {}, flags: new Set() }, ask, "ask")?.code).toBe(code);
  });
});
