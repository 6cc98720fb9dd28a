import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appendActs } from "./appendActs.ts";
import { setClocks } from "./clocks.ts";
import { unmailedNotices } from "./mails.ts";
import { seedWorkspace } from "./seedWorkspace.ts";
import type { Store } from "./store.ts";
import { sweepNotices } from "./sweepNotices.ts";
import { stores, type TestStore, unrefused } from "./testing.ts";
import { at, sampleSeed, sessions } from "./testingPeople.ts";
import { clock, openMatter } from "./testingWalls.ts";

const DAY = "2002-07-10";

describe.each(stores)("a notice that is not mailed yet, on $name", ({ open }) => {
  let test: TestStore;
  let store: Store;
  let id: string;
  const raw = (sql: string) => test.database.transaction((connection) => connection.query(sql));
  const to = async () =>
    unrefused(await store.keep((tx) => unmailedNotices(tx, DAY))).map(({ personId, room }) => [
      personId,
      room,
    ]);
  beforeEach(async () => {
    test = await open();
    store = test.store;
    unrefused(await seedWorkspace(store, sampleSeed));
    id = unrefused(await store.act(sessions.steward, openMatter("member", "one"))).matter;
    for (const person of ["steward", "colleague", "member"])
      await raw(`insert into auth."user" (id, name, email, "personId")
        values ('${person}', '${person}', '${person}@b.test', '${person}')`);
  });
  afterEach(() => test.drop());
  const grievants = async (people: readonly string[]) =>
    unrefused(
      await store.act(sessions.steward, (tx) =>
        appendActs(tx, {
          matter: id,
          key: `grievants ${people}`,
          entries: [{ act: "say", at: at(), payload: [...people] }],
          grievants: people,
        }),
      ),
    );

  it("is not mailed to a grievant who has left the case", async () => {
    await grievants(["colleague"]);
    await store.act(sessions.steward, (tx) => setClocks(tx, id, "shared", [clock("one", { side: "union" })]));
    unrefused(await store.keep((tx) => sweepNotices(tx, DAY)));
    expect(await to()).toEqual([
      ["colleague", "shared"],
      ["member", "shared"],
    ]);
    await grievants([]);
    expect(await to()).toEqual([["member", "shared"]]);
  });

  it("of a party's own room is not mailed to who enters it no more", async () => {
    await store.act(sessions.steward, (tx) =>
      setClocks(tx, id, "union", [clock("one", { side: "union", source: "task", personId: "steward" })]),
    );
    unrefused(await store.keep((tx) => sweepNotices(tx, DAY)));
    expect(await to()).toEqual([["steward", "union"]]);
    await raw("update entente.memberships set role = 'member' where person_id = 'steward'");
    expect(await to()).toEqual([]);
  });
});
