import { randomBytes } from "node:crypto";
import { isRefusal, type Refusal, sha256 } from "../journal/index.ts";
import { appendActs } from "./appendActs.ts";
import { checkWrite, mayNow } from "./checks.ts";
import { refuse } from "./refusals.ts";
import type { Appended, NewNote, Tx } from "./store.ts";

/** The act that stands in the chain for a note. */
export const NOTE_ADDED = "note added";

/** What the chain carries of a note: it binds the text, and tells nothing of it. */
export const noteDigest = (salt: string, text: string): string => sha256(`entente note 1\n${salt}\n${text}`);

/**
 * Adds a note to a room of a matter: the text beside the chain, its digest in the chain. Refusals, in this
 * order: those of a key and a text, `text-empty`, `idempotency-key-reused`, `matter-not-found`, `room-closed`.
 */
export const addNote = async (tx: Tx, note: NewNote): Promise<Appended | Refusal> => {
  const { matter, room, text, at, key } = note;
  const refusal = checkWrite(key, [at], text);
  if (refusal) return refusal;
  if (text.trim() === "") return refuse("text-empty", "a note needs words");
  if (room === "shared" && !(await mayNow(tx, "notes:shared"))) {
    const { role, party } = tx.session;
    return refuse("room-closed", `a ${role} writes no notes`, { role, party, room });
  }
  const salt = randomBytes(16).toString("hex");
  const entry = { act: NOTE_ADDED, at, payload: { digest: noteDigest(salt, text) } };
  const request = { note: text, matter, room };
  const appended = await appendActs(tx, { matter, room, key, entries: [entry], request });
  if (isRefusal(appended) || appended.replayed) return appended;
  const { personId, party } = tx.session;
  await tx.query(
    `insert into entente.notes (matter_id, room, seq, author, party, at, salt, text)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [matter, room, appended.seq, personId, party, at, salt, text],
  );
  return appended;
};
