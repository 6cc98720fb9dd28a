import type { Day } from "../calendar/index.ts";
import type { RoleId } from "../people/index.ts";
import type { Agreement } from "../rules/index.ts";
import type { Session, Store } from "../store/index.ts";
import type { SignIn } from "./signIn/index.ts";
import type { Library } from "./text/library.ts";
import type { Sample } from "./workspace/sample.ts";

/** The clock, as the composition root reads it. */
export interface Clock {
  /** The instant, in UTC, as YYYY-MM-DDTHH:MM:SS.sssZ. */
  readonly instant: () => string;
  /** The day it is here. */
  readonly day: () => Day;
}

/** As whom a person of each role may move in an agreement's procedures: names of movers, by role. */
export type Seats = Readonly<Partial<Record<RoleId, readonly string[]>>>;

/** What the server must know of an agreement beside its rules. */
export interface Setting {
  /** Country, or country and region, as documents are addressed: "us", "us-ca". */
  readonly country: string;
  /** Three letters of ISO 639-2, such as "eng". */
  readonly language: string;
  readonly seats: Seats;
}

/** What every handler works with: one agreement, one record, one clock. */
export interface Desk {
  readonly agreement: Agreement;
  readonly setting: Setting;
  readonly store: Store;
  readonly clock: Clock;
  readonly signIn: SignIn;
  /** The made-up people of a sample workspace; null where the agreement comes with none. */
  readonly sample: Sample | null;
  readonly library: Library;
  /** The address under which the pages of this server are found; asked only after it listens. */
  readonly address: () => string;
  readonly reminding: {
    /** Whether mail is sent, and how, in words. */
    readonly sends: string;
    /** Tells at once what falls due by a day. */
    readonly sweepDay: (day: Day) => Promise<unknown>;
  };
}

/** The seat of somebody who has signed in. */
export interface Seat extends Session {
  readonly role: RoleId;
}

/** One request: who makes it, the day that the workspace lives in, and the cookies to set with the answer. */
export interface Visit {
  readonly session: Seat | null;
  readonly today: Day;
  /** The instant for the record: on the workspace's own day where it has one, at this time of day. */
  readonly at: string;
  readonly headers: Headers;
  /** Where it came from, to slow down the guessing of passwords. */
  readonly address: string;
  readonly cookies: string[];
}
