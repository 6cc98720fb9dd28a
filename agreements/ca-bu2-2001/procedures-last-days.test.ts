import { describe, expect, it } from "vitest";
import { addDays, type Day, day, iso } from "../../src/calendar/index.ts";
import {
  eventJson,
  type Move,
  type OpenClock,
  type Procedure,
  type ProcedureEvent,
  type Standing,
  standing,
} from "../../src/rules/index.ts";
import unit2 from "./agreement.ts";
import { type End, endOf, isSo, isWorkDay, timedMoves } from "./own-count.ts";
import { dated, stepsOf } from "./random-history.ts";
import { bare, lastOf, noticeFields, routesOf, statements } from "./routes.ts";

/*
 * Every clock with a period, of every procedure: driven there, and looked at on its last day and on the day
 * after, with the move and without. The last day is counted in own-count.ts, not by what is tested.
 */

/** A Friday; the end of a month; before a long weekend, twice; before a leap day. */
const starts = ["2002-01-25", "2002-01-31", "2002-02-14", "2002-11-26", "2004-02-27"].map(day);
/** Cases tried for one clock from one start. */
const CASES = 4;
const procedures = [...new Set(unit2.sections.flatMap((section) => section.procedures))];

interface Case {
  readonly procedure: Procedure;
  readonly events: readonly ProcedureEvent[];
  readonly move: Move;
  readonly end: End;
  readonly clock: OpenClock;
  readonly station: string;
  /** False where an earlier move of the same act is the one that the act is held to. */
  readonly judged: boolean;
}

const at = ({ procedure, events }: Case, { day: today, minute }: End, more: readonly ProcedureEvent[] = []) =>
  standing(procedure, [...events, ...more], today, { isWorkDay, minute });

const next = ({ day: on, minute }: End): End => {
  if (minute === undefined) return { day: addDays(on, 1) };
  return minute === 1440 ? { day: addDays(on, 1), minute: 1 } : { day: on, minute: minute + 1 };
};

const sameEnd = (a: End | undefined, b: End | undefined): boolean =>
  a?.day === b?.day && a?.minute === b?.minute;

const clockIn = ({ open }: Standing, { clock, act, due }: OpenClock) =>
  open.find((each) => each.clock === clock && each.act === act && sameEnd(each.due, due));

const tried = ({ procedure, move }: Case, { day: on, minute }: End, now: Standing): ProcedureEvent => {
  const fields = now.may.find(({ act }) => act === move.act)?.fields ?? [];
  const [first] = statements(fields, on, false, noticeFields(procedure));
  return bare({
    ...first,
    ...(minute === undefined ? {} : { time: minute }),
    act: move.act,
    on,
    by: move.by[0]!,
  });
};

/** What is wrong with a clock on its last day. */
const onLastDay = (of: Case): string[] => {
  const now = at(of, of.end);
  const clock = clockIn(now, of.clock);
  const made = at(of, of.end, [tried(of, of.end, now)]);
  const last = made.history.at(-1)!;
  const inTime = last.event.act === of.move.act && !last.late;
  const sameDue = last.due?.day === of.end.day && last.due.minute === of.end.minute;
  const early = of.procedure.stations
    .find(({ id }) => id === of.station)!
    .pass?.filter(
      ({ act }) => of.move.onLapse?.effect === "next step open" && now.may.every((may) => may.act !== act),
    );
  return [
    ...(clock && !clock.overdue && !clock.lapsed ? [] : ["not open on its last day"]),
    ...(made.refusals.length > 0 ? [`refused on its last day: ${made.refusals[0]!.reason}`] : []),
    ...(inTime || !of.judged ? [] : ["late on its last day"]),
    ...(sameDue || !of.judged ? [] : ["recorded with another last day"]),
    ...(early ?? []).flatMap(({ act, by }) => {
      const event = { act, on: of.end.day, by: by[0]!, time: of.end.minute };
      const { refusals } = at(of, of.end, [bare(event)]);
      return ["not-open-yet", "missing-field"].includes(refusals[0]?.code ?? "")
        ? []
        : [`${act} is open too early`];
    }),
  ];
};

/** What is wrong with it on the day after. */
const onDayAfter = (of: Case): string[] => {
  const { procedure, move, end } = of;
  const after = next(end);
  const now = at(of, after);
  if (move.onLapse?.effect === "deemed") {
    const last = now.history.at(-1)!;
    const moved = last.event.act === "lapse" && last.to === move.onLapse.to && last.event.on === after.day;
    const { refusals } = at(of, after, [tried(of, after, now)]);
    const there = procedure.stations.find(({ id }) => id === move.onLapse!.to)!;
    const again = there.moves.some(({ act }) => act === move.act);
    return [
      ...(moved ? [] : ["does not move the case"]),
      ...(again || refusals.length > 0 ? [] : ["can still be made"]),
    ];
  }
  const clock = clockIn(now, of.clock);
  const lost = move.onLapse?.effect === "right lost";
  const made = at(of, after, [tried(of, after, now)]);
  const { late } = made.history.at(-1)!;
  const right = end.minute === undefined ? late?.days === 1 : late?.hours === 1;
  return [
    ...(clock?.overdue ? [] : ["not overdue on the day after"]),
    ...(clock?.lapsed === lost ? [] : ["does not say whether the right is lost"]),
    ...(made.refusals.length > 0 ? [`refused on the day after: ${made.refusals[0]!.reason}`] : []),
    ...(right || !of.judged ? [] : ["not late by one"]),
  ];
};

/** A clock as it was found: of this name, with what is wrong with its last day, and what to try with it. */
interface Found {
  readonly name: string;
  readonly wrong?: string;
  readonly one?: Case;
}

/** The clocks that run on a day where a way ends, each held against its last day as counted here. */
const clocksOn = (procedure: Procedure, events: readonly ProcedureEvent[], today: Day): Found[] => {
  const now = standing(procedure, events, today, { isWorkDay });
  if (now.refusals.length > 0) return [];
  const { station } = now.standing;
  const here = procedure.stations.find(({ id }) => id === station)!;
  const moves = [...here.moves, ...(here.pass ?? [])];
  return moves.flatMap((move): Found[] => {
    const name = move.clock ?? `${station}.${move.act}`;
    const named = now.open.filter((each) => each.clock === name && each.act === move.act);
    if (named.length === 0 || !move.within) return [];
    const end = endOf(move.within, { procedure, history: now.history, used: new Set() });
    const found = { name: `${station} ${name} ${move.act}` };
    // Two moves of one act have a clock of one name each.
    const clock = named.find(({ due }) => sameEnd(due, end));
    if (!clock) {
      const says = [...named.map(({ due }) => due), end].map((each) => (each ? iso(each.day) : "never"));
      return [{ ...found, wrong: `ends ${says.slice(0, -1).join(" or ")}, not ${says.at(-1)}` }];
    }
    if (!end) return [];
    const rivals = moves.filter(
      ({ act, by, barred = [] }) =>
        act === move.act &&
        by.includes(move.by[0]!) &&
        !barred.some(({ when }) => isSo(when, { procedure, history: now.history, used: new Set() })),
    );
    const one = { procedure, events, move, end, clock, station, judged: rivals[0] === move };
    return [end.day < today ? found : { ...found, one }];
  });
};

/** The clocks that run where a way ends, and those that open when the others have passed. */
const clocksAt = (procedure: Procedure, events: readonly ProcedureEvent[], start: Day): Found[] => {
  const today = lastOf(events, start);
  const { open } = standing(procedure, events, today, { isWorkDay });
  const passed = Math.max(today, ...open.flatMap(({ due }) => (due ? [due.day] : []))) as Day;
  return [...clocksOn(procedure, events, today), ...clocksOn(procedure, events, addDays(passed, 1))];
};

describe.each(procedures.map((procedure) => [procedure.id, procedure] as const))("%s", (_id, procedure) => {
  it("keeps each of its clocks to the last day, and not to the day after", { timeout: 60_000 }, () => {
    const wrong = new Map<string, string>();
    const met = new Set<string>();
    const [first] = starts;
    const ways = routesOf(procedure, first!).map((route) => stepsOf(procedure, route, first!));
    for (const start of starts) {
      const left = new Map<string, number>();
      for (const way of ways) {
        const events = dated(way, start);
        const written = () => JSON.stringify(events.map((each) => eventJson(procedure, each)));
        for (const { name, wrong: what, one } of clocksAt(procedure, events, start)) {
          if (what) wrong.set(`${name} ${what}`, written());
          met.add(name);
          const before = left.get(name) ?? CASES;
          // Where time moves the case before the last day, that is another clock's doing.
          if (!one || before === 0 || at(one, one.end).standing.station !== one.station) continue;
          left.set(name, before - 1);
          for (const fault of [...onLastDay(one), ...onDayAfter(one)])
            wrong.set(`${name}: ${fault}`, written());
        }
      }
    }
    expect(Object.fromEntries(wrong)).toEqual({});
    const timed = timedMoves(procedure).filter(
      ({ station }) => station !== "anywhere" && station !== procedure.stations[0]!.id,
    );
    const names = timed.map(
      ({ station, move }) => `${station} ${move.clock ?? `${station}.${move.act}`} ${move.act}`,
    );
    expect(names.filter((name) => !met.has(name))).toEqual([]);
  });
});
