import { isRefusal, type Refusal } from "../journal/index.ts";
import type { Querying, Store } from "../store/index.ts";

/** The record cannot be read at all; the server answers the request with the refusal it carries. */
export class Unavailable extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.reason);
    this.refusal = refusal;
  }
}

/**
 * Reads what is public in a workspace, past the walls. A refusal here is never about what was asked (the
 * database has stopped, the disk is full), so it is thrown, for the one place that answers requests.
 */
export const kept = async <T>(
  store: Store,
  fn: (tx: Querying) => Promise<T>,
): Promise<Exclude<T, Refusal>> => {
  const found = await store.keep(fn);
  if (isRefusal(found)) throw new Unavailable(found);
  return found as Exclude<T, Refusal>;
};
