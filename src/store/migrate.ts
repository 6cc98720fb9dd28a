import { type Refusal, sha256 } from "../journal/index.ts";
import { roles } from "../people/index.ts";
import type { Connection } from "./database.ts";
import { type Migration, migrations } from "./migrations/index.ts";
import { refuse } from "./refusals.ts";

interface Applied {
  readonly number: number;
  readonly sha256: string;
}

/** The checksum by which an edited migration is known. */
export const checksum = (migration: Migration): string => sha256(migration.sql);

const applied = async (tx: Connection): Promise<Applied[]> => {
  const [table] = await tx.query<{ here: boolean }>(
    "select to_regclass('entente.migrations') is not null as here",
  );
  if (!table?.here) return [];
  return tx.query<Applied>("select number, sha256 from entente.migrations order by number");
};

/** Compares what the database was made by with what this release holds. */
export const migrationRefusal = (
  done: readonly Applied[],
  known: readonly Migration[],
): Refusal | undefined => {
  for (const { number, sha256: made } of done) {
    const mine = known.find((migration) => migration.number === number);
    if (!mine) {
      const compared = { database: number, release: known.at(-1)?.number ?? null };
      return refuse(
        "store-newer",
        `it holds migration ${number}, which this release does not know`,
        compared,
      );
    }
    if (checksum(mine) !== made) {
      const compared = { number, database: made, release: checksum(mine) };
      return refuse(
        "migration-edited",
        `migration ${number} (${mine.name}) is not the one it was made by`,
        compared,
      );
    }
  }
  return undefined;
};

/** Writes what each role may do where the walls read it, when it differs from what this release says. */
const syncRights = async (tx: Connection): Promise<void> => {
  const wanted = roles.flatMap((role) => role.rights.map((right) => `${role.id} ${right}`)).sort();
  const held = await tx.query<{ held: string }>(
    "select role || ' ' || granted as held from entente.role_rights order by 1",
  );
  if (held.map((row) => row.held).join() === wanted.join()) return;
  await tx.query("delete from entente.role_rights");
  await tx.query(
    `insert into entente.role_rights select split_part(one, ' ', 1), split_part(one, ' ', 2)
       from unnest($1::text[]) as one`,
    [wanted],
  );
};

/**
 * Brings a database up to this release, all steps in the caller's transaction, one process at a time.
 * Refusals: `migration-edited`, `store-newer`; nothing is changed then.
 */
export const migrate = async (tx: Connection, known = migrations): Promise<Refusal | undefined> => {
  await tx.query("select pg_advisory_xact_lock(7, 0)");
  // The owner reads nothing of its own tables; before the first step there is no keeper to be.
  const [keeper] = await tx.query("select 1 from pg_roles where rolname = 'entente_keeper'");
  const [schema] = await tx.query("select 1 from pg_namespace where nspname = 'entente'");
  if (keeper && schema) await tx.run("set local role entente_keeper");
  const done = await applied(tx);
  const refusal = migrationRefusal(done, known);
  if (refusal) return refusal;
  for (const migration of known.filter((one) => !done.some(({ number }) => number === one.number))) {
    await tx.run("set local role none");
    await tx.run(migration.sql);
    await tx.run("set local role entente_keeper");
    await tx.query("insert into entente.migrations (number, name, sha256) values ($1, $2, $3)", [
      migration.number,
      migration.name,
      checksum(migration),
    ]);
  }
  await syncRights(tx);
  return undefined;
};
