import type { Room } from "../journal/index.ts";
import { addNote } from "./addNote.ts";
import { appendActs } from "./appendActs.ts";
import { createMatter } from "./createMatter.ts";
import { entries } from "./entries.ts";
import { exportMatter } from "./exportMatter.ts";
import { facts } from "./facts.ts";
import { countMatters, matter, matters } from "./matters.ts";
import { notes } from "./notes.ts";
import { parties, people, positions } from "./people.ts";
import { personalRows } from "./personal.ts";
import { roomHeads } from "./roomHeads.ts";
import { searchMatters } from "./searchMatters.ts";
import type { Session, Store, Tx } from "./store.ts";
import { unrefused } from "./testing.ts";
import { at } from "./testingPeople.ts";
import { verifyMatter } from "./verifyMatter.ts";

/** Opens a matter about a person, whose first entry holds the word `shared-` and the key. */
export const openMatter =
  (subjectPersonId: string | null, key: string, arbitratorId: string | null = null) =>
  (tx: Tx) =>
    createMatter(tx, {
      kind: "grievance",
      title: `About ${subjectPersonId}`,
      cites: [],
      subjectPersonId,
      arbitratorId,
      state: {},
      key,
      entries: [{ act: "file", at: at(), payload: { says: `shared-${key}` } }],
    });

/** Writes an act, a state and a note with the word into a room. */
export const inRoom = (matterId: string, room: Room, word: string) => async (tx: Tx) => {
  const entry = { act: "weighed", at: at(1), payload: { says: `${word}-act` } };
  unrefused(
    await appendActs(tx, { matter: matterId, room, key: word, entries: [entry], state: `${word}-state` }),
  );
  return addNote(tx, { matter: matterId, room, text: `${word}-note`, at: at(2), key: `${word} note` });
};

/** Every way in which a session reads: what each gives for the matter of the member. */
const ways: Readonly<Record<string, (tx: Tx, id: string) => Promise<unknown>>> = {
  matters: (tx) => matters(tx),
  countMatters: (tx) => countMatters(tx),
  matter: (tx, id) => matter(tx, id),
  entries: (tx, id) => entries(tx, id),
  "entries of the union room": (tx, id) => entries(tx, id, "union"),
  "entries of the employer room": (tx, id) => entries(tx, id, "employer"),
  roomHeads: (tx, id) => roomHeads(tx, id),
  notes: (tx, id) => notes(tx, id),
  search: (tx) => searchMatters(tx, "secret"),
  "search for everything": (tx) => searchMatters(tx, "a"),
  exportMatter: (tx, id) => exportMatter(tx, id),
  verifyMatter: (tx, id) => verifyMatter(tx, id),
  facts: (tx) => facts(tx),
  people: (tx) => people(tx),
  positions: (tx) => positions(tx, "member"),
  parties: (tx) => parties(tx),
  personalRows: (tx) => personalRows(tx, "member"),
  "every journal row": (tx) => tx.query("select * from entente.journal order by matter_id, room, seq"),
  "every note": (tx) => tx.query("select * from entente.notes"),
  "every chain": (tx) => tx.query("select * from entente.chains"),
  "every key": (tx) => tx.query("select * from entente.keys"),
  "every personal row": (tx) => tx.query("select * from entente.personal"),
  "row counts": (tx) =>
    tx.query("select count(*) from entente.journal union all select count(*) from entente.notes"),
};

/** What a session reads in every way there is, as text. */
export const readAll = async (
  store: Store,
  session: Session,
  id: string,
): Promise<Record<string, string>> => {
  const seen: Record<string, string> = {};
  for (const [name, way] of Object.entries(ways)) {
    const result = await store.act(session, async (tx) => JSON.stringify(await way(tx, id), big));
    seen[name] = typeof result === "string" ? result : JSON.stringify(result);
  }
  return seen;
};
const big = (_: string, value: unknown): unknown => (typeof value === "bigint" ? String(value) : value);
