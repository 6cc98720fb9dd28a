import type { Party } from "../journal/index.ts";

/** The capacities in which a person acts. Only the bargaining team exists on both sides. */
export type RoleId =
  | "member"
  | "steward"
  | "field-representative"
  | "supervisor"
  | "labor-relations-officer"
  | "payroll-officer"
  | "bargaining-team"
  | "arbitrator";

/**
 * What a role may do. The walls in the database read these same words (see the table `role_rights`):
 * - `matters:own` sees the matters it is the subject of; `matters:all` every matter's shared file;
 *   `matters:seated` those it arbitrates; `matters:open` may open one; `matters:act` may append to the
 *   shared chain of one it sees
 * - `notes:shared` reads and writes notes and documents before both parties; `notes:read` reads them alone;
 *   `room:party` reads and writes its own party's private room
 * - `cases:assign` says who of its own party handles a case; without it one may take what nobody has and hand
 *   over what is one's own
 * - `people:list` sees everybody's name and position; `role:public` holders of the role are known to all
 * - `personal:*` reads personal rows of that kind that its own party holds
 * - `facts:set` sets dated facts and imports texts; `day:move` moves the workspace's day
 */
export type Right =
  | "matters:own"
  | "matters:all"
  | "matters:seated"
  | "matters:open"
  | "matters:act"
  | "notes:shared"
  | "notes:read"
  | "room:party"
  | "cases:assign"
  | "people:list"
  | "role:public"
  | "personal:contact"
  | "personal:membership"
  | "personal:pay"
  | "personal:leave"
  | "personal:medical"
  | "facts:set"
  | "day:move";

/** A role: its title for people, the parties in which it exists, and its rights. */
export interface Role {
  readonly id: RoleId;
  readonly title: string;
  readonly parties: readonly Party[];
  readonly rights: readonly Right[];
}

const officer: readonly Right[] = [
  "matters:all",
  "matters:open",
  "matters:act",
  "notes:shared",
  "room:party",
  "people:list",
  "role:public",
  "personal:contact",
  "day:move",
];

/** Every role and what it may do; the one place where that is said. */
export const roles: readonly Role[] = [
  {
    id: "member",
    title: "Member",
    parties: ["union"],
    rights: ["matters:own", "matters:open", "matters:act", "notes:shared", "day:move"],
  },
  { id: "steward", title: "Steward", parties: ["union"], rights: [...officer, "matters:own"] },
  {
    id: "field-representative",
    title: "Field representative",
    parties: ["union"],
    rights: [...officer, "matters:own", "cases:assign", "personal:membership", "facts:set"],
  },
  { id: "supervisor", title: "Supervisor", parties: ["employer"], rights: [...officer, "personal:leave"] },
  {
    id: "labor-relations-officer",
    title: "Labor relations officer",
    parties: ["employer"],
    rights: [...officer, "cases:assign", "personal:leave", "personal:medical", "facts:set"],
  },
  {
    id: "payroll-officer",
    title: "Payroll officer",
    parties: ["employer"],
    rights: ["matters:all", "people:list", "role:public", "personal:pay", "personal:leave", "day:move"],
  },
  {
    id: "bargaining-team",
    title: "Bargaining team",
    parties: ["union", "employer"],
    rights: [...officer, "facts:set"],
  },
  {
    id: "arbitrator",
    title: "Arbitrator",
    parties: ["neutral"],
    // Reads the shared file and writes nothing: a party records the award.
    rights: ["matters:seated", "notes:read", "role:public"],
  },
];

/** The role of that name; throws TypeError for a name that is none. */
export const role = (id: RoleId): Role => {
  const found = roles.find((one) => one.id === id);
  if (!found) throw new TypeError(`${id} is no role`);
  return found;
};

/** Whether a role has a right. The database decides; this is for pages that hide what would be refused. */
export const may = (id: RoleId, right: Right): boolean => role(id).rights.includes(right);
