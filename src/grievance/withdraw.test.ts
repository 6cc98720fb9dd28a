import { expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { after, caseAt, sampleProcedure, today } from "./sample.ts";
import { withdraw } from "./withdraw.ts";

const command = { on: day("2002-03-10"), prejudice: true };

it("takes the case on", () => {
  const state = caseAt("two");
  expect(after(state, withdraw(state, command, today, sampleProcedure))).toMatchObject({
    state: "ended",
    outcome: "withdrawn",
  });
});

it("takes nothing more after it", () => {
  const state = caseAt("two");
  const ended = after(state, withdraw(state, command, today, sampleProcedure));
  if (typeof ended === "string") throw new Error(ended);
  expect(after(ended, withdraw(ended, command, today, sampleProcedure))).toBe("after-the-end");
});

it("needs a case", () => {
  const none = { state: "none" } as const;
  expect(after(none, withdraw(none, command, today, sampleProcedure))).toBe("no-case");
});

it("is not for office to do", () => {
  const state = caseAt("two");
  expect(after(state, withdraw(state, { ...command, by: "office" }, today, sampleProcedure))).toBe(
    "wrong-mover",
  );
});
