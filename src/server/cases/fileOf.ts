import { iso } from "../../calendar/index.ts";
import { type CaseFile, caseFile, dues } from "../../case/index.ts";
import type { Entry, Room } from "../../journal/index.ts";
import { type ClockRow, entries, type Tx } from "../../store/index.ts";

/** The entries of a case that a person may read, by room; a room that is closed to the person is absent or empty. */
export type Read = Readonly<Partial<Record<Room, readonly Entry[]>>>;

/** Reads the record of a case as far as the walls let this session. */
export const recordOf = async (tx: Tx, matter: string): Promise<Read> => {
  const all = await entries(tx, matter);
  const room = (name: Room) => all.filter((one) => one.room === name);
  return { shared: room("shared"), union: room("union"), employer: room("employer") };
};

/** The file of a case as one person may read it. */
export const fileOf = async (tx: Tx, matter: string): Promise<CaseFile> =>
  caseFile(await recordOf(tx, matter));

/** What the docket lists of the file of one room: open tasks, hearings to come, remedies still owed. */
export const clocksOfFile = (file: CaseFile, room: Room): ClockRow[] =>
  dues(file, room).map(({ name, source, what, side, person, since, due, minute, clause }) => ({
    name,
    source,
    what,
    act: "",
    movers: "",
    side,
    personId: person ?? null,
    since: iso(since),
    due: due === undefined ? null : iso(due),
    minute: minute ?? null,
    clause: clause ?? "",
    onLapse: "",
    effect: null,
    counts: "",
    agreed: false,
  }));
