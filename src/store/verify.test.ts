import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedWorkspace } from "./seedWorkspace.ts";
import { stores, type TestStore, unrefused } from "./testing.ts";
import { fillMatter } from "./testingMatter.ts";
import { sampleSeed } from "./testingPeople.ts";
import { verify, verifyRecord } from "./verify.ts";

/** What somebody with the keys of the database may do to it, and where the record then says it broke. */
const tampered: readonly [string, string, object][] = [
  [
    "a changed payload",
    "update entente.journal set payload = '4' where matter_id = $1 and room = 'shared' and seq = 3",
    { room: "shared", seq: 3, why: "wrong hash" },
  ],
  [
    "a changed actor in a private room",
    "update entente.journal set actor = 'field' where matter_id = $1 and room = 'union' and seq = 1",
    { room: "union", seq: 1, why: "wrong hash" },
  ],
  [
    "an entry taken out",
    "delete from entente.journal where matter_id = $1 and room = 'shared' and seq = 2",
    { room: "shared", seq: 2, why: "wrong number" },
  ],
  [
    "a tail cut off",
    "delete from entente.journal where matter_id = $1 and room = 'union' and seq > 1",
    { room: "union", seq: 2, why: "cut off" },
  ],
  [
    "a whole room emptied",
    "delete from entente.journal where matter_id = $1 and room = 'union'",
    { room: "union", seq: 1, why: "cut off" },
  ],
  [
    "a head set back",
    "update entente.chains set seq = 4 where matter_id = $1 and room = 'shared'",
    { room: "shared", seq: 4, why: "wrong hash" },
  ],
  [
    "a changed note",
    "update entente.notes set text = 'Other note' where matter_id = $1",
    { room: "shared", seq: 5, why: "note changed" },
  ],
  [
    "a note taken out",
    "delete from entente.notes where matter_id = $1",
    { room: "shared", seq: 5, why: "note missing" },
  ],
  [
    "a changed document",
    "update entente.documents set bytes = '\\x00', size = 1, sha256 = encode(sha256('\\x00'), 'hex') where matter_id = $1",
    { room: "shared", seq: 6, why: "document changed" },
  ],
  [
    "a document under another name",
    "update entente.documents set name = 'other.txt' where matter_id = $1",
    { room: "shared", seq: 6, why: "document changed" },
  ],
  [
    "a document by another author",
    "update entente.documents set author = 'relations' where matter_id = $1",
    { room: "shared", seq: 6, why: "document changed" },
  ],
  [
    "a document taken out",
    "delete from entente.documents where matter_id = $1",
    { room: "shared", seq: 6, why: "document missing" },
  ],
  [
    "a chain's head taken out",
    "delete from entente.chains where matter_id = $1 and room = 'union'",
    { room: "union", seq: 1, why: "chain missing" },
  ],
];

describe.each(stores)("verifying on $name", ({ open }) => {
  let test: TestStore;
  beforeAll(async () => {
    test = await open();
    unrefused(await seedWorkspace(test.store, sampleSeed));
  });
  afterAll(() => test.drop());

  it("counts what it looked at, and finds an honest record whole", async () => {
    await fillMatter(test.store, "honest");
    expect(await verify(test.store)).toEqual({
      matters: 2,
      chains: 3,
      entries: 10,
      notes: 1,
      documents: 1,
      breaks: [],
    });
  });

  it.each(tampered)("names %s", async (name, sql, broken) => {
    const matter = await fillMatter(test.store, name);
    const undo = new Error("put back");
    const tried = test.database.transaction(async (connection) => {
      // Only the server's superuser can switch the triggers and the references off.
      await connection.run("set local session_replication_role = replica");
      await connection.query(sql, [matter]);
      const { breaks } = await verifyRecord(connection);
      expect(breaks).toEqual([{ matter, ...broken }]);
      throw undo;
    });
    await expect(tried).rejects.toBe(undo);
    expect(unrefused(await verify(test.store)).breaks).toEqual([]);
  });

  it("lets not even the owner change an entry in passing", async () => {
    const change = test.database.transaction((connection) =>
      connection.query("update entente.journal set seq = seq"),
    );
    await expect(change).rejects.toThrow("append a reversal");
  });
});
