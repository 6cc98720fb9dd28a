import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Refusal } from "../journal/index.ts";
import { type BackupHeader, type BackupTrailer, backupTables, FILES } from "./backupTables.ts";
import { atOneMoment, eachRow } from "./eachRow.ts";
import { checksum } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";
import { refuse } from "./refusals.ts";
import type { Querying, Store } from "./store.ts";

/** A backup that was written. */
export interface BackedUp extends BackupTrailer {
  readonly file: string;
}

/** The migrations that this release knows, as a backup names them. */
export const madeBy = (): BackupHeader["migrations"] => migrations.map((one) => [one.number, checksum(one)]);

async function* lines(tx: Querying, done: (trailer: BackupTrailer) => void): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const hashed = (line: string): string => {
    hash.update(line, "utf8");
    return line;
  };
  const header: BackupHeader = { entente: "backup", form: 1, migrations: madeBy() };
  yield hashed(`${JSON.stringify(header)}\n`);
  let rows = 0;
  for (const table of backupTables)
    for await (const { row } of eachRow<{ row: string }>(
      tx,
      `select to_jsonb(t)::text as row from ${table} t`,
      [],
      // A row that holds a file may be tens of megabytes long.
      table === FILES ? 1 : undefined,
    )) {
      rows++;
      yield hashed(`{"table":${JSON.stringify(table)},"row":${row}}\n`);
    }
  const trailer = { sha256: hash.digest("hex"), rows };
  done(trailer);
  yield `${JSON.stringify(trailer)}\n`;
}

/** Writes a draft that only its owner may read, forces it onto the disk, and only then names it. */
const write = async (tx: Querying, file: string): Promise<BackedUp> => {
  const draft = `${file}.part`;
  let written: BackupTrailer | undefined;
  const handle = await open(draft, "wx", 0o600);
  try {
    const rows = Readable.from(lines(tx, (trailer) => (written = trailer)));
    await pipeline(rows, createGzip(), async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) await handle.appendFile(chunk);
    });
    await handle.sync();
    await handle.close();
    await rename(draft, file);
    return { file, ...written! };
  } catch (error) {
    await handle.close();
    await rm(draft, { force: true });
    throw error;
  }
};

/**
 * Writes the whole store into one file, of one moment, that either database can be restored from: JSON
 * lines under gzip, the last with a digest of those before it. The file holds password hashes and private
 * rooms; whoever has it has all. Refusals: `backup-file-exists`, `backup-not-written`.
 */
export const backup = async (store: Store, file: string): Promise<BackedUp | Refusal> => {
  if (existsSync(file)) return refuse("backup-file-exists", `${file} exists`, { file });
  try {
    return await store.keep(async (tx) => {
      await atOneMoment(tx);
      return write(tx, file);
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    return refuse("backup-not-written", message, { file, code });
  }
};
