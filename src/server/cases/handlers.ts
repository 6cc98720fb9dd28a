import { isRefusal } from "../../journal/index.ts";
import { addNote, exportMatter, matters, searchMatters } from "../../store/index.ts";
import type { Handlers } from "../http/register.ts";
import { actOnCase } from "./act.ts";
import { type CaseState, GRIEVANCE, grievanceProcedure } from "./case.ts";
import { lineOf, standingNow } from "./line.ts";
import { namesFor } from "./names.ts";
import { openTheCase } from "./open.ts";
import { showCase } from "./show.ts";

const MOST_LINES = 1000;

/** The routes of grievances. What a person sees is what the record lets through. */
export const caseHandlers: Pick<
  Handlers,
  "cases" | "caseFile" | "openCase" | "actOnCase" | "addNote" | "exportCase"
> = {
  cases: async ({ agreement, store }, { q }, { session, today }) =>
    store.act(session, async (tx) => {
      const procedure = grievanceProcedure(agreement);
      const names = await namesFor(tx);
      const hits = q?.trim() ? new Set((await searchMatters(tx, q)).map((one) => one.matter)) : undefined;
      const rows = await matters(tx, { kind: GRIEVANCE, limit: MOST_LINES });
      return rows
        .filter((row) => hits === undefined || hits.has(row.id))
        .map((row) => lineOf(row, standingNow(row.state as CaseState, procedure, today), names));
    }),
  caseFile: async (desk, { id }, { session, today }) =>
    desk.store.act(session, (tx) => showCase(tx, desk, session, id, today)),
  openCase: openTheCase,
  actOnCase: actOnCase,
  addNote: async (desk, { id, room, text, key }, { session, today, at }) =>
    desk.store.act(session, async (tx) => {
      const added = await addNote(tx, { matter: id, room, text, at, key });
      return isRefusal(added) ? added : showCase(tx, desk, session, id, today);
    }),
  exportCase: async ({ store }, { id }, { session }) =>
    store.act(session, async (tx) => {
      const file = await exportMatter(tx, id);
      return isRefusal(file) ? file : { ...file };
    }),
};
