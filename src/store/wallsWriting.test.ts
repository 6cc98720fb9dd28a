import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Room } from "../journal/index.ts";
import { addDocument } from "./addDocument.ts";
import { addNote } from "./addNote.ts";
import { setClocks } from "./clocks.ts";
import { seedWorkspace } from "./seedWorkspace.ts";
import type { Session, Store, Tx } from "./store.ts";
import { stores, type TestStore, unrefused } from "./testing.ts";
import { at, sampleSeed, sessions } from "./testingPeople.ts";
import { clock, file, openMatter } from "./testingWalls.ts";

describe.each(stores)("writing through the walls on $name", ({ open }) => {
  let test: TestStore;
  let store: Store;
  let mine: string;
  beforeAll(async () => {
    test = await open();
    store = test.store;
    unrefused(await seedWorkspace(store, sampleSeed));
    mine = unrefused(await act(sessions.steward, openMatter("member", "one", "arbitrator"))).matter;
  });
  afterAll(() => test.drop());
  const act = async <T>(who: Session, fn: (tx: Tx) => Promise<T>) => unrefused(await store.act(who, fn)) as T;

  const shut: readonly [string, Session, Room][] = [
    ["a member in the union's room", sessions.member, "union"],
    ["a steward in the employer's room", sessions.steward, "employer"],
    ["a labor relations officer in the union's room", sessions.relations, "union"],
    ["a payroll officer in the employer's room", sessions.payroll, "employer"],
    ["a payroll officer in the shared room", sessions.payroll, "shared"],
    ["an arbitrator in the union's room", sessions.arbitrator, "union"],
    ["an arbitrator in the shared room", sessions.arbitrator, "shared"],
  ];
  it.each(shut)("refuses %s, by the door and by the wall behind it", async (_, who, room) => {
    const note = { matter: mine, room, text: "hello", at: at(), key: "knock" };
    expect(await store.act(who, (tx) => addNote(tx, note))).toMatchObject({ code: "room-closed" });
    const document = file(mine, room, "knock");
    expect(await store.act(who, (tx) => addDocument(tx, document))).toMatchObject({ code: "room-closed" });
    const clocks = store.act(who, (tx) => setClocks(tx, mine, room, [clock("knock")]));
    await expect(clocks).rejects.toThrow(/row-level security/);
    const behind = store.act(who, (tx) =>
      tx.query(
        `insert into entente.journal (matter_id, room, seq, at, actor, party, act, payload, key, prev, hash)
         values ($1, $2, 99, $3, $4, $5, 'a', '1', 'k', repeat('0', 64), repeat('0', 64))`,
        [mine, room, at(), who.personId, who.party],
      ),
    );
    await expect(behind).rejects.toThrow(/row-level security/);
  });

  const forbidden: readonly [string, string][] = [
    [
      "write in another's name",
      "insert into entente.journal select matter_id, room, 99, at, 'relations', 'employer', act, payload, key, prev, hash from entente.journal limit 1",
    ],
    ["change an entry", "update entente.journal set payload = '1'"],
    ["delete an entry", "delete from entente.journal"],
    ["change a note", "update entente.notes set text = 'other'"],
    [
      "change who is a steward",
      "insert into entente.memberships values ('member', 'employer', 'supervisor')",
    ],
    ["give a role a right", "insert into entente.role_rights values ('member', 'room:party')"],
    ["enter the sign-in tables", 'select * from auth."user"'],
    ["read the migrations", "select * from entente.migrations"],
    ["take a wall down", "alter table entente.notes disable row level security"],
    ["rename a matter", "update entente.matters set title = 'other'"],
    ["change a document", "update entente.documents set name = 'other'"],
    [
      "say who handles a case for the other party",
      "update entente.matters set employer_officer = 'relations'",
    ],
    [
      "leave another a made-up reminder",
      "insert into entente.notices (person_id, party, matter_id, room, clock, kind, on_day, text) select 'relations', 'employer', id, 'shared', 'c', 'overdue', '2002-07-01', 't' from entente.matters where kind = 'grievance'",
    ],
    [
      "set another's reminders",
      "insert into entente.reminder_settings (person_id, party) values ('relations', 'employer')",
    ],
    [
      "make a feed in a role that is not the session's",
      "insert into entente.feeds (person_id, party, role, token_sha256, name, made_at) values ('steward', 'union', 'field-representative', repeat('0', 64), 'n', 'now')",
    ],
    ["send a mail", "insert into entente.mails select * from entente.mails"],
  ];
  it.each(forbidden)("lets no session %s", async (_, sql) => {
    await expect(store.act(sessions.steward, (tx) => tx.query(sql))).rejects.toThrow(
      /permission denied|row-level security|must be owner|own party/,
    );
  });
});
