import type { Dialect } from "kysely";
import type { JobsGround } from "./jobsGround.ts";
import type { Querying } from "./store.ts";

/** A connection inside a transaction. */
export interface Connection extends Querying {
  /** Runs statements without binds and without rows, several at once: migrations, SET LOCAL. */
  run(sql: string): Promise<void>;
}

/** What the two databases have to offer; everything above is the same for both. */
export interface Database {
  readonly kind: "embedded" | "server";
  /** One transaction: committed when `fn` returns, rolled back when it throws. */
  transaction<T>(fn: (connection: Connection) => Promise<T>): Promise<T>;
  dialect(): Dialect;
  jobsGround(): JobsGround;
  close(): Promise<void>;
}
