import { expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { answer } from "./answer.ts";
import { after, caseAt, sampleProcedure, today } from "./sample.ts";

const command = { on: day("2002-03-10"), answer: "No." };

it("takes the case on", () => {
  const state = caseAt("one");
  expect(after(state, answer(state, command, today, sampleProcedure))).toMatchObject({
    state: "formal",
    station: "one-answered",
  });
});

it("is refused where the case stands elsewhere, and nothing changes", () => {
  const state = caseAt("one-answered");
  expect(after(state, answer(state, command, today, sampleProcedure))).toBe("before-its-predecessor");
});

it("needs a case", () => {
  const none = { state: "none" } as const;
  expect(after(none, answer(none, command, today, sampleProcedure))).toBe("no-case");
});

it("is not for grievant to do", () => {
  const state = caseAt("one");
  expect(after(state, answer(state, { ...command, by: "grievant" }, today, sampleProcedure))).toBe(
    "wrong-mover",
  );
});
