import { expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { noGrievance, type Subject } from "./grievance.ts";
import { openGrievance } from "./openGrievance.ts";
import { after, caseAt, sampleProcedure, subject, today } from "./sample.ts";

const command = { subject, knownOn: day("2002-03-01"), by: "grievant" } as const;

it("opens a case about a clause in its version", () => {
  expect(after(noGrievance, openGrievance(noGrievance, command, today, sampleProcedure))).toEqual({
    state: "informal",
    subject,
    moves: [{ act: "learn", on: day("2002-03-01"), by: "grievant" }],
  });
});

it.each<[Partial<Subject>, string]>([
  [{ clause: "" }, "no-clause"],
  [{ version: "" }, "no-clause"],
  [{ grievant: " ", statement: "" }, "no-grievant"],
  [{ statement: "", remedy: "" }, "empty-statement"],
  [{ remedy: " " }, "empty-remedy"],
])("refuses %j as %s", (part, code) => {
  const worse = { ...command, subject: { ...subject, ...part } };
  expect(after(noGrievance, openGrievance(noGrievance, worse, today, sampleProcedure))).toBe(code);
});

it("does not open a case twice, nor for a day to come", () => {
  const open = caseAt("known");
  expect(after(open, openGrievance(open, command, today, sampleProcedure))).toBe("already-open");
  const future = { ...command, knownOn: day("2003-01-01") };
  expect(after(noGrievance, openGrievance(noGrievance, future, today, sampleProcedure))).toBe(
    "in-the-future",
  );
});
