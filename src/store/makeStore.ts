import { isRefusal, type Refusal } from "../journal/index.ts";
import type { Connection, Database } from "./database.ts";
import { refusalFor } from "./databaseErrors.ts";
import { refuse } from "./refusals.ts";
import { type Session, type Store, SYSTEM } from "./store.ts";

/** Carries a refusal out of a transaction, so that the database rolls it back. */
class RolledBack extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Takes the session's seat for the transaction; what is not held is refused before anything is read. */
const sit = async (connection: Connection, session: Session): Promise<Refusal | undefined> => {
  await connection.run("set local role entente_keeper");
  const seated = await connection.query(
    `select set_config('entente.person', person_id, true), set_config('entente.party', party, true),
            set_config('entente.role', role, true)
       from entente.memberships where person_id = $1 and party = $2 and role = $3`,
    [session.personId, session.party, session.role],
  );
  if (seated.length === 0) {
    const said = `${session.personId} is no ${session.role} of the ${session.party} side`;
    return refuse("no-such-seat", said, { ...session });
  }
  await connection.run("set local role entente_session");
  return undefined;
};

/** Runs `fn` in one transaction; a refusal that it returns rolls back, and so does a full or lost disk. */
const refusable = async <T>(
  database: Database,
  fn: (connection: Connection) => Promise<T | Refusal>,
): Promise<T | Refusal> => {
  try {
    return await database.transaction(async (connection) => {
      const result = await fn(connection);
      if (isRefusal(result)) throw new RolledBack(result);
      return result;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.refusal;
    const refusal = refusalFor(error);
    if (refusal) return refusal;
    throw error;
  }
};

/** The store over either database. */
export const makeStore = (database: Database, warnings: readonly string[]): Store => ({
  kind: database.kind,
  warnings,
  act: (session, fn) =>
    refusable(database, async (connection) => {
      const refusal = await sit(connection, session);
      return refusal ?? fn({ session, query: connection.query });
    }),
  keep: (fn) =>
    refusable(database, async (connection) => {
      await connection.run("set local role entente_keeper");
      return fn({ session: SYSTEM, query: connection.query });
    }),
  kyselyDialect: database.dialect,
  jobsGround: database.jobsGround,
  close: database.close,
});
