import { isRefusal, type Refusal } from "../journal/index.ts";
import { madeBy } from "./backup.ts";
import { type BackupHeader, type BackupRow, backupTables } from "./backupTables.ts";
import { backupLines, checkBackup } from "./readBackup.ts";
import { refuse } from "./refusals.ts";
import type { Querying, Store } from "./store.ts";
import { type Verified, verifyRecord } from "./verify.ts";

/** Rows that are written with one statement: so many, or so many characters. */
const AT_ONCE = 200;
const LETTERS_AT_ONCE = 8_000_000;

const notOurs = (header: BackupHeader): Refusal | undefined => {
  const known = new Map(madeBy());
  const strange = header.migrations.find(([number, sum]) => known.get(number) !== sum);
  if (!strange) return undefined;
  const compared = { backup: strange[0], release: madeBy().at(-1)?.[0] ?? null };
  return refuse(
    "backup-newer",
    `it was made by migration ${strange[0]}, which this release does not have`,
    compared,
  );
};

const notEmpty = async (tx: Querying): Promise<Refusal | undefined> => {
  for (const table of backupTables) {
    const [row] = await tx.query(`select 1 from ${table} limit 1`);
    if (row) return refuse("workspace-seeded", `${table} is not empty`, { table });
  }
  return undefined;
};

/** Columns that the backup does not name keep their defaults, so an older backup fits a newer table. */
const insert = async (tx: Querying, table: string, rows: readonly BackupRow["row"][]): Promise<void> => {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!)
    .map((name) => `"${name.replaceAll('"', '""')}"`)
    .join(", ");
  await tx.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
};

const fill = async (tx: Querying, file: string): Promise<void> => {
  let table = "";
  let rows: BackupRow["row"][] = [];
  let letters = 0;
  // A case may stand before the one it belongs to.
  await tx.query("set constraints all deferred");
  for await (const line of backupLines(file)) {
    const next = JSON.parse(line) as Partial<BackupRow>;
    if (next.table === undefined || next.row === undefined) continue;
    if (!backupTables.includes(next.table)) throw new TypeError(`a backup has no table ${next.table}`);
    if (next.table !== table || rows.length >= AT_ONCE || letters + line.length > LETTERS_AT_ONCE) {
      await insert(tx, table, rows);
      [table, rows, letters] = [next.table, [], 0];
    }
    rows.push(next.row);
    letters += line.length;
  }
  await insert(tx, table, rows);
};

/**
 * Fills an empty store from a backup, all or nothing: the digest is checked before anything is written, and
 * every chain before it is kept. Refusals: those of `checkBackup`, `backup-newer`, `workspace-seeded`,
 * `record-broken`.
 */
export const restore = async (file: string, target: Store): Promise<Verified | Refusal> => {
  const checked = await checkBackup(file);
  if (isRefusal(checked)) return checked;
  const strange = notOurs(checked.header);
  if (strange) return strange;
  return target.keep(async (tx) => {
    const full = await notEmpty(tx);
    if (full) return full;
    await fill(tx, file);
    const verified = await verifyRecord(tx);
    const [broken] = verified.breaks;
    if (!broken) return verified;
    const { matter, room, seq, why } = broken;
    return refuse("record-broken", `entry ${seq} in the ${room} room of ${matter}: ${why}`, { ...broken });
  });
};
