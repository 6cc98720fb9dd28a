import { PGlite, type Transaction } from "@electric-sql/pglite";
import type { Connection, Database } from "./database.ts";
import { assertRoom } from "./diskRoom.ts";
import { embeddedGround } from "./jobsGround.ts";
import { parsers } from "./parsers.ts";
import { pgliteDialect } from "./pgliteDialect.ts";

const connection = (tx: Transaction, folder: string | undefined): Connection => ({
  query: async <Row>(sql: string, binds: readonly unknown[] = []) => {
    await assertRoom(folder, sql);
    return (await tx.query<Row>(sql, [...binds])).rows;
  },
  run: async (sql) => {
    await assertRoom(folder, sql);
    await tx.exec(sql);
  },
});

/** Starts the embedded database in a folder, or in memory without one; `image` is a dumped folder to start from. */
export const startEmbedded = async (folder?: string, image?: Blob): Promise<Database> => {
  const pglite = await PGlite.create({
    ...(folder === undefined ? {} : { dataDir: folder }),
    ...(image ? { loadDataDir: image } : {}),
    parsers: { ...parsers },
  });
  await pglite.exec("set time zone 'UTC'");
  return {
    kind: "embedded",
    transaction: (fn) => pglite.transaction((tx) => fn(connection(tx, folder))),
    dialect: () => pgliteDialect(pglite, (sql) => assertRoom(folder, sql)),
    // The jobs write in statements of many forms, so each of them needs the room of a write.
    jobsGround: () => embeddedGround(pglite, () => assertRoom(folder, "insert")),
    close: () => pglite.close(),
  };
};
