import type { Party } from "../journal/index.ts";
import type { RoleId } from "./roles.ts";

/** A person of the workspace. The id is short, stable and chosen by whoever seeds or enrols them. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** A capacity that a person holds within a party. */
export interface Membership {
  readonly person: string;
  readonly party: Party;
  readonly role: RoleId;
}

/** A job that a person holds: days as YYYY-MM-DD, `to` null while it lasts, the time base as "1" or "3/5". */
export interface Position {
  readonly person: string;
  readonly classification: string;
  readonly timeBase: string;
  readonly from: string;
  readonly to: string | null;
}

/** A party's full name, as the workspace shows it. */
export interface PartyName {
  readonly id: Party;
  readonly name: string;
}
