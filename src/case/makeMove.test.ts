import { describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { standing } from "../rules/index.ts";
import type { Case } from "./case.ts";
import { makeMove } from "./makeMove.ts";
import { after, caseAt, sampleProcedure, today } from "./sample.ts";

type Place = Parameters<typeof caseAt>[0];
const on = "2002-03-10";
const act = (state: Case, name: string, more: object = {}, when = on) =>
  after(state, makeMove(state, { act: name, on: day(when), ...more }, today, sampleProcedure));

describe("an act of the procedure", () => {
  it.each<[string, Place, object]>([
    ["discuss", "known", { state: "open", moves: [{ act: "learn" }, { act: "discuss" }] }],
    ["file", "talked", { state: "open", station: "one" }],
    ["answer", "one", { state: "open", station: "one-answered" }],
    ["appeal", "one-answered", { state: "open", station: "two" }],
    ["bypass", "one-answered", { state: "open", station: "two-answered" }],
    ["requestArbitration", "two-answered", { state: "open", station: "requested" }],
    ["meetToSelect", "requested", { state: "open", station: "hearing" }],
    ["withdraw", "two", { state: "ended", outcome: "withdrawn" }],
  ])("%s takes the case on from %s", (name, place, expected) => {
    expect(act(caseAt(place), name)).toMatchObject(expected);
  });

  it.each<[string, Place]>([
    ["discuss", "one"],
    ["file", "one"],
    ["answer", "one-answered"],
    ["appeal", "talked"],
    ["bypass", "two"],
    ["requestArbitration", "one"],
    ["meetToSelect", "two"],
  ])("%s is refused at %s, and nothing changes", (name, place) => {
    expect(act(caseAt(place), name)).toBe("before-its-predecessor");
  });

  it.each<[string, Place, string]>([
    ["discuss", "known", "office"],
    ["answer", "one", "grievant"],
    ["appeal", "one-answered", "office"],
    ["requestArbitration", "two-answered", "grievant"],
    ["meetToSelect", "requested", "union"],
    ["withdraw", "two", "office"],
  ])("%s at %s is not for %s to do", (name, place, by) => {
    expect(act(caseAt(place), name, { by })).toBe("wrong-mover");
  });

  it("needs a case, and one that has not ended", () => {
    expect(act({ state: "none" }, "answer")).toBe("no-case");
    const ended = act(caseAt("two"), "withdraw");
    if (typeof ended === "string") throw new Error(ended);
    expect(act(ended, "withdraw")).toBe("after-the-end");
  });
});

describe("what takes both sides", () => {
  const open = (state: Case | string) =>
    typeof state === "string" || state.state === "none"
      ? state
      : standing(sampleProcedure, state.moves, day("2002-03-04")).open;
  const made = (name: string, more: object): Case => {
    const next = act(caseAt("one"), name, more, "2002-03-04");
    if (typeof next === "string") throw new Error(next);
    return next;
  };
  const extended = () => made("proposeExtension", { by: "office", until: day("2002-03-20") });

  it("an extension by one side alone changes nothing", () => {
    expect(open(extended())).toMatchObject([{ due: { day: day("2002-03-10") } }]);
    expect(act(extended(), "acceptExtension", { by: "office" }, "2002-03-04")).toBe("own-proposal");
    const agreed = act(extended(), "acceptExtension", { by: "grievant" }, "2002-03-04");
    expect(open(agreed)).toMatchObject([{ due: { day: day("2002-03-20") } }]);
  });

  it("an extension is gone when declined, and ends later than the day it extends", () => {
    const declined = act(extended(), "declineExtension", { by: "grievant" }, "2002-03-04");
    if (typeof declined === "string") throw new Error(declined);
    expect(open(declined)).toMatchObject([{ due: { day: day("2002-03-10") } }]);
    expect(act(declined, "acceptExtension", { by: "grievant" }, "2002-03-04")).toBe("nothing-proposed");
    const same = { by: "office", until: day("2002-03-10") };
    expect(act(caseAt("one"), "proposeExtension", same, "2002-03-04")).toBe("not-later");
  });

  it("a waiver leaves the step out once the other side accepts", () => {
    const waiving = () => made("proposeWaiver", { by: "grievant", step: "one" });
    expect(open(waiving())).toMatchObject([{ clock: "one.answer" }]);
    expect(act(waiving(), "acceptWaiver", { by: "grievant" }, "2002-03-04")).toBe("own-proposal");
    expect(open(act(waiving(), "acceptWaiver", { by: "office" }, "2002-03-04"))).toMatchObject([
      { clock: "one.appeal" },
    ]);
    expect(act(caseAt("two"), "proposeWaiver", { by: "office", step: "one" })).toBe("no-such-step");
  });

  it("a settlement says its terms and ends the case when accepted", () => {
    expect(act(caseAt("one"), "proposeSettlement", { by: "office", terms: "" })).toBe("missing-field");
    const settling = () => made("proposeSettlement", { by: "grievant", terms: "As agreed." });
    expect(settling().state).toBe("open");
    expect(act(settling(), "acceptSettlement", { by: "office" }, "2002-03-04")).toMatchObject({
      state: "ended",
      outcome: "settled",
    });
    expect(act(settling(), "declineSettlement", { by: "office" }, "2002-03-04")).toMatchObject({
      state: "open",
      station: "one",
    });
  });
});
