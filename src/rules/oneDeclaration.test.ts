import { describe, expect, it } from "vitest";
import { given } from "./given.ts";
import { inputsOf, ruleAsking } from "./oneDeclaration.ts";
import { rule } from "./rule.ts";

const asking = (id: string, max: string) =>
  ruleAsking(
    rule(
      { id, clause: "1.1", title: id, says: "For tests.", page: 1 },
      given.number("hours", { unit: "hours", min: "0", max, question: "How many hours?" }),
    ),
  );

describe("inputsOf", () => {
  it("takes two declarations that say the same as one", () => {
    expect([...inputsOf([asking("first", "8"), asking("second", "8")]).keys()]).toEqual(["hours"]);
  });

  it("refuses a name that two rules declare in two ways, and names both", () => {
    expect(() => inputsOf([asking("first", "8"), asking("second", "12")])).toThrow(
      "first and second ask for hours in two ways",
    );
  });
});
