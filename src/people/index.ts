export { type Party, partyIds } from "../journal/index.ts";
export type { Membership, PartyName, Person, Position } from "./person.ts";
export { may, type Right, type Role, type RoleId, role, roles } from "./roles.ts";
