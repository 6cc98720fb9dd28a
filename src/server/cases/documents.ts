import { isRefusal } from "../../journal/index.ts";
import { addDocument, readDocument } from "../../store/index.ts";
import type { Handlers } from "../http/register.ts";
import { showCase } from "./show.ts";

/** Adds a document to a room of a case. */
export const addTheDocument: Handlers["addDocument"] = async (desk, asked, { session, today, at }) => {
  const { id, room, name, media, base64, key } = asked;
  return desk.store.act(session, async (tx) => {
    const added = await addDocument(tx, { matter: id, room, name, media, base64, at, key });
    return isRefusal(added) ? added : showCase(tx, desk, session, id, today);
  });
};

/** The bytes of a document, as far as the record lets this person read them. */
export const theDocument: Handlers["document"] = async ({ store }, { id, document }, { session }) =>
  store.act(session, async (tx) => {
    const found = await readDocument(tx, document);
    if (isRefusal(found)) return found;
    // Under another case's address it is not there.
    const shown = found.matter === id ? found : await readDocument(tx, "");
    if (isRefusal(shown)) return shown;
    return {
      name: shown.name,
      media: shown.media,
      bytes: new Uint8Array(Buffer.from(shown.base64, "base64")),
    };
  });
