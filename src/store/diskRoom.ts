import { statfs } from "node:fs/promises";

/**
 * What the embedded database must find free before it writes, in bytes: room for some of its log's files of
 * 16 MiB. Where the log itself meets a full disk, the database does not fail but spins for ever, so an act
 * is refused while there is still room to refuse it in.
 */
export const ROOM_TO_WRITE = 64 * 1024 * 1024;

const WRITES = /^\s*(insert|update|delete|create|alter|do|call)\b/i;

/** A full disk, by the code that PostgreSQL gives it. */
class DiskFull extends Error {
  readonly code = "53100";
}

/** Before a statement that writes: throws an error of code 53100 when the folder's disk is short of room. */
export const assertRoom = async (folder: string | undefined, sql: string): Promise<void> => {
  if (folder === undefined || !WRITES.test(sql)) return;
  const { bavail, bsize } = await statfs(folder, { bigint: true });
  const free = bavail * bsize;
  if (free < BigInt(ROOM_TO_WRITE))
    throw new DiskFull(
      `no space left on device: ${free} bytes are free in ${folder}, ${ROOM_TO_WRITE} are needed`,
    );
};
