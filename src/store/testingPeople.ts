import type { Membership, Person } from "../people/index.ts";
import type { Seed } from "./seedWorkspace.ts";
import type { Session } from "./store.ts";

/** An instant for tests; `minute` moves it on. */
export const at = (minute = 0): string => `2002-07-01T08:${String(minute).padStart(2, "0")}:00.000Z`;

const seats = [
  ["member", "union", "member"],
  ["colleague", "union", "member"],
  ["steward", "union", "steward"],
  ["field", "union", "field-representative"],
  ["union-team", "union", "bargaining-team"],
  ["supervisor", "employer", "supervisor"],
  ["relations", "employer", "labor-relations-officer"],
  ["payroll", "employer", "payroll-officer"],
  ["employer-team", "employer", "bargaining-team"],
  ["arbitrator", "neutral", "arbitrator"],
  ["stranger", "neutral", "arbitrator"],
] as const;

const people: readonly Person[] = seats.map(([id]) => ({ id, name: `Sample ${id}` }));
const memberships: readonly Membership[] = seats.map(([person, party, role]) => ({ person, party, role }));

/** A made-up workspace with a person in every seat, and two members. */
export const sampleSeed: Seed = {
  name: "Sample workspace",
  parties: [
    { id: "union", name: "Sample Union" },
    { id: "employer", name: "Sample Employer" },
  ],
  people,
  memberships,
  positions: [
    { person: "member", classification: "Sample Clerk", timeBase: "1", from: "1999-01-04", to: null },
  ],
  facts: [{ name: "ratified", value: "2002-03-01", from: "2002-03-01" }],
  personal: [
    { personId: "member", party: "employer", kind: "medical", body: { says: "secret-medical" } },
    { personId: "member", party: "employer", kind: "pay", body: { says: "secret-pay" } },
    { personId: "member", party: "union", kind: "membership", body: { says: "secret-membership" } },
  ],
  day: "2002-07-01",
  sample: true,
  at: at(),
};

/** The session of each sample person, by the person's id. */
export const sessions = Object.fromEntries(
  seats.map(([personId, party, role]) => [personId, { personId, party, role }]),
) as Record<(typeof seats)[number][0], Session>;

/** All sample sessions with the person's id, for tables of cases. */
export const everybody: readonly (readonly [string, Session])[] = Object.entries(sessions);
