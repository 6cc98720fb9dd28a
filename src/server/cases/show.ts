import { type Day, iso } from "../../calendar/index.ts";
import type { CaseShape, StandingShape } from "../../contract/index.ts";
import { isRefusal, type Refusal, rooms } from "../../journal/index.ts";
import { may } from "../../people/index.ts";
import type { Procedure } from "../../rules/index.ts";
import { entries, matter, type NoteRow, notes, type Tx, verifyMatter } from "../../store/index.ts";
import type { Desk, Seat } from "../desk.ts";
import { type CaseState, grievanceProcedure, knownOn } from "./case.ts";
import { historyOf } from "./history.ts";
import { lineOf, standingNow } from "./line.ts";
import { mayOf, moversOf } from "./movers.ts";
import { type Names, namesFor } from "./names.ts";

const ROOMS = {
  shared: "Both parties",
  union: "The union alone",
  employer: "The employer alone",
} as const;

/** The rooms that a person can enter, with the notes that the record let through. */
const roomsOf = (written: readonly NoteRow[], { party, role }: Seat, names: Names): CaseShape["rooms"] =>
  rooms
    .filter((room) =>
      room === "shared" ? may(role, "notes:shared") : room === party && may(role, "room:party"),
    )
    .map((room) => ({
      room,
      title: ROOMS[room],
      notes: written
        .filter((one) => one.room === room)
        .map(({ id, author, at, text }) => ({ id, by: names(author), on: at.slice(0, 10), text })),
    }));

const proposalsOf = (at: Required<StandingShape>, { party }: Seat, procedure: Procedure) =>
  at.proposals.map((one) => ({
    id: String(one.id),
    what: one.title,
    by: procedure.movers.find((mover) => mover.id === one.by)?.title ?? one.by,
    on: one.on,
    detail: [
      one.until && `until ${one.until}`,
      one.step && `step ${one.step}`,
      one.clock && `clock ${one.clock}`,
    ]
      .filter((part) => part)
      .join(", "),
    mine: one.side === party,
  }));

/** One case with its clocks, its history and the rooms that the person can enter. */
export const showCase = async (
  tx: Tx,
  desk: Pick<Desk, "agreement" | "setting">,
  session: Seat,
  id: string,
  today: Day,
): Promise<CaseShape | Refusal> => {
  const row = await matter(tx, id);
  if (isRefusal(row)) return row;
  const verdicts = await verifyMatter(tx, id);
  if (isRefusal(verdicts)) return verdicts;
  const procedure = grievanceProcedure(desk.agreement);
  const kept = row.state as CaseState;
  const at = standingNow(kept, procedure, today);
  const names = await namesFor(tx);
  const shared = (await entries(tx, id, "shared")).filter((one) => one.seq <= row.seq);
  return {
    ...lineOf(row, at, names),
    version: kept.subject.version,
    statement: kept.subject.statement,
    remedy: kept.subject.remedy,
    knownOn: iso(knownOn(kept)),
    clocks: at.open,
    may: mayOf(at.may, moversOf(desk.setting.seats, session, procedure)),
    proposals: proposalsOf(at, session, procedure),
    history: historyOf(shared, at, procedure, names),
    rooms: roomsOf(await notes(tx, id), session, names),
    chain: {
      entries: row.seq,
      head: row.hash,
      verified: verdicts.every((one) => one.verdict.ok),
    },
  };
};
