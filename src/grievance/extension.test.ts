import { expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { acceptExtension, declineExtension, proposeExtension } from "./extension.ts";
import type { Grievance } from "./grievance.ts";
import { after, caseAt, sampleProcedure, today } from "./sample.ts";
import { standingOf } from "./standingOf.ts";

const on = day("2002-03-04");
const proposed = (): Grievance => {
  const state = caseAt("one");
  const next = after(
    state,
    proposeExtension(state, { on, by: "office", until: day("2002-03-20") }, today, sampleProcedure),
  );
  if (typeof next === "string") throw new Error(next);
  return next;
};
const due = (state: Grievance | string) =>
  typeof state === "string" ? state : standingOf(state, on, sampleProcedure).open[0]!.due!.day;

it("changes nothing before the other side accepts", () => {
  expect(due(proposed())).toBe(day("2002-03-10"));
  const accept = (by: string) =>
    after(proposed(), acceptExtension(proposed(), { on, by }, today, sampleProcedure));
  expect(due(accept("office"))).toBe("own-proposal");
  expect(due(accept("grievant"))).toBe(day("2002-03-20"));
});

it("is gone when it is declined", () => {
  const declined = after(
    proposed(),
    declineExtension(proposed(), { on, by: "grievant" }, today, sampleProcedure),
  );
  if (typeof declined === "string") throw new Error(declined);
  expect(due(declined)).toBe(day("2002-03-10"));
  expect(
    due(after(declined, acceptExtension(declined, { on, by: "grievant" }, today, sampleProcedure))),
  ).toBe("nothing-proposed");
});

it("ends later than the day it extends", () => {
  const state = caseAt("one");
  const same = { on, by: "office", until: day("2002-03-10") };
  expect(after(state, proposeExtension(state, same, today, sampleProcedure))).toBe("not-later");
});
