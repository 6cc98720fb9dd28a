import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import type { Refusal } from "../journal/index.ts";
import type { BackupHeader, BackupTrailer } from "./backupTables.ts";
import { refuse } from "./refusals.ts";

/** The lines of a gzip file, without their ends; what stands after the last end comes as it is. */
export async function* backupLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const plain = createGunzip();
  source.on("error", (error) => plain.destroy(error));
  source.pipe(plain);
  let rest: Buffer[] = [];
  try {
    for await (const chunk of plain as AsyncIterable<Buffer>) {
      let from = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        yield Buffer.concat([...rest, chunk.subarray(from, end)]).toString("utf8");
        [rest, from] = [[], end + 1];
      }
      rest.push(chunk.subarray(from));
    }
  } finally {
    source.destroy();
  }
  const left = Buffer.concat(rest).toString("utf8");
  if (left !== "") yield left;
}

const parsed = (line: string | undefined): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(line ?? "");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    // A line that is no JSON is no header and no trailer, and is told apart there.
    return {};
  }
};

/** What a file error, or an error in its compression, says about a backup. */
const unread = (file: string, error: unknown, began: boolean): Refusal => {
  const { code = "", message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return refuse("backup-not-found", `${file} is not there`, { file });
  if (code === "Z_BUF_ERROR") return refuse("backup-truncated", message, { file });
  if (code === "Z_DATA_ERROR" && began) return refuse("backup-damaged", message, { file });
  if (/^[EZ][A-Z_]+$/.test(code)) return refuse("backup-unreadable", message, { file, code });
  throw error;
};

/**
 * Reads a backup through once and changes nothing: it is whole, and what was written. Refusals:
 * `backup-not-found`, `backup-unreadable`, `backup-truncated`, `backup-damaged`.
 */
export const checkBackup = async (
  file: string,
): Promise<{ readonly header: BackupHeader; readonly trailer: BackupTrailer } | Refusal> => {
  const hash = createHash("sha256");
  let first: string | undefined;
  let last: string | undefined;
  let count = 0;
  try {
    for await (const line of backupLines(file)) {
      first ??= line;
      if (last !== undefined) hash.update(`${last}\n`, "utf8");
      last = line;
      count++;
    }
  } catch (error) {
    return unread(file, error, first !== undefined);
  }
  const header = parsed(first);
  if (header.entente !== "backup" || header.form !== 1 || !Array.isArray(header.migrations))
    return refuse("backup-unreadable", "its first line is not that of a backup", { file });
  const trailer = parsed(last);
  if (typeof trailer.sha256 !== "string")
    return refuse("backup-truncated", "its last line is not that of a backup", { file });
  const digest = hash.digest("hex");
  const compared = { file, written: trailer.sha256, found: digest, rows: count - 2 };
  if (trailer.sha256 !== digest) return refuse("backup-damaged", "its digest is another", compared);
  return { header: header as unknown as BackupHeader, trailer: trailer as unknown as BackupTrailer };
};
