import { expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { requestArbitration } from "./requestArbitration.ts";
import { after, caseAt, sampleProcedure, today } from "./sample.ts";

const command = { on: day("2002-03-10"), served: day("2002-03-12") };

it("takes the case on", () => {
  const state = caseAt("two-answered");
  expect(after(state, requestArbitration(state, command, today, sampleProcedure))).toMatchObject({
    state: "arbitration",
    station: "requested",
  });
});

it("is refused where the case stands elsewhere, and nothing changes", () => {
  const state = caseAt("one");
  expect(after(state, requestArbitration(state, command, today, sampleProcedure))).toBe(
    "before-its-predecessor",
  );
});

it("needs a case", () => {
  const none = { state: "none" } as const;
  expect(after(none, requestArbitration(none, command, today, sampleProcedure))).toBe("no-case");
});

it("is not for grievant to do", () => {
  const state = caseAt("two-answered");
  expect(
    after(state, requestArbitration(state, { ...command, by: "grievant" }, today, sampleProcedure)),
  ).toBe("wrong-mover");
});
