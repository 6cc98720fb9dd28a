import { isRefusal } from "../../journal/index.ts";
import { addNote, caseRows, exportMatter, markNoticesRead, mattersHolding } from "../../store/index.ts";
import type { Handlers } from "../http/register.ts";
import { actOnCase } from "./act.ts";
import { theBook } from "./book.ts";
import { addTheDocument, theDocument } from "./documents.ts";
import { actOnFile } from "./fileAct.ts";
import { theFolder } from "./folder.ts";
import { lineNow } from "./line.ts";
import { namesFor } from "./names.ts";
import { openTheCase } from "./open.ts";
import { thePaper } from "./papers.ts";
import { showCase } from "./show.ts";

/** Cases on one page of a list. */
const PAGE = 100;

/** The routes of cases. What a person sees is what the record lets through. */
export const caseHandlers: Pick<
  Handlers,
  | "cases"
  | "caseFile"
  | "openCase"
  | "actOnCase"
  | "actOnFile"
  | "addNote"
  | "addDocument"
  | "document"
  | "paper"
  | "book"
  | "folder"
  | "exportCase"
> = {
  cases: async ({ agreement, store }, { q, open, procedure, department, skip }, { session, today }) =>
    store.act(session, async (tx) => {
      const rows = await caseRows(tx, {
        ...(open === undefined ? {} : { open: open === "yes" }),
        ...(procedure === undefined ? {} : { kind: procedure }),
        ...(department === undefined ? {} : { department }),
        ...(q?.trim() ? { ids: await mattersHolding(tx, q) } : {}),
        limit: PAGE,
        skip: Number(skip ?? 0),
      });
      const names = await namesFor(
        tx,
        rows.flatMap((row) => [row.subjectPersonId, row.unionOfficer, row.employerOfficer]),
      );
      return rows.map((row) => lineNow(agreement, row, today, names));
    }),
  caseFile: async (desk, { id }, { session, today }) =>
    desk.store.act(session, async (tx) => {
      const found = await showCase(tx, desk, session, id, today);
      if (!isRefusal(found)) await markNoticesRead(tx, id);
      return found;
    }),
  openCase: openTheCase,
  actOnCase,
  actOnFile,
  addNote: async (desk, { id, room, text, key }, { session, today, at }) =>
    desk.store.act(session, async (tx) => {
      const added = await addNote(tx, { matter: id, room, text, at, key });
      return isRefusal(added) ? added : showCase(tx, desk, session, id, today);
    }),
  addDocument: addTheDocument,
  document: theDocument,
  paper: thePaper,
  book: theBook,
  folder: theFolder,
  exportCase: async ({ store }, { id }, { session }) =>
    store.act(session, async (tx) => {
      const file = await exportMatter(tx, id);
      return isRefusal(file) ? file : { ...file };
    }),
};
