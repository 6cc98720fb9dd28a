import { compareDue, type Due } from "../../calendar/index.ts";
import { isRefusal, type Refusal, refusal } from "../../refusal/index.ts";
import { type Available, available, carriedForward, entered, stationOf, target } from "./available.ts";
import { checkEvent } from "./check-event.ts";
import { agree, consentOf } from "./consent.ts";
import type { ProcedureEvent } from "./event.ts";
import { notListed } from "./listed.ts";
import { moverOf } from "./mover.ts";
import { type Facts, isPast, reckon } from "./reckon.ts";
import type { CaseState, Late, Moment } from "./record.ts";
import { refuse } from "./refusal.ts";

/** The case after one more event, or the first refusal in the catalogue's order; a refused event changes nothing. */
export const apply = (before: Facts, event: ProcedureEvent, today: Moment): CaseState | Refusal => {
  const { procedure } = before;
  const bad = checkEvent(procedure, event, today.day) ?? outOfOrder(before, event);
  if (bad) return bad;
  const asOf = { day: event.on, minute: event.time };
  const facts = carriedForward(before, asOf);
  const station = stationOf(procedure, facts.state.station);
  if (station.end)
    return refuse("after-the-end", "The case has ended", {
      ended: facts.state.entry?.event.on ?? "at once",
      outcome: station.end,
    });
  const restated = knowledgeRestated(facts, event);
  const consent = consentOf(procedure, event.act);
  if (consent) return restated ? restated : agree(consent, event, facts, asOf);
  const chosen = choose(facts, event, asOf);
  if (isRefusal(chosen)) return chosen;
  const early = beforeReceipt(facts, event, chosen.found);
  const strange = early ?? restated ?? notListed(facts, event);
  if (strange) return strange;
  return moved(facts, event, chosen.found, chosen.mover);
};

const outOfOrder = ({ state }: Facts, event: ProcedureEvent): Refusal | undefined => {
  const last = state.history.at(-1)?.event;
  if (!last) return undefined;
  const sameDay = event.on === last.on && event.time !== undefined && last.time !== undefined;
  if (event.on >= last.on && !(sameDay && event.time! < last.time!)) return undefined;
  return refuse("out-of-order", "An act of an earlier day cannot follow", { on: event.on, before: last.on });
};

interface Choice {
  readonly found: Available;
  readonly mover: string;
}

/** The move that an event makes: one of its act, open, by this mover, not barred. */
const choose = (facts: Facts, event: ProcedureEvent, asOf: Moment): Choice | Refusal => {
  const { procedure, state } = facts;
  const station = stationOf(procedure, state.station);
  const moves = available(facts, asOf);
  const sameAct = moves.filter(({ move }) => move.act === event.act);
  if (sameAct.length === 0) {
    const waiting = station.pass?.some(({ act }) => act === event.act);
    const holding = moves.find(({ move }) => move.onLapse?.effect === "next step open");
    if (waiting && holding?.reckoned?.due)
      return refuse(
        "not-open-yet",
        "This opens when the answer has come, or when its last day has passed without one",
        { on: event.on, lastDay: holding.reckoned.due.day },
        holding.move.onLapse!.clause,
      );
    const open = [...new Set(moves.filter(({ bar }) => !bar).map(({ move }) => move.act))];
    return refuse("before-its-predecessor", "This act has no place where the case stands", {
      act: event.act,
      standing: station.title,
      open: open.join(", "),
    });
  }
  const byMover = sameAct
    .map((found) => ({ found, mover: moverOf(found.move.by, event.by, procedure)?.id }))
    .filter((each): each is { found: Available; mover: string } => each.mover !== undefined);
  const [first] = byMover;
  if (!first)
    return refuse("wrong-mover", "This is another's move", {
      by: String(event.by),
      allowed: [...new Set(sameAct.flatMap(({ move }) => move.by))].join(", "),
    });
  const free = byMover.find(({ found }) => !found.bar);
  if (free) return free;
  const { code, reason, remedy, clause } = first.found.bar!;
  return refusal(code, reason, remedy, { standing: station.title }, clause);
};

const beforeReceipt = ({ state }: Facts, event: ProcedureEvent, found: Available): Refusal | undefined => {
  const received = state.entry?.event.received;
  if (found.anywhere || received === undefined || event.on >= received) return undefined;
  return refuse("before-receipt", "What this answers had not been received", { on: event.on, received });
};

const knowledgeRestated = ({ state }: Facts, event: ProcedureEvent): Refusal | undefined => {
  const { known } = event;
  const first = state.history.find((each) => each.event.known !== undefined)?.event.known;
  if (known === undefined || first === undefined || known === first) return undefined;
  return refuse("fact-already-stated", "The day of knowledge is on record and a period may hang on it", {
    known,
    first,
  });
};

const moved = (facts: Facts, event: ProcedureEvent, { move, reckoned }: Available, by: string): CaseState => {
  const { procedure, state } = facts;
  const isKnowledge = procedure.acts.find(({ act }) => act === event.act)?.isKnowledge;
  const kept = { ...event, by, ...(isKnowledge ? { known: event.known ?? event.on } : {}) };
  const seq = state.history.length + 1;
  const bare = { seq, event: kept, by, at: state.station, clause: move.clause };
  // Where it leads, and against which last day it is held, may turn on what this very act states.
  const lacks = reckoned !== undefined && reckoned.missing.length > 0;
  const seen =
    lacks || typeof move.to === "object"
      ? { ...facts, state: { ...state, history: [...state.history, { ...bare, to: state.station }] } }
      : facts;
  const due = reckoned?.due ?? (lacks ? reckon(move.within!, seen)?.due : undefined);
  const to = target(move.to, seen) ?? state.station;
  return entered(state, { ...bare, to, due, late: due && lateness(due, event) });
};

/** How late an event is against a last day; undefined where it is in time. */
const lateness = (due: Due, { on, time }: Pick<ProcedureEvent, "on" | "time">): Late | undefined => {
  if (!isPast(due, { day: on, minute: time })) return undefined;
  const days = Math.max(0, on - due.day);
  if (due.minute === undefined || time === undefined) return { days, due };
  const minutes = compareDue({ day: on, minute: time }, due);
  return { days, hours: Math.ceil(minutes / 60), due };
};
