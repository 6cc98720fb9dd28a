import { type Available, stationOf } from "./available.ts";
import { asked } from "./listed.ts";
import type { Field } from "./procedure.ts";
import { type Facts, isPast } from "./reckon.ts";
import type { Moment } from "./record.ts";

/** An act that can be made now. */
export interface May {
  readonly act: string;
  readonly title: string;
  readonly by: readonly string[];
  readonly clause: string;
  readonly fields: readonly Field[];
  /** True where its last day has passed: it can still be made, and is recorded as late. */
  readonly late: boolean;
}

/** The acts that can be made now, moves first, then what takes both sides. */
export const mayMove = (all: readonly Available[], facts: Facts, now: Moment): May[] => {
  const { procedure, state } = facts;
  if (stationOf(procedure, state.station).end) return [];
  const moves = all
    .filter(({ bar }) => !bar)
    .map(({ move, reckoned, opened }) => ({
      ...words(facts, move.act),
      by: move.by,
      clause: opened?.clause ?? move.clause,
      late: reckoned?.due !== undefined && isPast(reckoned.due, now),
    }));
  return [...joined(moves), ...mayAgree(all, facts)];
};

/** One line for each act: two moves of one act differ only in who makes them. */
const joined = (moves: readonly May[]): May[] => {
  const lines = new Map<string, May>();
  for (const move of moves) {
    const line = lines.get(move.act) ?? { ...move, by: [] };
    lines.set(move.act, {
      ...line,
      by: [...new Set([...line.by, ...move.by])],
      late: line.late && move.late,
    });
  }
  return [...lines.values()];
};

const mayAgree = (all: readonly Available[], facts: Facts): May[] => {
  const { procedure, state } = facts;
  // Where nothing has happened there is nothing to agree about.
  if (state.history.length === 0) return [];
  const running = all.some(({ reckoned, bar }) => reckoned?.due && !bar);
  return procedure.consents
    .filter(({ at }) => at === undefined || at.includes(state.station))
    .flatMap((consent) => {
      const { by, clause } = consent;
      const onClock = ["extend", "date", "hold"].includes(consent.effect.kind);
      const line = (act: string, movers: readonly string[]): May[] =>
        movers.length > 0 ? [{ ...words(facts, act), by: movers, clause, late: false }] : [];
      const pending = state.proposals.filter((each) => each.consent === consent.id);
      const sideOf = (mover: string) => procedure.movers.find(({ id }) => id === mover)?.side;
      const others = by.filter((mover) => pending.some(({ side }) => side !== sideOf(mover)));
      return [
        ...line(consent.propose, onClock && !running ? [] : by),
        ...line(consent.accept, others),
        ...line(consent.decline, pending.length > 0 ? by : []),
      ];
    });
};

const words = (facts: Facts, name: string): Pick<May, "act" | "title" | "fields"> => {
  const { procedure } = facts;
  const act = procedure.acts.find((each) => each.act === name);
  if (!act) throw new Error(`procedure ${procedure.id} has no act ${name}`);
  return { act: name, title: act.title, fields: act.fields.map((field) => asked(field, facts)) };
};
