import { describe, expect, it } from "vitest";
import type { ActShape } from "../../contract/shapes.ts";
import { dayOf, fieldsOf, filled, firstEvent, lacking, records, startsOf } from "./opening.ts";

const act = (
  name: string,
  fields: readonly [string, boolean][] = [],
  more: Partial<ActShape> = {},
): ActShape => ({
  act: name,
  title: name,
  by: ["union"],
  clause: "1.A",
  fields: fields.map(([field, required]) => ({
    name: field,
    type: "text",
    question: field,
    required,
    choices: null,
  })),
  ...more,
});
const learn = act("learn", [
  ["happened", false],
  ["reach", false],
]);
const discuss = act("discuss", [["known", false]]);
const ask = act("ask", [
  ["purpose", false],
  ["what", true],
]);

describe("the acts with which a case begins", () => {
  it("are none of the proposals to the other side", () => {
    const all = [learn, act("proposeWaiver"), act("settle", [], { needsBoth: true }), act("propose")];
    expect(startsOf(all).map((one) => one.act)).toEqual(["learn", "propose"]);
  });
  it("ask first what must be said, and never how far it goes", () => {
    expect(fieldsOf(ask).map(({ name }) => name)).toEqual(["what", "purpose"]);
    expect(fieldsOf(learn).map(({ name }) => name)).toEqual(["happened"]);
  });
});

describe("the day of knowledge", () => {
  it("is the day of the act, unless the act tells it itself", () => {
    expect(dayOf(learn, "2002-04-01", "2002-04-15")).toBe("2002-04-01");
    expect(dayOf(discuss, "2002-04-01", "2002-04-15")).toBe("2002-04-15");
    expect(filled(discuss, {}, "2002-04-01")).toEqual({ known: "2002-04-01" });
    expect(filled(discuss, { known: "2002-03-30" }, "2002-04-01")).toEqual({ known: "2002-03-30" });
    expect(filled(learn, {}, "2002-04-01")).toEqual({});
  });
  it.each([
    ["the first of several, before the one by which it is brought", learn, [learn, discuss], true],
    ["the one by which it is brought", discuss, [discuss, learn], false],
    ["the only one", learn, [learn], false],
    ["a later one", discuss, [learn, discuss], false],
  ] as const)("is asked once: %s", (_says, one, starts, once) => {
    expect(records(one, starts, "discuss")).toBe(once);
  });
});

describe("the first move", () => {
  it("takes only what the act asks, and nothing empty", () => {
    expect(filled(ask, { what: "rolls", purpose: "", payday: "x" }, "2002-04-01")).toEqual({ what: "rolls" });
    expect(filled(learn, { reach: "arb" }, "2002-04-01")).toEqual({});
  });
  it("waits for what must be said", () => {
    expect(lacking(ask, { purpose: "talks" }).map(({ name }) => name)).toEqual(["what"]);
    expect(firstEvent(ask, "2002-04-15", {}, "union")).toBeUndefined();
    expect(firstEvent(ask, "2002-04", { what: "rolls" }, "union")).toBeUndefined();
    expect(firstEvent(ask, "2002-04-15", { what: "rolls" }, "union")).toEqual({
      what: "rolls",
      act: "ask",
      on: "2002-04-15",
      by: "union",
    });
  });
});
