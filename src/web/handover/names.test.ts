import { expect, it } from "vitest";
import { extent, leavers, paragraphs, takers } from "./names.ts";

const me = { id: "a", name: "Zoe" };
const bea = { id: "b", name: "Bea" };
const cy = { id: "c", name: "Cy" };

it("names oneself first and once, then the others in order", () => {
  expect(leavers(me, [cy, me, bea]).map(({ name }) => name)).toEqual(["Zoe", "Bea", "Cy"]);
});
it("lets nobody take over from themselves", () => {
  expect(takers("b", [me, bea, cy]).map(({ id }) => id)).toEqual(["a", "c"]);
});
it.each([
  [[{ tasks: 0 }], "1 case"],
  [[{ tasks: 0 }, { tasks: 1 }], "2 cases and 1 open task"],
  [[{ tasks: 3 }], "1 case and 3 open tasks"],
])("counts %j as %s", (of, says) => expect(extent(of)).toBe(says));
it("cuts a summary into paragraphs and points", () => {
  expect(paragraphs("G-1: Credit withheld.\n\nDue next:\n- Answer\n- Appeal\n\n")).toEqual([
    { says: "G-1: Credit withheld.", points: [] },
    { says: "Due next:", points: ["Answer", "Appeal"] },
  ]);
  expect(paragraphs("")).toEqual([]);
});
