import { expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { noCase, type Subject } from "./case.ts";
import { openCase } from "./openCase.ts";
import { after, caseAt, sampleProcedure, subject, today } from "./sample.ts";

const first = { act: "learn", on: day("2002-03-01"), by: "grievant" };
const command = { subject, first };

it("opens a case about a clause in its version", () => {
  expect(after(noCase, openCase(noCase, command, today, sampleProcedure))).toEqual({
    state: "open",
    station: "known",
    subject,
    moves: [first],
  });
});

it.each<[Partial<Subject>, string]>([
  [{ clause: "" }, "no-clause"],
  [{ version: "" }, "no-clause"],
  [{ grievant: " ", statement: "" }, "no-grievant"],
  [{ statement: "", remedy: "" }, "empty-statement"],
  [{ remedy: " " }, "empty-remedy"],
  [{ protest: { code: "not-grievable", reason: "No forum.", words: " " } }, "empty-protest"],
])("refuses %j as %s", (part, code) => {
  const worse = { ...command, subject: { ...subject, ...part } };
  expect(after(noCase, openCase(noCase, worse, today, sampleProcedure))).toBe(code);
});

it("does not open a case twice, nor for a day to come", () => {
  const open = caseAt("known");
  expect(after(open, openCase(open, command, today, sampleProcedure))).toBe("already-open");
  const future = { ...command, first: { ...first, on: day("2003-01-01") } };
  expect(after(noCase, openCase(noCase, future, today, sampleProcedure))).toBe("in-the-future");
});

it("begins with a move that the procedure begins with", () => {
  const answer = { ...command, first: { act: "answer", on: day("2002-03-01") } };
  expect(after(noCase, openCase(noCase, answer, today, sampleProcedure))).toBe("before-its-predecessor");
});

it("asks for a remedy in a dispute alone", () => {
  const { dispute: _, ...request } = sampleProcedure;
  const wordless = { ...command, subject: { ...subject, remedy: "" } };
  expect(after(noCase, openCase(noCase, wordless, today, request))).toMatchObject({ state: "open" });
});
