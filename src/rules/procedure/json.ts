import { type Day, type Due, iso, timeText } from "../../calendar/index.ts";
import { fieldsOf } from "./check-event.ts";
import type { ProcedureEvent } from "./event.ts";
import type { May } from "./may.ts";
import type { Act, Field, Move, Procedure } from "./procedure.ts";
import type { Recorded } from "./record.ts";
import { type Clockwork, type OpenClock, type Standing, standing } from "./standing.ts";

/** A last day as text: YYYY-MM-DD, or YYYY-MM-DDTHH:MM for a clock in hours. */
export const dueText = ({ day, minute }: Due): string =>
  minute === undefined ? iso(day) : `${iso(day)}T${timeText(minute)}`;

const fieldJson = ({ name, type, question, required, choices }: Field) => ({
  name,
  type: type === "time" ? ("text" as const) : type,
  question,
  required: required ?? false,
  choices: choices ?? null,
});

/** The acts a procedure takes, as scripts and pages read them. */
export const procedureJson = (procedure: Procedure) => ({
  id: procedure.id,
  clause: procedure.clause,
  title: procedure.title,
  says: procedure.says,
  acts: procedure.acts.map((act) => ({
    act: act.act,
    title: act.title,
    by: moversOf(procedure, act),
    clause: act.clause,
    needsBoth: procedure.consents.some(({ propose, accept }) => propose === act.act || accept === act.act),
    fields: act.fields.map(fieldJson),
  })),
  movers: procedure.movers,
  stations: procedure.stations.map(({ id, title, clause, pass, end }) => ({
    id,
    title,
    clause,
    canBeWaived: pass !== undefined,
    end: end ?? null,
  })),
  counting: procedure.counting,
  readings: procedure.readings,
});

const moversOf = ({ stations, anywhere, consents }: Procedure, { act }: Act): string[] => {
  const moves: readonly Move[] = [
    ...stations.flatMap(({ moves, pass = [] }) => [...moves, ...pass]),
    ...anywhere,
  ];
  const moving = moves.filter((move) => move.act === act).flatMap(({ by }) => by);
  const agreeing = consents
    .filter(({ propose, accept, decline }) => [propose, accept, decline].includes(act))
    .flatMap(({ by }) => by);
  return [...new Set([...moving, ...agreeing])];
};

const clockJson = (clock: OpenClock, procedure: Procedure) => ({
  clock: clock.clock,
  what: clock.what,
  act: clock.act,
  mover: clock.mover.join(" or "),
  moverTitle: clock.mover.map((id) => titleOf(procedure, id)).join(" or "),
  since: iso(clock.since),
  due: clock.due ? dueText(clock.due) : null,
  clause: clock.clause,
  onLapse: clock.onLapse,
  dayKind: clock.dayKind ?? null,
  counts: clock.counts,
  overdue: clock.overdue,
  lapsed: clock.lapsed,
  agreed: clock.agreed,
  missing: clock.missing.map(fieldJson),
  assumed: clock.assumed,
});

const titleOf = ({ movers }: Procedure, id: string): string =>
  movers.find((each) => each.id === id)?.title ?? id;

const mayJson = ({ act, title, by, clause, fields, late }: May) => ({
  act,
  title,
  by: [...by],
  clause,
  fields: fields.map(fieldJson),
  late,
});

/** An event as text again: days and times written out, booleans and numbers as they are. */
export const eventJson = (
  procedure: Procedure,
  event: ProcedureEvent,
): Record<string, string | number | boolean> => {
  const act = procedure.acts.find((each) => each.act === event.act);
  const typeOf = (name: string) => (act ? fieldsOf(act).find((each) => each.name === name)?.type : undefined);
  const { act: name, on, by, ...rest } = event;
  const fields = Object.entries(rest).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const type = typeOf(key);
    if (type === "day") return [[key, iso(value as ProcedureEvent["on"])] as const];
    return [[key, type === "time" ? timeText(value as number) : value] as const];
  });
  return { act: name, on: iso(on), ...(by === undefined ? {} : { by }), ...Object.fromEntries(fields) };
};

/** How late an act was, in words; null where it was in time. */
export const lateText = ({ late }: Pick<Recorded, "late">): string | null => {
  if (!late) return null;
  const days = late.days > 0 ? `${late.days} ${late.days === 1 ? "day" : "days"}` : undefined;
  const hours = late.hours === undefined ? undefined : `${late.hours} ${late.hours === 1 ? "hour" : "hours"}`;
  return `${hours ?? days} after the last day, ${dueText(late.due)}`;
};

const recordedJson = (each: Recorded, procedure: Procedure) => ({
  seq: each.seq,
  title: procedure.acts.find(({ act }) => act === each.event.act)?.title ?? "The period passed",
  clause: each.clause,
  at: each.at,
  to: each.to,
  due: each.due ? dueText(each.due) : null,
  late: lateText(each),
  event: eventJson(procedure, each.event),
});

/** The answer of `standing` in the shape that scripts rely on, every day as text. */
export const standingJson = (
  procedure: Procedure,
  events: readonly ProcedureEvent[],
  today: Day,
  clockwork: Clockwork = {},
) => toJson(procedure, standing(procedure, events, today, clockwork));

/** A standing as text; `standing` itself is the title of the station. */
export const toJson = (
  procedure: Procedure,
  { standing: at, open, may, history, proposals, refusals }: Standing,
) => ({
  standing: at.title,
  station: at.station,
  clause: at.clause,
  since: at.since === undefined ? null : iso(at.since),
  ended: at.ended,
  outcome: at.outcome ?? null,
  notes: at.notes,
  open: open.map((clock) => clockJson(clock, procedure)),
  may: may.map(mayJson),
  history: history.map((each) => recordedJson(each, procedure)),
  proposals: proposals.map(({ id, consent, by, side, on, clock, until, step }) => ({
    id,
    consent,
    title: procedure.consents.find((each) => each.id === consent)?.title ?? consent,
    by,
    side,
    on: iso(on),
    clock: clock ?? null,
    until: until === undefined ? null : iso(until),
    step: step ?? null,
  })),
  refusals,
});
