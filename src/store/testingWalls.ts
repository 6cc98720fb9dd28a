import type { Room } from "../journal/index.ts";
import { addDocument, type NewDocument } from "./addDocument.ts";
import { addNote } from "./addNote.ts";
import { appendActs } from "./appendActs.ts";
import { caseRows, departments } from "./caseRows.ts";
import { type ClockRow, setClocks } from "./clocks.ts";
import { createMatter } from "./createMatter.ts";
import { countDocket, docket } from "./docket.ts";
import { documents, readDocument } from "./documents.ts";
import { entries } from "./entries.ts";
import { exportMatter } from "./exportMatter.ts";
import { facts } from "./facts.ts";
import { feeds } from "./feeds.ts";
import { mails } from "./mails.ts";
import { countMatters, matter, matters } from "./matters.ts";
import { notes } from "./notes.ts";
import { notices } from "./notices.ts";
import { patterns } from "./patterns.ts";
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

/** A clock with these words, for tests. */
export const clock = (name: string, more: Partial<ClockRow> = {}): ClockRow => ({
  name,
  source: "procedure",
  what: `${name} is to be done`,
  act: "answer",
  movers: "employer",
  side: "employer",
  personId: null,
  since: "2002-06-01",
  due: "2002-07-10",
  minute: null,
  clause: "7.8",
  onLapse: "The next step is open.",
  effect: "next step open",
  counts: "Calendar days.",
  agreed: false,
  ...more,
});

/** A document with the word in its name and its bytes, for tests. */
export const file = (matter: string, room: Room, word: string): NewDocument => ({
  matter,
  room,
  name: `${word}-file.txt`,
  media: "text/plain",
  base64: Buffer.from(`${word} in bytes`).toString("base64"),
  at: at(3),
  key: `${word} file`,
});

/** Writes an act, a state, a note, a document and a clock with the word into a room. */
export const inRoom = (matterId: string, room: Room, word: string) => async (tx: Tx) => {
  const entry = { act: "weighed", at: at(1), payload: { says: `${word}-act` } };
  unrefused(
    await appendActs(tx, { matter: matterId, room, key: word, entries: [entry], state: `${word}-state` }),
  );
  await setClocks(tx, matterId, room, [clock(`${word}-clock`)]);
  unrefused(await addDocument(tx, file(matterId, room, word)));
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
  documents: (tx, id) => documents(tx, id),
  "the bytes of each document": async (tx) => {
    const rows = await tx.query<{ id: string }>("select id from entente.documents order by id");
    const read = [];
    for (const { id } of rows) read.push(await readDocument(tx, id));
    return read;
  },
  docket: (tx) => docket(tx, { today: "2002-07-01" }),
  countDocket: (tx) => countDocket(tx, { today: "2002-07-01" }),
  "the docket of one matter": (tx, id) => docket(tx, { today: "2002-07-01", matters: [id] }),
  caseRows: (tx) => caseRows(tx),
  departments: (tx) => departments(tx),
  patterns: (tx) => patterns(tx, { from: "2002-01-01", to: "2002-12-31" }),
  "export with bytes": (tx, id) => exportMatter(tx, id, { bytes: true }),
  notices: (tx) => notices(tx),
  feeds: (tx) => feeds(tx),
  mails: (tx) => mails(tx),
  "every clock": (tx) => tx.query("select * from entente.clocks order by matter_id, room, name"),
  "every turn": (tx) => tx.query("select * from entente.turns order by matter_id, seq"),
  "every notice": (tx) => tx.query("select * from entente.notices order by id"),
  "every setting": (tx) => tx.query("select * from entente.reminder_settings"),
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
