import { expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { appeal } from "./appeal.ts";
import { after, caseAt, sampleProcedure, today } from "./sample.ts";

const command = { on: day("2002-03-10"), grounds: "The answer passes over the clause." };

it("takes the case on", () => {
  const state = caseAt("one-answered");
  expect(after(state, appeal(state, command, today, sampleProcedure))).toMatchObject({
    state: "formal",
    station: "two",
  });
});

it("is refused where the case stands elsewhere, and nothing changes", () => {
  const state = caseAt("talked");
  expect(after(state, appeal(state, command, today, sampleProcedure))).toBe("before-its-predecessor");
});

it("needs a case", () => {
  const none = { state: "none" } as const;
  expect(after(none, appeal(none, command, today, sampleProcedure))).toBe("no-case");
});

it("is not for office to do", () => {
  const state = caseAt("one-answered");
  expect(after(state, appeal(state, { ...command, by: "office" }, today, sampleProcedure))).toBe(
    "wrong-mover",
  );
});
