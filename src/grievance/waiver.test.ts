import { expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import type { Grievance } from "./grievance.ts";
import { after, caseAt, sampleProcedure, today } from "./sample.ts";
import { standingOf } from "./standingOf.ts";
import { acceptWaiver, declineWaiver, proposeWaiver } from "./waiver.ts";

const on = day("2002-03-04");
const proposed = (): Grievance => {
  const state = caseAt("one");
  const next = after(
    state,
    proposeWaiver(state, { on, by: "grievant", step: "one" }, today, sampleProcedure),
  );
  if (typeof next === "string") throw new Error(next);
  return next;
};
const open = (state: Grievance | string) =>
  typeof state === "string" ? state : standingOf(state, on, sampleProcedure).open.map(({ clock }) => clock);

it("leaves the step out when the other side accepts", () => {
  expect(open(proposed())).toEqual(["one.answer"]);
  expect(
    open(after(proposed(), acceptWaiver(proposed(), { on, by: "grievant" }, today, sampleProcedure))),
  ).toBe("own-proposal");
  expect(
    open(after(proposed(), acceptWaiver(proposed(), { on, by: "office" }, today, sampleProcedure))),
  ).toEqual(["one.appeal"]);
});

it("leaves the step in when it is declined", () => {
  expect(
    open(after(proposed(), declineWaiver(proposed(), { on, by: "office" }, today, sampleProcedure))),
  ).toEqual(["one.answer"]);
});

it("is not for a step that the case has passed", () => {
  const state = caseAt("two");
  const passed = { on: day("2002-03-05"), by: "office", step: "one" };
  expect(after(state, proposeWaiver(state, passed, today, sampleProcedure))).toBe("no-such-step");
});
