import { expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { addNote } from "./addNote.ts";
import type { Grievance } from "./grievance.ts";
import { after, caseAt, sampleProcedure, today } from "./sample.ts";

const note = {
  room: "union",
  text: "Ask for the roster.",
  by: "Sample Steward",
  party: "union",
  on: day("2002-03-10"),
} as const;
const write = (state: Grievance, more: Partial<Parameters<typeof addNote>[1]> = {}) =>
  after(state, addNote(state, { ...note, ...more }, today, sampleProcedure));

it("writes in a room and moves nothing", () => {
  const state = caseAt("one");
  const { party: _party, ...kept } = note;
  expect(write(state)).toEqual({ ...state, notes: [kept] });
  expect(write(state, { room: "shared" })).toMatchObject({ notes: [{ room: "shared" }] });
});

it.each([
  [{ room: "employer" }, "not-your-room"],
  [{ room: "employer", text: "" }, "not-your-room"],
  [{ text: " " }, "empty-note"],
] as const)("refuses %j", (more, code) => {
  expect(write(caseAt("one"), more)).toBe(code);
});

it("needs a case", () => expect(write({ state: "none" })).toBe("no-case"));
