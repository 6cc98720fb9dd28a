import { expect, it } from "vitest";
import type { ActShape } from "../../contract/shapes.ts";
import { actGroups } from "./actGroups.ts";

const act = (name: string, more: Partial<ActShape> = {}): ActShape => ({
  act: name,
  title: name,
  by: [],
  clause: "1.1",
  fields: [],
  ...more,
});
const names = (acts: readonly ActShape[]) => acts.map((one) => one.act);

it("puts what a clock waits for first, and what takes both sides apart", () => {
  const may = [
    act("withdraw"),
    act("appeal"),
    act("proposeRest"),
    act("swap", { needsBoth: true }),
    act("declineRest"),
  ];
  const groups = actGroups(may, [{ act: "appeal" }], true);
  expect([names(groups.owed), names(groups.open), names(groups.proposals)]).toEqual([
    ["appeal"],
    ["withdraw"],
    ["proposeRest", "swap"],
  ]);
});
it("keeps an answer in sight while nothing on the page carries it", () => {
  expect(names(actGroups([act("declineRest")], [], false).open)).toEqual(["declineRest"]);
});
