import { describe, expect, it } from "vitest";
import type { WorkspaceShape } from "../../contract/shapes.ts";
import { foundSaid, ofTheUnion, speaksForOthers, tickable } from "./grievants.ts";

const me = (party: "union" | "employer" | "neutral", role: string) =>
  ({ me: { party, role } }) as Pick<WorkspaceShape, "me">;

describe("who may bring a case for others", () => {
  it.each([
    ["a steward", me("union", "steward"), true],
    ["a field representative", me("union", "field-representative"), true],
    ["a member", me("union", "member"), false],
    ["an officer of the employer", me("employer", "labor-relations-officer"), false],
    ["an arbitrator", me("neutral", "arbitrator"), false],
    ["nobody", { me: null }, false],
  ])("%s: %#", (_, of, may) => expect(speaksForOthers(of)).toBe(may));

  it("offers the union's sample people, and nobody of the employer", () => {
    const samplePeople = [
      { id: "a", party: "union" },
      { id: "b", party: "employer" },
    ] as WorkspaceShape["samplePeople"];
    expect(ofTheUnion({ samplePeople }).map(({ id }) => id)).toEqual(["a"]);
  });
});

describe("people to tick", () => {
  const [ann, ben, cleo] = ["Ann", "Ben", "Cleo"].map((name) => ({ id: name[0]!, name })) as [
    { id: string; name: string },
    { id: string; name: string },
    { id: string; name: string },
  ];
  it.each([
    ["those found", [], [], [ann, ben], ["A", "B"]],
    ["whoever is ticked stays when another name is typed", ["C"], [cleo, ann], [ben], ["C", "B"]],
    ["nobody twice", ["A"], [ann], [ann, ben], ["A", "B"]],
    ["the order of ticking", ["B", "A"], [ann, ben], [], ["B", "A"]],
  ])("%s", (_, ticked, known, found, ids) =>
    expect(tickable(ticked, known, found).map(({ id }) => id)).toEqual(ids),
  );

  it.each([
    ["", undefined, 0, /union’s own.*Type a name/],
    ["Zz", [], 0, /^Nobody has such a name/],
    ["Z", [], 0, /Type a name/],
    ["An", [ann], 1, /^Tick everybody/],
  ])("typed %j, found %j: %#", (words, found, ticked, says) =>
    expect(foundSaid(words, found, ticked)).toMatch(says),
  );
});
