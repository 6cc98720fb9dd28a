import type { Refusal } from "../journal/index.ts";
import { refuse } from "./refusals.ts";

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

/**
 * The refusal for what a disk or a server can do to an act, and undefined for what is a bug. Codes: 53100
 * and ENOSPC no room; 40P01 two acts of which each waits for the other; 57P01 to 57P03, 08xxx and broken sockets a server that went away.
 */
export const refusalFor = (error: unknown): Refusal | undefined => {
  const code = codeOf(error);
  const said = error instanceof Error ? error.message : String(error);
  if (code === "53100" || code === "ENOSPC" || /no space left on device/i.test(said))
    return refuse("disk-full", said, { code });
  if (code === "40P01") return refuse("matter-moved-on", said, { code });
  if (/^(57P0[123]|08...|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT)$/.test(code))
    return refuse("database-stopped", said, { code });
  return undefined;
};
