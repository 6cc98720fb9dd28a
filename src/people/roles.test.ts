import { describe, expect, it } from "vitest";
import { may, type Right, type RoleId, role, roles } from "./roles.ts";

const cases: readonly [RoleId, Right, boolean][] = [
  ["member", "matters:own", true],
  ["member", "matters:all", false],
  ["member", "room:party", false],
  ["steward", "room:party", true],
  ["supervisor", "personal:medical", false],
  ["labor-relations-officer", "personal:medical", true],
  ["payroll-officer", "personal:pay", true],
  ["payroll-officer", "notes:shared", false],
  ["payroll-officer", "room:party", false],
  ["arbitrator", "matters:all", false],
  ["arbitrator", "matters:seated", true],
  ["arbitrator", "notes:read", true],
  ["arbitrator", "notes:shared", false],
  ["arbitrator", "matters:act", false],
  ["field-representative", "cases:assign", true],
  ["labor-relations-officer", "cases:assign", true],
  ["steward", "cases:assign", false],
  ["bargaining-team", "cases:assign", false],
];

describe("roles", () => {
  it.each(cases)("a %s, asked for %s: %s", (id, right, expected) => expect(may(id, right)).toBe(expected));

  it("name each role once, and no right twice in a role", () => {
    expect(new Set(roles.map((one) => one.id)).size).toBe(roles.length);
    for (const one of roles) expect(new Set(one.rights).size).toBe(one.rights.length);
  });

  it("let none but the two parties' own into a private room", () => {
    const inRooms = roles.filter((one) => one.rights.includes("room:party"));
    expect(inRooms.length).toBeGreaterThan(0);
    expect(inRooms.flatMap((one) => one.parties).filter((party) => party === "neutral")).toEqual([]);
  });

  it("are found by name, and a name that is none is a bug", () => {
    expect(role("steward").title).toBe("Steward");
    expect(() => role("janitor" as RoleId)).toThrow(TypeError);
  });
});
