import { expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { fileGrievance } from "./fileGrievance.ts";
import { after, caseAt, sampleProcedure, today } from "./sample.ts";
import { standingOf } from "./standingOf.ts";

const on = day("2002-03-10");

it("files and keeps what the form says", () => {
  const state = caseAt("talked");
  const form = { statement: "Said anew.", remedy: "Asked anew." };
  const filed = after(state, fileGrievance(state, { on, form }, today, sampleProcedure));
  expect(filed).toMatchObject({ state: "formal", station: "one", subject: { ...form, clause: "9.1.A" } });
});

it("keeps the words of the opening where the form says nothing else", () => {
  const state = caseAt("talked");
  const filed = after(state, fileGrievance(state, { on, kind: "complaint" }, today, sampleProcedure));
  expect(filed).toMatchObject({
    subject: { remedy: "Credit it." },
    moves: [{}, {}, { act: "file", kind: "complaint" }],
  });
});

it("records a late filing as late", () => {
  const state = caseAt("talked");
  const late = after(state, fileGrievance(state, { on: day("2002-03-14") }, today, sampleProcedure));
  if (typeof late === "string") throw new Error(late);
  expect(standingOf(late, today, sampleProcedure).history.at(-1)!.late).toEqual({
    days: 2,
    due: { day: day("2002-03-12") },
  });
});

it.each([
  [{ statement: " ", remedy: "Pay." }, "empty-statement"],
  [{ statement: "It happened.", remedy: "" }, "empty-remedy"],
])("refuses %j", (form, code) => {
  const state = caseAt("talked");
  expect(after(state, fileGrievance(state, { on, form }, today, sampleProcedure))).toBe(code);
});
