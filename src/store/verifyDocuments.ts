import type { Room } from "../journal/index.ts";
import { DOCUMENT_ADDED, documentDigest } from "./addDocument.ts";
import { eachRow } from "./eachRow.ts";
import type { Querying } from "./store.ts";

/** A document that is not the one whose digest stands in the chain, or that is gone. */
export interface DocumentBreak {
  readonly matter: string;
  readonly room: Room;
  readonly seq: number;
  readonly why: "document changed" | "document missing";
}

interface DocumentOfEntry {
  readonly matter: string;
  readonly room: Room;
  readonly seq: number;
  readonly payload: string;
  readonly salt: string | null;
  readonly name: string | null;
  readonly media: string | null;
  /** Taken from the bytes as they are now. */
  readonly sha256: string | null;
  /** Whether what lists say of it is what was added. */
  readonly told: boolean | null;
}

const DOCUMENTS = `select j.matter_id as matter, j.room, j.seq, j.payload, d.salt, d.name, d.media,
    encode(sha256(d.bytes), 'hex') as sha256,
    d.sha256 = encode(sha256(d.bytes), 'hex') and d.size = octet_length(d.bytes)
      and (d.author, d.party, d.at) = (j.actor, j.party, j.at) as told
  from entente.journal j left join entente.documents d
    on d.matter_id = j.matter_id and d.room = j.room and d.seq = j.seq
  where j.act = '${DOCUMENT_ADDED}' order by j.matter_id, j.room, j.seq`;

/** Each document's name, kind and bytes against the digest in its chain; one that is gone counts as a break. */
export const walkDocuments = async (
  tx: Querying,
): Promise<{ readonly documents: number; readonly breaks: readonly DocumentBreak[] }> => {
  const breaks: DocumentBreak[] = [];
  let count = 0;
  for await (const row of eachRow<DocumentOfEntry>(tx, DOCUMENTS)) {
    const { matter, room, seq, payload, salt, name, media, sha256, told } = row;
    count++;
    const { digest } = JSON.parse(payload) as { digest?: string };
    if (salt === null || name === null || media === null || sha256 === null)
      breaks.push({ matter, room, seq, why: "document missing" });
    else if (!told || documentDigest(salt, name, media, sha256) !== digest)
      breaks.push({ matter, room, seq, why: "document changed" });
  }
  return { documents: count, breaks };
};
