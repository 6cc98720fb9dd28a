import { createHash, randomBytes } from "node:crypto";
import { canonical, isRefusal, type Refusal, type Room, sha256 } from "../journal/index.ts";
import { appendActs } from "./appendActs.ts";
import { checkWrite, mayNow } from "./checks.ts";
import { refuse } from "./refusals.ts";
import type { Appended, Tx } from "./store.ts";

/** A document to add; its bytes travel as base64, padded, in one line. */
export interface NewDocument {
  readonly matter: string;
  readonly room: Room;
  readonly name: string;
  readonly media: string;
  readonly base64: string;
  readonly at: string;
  readonly key: string;
}

/** The act that stands in the chain for a document. */
export const DOCUMENT_ADDED = "document added";

/** The largest document, in bytes: 20 MiB. */
export const DOCUMENT_LIMIT = 20 * 1024 * 1024;

/** What the chain carries of a document: it binds name, media and bytes, and tells nothing of them. */
export const documentDigest = (salt: string, name: string, media: string, sum: string): string =>
  sha256(`entente document 1\n${salt}\n${canonical([name, media, sum])}`);

/** A name that every file system takes: no path, no control or hidden character, no dot or blank at an end. */
const NAME = /^(?![. ])[^\p{Cc}\p{Cf}/\\:*?"<>|]{1,200}(?<![. ])$/u;
/** A file system takes 255 bytes; the folder of a case puts the number of the entry before the name. */
const MOST_BYTES = 200;
const MEDIA = /^[a-z0-9][a-z0-9.+-]{0,60}\/[a-z0-9][a-z0-9.+-]{0,100}$/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

const checkDocument = ({ name, media, base64 }: NewDocument, limit: number): Refusal | undefined => {
  if (!NAME.test(name) || Buffer.byteLength(name) > MOST_BYTES)
    return refuse("document-name-unusable", `${JSON.stringify(name)} is no name of a file`, { name });
  if (!MEDIA.test(media))
    return refuse("document-media-unusable", `${JSON.stringify(media)} is no media type`, { media });
  if (base64 === "") return refuse("document-empty", `${name} has no bytes`, { name });
  const padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
  const size = (base64.length / 4) * 3 - padding;
  if (size > limit)
    return refuse("document-too-large", `${name} has ${size} bytes`, { name, bytes: size, limit });
  if (base64.length % 4 !== 0 || !BASE64.test(base64))
    return refuse("document-unreadable", `the bytes of ${name} are no base64`, { length: base64.length });
  return undefined;
};

/**
 * Adds a document to a room of a matter: the bytes beside the chain, their digest in the chain. `limit` is in
 * bytes. Refusals, in this order: those of a key and a text, `document-name-unusable`, `document-media-unusable`,
 * `document-empty`, `document-too-large`, `document-unreadable`, `room-closed`, `idempotency-key-reused`,
 * `matter-not-found`, `room-closed`.
 */
export const addDocument = async (
  tx: Tx,
  document: NewDocument,
  limit = DOCUMENT_LIMIT,
): Promise<Appended | Refusal> => {
  const { matter, room, name, media, base64, at, key } = document;
  const refusal = checkWrite(key, [at], name) ?? checkDocument(document, limit);
  if (refusal) return refusal;
  if (room === "shared" && !(await mayNow(tx, "notes:shared"))) {
    const { role, party } = tx.session;
    return refuse("room-closed", `a ${role} adds no documents`, { role, party, room });
  }
  const bytes = Buffer.from(base64, "base64");
  const sum = createHash("sha256").update(bytes).digest("hex");
  const salt = randomBytes(16).toString("hex");
  const entry = { act: DOCUMENT_ADDED, at, payload: { digest: documentDigest(salt, name, media, sum) } };
  const request = { document: name, media, sha256: sum, matter, room };
  const appended = await appendActs(tx, { matter, room, key, entries: [entry], request });
  if (isRefusal(appended) || appended.replayed) return appended;
  const { personId, party } = tx.session;
  await tx.query(
    `insert into entente.documents
       (matter_id, room, seq, author, party, at, name, media, size, sha256, salt, bytes)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, decode($12, 'base64'))`,
    [matter, room, appended.seq, personId, party, at, name, media, bytes.length, sum, salt, base64],
  );
  return appended;
};
