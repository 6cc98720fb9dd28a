import { type Day, type Due, iso } from "../calendar/index.ts";
import {
  type Clockwork,
  type OnLapse,
  type OpenClock,
  type Procedure,
  type ProcedureEvent,
  type Standing,
  standing,
} from "../rules/index.ts";

/** Whose move a clock waits for. */
export type Side = "union" | "employer" | "both";

/** A clock of a case as the docket keeps it; days as YYYY-MM-DD. */
export interface DocketClock {
  readonly name: string;
  readonly what: string;
  readonly act: string;
  /** Whose move it is, in words. */
  readonly movers: string;
  readonly side: Side;
  readonly since: string;
  readonly due: string | null;
  /** Minute of the day, for clocks in hours. */
  readonly minute: number | null;
  readonly clause: string;
  readonly onLapse: string;
  readonly effect: OnLapse["effect"] | null;
  readonly counts: string;
  readonly agreed: boolean;
}

const sideOf = (procedure: Procedure, ids: readonly string[]): Side => {
  const sides = new Set(procedure.movers.filter(({ id }) => ids.includes(id)).map(({ side }) => side));
  const [only] = sides;
  return sides.size === 1 ? only! : "both";
};

const titleOf = (procedure: Procedure, id: string): string =>
  procedure.movers.find((one) => one.id === id)?.title ?? id;

/** What the agreement attaches to the passing of a clock's last day. */
const effectOf = (procedure: Procedure, station: string, { act }: OpenClock): OnLapse["effect"] | null => {
  const at = procedure.stations.find(({ id }) => id === station);
  return (
    [...(at?.moves ?? []), ...(at?.pass ?? [])].find((move) => move.act === act)?.onLapse?.effect ?? null
  );
};

/** The open clocks of a case where it stands, as the docket keeps them; none where it has ended. */
export const docketClocks = (
  procedure: Procedure,
  { standing: at, open }: Standing,
): readonly DocketClock[] =>
  at.ended
    ? []
    : open.map((clock, index) => ({
        // Two moves of one act at one station run under one name; the docket keeps them apart.
        name:
          open.findIndex((one) => one.clock === clock.clock) === index
            ? clock.clock
            : `${clock.clock}#${index}`,
        what: clock.what,
        act: clock.act,
        movers: clock.mover.map((id) => titleOf(procedure, id)).join(" or "),
        side: sideOf(procedure, clock.mover),
        since: iso(clock.since),
        due: clock.due ? iso(clock.due.day) : null,
        minute: clock.due?.minute ?? null,
        clause: clock.clause,
        onLapse: clock.onLapse,
        effect: effectOf(procedure, at.station, clock),
        counts: clock.counts,
        agreed: clock.agreed,
      }));

/** A step that somebody took, or let pass: who, at which station, and how long it took. */
export interface Turn {
  readonly seq: number;
  readonly station: string;
  readonly act: string;
  readonly mover: string;
  readonly side: Side;
  /** The day from which the time ran: the receipt of what brought the case to the station. */
  readonly since: string;
  readonly due: string | null;
  /** The day on which it was done; null where it was let pass. */
  readonly doneOn: string | null;
  readonly days: number | null;
  readonly lateDays: number | null;
  readonly lapsed: boolean;
}

/** The day after which a clock has surely passed. */
const over = ({ day }: Due, on: Day): boolean => on > day;

/**
 * The steps of a case one by one, for the patterns of many: each move with the days it took, and each clock
 * that had passed when the case went on without it, as a step let pass. Agreements about clocks are no steps.
 */
export const turnsOf = (
  procedure: Procedure,
  events: readonly ProcedureEvent[],
  today: Day,
  clockwork: Clockwork = {},
): readonly Turn[] => {
  const { history } = standing(procedure, events, today, clockwork);
  const agreeing = new Set(
    procedure.consents.flatMap(({ propose, accept, decline }) => [propose, accept, decline]),
  );
  const anywhere = new Set(procedure.anywhere.map(({ act }) => act));
  const turns: Turn[] = [];
  let since = history[0]?.event.on;
  for (const [index, each] of history.entries()) {
    const { event, by, at, to } = each;
    if (index > 0 && since !== undefined && !agreeing.has(event.act) && !anywhere.has(event.act)) {
      const shared = { seq: each.seq, station: at, since: iso(since) };
      if (by === "") {
        turns.push({
          ...shared,
          ...passedBy(procedure, at, to),
          due: each.due ? iso(each.due.day) : null,
          doneOn: null,
          days: null,
          lateDays: null,
          lapsed: true,
        });
      } else {
        turns.push(...letPass(procedure, history, index, shared, clockwork));
        turns.push({
          ...shared,
          act: event.act,
          mover: titleOf(procedure, by),
          side: sideOf(procedure, [by]),
          due: each.due ? iso(each.due.day) : null,
          doneOn: iso(event.on),
          days: Math.max(0, event.on - since),
          lateDays: each.late?.days ?? null,
          lapsed: false,
        });
      }
    }
    if (to !== at || index === 0) since = event.received ?? event.on;
  }
  return turns;
};

const passedBy = (procedure: Procedure, at: string, to: string): Pick<Turn, "act" | "mover" | "side"> => {
  const move = procedure.stations
    .find(({ id }) => id === at)
    ?.moves.find(({ onLapse }) => onLapse?.effect === "deemed" && onLapse.to === to);
  const movers = move?.awaits ?? move?.by ?? [];
  return {
    act: move?.act ?? "",
    mover: movers.map((id) => titleOf(procedure, id)).join(" or "),
    side: sideOf(procedure, movers),
  };
};

/** The clocks of others that had passed when this move was made at their station. */
const letPass = (
  procedure: Procedure,
  history: Standing["history"],
  index: number,
  shared: Pick<Turn, "seq" | "station" | "since">,
  clockwork: Clockwork,
): Turn[] => {
  const each = history[index]!;
  if (each.at === each.to) return [];
  const before = history.slice(0, index).flatMap(({ by, event }) => (by === "" ? [] : [event]));
  const then = each.event.on;
  const own = sideOf(procedure, [each.by]);
  return standing(procedure, before, then, clockwork)
    .open.filter(({ due, mover }) => due !== undefined && over(due, then) && sideOf(procedure, mover) !== own)
    .map(({ act, mover, due }) => ({
      ...shared,
      act,
      mover: mover.map((id) => titleOf(procedure, id)).join(" or "),
      side: sideOf(procedure, mover),
      due: iso(due!.day),
      doneOn: null,
      days: null,
      lateDays: null,
      lapsed: true,
    }));
};
