import { expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import type { Grievance } from "./grievance.ts";
import { after, caseAt, sampleProcedure, today } from "./sample.ts";
import { acceptSettlement, declineSettlement, proposeSettlement } from "./settle.ts";

const on = day("2002-03-04");
const proposed = (): Grievance => {
  const state = caseAt("one");
  const next = after(
    state,
    proposeSettlement(state, { on, by: "union", terms: "As agreed." }, today, sampleProcedure),
  );
  expect(next).toBe("wrong-mover");
  const made = after(
    state,
    proposeSettlement(state, { on, by: "grievant", terms: "As agreed." }, today, sampleProcedure),
  );
  if (typeof made === "string") throw new Error(made);
  return made;
};

it("ends the case when the other side accepts", () => {
  expect(proposed().state).toBe("formal");
  const accept = (by: string) =>
    after(proposed(), acceptSettlement(proposed(), { on, by }, today, sampleProcedure));
  expect(accept("grievant")).toBe("own-proposal");
  expect(accept("office")).toMatchObject({ state: "ended", outcome: "settled" });
});

it("leaves the case open when it is declined", () => {
  const declined = after(
    proposed(),
    declineSettlement(proposed(), { on, by: "office" }, today, sampleProcedure),
  );
  expect(declined).toMatchObject({ state: "formal", station: "one" });
});

it("says its terms", () => {
  const state = caseAt("one");
  expect(
    after(state, proposeSettlement(state, { on, by: "office", terms: "" }, today, sampleProcedure)),
  ).toBe("missing-field");
});
