import type { Day } from "../calendar/index.ts";
import type { Agreement } from "../rules/index.ts";
import type { Session, Store } from "../store/index.ts";
import type { SignIn } from "./signIn/index.ts";

/** The clock, as the composition root reads it. */
export interface Clock {
  /** The instant, in UTC, as YYYY-MM-DDTHH:MM:SS.sssZ. */
  readonly instant: () => string;
  /** The day it is here. */
  readonly day: () => Day;
}

/** What every handler works with: one agreement, one record, one clock. */
export interface Desk {
  readonly agreement: Agreement;
  readonly store: Store;
  readonly clock: Clock;
  readonly signIn: SignIn;
}

/** One request: who makes it, the day that the workspace lives in, and the cookies to set with the answer. */
export interface Visit {
  readonly session: Session | null;
  readonly today: Day;
  readonly headers: Headers;
  /** Where it came from, to slow down the guessing of passwords. */
  readonly address: string;
  readonly cookies: string[];
}
