import { type Day, iso } from "../../calendar/index.ts";
import { type CaseFile, caseFile, findForums, paperKinds } from "../../case/index.ts";
import type { CaseShape, StandingShape } from "../../contract/index.ts";
import { isRefusal, type Refusal, rooms } from "../../journal/index.ts";
import { may } from "../../people/index.ts";
import {
  type Agreement,
  findSection,
  type Procedure,
  proceduresOf,
  REACH,
  reachOf,
  standing,
} from "../../rules/index.ts";
import {
  caseRows,
  documents,
  type MatterRow,
  matter,
  type NoteRow,
  notes,
  people,
  type Tx,
  verifyMatter,
} from "../../store/index.ts";
import type { Desk, Seat } from "../desk.ts";
import { type CaseState, knownOn, procedureOf, sectionOf, USUAL } from "./case.ts";
import { documentsJson } from "./documentsJson.ts";
import { fileJson } from "./fileJson.ts";
import { recordOf } from "./fileOf.ts";
import { historyOf } from "./history.ts";
import { lineNow, lineOf, standingNow } from "./line.ts";
import { mayOf, moversOf } from "./movers.ts";
import { type Names, namesFor } from "./names.ts";
import { papersJson } from "./papers.ts";
import { timelineOf, toldOf } from "./told.ts";

const ROOMS = {
  shared: "Both parties",
  union: "The union alone",
  employer: "The employer alone",
} as const;

/** The rooms that a person can enter, with the notes that the record let through. */
const roomsOf = (written: readonly NoteRow[], { party, role }: Seat, names: Names): CaseShape["rooms"] =>
  rooms
    .filter((room) =>
      room === "shared"
        ? may(role, "notes:shared") || may(role, "notes:read")
        : room === party && may(role, "room:party"),
    )
    .map((room) => ({
      room,
      title: ROOMS[room],
      writes: room !== "shared" || may(role, "notes:shared"),
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

/** How far the dispute may go, in words, and what stands against it now. */
const disputeOf = (agreement: Agreement, kept: CaseState, procedure: Procedure, today: Day) => {
  const section = findSection(agreement, sectionOf(agreement, kept));
  if (!procedure.dispute || isRefusal(section)) return { reach: null, against: null };
  const { clause } = kept.subject;
  const { reach, note } = reachOf(section.forum, clause);
  const says = procedure.id === USUAL ? [REACH[reach], note].filter((part) => part).join(" ") : null;
  const brought = (kept.moves as readonly { readonly act: string }[]).some(
    ({ act }) => act === procedure.dispute?.act,
  );
  if (brought) return { reach: says, against: null };
  const facts = { clause, known: knownOn(kept), otherRule: false, yes: [procedure.id] };
  const ground = { procedures: proceduresOf(agreement), usual: USUAL };
  const found = findForums(section, facts, today, ground).fit.find((one) => one.procedure === procedure);
  return { reach: says, against: found?.against ?? null };
};

const relatedOf = async (
  tx: Tx,
  agreement: Agreement,
  row: MatterRow,
  { joinedFrom, joinedInto }: CaseFile,
  today: Day,
  names: Names,
): Promise<CaseShape["related"]> => {
  const below = (await caseRows(tx, { parent: row.id })).map((one) => ({
    ...lineNow(agreement, one, today, names),
    relation: joinedFrom.some(({ matter: joined }) => joined === one.id)
      ? ("joined to it" as const)
      : ("about it" as const),
  }));
  const above = row.parentId === null ? undefined : await matter(tx, row.parentId);
  return above === undefined || isRefusal(above)
    ? below
    : [
        ...below,
        {
          ...lineNow(agreement, above, today, names),
          relation: joinedInto ? ("carries it on" as const) : ("what it is about" as const),
        },
      ];
};

/** One case with its clocks, its history, its file and the rooms that the person can enter. */
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
  const { agreement } = desk;
  const procedure = procedureOf(agreement, row.kind);
  const kept = row.state as CaseState;
  const at = standingNow(kept, procedure, today);
  const names = await namesFor(tx);
  const record = await recordOf(tx, id);
  const file = caseFile(record);
  const shared = (record.shared ?? []).filter((one) => one.seq <= row.seq);
  const papers = documentsJson(await documents(tx, id), names);
  // Papers and timeline are read aloud before both: they are made of the shared room alone.
  const both = caseFile({ shared: record.shared ?? [] });
  const told = toldOf(kept, procedure, both, papers, names, today);
  return {
    ...lineOf(row, at, procedure, names),
    version: kept.subject.version,
    statement: kept.subject.statement,
    remedy: kept.subject.remedy,
    knownOn: iso(knownOn(kept)),
    ...disputeOf(agreement, kept, procedure, today),
    protest: kept.subject.protest ?? null,
    standingNotes: [...at.notes],
    grievants: row.grievants.map((person) => ({ id: person, name: names(person) })),
    arbitrator: row.arbitratorId === null ? null : { id: row.arbitratorId, name: names(row.arbitratorId) },
    clocks: at.open,
    may: mayOf(at.may, moversOf(desk.setting.seats, session, procedure)),
    proposals: proposalsOf(at, session, procedure),
    history: historyOf(shared, at, procedure, names),
    rooms: roomsOf(await notes(tx, id), session, names),
    file: fileJson(file, today, names),
    documents: papers,
    timeline: timelineOf(told),
    papers: papersJson(paperKinds(procedure, standing(procedure, told.events, today), both)),
    related: await relatedOf(tx, agreement, row, file, today, names),
    people: (await people(tx)).map(({ id: person, name, seats }) => ({
      id: person,
      name,
      party: seats[0]?.party ?? null,
      handles: seats.some((seat) => may(seat.role, "matters:all") && may(seat.role, "matters:act")),
    })),
    chain: {
      entries: row.seq,
      head: row.hash,
      verified: verdicts.every((one) => one.verdict.ok),
    },
  };
};
