import { expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { discussInformally } from "./discussInformally.ts";
import { after, caseAt, sampleProcedure, today } from "./sample.ts";

const command = { on: day("2002-03-10"), by: "grievant" };

it("takes the case on", () => {
  const state = caseAt("known");
  expect(after(state, discussInformally(state, command, today, sampleProcedure))).toMatchObject({
    state: "informal",
    moves: [{ act: "learn" }, { act: "discuss" }],
  });
});

it("is refused where the case stands elsewhere, and nothing changes", () => {
  const state = caseAt("one");
  expect(after(state, discussInformally(state, command, today, sampleProcedure))).toBe(
    "before-its-predecessor",
  );
});

it("needs a case", () => {
  const none = { state: "none" } as const;
  expect(after(none, discussInformally(none, command, today, sampleProcedure))).toBe("no-case");
});

it("is not for office to do", () => {
  const state = caseAt("known");
  expect(after(state, discussInformally(state, { ...command, by: "office" }, today, sampleProcedure))).toBe(
    "wrong-mover",
  );
});
