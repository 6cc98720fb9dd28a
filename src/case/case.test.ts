import { expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { evolve, noCase, replay } from "./case.ts";
import { makeMove } from "./makeMove.ts";
import { after, caseAt, sampleProcedure, subject, today } from "./sample.ts";

it.each(["known", "talked", "one", "two-answered", "requested"] as const)("is open at %s", (place) => {
  expect(caseAt(place)).toMatchObject({ state: "open", station: place });
});

it("ends with the award, by whatever act the procedure ends", () => {
  const state = caseAt("requested");
  const met = after(
    state,
    makeMove(state, { act: "meetToSelect", on: day("2002-03-10") }, today, sampleProcedure),
  );
  if (typeof met === "string") throw new Error(met);
  const award = makeMove(met, { act: "award", on: day("2002-05-10") }, today, sampleProcedure);
  expect(after(met, award)).toMatchObject({ state: "ended", outcome: "decided" });
});

it("replays its events to the same state", () => {
  const opened = { type: "opened", subject, move: { act: "learn", on: day("2002-03-01") } } as const;
  const talked = { type: "moved", move: { act: "discuss", on: day("2002-03-02") } } as const;
  expect(replay([opened, talked], sampleProcedure)).toEqual(caseAt("talked"));
});

it("throws at events that cannot be", () => {
  const moved = { type: "moved", move: { act: "discuss", on: day("2002-03-02") } } as const;
  expect(() => evolve(noCase, moved, sampleProcedure)).toThrow("never opened");
  const opened = { type: "opened", subject, move: { act: "learn", on: day("2002-03-01") } } as const;
  expect(() => evolve(caseAt("one"), opened, sampleProcedure)).toThrow("twice");
});
