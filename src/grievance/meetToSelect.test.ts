import { expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { meetToSelect } from "./meetToSelect.ts";
import { after, caseAt, sampleProcedure, today } from "./sample.ts";

const command = { on: day("2002-03-10") };

it("takes the case on", () => {
  const state = caseAt("requested");
  expect(after(state, meetToSelect(state, command, today, sampleProcedure))).toMatchObject({
    state: "arbitration",
    station: "hearing",
  });
});

it("is refused where the case stands elsewhere, and nothing changes", () => {
  const state = caseAt("two");
  expect(after(state, meetToSelect(state, command, today, sampleProcedure))).toBe("before-its-predecessor");
});

it("needs a case", () => {
  const none = { state: "none" } as const;
  expect(after(none, meetToSelect(none, command, today, sampleProcedure))).toBe("no-case");
});

it("is not for union to do", () => {
  const state = caseAt("requested");
  expect(after(state, meetToSelect(state, { ...command, by: "union" }, today, sampleProcedure))).toBe(
    "wrong-mover",
  );
});
