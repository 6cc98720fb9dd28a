import {
  canonical,
  type Entry,
  type Head,
  headOf,
  type Json,
  noHead,
  type Room,
  seal,
} from "../journal/index.ts";
import type { Appended, NewEntry, Tx } from "./store.ts";

/** Makes every other append to the room wait for this transaction, and gives the end of its chain. */
export const lockRoom = async (tx: Tx, matter: string, room: Room): Promise<Head> => {
  await tx.query("select pg_advisory_xact_lock(2, hashtext($1))", [`${matter}/${room}`]);
  const [head] = await tx.query<Head>(
    "select seq, hash from entente.chains where matter_id = $1 and room = $2",
    [matter, room],
  );
  return head ?? noHead;
};

const moveHead = async (tx: Tx, matter: string, room: Room, head: Head, isNew: boolean): Promise<void> => {
  await tx.query(
    isNew
      ? "insert into entente.chains (matter_id, room, seq, hash) values ($1, $2, $3, $4)"
      : "update entente.chains set seq = $3, hash = $4 where matter_id = $1 and room = $2",
    [matter, room, head.seq, head.hash],
  );
};

const insert = async (tx: Tx, entry: Entry): Promise<void> => {
  const { matter, room, seq, at, actor, party, act, payload, key, prev, hash } = entry;
  await tx.query(
    `insert into entente.journal (matter_id, room, seq, at, actor, party, act, payload, key, prev, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [matter, room, seq, at, actor, party, act, canonical(payload), key, prev, hash],
  );
};

/** A state becomes the room's: the matter's own in the shared room, else the private one. */
export const setState = async (tx: Tx, matter: string, room: Room, state: Json): Promise<void> => {
  await tx.query(
    room === "shared"
      ? "update entente.matters set state = $2::jsonb where id = $1"
      : `update entente.chains set state = $2::jsonb where matter_id = $1 and room = '${room}'`,
    [matter, canonical(state)],
  );
};

/** Appends entries behind `head`, which `lockRoom` gave, and moves the head with them. */
export const extend = async (
  tx: Tx,
  matter: string,
  room: Room,
  head: Head,
  key: string,
  entries: readonly NewEntry[],
): Promise<Appended> => {
  const { personId: actor, party } = tx.session;
  const sealed: Entry[] = [];
  for (const { act, at, payload } of entries) {
    const draft = { matter, room, at, actor, party, act, payload, key };
    sealed.push(seal(draft, sealed.length > 0 ? headOf(sealed) : head));
  }
  const end = sealed.length > 0 ? headOf(sealed) : head;
  await moveHead(tx, matter, room, end, head.seq === 0);
  for (const entry of sealed) await insert(tx, entry);
  const places = sealed.map(({ seq, hash }) => ({ seq, hash }));
  return { matter, room, ...end, entries: places, replayed: false };
};
