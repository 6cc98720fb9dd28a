import { type Zippable, zipSync } from "fflate";
import { type Day, day, ymd } from "../../calendar/index.ts";

/** One file of a zip, its path with `/` between folders. */
export interface ZippedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Zips count their years in seven bits, from here. */
const FIRST = day("1980-01-01");
const LAST = day("2099-12-31");

/** What is packed already gains nothing from packing. */
const PACKED = /\.(png|jpe?g|gif|webp|pdf|docx|xlsx|zip)$/i;

/**
 * A zip with the files in the order given, all at noon of one day. A zip writes local time, so the day is taken in
 * parts, and noon because some zones have no midnight once a year. The same files give the same bytes.
 */
export const pinnedZip = (files: readonly ZippedFile[], on: Day): Uint8Array => {
  const { year, month, day: dayOfMonth } = ymd(Math.min(Math.max(on, FIRST), LAST) as Day);
  const mtime = new Date(year, month - 1, dayOfMonth, 12);
  const entries: Zippable = Object.fromEntries(
    files.map(({ path, bytes }) => [path, [bytes, { mtime, level: PACKED.test(path) ? 0 : 6 }]]),
  );
  return zipSync(entries);
};
