import { parseDay } from "../../calendar/index.ts";
import { bookOf } from "../../case/index.ts";
import { bookPdf, type Exhibit } from "../../document/index.ts";
import { isRefusal } from "../../journal/index.ts";
import { readDocument } from "../../store/index.ts";
import type { Handlers } from "../http/register.ts";
import { paperCase } from "./papers.ts";

/** The whole shared file as one paginated PDF with its exhibits. */
export const theBook: Handlers["book"] = async (desk, { id }, { session, today }) => {
  const read = await desk.store.act(session, async (tx) => {
    const of = await paperCase(tx, desk, id, today);
    if (isRefusal(of)) return of;
    const exhibits: Exhibit[] = [];
    for (const { id: document, exhibit, by } of of.documents) {
      const found = await readDocument(tx, document);
      if (isRefusal(found)) return found;
      exhibits.push({
        label: String(exhibit),
        name: found.name,
        type: found.media,
        bytes: new Uint8Array(Buffer.from(found.base64, "base64")),
        addedBy: by,
        addedOn: parseDay(found.at.slice(0, 10))!,
      });
    }
    return { of, exhibits };
  });
  if (isRefusal(read)) return read;
  const bytes = await bookPdf(bookOf(read.of, read.exhibits));
  if (isRefusal(bytes)) return bytes;
  return { name: `${read.of.number}.pdf`, media: "application/pdf", bytes: new Uint8Array(bytes) };
};
