import { expect, it } from "vitest";
import { moverOf } from "./mover.ts";

const movers = [
  { id: "grievant", title: "", side: "union" },
  { id: "union", title: "", side: "union" },
  { id: "clerk", title: "", side: "employer" },
  { id: "board", title: "", side: "employer" },
] as const;

it.each([
  // allowed, by, who it means
  [["clerk", "board"], undefined, "clerk"],
  [["clerk", "board"], "board", "board"],
  [["board", "clerk"], "employer", "board"],
  [["grievant", "board"], "employer", "board"],
  [["grievant", "union"], "union", "union"],
  [["grievant"], "union", undefined],
  [["grievant"], "employer", undefined],
  [["grievant"], "clerk", undefined],
])("of %j, %s means %s", (allowed, by, means) => {
  expect(moverOf(allowed, by, { movers })?.id).toBe(means);
});
