import type { Dialect } from "kysely";
import type { Json, Refusal, Room } from "../journal/index.ts";
import type { Party, RoleId } from "../people/index.ts";
import type { JobsGround } from "./jobsGround.ts";

/** In whose name a transaction runs. The database refuses a seat that the person does not hold. */
export interface Session {
  readonly personId: string;
  readonly party: Party;
  readonly role: RoleId | "system";
}

/** The product itself, in jobs and at the first seeding; it writes in shared rooms only. */
export const SYSTEM: Session = { personId: "system", party: "neutral", role: "system" };

/** A value that may be bound to $1, $2 … in a query. JSON goes in as text with a cast: `$1::jsonb`. */
export type Bind = string | number | bigint | boolean | null | readonly string[];

/**
 * Runs one statement. int8 comes back as bigint, numeric as string, date as YYYY-MM-DD, timestamps as ISO
 * instants in UTC, json and jsonb parsed; the same on both databases.
 */
export interface Querying {
  query<Row>(sql: string, binds?: readonly Bind[]): Promise<Row[]>;
}

/** A transaction in the name of a session: every row passes the walls of the database. */
export interface Tx extends Querying {
  readonly session: Session;
}

/** An open database. */
export interface Store {
  readonly kind: "embedded" | "server";
  /** What the operator must be told at start; empty when there is nothing. */
  readonly warnings: readonly string[];
  /**
   * Runs `fn` in one transaction as the session. Whatever `fn` throws rolls back and is thrown on; a
   * refusal that `fn` returns rolls back and is returned. Refusals: `no-such-seat`. Within `fn` use only
   * its `tx`: anything else waits for the transaction to end, for ever.
   */
  act<T>(session: Session, fn: (tx: Tx) => Promise<T>): Promise<T | Refusal>;
  /**
   * The keeper's way in, past the walls, in the name of `SYSTEM`: seeding, backup, verification, jobs. Never
   * for a request. A refusal that `fn` returns rolls back and is returned, as with `act`.
   */
  keep<T>(fn: (tx: Tx) => Promise<T>): Promise<T | Refusal>;
  /**
   * A kysely dialect for the sign-in tables, on connections of the owner. better-auth takes it as
   * `database: { dialect: store.kyselyDialect(), type: "postgres", schemaName: "auth" }`.
   */
  kyselyDialect(): Dialect;
  /** What `openJobs` needs to keep its jobs in this database, in a schema of their own that no backup carries. */
  jobsGround(): JobsGround;
  close(): Promise<void>;
}

/** Where to open a store: a folder (embedded), a PostgreSQL address, or memory alone. */
export type Where = { readonly folder: string } | { readonly url: string } | { readonly memory: true };

/** The state and the heading of a matter, as everybody who sees the matter sees it. */
export interface MatterRow {
  readonly id: string;
  /** "grievance", or another kind that the subject names. */
  readonly kind: string;
  readonly title: string;
  /** Clauses and versions that it is about, in the subject's form. */
  readonly cites: unknown;
  readonly subjectPersonId: string | null;
  readonly arbitratorId: string | null;
  /** Further grievants beside the subject. */
  readonly grievants: readonly string[];
  /** The case that it belongs to: what an information request is about, or the lead that it was joined into. */
  readonly parentId: string | null;
  /** Who handles it for the union, and for the employer; null where nobody does. */
  readonly unionOfficer: string | null;
  readonly employerOfficer: string | null;
  readonly openedAt: string;
  readonly openedBy: string;
  /** The clause it is about, and that clause's section; like all up to `reckonedOn` null until it is reckoned. */
  readonly clause: string | null;
  readonly section: string | null;
  readonly department: string | null;
  /** The station's id, and its title. */
  readonly station: string | null;
  readonly standing: string | null;
  /** Days, YYYY-MM-DD; null in `endedOn` while it is open. */
  readonly openedOn: string | null;
  readonly endedOn: string | null;
  readonly outcome: string | null;
  /** The day for which all this was reckoned. */
  readonly reckonedOn: string | null;
  /** The state after the last shared act. */
  readonly state: unknown;
  /** The place and hash of the last shared entry. */
  readonly seq: number;
  readonly hash: string;
  /** The last shared entry that the asking person has read; 0 for none. */
  readonly readSeq: number;
}

/** A note on a matter. */
export interface NoteRow {
  readonly id: string;
  readonly matter: string;
  readonly room: Room;
  readonly author: string;
  readonly party: Party;
  readonly at: string;
  readonly text: string;
  /** The entry of the room's chain that carries the note's digest. */
  readonly seq: number;
}

/** Where an append ended: the last entry it wrote, and every entry of the call. */
export interface Appended {
  readonly matter: string;
  readonly room: Room;
  readonly seq: number;
  readonly hash: string;
  readonly entries: readonly { readonly seq: number; readonly hash: string }[];
  /** True when the same key had been used before: nothing was written, this is the first result. */
  readonly replayed: boolean;
}

/** An act to append; `at` is the caller's instant, YYYY-MM-DDTHH:MM:SS.sssZ. */
export interface NewEntry {
  readonly act: string;
  readonly at: string;
  readonly payload: Json;
}

/** What all writes carry: the idempotency key, and what the key is bound to. */
export interface Keyed {
  /** 1 to 200 characters, chosen by the caller, unique to the person. */
  readonly key: string;
  /** What must be the same when the key comes again; left out, it is what the call writes, without instants. */
  readonly request?: Json;
}

/** Who handles a case for each party; null for nobody, left out for no change. */
export interface Officers {
  readonly union?: string | null;
  readonly employer?: string | null;
}

/** What a case has beside its acts and its state; left out, it stays. */
export interface Belongings {
  /** A case that the session sees; null for none. */
  readonly parentId?: string | null;
  /** All further grievants beside the subject. */
  readonly grievants?: readonly string[];
  readonly officers?: Officers;
}

/** A matter to open. The person the case is about may be nobody, as in a grievance of the union itself. */
export interface NewMatter extends Keyed, Belongings {
  readonly kind: string;
  readonly title: string;
  readonly cites: Json;
  readonly subjectPersonId?: string | null;
  readonly arbitratorId?: string | null;
  readonly state: Json;
  readonly entries: readonly NewEntry[];
}

/** Acts to append to one room of a matter, with the state they lead to. */
export interface Append extends Keyed, Belongings {
  readonly matter: string;
  /** "shared" unless told. */
  readonly room?: Room;
  /** The last seq the caller has seen in the room; left out, whatever it is now. */
  readonly expectedSeq?: number;
  readonly entries: readonly NewEntry[];
  /** The matter's new state (shared room), or the room's own; left out, the state stays. */
  readonly state?: Json;
  /** Seats or unseats the arbitrator in the same transaction (shared room only); left out, it stays. */
  readonly arbitratorId?: string | null;
}

/** A note to add. */
export interface NewNote {
  readonly matter: string;
  readonly room: Room;
  readonly text: string;
  readonly at: string;
  readonly key: string;
}
