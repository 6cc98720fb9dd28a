import { expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { evolve, noGrievance, replay } from "./grievance.ts";
import { makeMove } from "./makeMove.ts";
import { after, caseAt, sampleProcedure, subject, today } from "./sample.ts";

it.each([
  ["known", "informal"],
  ["talked", "informal"],
  ["one", "formal"],
  ["two-answered", "formal"],
  ["requested", "arbitration"],
] as const)("at %s a case is %s", (place, state) => {
  expect(caseAt(place).state).toBe(state);
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
  expect(() => evolve(noGrievance, moved, sampleProcedure)).toThrow("never opened");
  const opened = { type: "opened", subject, move: { act: "learn", on: day("2002-03-01") } } as const;
  expect(() => evolve(caseAt("one"), opened, sampleProcedure)).toThrow("twice");
});
