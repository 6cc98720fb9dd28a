import type { Refusal } from "../../journal/index.ts";
import { refuse } from "../refusals.ts";

/** What of a request tells where it came from. */
export interface Whence {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** The header Sec-Fetch-Site, which pages cannot forge. */
  readonly site: string | undefined;
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request may go on. Two attacks are held off: another site's page that posts with the visitor's
 * cookie, and a name of another site that is made to point at this machine (`publicHost` is the host of the
 * address that the server was told it has; without one only this machine's own names are taken).
 * A program that sends neither Origin nor Sec-Fetch-Site carries no visitor's cookie by accident, and passes.
 */
export const comesFromHere = (request: Whence, publicHost: string | null): Refusal | undefined => {
  const host = request.host ?? "";
  if (host !== publicHost && !LOOPBACK.test(host))
    return refuse("unknown-host", "The request names a host that this server does not answer for.", { host });
  if (SAFE.has(request.method)) return undefined;
  if (request.site !== undefined && request.site !== "same-origin" && request.site !== "none")
    return refuse("cross-origin", "A page of another site tried to act here.", { site: request.site });
  if (request.origin === undefined) return undefined;
  const from = hostOf(request.origin);
  return from === host
    ? undefined
    : refuse("cross-origin", "A page of another site tried to act here.", { origin: request.origin, host });
};

const hostOf = (origin: string): string => /^https?:\/\/([^/]+)$/.exec(origin)?.[1] ?? "";
