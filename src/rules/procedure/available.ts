import { addDays, compareDue, type Day, type Due } from "../../calendar/index.ts";
import type { Bar, Branch, Move, Procedure, Station } from "./procedure.ts";
import { type Facts, holds, isPast, type Reckoned, reckon } from "./reckon.ts";
import type { AgreedDay, CaseState, Moment } from "./record.ts";

/** A move that can be made where the case stands, with its clock as it runs. */
export interface Available {
  readonly move: Move;
  /** Names the clock in extensions: its own name, or the station and the act, e.g. "step1.answer". */
  readonly clock: string;
  readonly reckoned?: Reckoned;
  /** Set where the step was passed over: since when, by which clause. */
  readonly opened?: { readonly since: Day; readonly clause: string };
  /** The reason that keeps it from being made, where there is one. */
  readonly bar?: Bar;
  /** True for what may be done anywhere, such as withdrawing. */
  readonly anywhere: boolean;
}

/** The station of that name; a procedure that names one it lacks is a bug. */
export const stationOf = (procedure: Procedure, id: string): Station => {
  const found = procedure.stations.find((each) => each.id === id);
  if (!found) throw new Error(`procedure ${procedure.id} has no station ${id}`);
  return found;
};

/** Where a move leads as the case stands; undefined where the case stays. */
export const target = (to: string | readonly Branch[] | undefined, facts: Facts): string | undefined =>
  to === undefined || typeof to === "string"
    ? to
    : to.find((each) => each.when === undefined || holds(each.when, facts))?.to;

/**
 * A move into a waived step becomes the moves that pass it over. The same act keeps its own period, since it
 * answers the same thing; another act has only the period that it states itself, and is left out where the
 * station offers it already.
 */
const redirected = (move: Move, beside: readonly Move[], facts: Facts): Move[] => {
  const to = target(move.to, facts);
  if (to === undefined || !facts.state.waived[to]) return [move];
  const { clause } = facts.state.waived[to];
  const { within, onLapse, barred = [] } = move;
  const offered = (over: Move) =>
    beside.some(({ act, by }) => act === over.act && over.by.every((mover) => by.includes(mover)));
  return (stationOf(facts.procedure, to).pass ?? [])
    .filter((over) => over.act === move.act || !offered(over))
    .map(
      (over): Move =>
        over.act === move.act
          ? { ...over, within, onLapse, barred: [...barred, ...(over.barred ?? [])] }
          : { ...over, owed: true, clause },
    )
    .flatMap((each) => redirected(each, beside, facts));
};

/** Every move of the station where the case stands, open at that moment or barred by the facts. */
export const available = (facts: Facts, asOf: Moment): Available[] => {
  const { procedure, state } = facts;
  const station = stationOf(procedure, state.station);
  if (station.end) return [];
  const waived = state.waived[station.id];
  const moves = waived ? [] : station.moves;
  const own = moves
    .flatMap((move) => redirected(move, moves, facts))
    .map((move) => withClock(move, facts, { anywhere: false }));
  const opened = waived ? { since: waived.on, clause: waived.clause } : openedByLapse(own, asOf);
  const pass = opened ? (station.pass ?? []) : [];
  return [
    ...own,
    ...pass
      .flatMap((move) => redirected(move, pass, facts))
      .map((move) => withClock(move, facts, { anywhere: false, opened })),
    // Where nothing has happened there is nothing to withdraw.
    ...(state.history.length === 0 ? [] : procedure.anywhere).map((move) =>
      withClock(move, facts, { anywhere: true }),
    ),
  ];
};

const withClock = (move: Move, facts: Facts, more: Pick<Available, "anywhere" | "opened">): Available => {
  const clock = move.clock ?? `${facts.state.station}.${move.act}`;
  const reckoned = move.within && reckon(move.within, facts);
  const agreed = facts.state.agreed[clock];
  return {
    move,
    clock,
    reckoned: reckoned && agreed ? byAgreement(reckoned, agreed) : reckoned,
    bar: move.barred?.find((each) => holds(each.when, facts)),
    ...more,
  };
};

/** A day agreed instead of the period holds by itself; an extension holds where it ends later. */
const byAgreement = (reckoned: Reckoned, { due, instead }: AgreedDay): Reckoned => {
  if (!instead && (reckoned.due === undefined || compareDue(reckoned.due, due) >= 0)) return reckoned;
  return { ...reckoned, due, missing: [] };
};

const openedByLapse = (own: readonly Available[], asOf: Moment): Available["opened"] => {
  const late = own.find(
    ({ move, reckoned }) =>
      move.onLapse?.effect === "next step open" && reckoned?.due !== undefined && isPast(reckoned.due, asOf),
  );
  return late && { since: dayAfter(late.reckoned!.due!), clause: late.move.onLapse!.clause };
};

/** The day on which a period is over: the next one, or its own where it ends within the day. */
const dayAfter = ({ day, minute }: Due): Day => (minute === undefined ? addDays(day, 1) : day);

/** The facts after every period has passed that moves the case by itself before or at that moment. */
export const carriedForward = (facts: Facts, asOf: Moment): Facts => {
  const byItself = ({ moves }: Station) => moves.some(({ onLapse }) => onLapse?.effect === "deemed");
  if (!byItself(stationOf(facts.procedure, facts.state.station))) return facts;
  const passed = available(facts, asOf).find(
    ({ move, reckoned }) =>
      move.onLapse?.effect === "deemed" && reckoned?.due !== undefined && isPast(reckoned.due, asOf),
  );
  if (!passed) return facts;
  const { onLapse } = passed.move;
  const due = passed.reckoned!.due!;
  const { state } = facts;
  const entry = {
    seq: state.history.length + 1,
    event: { act: "lapse", on: dayAfter(due), time: due.minute },
    by: "",
    at: state.station,
    to: onLapse!.to!,
    clause: onLapse!.clause,
    due,
  };
  return carriedForward({ ...facts, state: entered(state, entry) }, asOf);
};

/** The state after an event; what was agreed and proposed about clocks ends with the stay at a station. */
export const entered = (state: CaseState, entry: CaseState["history"][number]): CaseState => {
  const history = [...state.history, entry];
  if (entry.to === state.station) return { ...state, history };
  const ends = (clock: string) => clock.startsWith(`${state.station}.`);
  return {
    ...state,
    station: entry.to,
    history,
    entry,
    agreed: Object.fromEntries(Object.entries(state.agreed).filter(([clock]) => !ends(clock))),
    proposals: state.proposals.filter(({ clock }) => clock === undefined || !ends(clock)),
  };
};
