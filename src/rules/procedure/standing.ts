import { compareDue, type Day, type Due, type IsWorkDay } from "../../calendar/index.ts";
import { isRefusal, type Refusal } from "../../refusal/index.ts";
import { workDaysWithout } from "../workDays.ts";
import { apply } from "./apply.ts";
import { type Available, available, carriedForward, stationOf } from "./available.ts";
import { fieldsOf } from "./check-event.ts";
import type { ProcedureEvent } from "./event.ts";
import { type May, mayMove } from "./may.ts";
import type { PeriodUnit } from "./period.ts";
import type { Act, Field, Outcome, Procedure } from "./procedure.ts";
import { type Facts, isPast } from "./reckon.ts";
import type { CaseState, Moment, Proposal, Recorded } from "./record.ts";

/** A clock that runs, or a step that is open without one. */
export interface OpenClock {
  /** The name by which an extension means it. */
  readonly clock: string;
  readonly what: string;
  readonly act: string;
  /** Whose default it would be: movers, the usual one first. */
  readonly mover: readonly string[];
  /** The day from which it is counted, or since when the step is open. */
  readonly since: Day;
  /** The last day; absent where the agreement starts no clock, or where a fact is missing. */
  readonly due?: Due;
  readonly clause: string;
  /** What follows when nobody moves. */
  readonly onLapse: string;
  /** In what it is counted; absent without a last day. */
  readonly dayKind?: PeriodUnit;
  /** What counts as a day, in plain words. */
  readonly counts: string;
  readonly overdue: boolean;
  /** Overdue, and the right is lost by it. */
  readonly lapsed: boolean;
  /** True where both sides agreed on this last day. */
  readonly agreed: boolean;
  /** Facts without which the last day cannot be said. */
  readonly missing: readonly Field[];
  /** What was taken as given, such as receipt on the day of the act. */
  readonly assumed: readonly string[];
}

/** Where a case stands on a day, and what follows from that. */
export interface Standing {
  readonly standing: {
    readonly station: string;
    readonly title: string;
    readonly clause: string;
    readonly since?: Day;
    readonly ended: boolean;
    readonly outcome?: Outcome;
    readonly notes: readonly { readonly clause: string; readonly says: string }[];
  };
  readonly open: readonly OpenClock[];
  readonly may: readonly May[];
  readonly history: readonly Recorded[];
  /** Proposals of one side that the other has not answered; they change nothing. */
  readonly proposals: readonly Proposal[];
  /** Events that do not count, by their place in the list (0 for the first). */
  readonly refusals: readonly (Refusal & { readonly event: number; readonly act: string })[];
}

/** What the agreement of days and hours needs to know beside the events. */
export interface Clockwork {
  /** Which days are work days; Monday to Friday without the procedure's days off where nobody says. */
  readonly isWorkDay?: IsWorkDay;
  /** The minute of today, for clocks in hours; without it they are overdue only after their last day. */
  readonly minute?: number;
}

/**
 * Where a case stands on a day, every clock that is open, what each may do, and what was refused.
 *
 * Pure: the same events and the same day give the same answer, and nothing else computes a deadline. An event
 * that is refused changes nothing and does not keep later ones from counting. An act after its last day is
 * recorded with how late it is; whether it is let through is for the parties or an arbitrator.
 */
export const standing = (
  procedure: Procedure,
  events: readonly ProcedureEvent[],
  today: Day,
  { isWorkDay = workDaysWithout(procedure.daysOff), minute }: Clockwork = {},
): Standing => {
  const now = { day: today, minute };
  let state = begun(procedure);
  const refusals: Standing["refusals"][number][] = [];
  for (const [index, event] of events.entries()) {
    const next = apply({ procedure, state, isWorkDay }, event, now);
    if (isRefusal(next)) refusals.push({ event: index, act: String(event.act), ...next });
    else state = next;
  }
  const facts = carriedForward({ procedure, state, isWorkDay }, now);
  const all = available(facts, now);
  const at = stationOf(procedure, facts.state.station);
  return {
    standing: {
      station: at.id,
      title: at.title,
      clause: at.clause,
      since: facts.state.entry?.event.on,
      ended: at.end !== undefined,
      outcome: at.end,
      notes: at.notes ?? [],
    },
    open: openClocks(all, facts, now),
    may: mayMove(all, facts, now),
    history: facts.state.history,
    proposals: at.end ? [] : facts.state.proposals,
    refusals,
  };
};

/** A case in which nothing has happened. */
const begun = ({ id, stations }: Procedure): CaseState => {
  const [first] = stations;
  if (!first) throw new Error(`procedure ${id} has no station`);
  return { station: first.id, history: [], agreed: {}, waived: {}, proposals: [] };
};

/** Where nothing has happened, no clock runs. */
const openClocks = (all: readonly Available[], facts: Facts, now: Moment): OpenClock[] =>
  (facts.state.history.length === 0 ? [] : all)
    .filter(({ move, anywhere, bar, opened }) => !anywhere && !bar && (move.within || move.owed || opened))
    .map((each) => openClock(each, facts, now))
    .toSorted((a, b) => {
      if (a.due && b.due) return compareDue(a.due, b.due);
      return Number(a.due === undefined) - Number(b.due === undefined);
    });

const openClock = ({ move, clock, reckoned, opened }: Available, facts: Facts, now: Moment): OpenClock => {
  const { procedure, state } = facts;
  const due = reckoned?.due;
  const overdue = due !== undefined && isPast(due, now);
  const act = procedure.acts.find((each) => each.act === move.act)!;
  return {
    clock,
    what: move.what,
    act: move.act,
    mover: move.awaits ?? move.by,
    since: (due && reckoned?.since) ?? opened?.since ?? state.entry?.event.on ?? now.day,
    due,
    clause: (due && reckoned?.clause) ?? opened?.clause ?? reckoned?.clause ?? move.clause,
    onLapse: move.onLapse?.says ?? "",
    dayKind: due && reckoned?.unit,
    counts: (due && reckoned?.unit && procedure.counting[reckoned.unit]) ?? "",
    overdue,
    lapsed: overdue && move.onLapse?.effect === "right lost",
    agreed: state.agreed[clock] !== undefined,
    missing: missingFields(act, reckoned?.missing ?? []),
    assumed: reckoned?.assumed ?? [],
  };
};

const missingFields = (act: Act, names: readonly string[]): Field[] =>
  names.map(
    (name) =>
      fieldsOf(act).find((each) => each.name === name) ?? { name, type: "day", question: `Which ${name}?` },
  );
