import { expect, it } from "vitest";
import type { WorkspaceShape } from "../../contract/shapes.ts";
import { handsOver, opensCases } from "./seat.ts";

type Me = NonNullable<WorkspaceShape["me"]>;

it.each<[Me["party"], Me["role"], boolean, boolean]>([
  ["union", "steward", true, true],
  ["union", "field-representative", true, true],
  ["union", "member", true, false],
  ["employer", "supervisor", true, true],
  ["employer", "labor-relations-officer", true, true],
  ["employer", "payroll-officer", false, false],
  ["neutral", "arbitrator", false, false],
])("%s, %s: opens cases %s, hands over %s", (party, role, opens, hands) => {
  expect(opensCases({ party, role })).toBe(opens);
  expect(handsOver({ party, role })).toBe(hands);
});
