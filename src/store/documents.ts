import type { Party, Refusal, Room } from "../journal/index.ts";
import { isId } from "./checks.ts";
import { refuse } from "./refusals.ts";
import type { Querying } from "./store.ts";

/** A document of a matter, without its bytes. */
export interface DocumentRow {
  readonly id: string;
  readonly matter: string;
  readonly room: Room;
  /** The entry of the room's chain that carries the document's digest. */
  readonly seq: number;
  readonly author: string;
  readonly party: Party;
  readonly at: string;
  readonly name: string;
  /** The media type, such as application/pdf. */
  readonly media: string;
  /** In bytes. */
  readonly size: number;
  /** Of the bytes, 64 lower-case hex digits. */
  readonly sha256: string;
}

const COLUMNS = "id, matter_id as matter, room, seq, author, party, at, name, media, size, sha256";

/** The documents of a matter that the session sees, in the order in which they were added. */
export const documents = (tx: Querying, matter: string): Promise<DocumentRow[]> =>
  isId(matter)
    ? tx.query<DocumentRow>(
        `select ${COLUMNS} from entente.documents where matter_id = $1 order by at, room, seq`,
        [matter],
      )
    : Promise.resolve([]);

/**
 * One document with its bytes as base64 in one line. Refusals: `document-not-found`, the same for one that is
 * hidden and one that is not there.
 */
export const readDocument = async (
  tx: Querying,
  id: string,
): Promise<(DocumentRow & { readonly base64: string }) | Refusal> => {
  const [found] = isId(id)
    ? await tx.query<DocumentRow & { base64: string }>(
        // Base64 comes in lines of 76 characters, which is for mail.
        `select ${COLUMNS}, replace(encode(bytes, 'base64'), chr(10), '') as base64
           from entente.documents where id = $1`,
        [id],
      )
    : [];
  return found ?? refuse("document-not-found", `${id} is no document that you see`, { document: id });
};
