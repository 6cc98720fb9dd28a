import { describe, expect, it } from "vitest";
import { addDays, type Day, day, iso } from "../../src/calendar/index.ts";
import {
  eventJson,
  flaws,
  type Move,
  type OpenClock,
  type Procedure,
  type ProcedureEvent,
  type Recorded,
  type Standing,
  standing,
} from "../../src/rules/index.ts";
import unit2 from "./agreement.ts";
import { countsOf, endOf, isWorkDay, type Seen, timedMoves } from "./own-count.ts";
import { type Chance, chance, oneOf, randomHistory, stepsOf } from "./random-history.ts";
import { lastOf, routesOf } from "./routes.ts";

/*
 * Every procedure of the agreement, each found at its section, is driven to each of its stations and past it.
 * Nothing here knows a procedure: a new one is tried as soon as its section lists it.
 */

/** Histories a procedure; ENTENTE_FUZZ=20 makes it twenty times as many. */
const RUNS = 10_000 * Number(process.env.ENTENTE_FUZZ ?? "1");
/** Of those, how many are looked at more closely. */
const CLOSER = RUNS / 10;
const start = day("2002-01-25");
const procedures = [...new Set(unit2.sections.flatMap((section) => section.procedures))];

const at = (procedure: Procedure, events: readonly ProcedureEvent[], today: Day): Standing =>
  standing(procedure, events, today, { isWorkDay });
/** What was recorded, without the entries that time itself made. */
const onRecord = ({ history }: Standing): ProcedureEvent[] =>
  history.filter(({ by }) => by !== "").map(({ event }) => event);
const written = (procedure: Procedure, events: readonly ProcedureEvent[]) =>
  events.map((event) => JSON.stringify(eventJson(procedure, event))).join("\n");
const same = (found: unknown, wanted: unknown): boolean => JSON.stringify(found) === JSON.stringify(wanted);
const timed = ({ open }: Standing) =>
  open.flatMap((clock) => (clock.due ? [{ ...clock, due: clock.due }] : []));

/** The moves that a clock can belong to: of its name, or redirected to where the case stands with their act. */
const movesOf = (procedure: Procedure, station: string, { clock, act }: OpenClock): readonly Move[] => {
  const here = procedure.stations.find(({ id }) => id === station)!;
  return [...here.moves, ...(here.pass ?? [])].filter(
    (move) => move.act === act && (move.clock ?? `${station}.${move.act}`) === clock,
  );
};

const seenIn = (procedure: Procedure, history: readonly Recorded[]): Seen => ({
  procedure,
  history,
  used: new Set(),
});

/** The last day that the count of these tests gives a clock, by every move that it can belong to. */
const expectedDues = (procedure: Procedure, { standing: { station }, history }: Standing, clock: OpenClock) =>
  movesOf(procedure, station, clock).flatMap(({ within }) => {
    const end = within && endOf(within, seenIn(procedure, history));
    return end ? [`${end.day} ${end.minute ?? ""}`] : [];
  });

/** What a clock fails to say. */
const unsaid = (procedure: Procedure, clock: OpenClock): string[] => [
  ...(clock.clause === "" ? ["clause"] : []),
  ...(clock.mover.length === 0 || clock.mover.some((id) => procedure.movers.every((one) => one.id !== id))
    ? ["mover"]
    : []),
  ...(clock.onLapse.trim() === "" ? ["what follows"] : []),
  ...(clock.due && (clock.counts.trim() === "" || !clock.dayKind) ? ["what counts as a day"] : []),
];

/** Faults by name, with the first history in which each was found. */
class Faults {
  readonly found = new Map<string, string>();
  note(procedure: Procedure, what: string, events: readonly ProcedureEvent[]): void {
    if (!this.found.has(what)) this.found.set(what, written(procedure, events));
  }
  get all(): string[] {
    return [...this.found].map(([what, events]) => `${what}\n${events}`);
  }
}

describe("every procedure of the agreement", () => {
  it("is listed once, under an id of its own", () => {
    const ids = procedures.map(({ id }) => id);
    expect([...new Set(ids)]).toEqual(ids);
    expect(ids.length).toBeGreaterThan(2);
  });
});

/** How many clocks were held against a move of an act that they are not counted from. */
let comparedInAll = 0;
/** How many clocks were overdue when time went on. */
let overdueInAll = 0;

describe.each(procedures.map((procedure) => [procedure.id, procedure] as const))(
  "%s",
  {
    timeout: 60_000,
  },
  (_id, procedure) => {
    const routes = routesOf(procedure, start);
    const ways = routes.map((route) => stepsOf(procedure, route, start)).filter((way) => way.length > 0);
    const clocks = [
      ...new Set(timedMoves(procedure).map(({ station, move }) => move.clock ?? `${station}.${move.act}`)),
      "none.such",
    ];
    const history = (pick: Chance): ProcedureEvent[] => randomHistory(procedure, ways, clocks, start, pick);
    /** A history of acts that all count, and a day after them. */
    const taken = (pick: Chance): { record: ProcedureEvent[]; today: Day } => {
      const events = history(pick);
      const today = addDays(lastOf(events, start), pick(60));
      return { record: onRecord(at(procedure, events, today)), today };
    };

    it("has no flaws, and a way leads to each of its stations", () => {
      expect(flaws(procedure)).toEqual([]);
      const reached = new Set(routes.map(({ station }) => station));
      expect(procedure.stations.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
    });

    it(`stands the same when the record of ${RUNS} random histories is replayed, and each clock says its due`, () => {
      const pick = chance(7);
      const faults = new Faults();
      const reached = new Set<string>([procedure.stations[0]!.id]);
      const refused = new Set<string>();
      let clocksSeen = 0;
      for (let run = 0; run < RUNS; run++) {
        const events = history(pick);
        const today = addDays(lastOf(events, start), pick(60));
        const first = at(procedure, events, today);
        reached.add(first.standing.station);
        for (const each of first.history) reached.add(each.to);
        for (const { code } of first.refusals) refused.add(code);
        const record = onRecord(first);
        if (record.length + first.refusals.length !== events.length)
          faults.note(procedure, "an act is lost", events);
        if (first.refusals.length > 0 && !same(at(procedure, record, today), { ...first, refusals: [] }))
          faults.note(procedure, "the record replays to something else", events);
        for (const clock of first.open) {
          for (const what of unsaid(procedure, clock))
            faults.note(procedure, `clock ${clock.clock} does not say ${what}`, record);
          if (!clock.due || clock.agreed) continue;
          clocksSeen++;
          if (!expectedDues(procedure, first, clock).includes(`${clock.due.day} ${clock.due.minute ?? ""}`))
            faults.note(
              procedure,
              `clock ${clock.clock} ends ${iso(clock.due.day)} on ${iso(today)}`,
              record,
            );
        }
      }
      expect(faults.all).toEqual([]);
      // The histories mean something only if they come everywhere, and try what must not be.
      expect(procedure.stations.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
      expect(refused.size).toBeGreaterThan(4);
      if (timedMoves(procedure).length > 0) expect(clocksSeen).toBeGreaterThan(RUNS / 50);
    });

    it("never makes a last day earlier by a later act", () => {
      const pick = chance(8);
      const faults = new Faults();
      for (let run = 0; run < CLOSER; run++) {
        const { record } = taken(pick);
        if (record.length < 2) continue;
        const length = 1 + pick(record.length - 1);
        const act = record[length]!;
        const today = lastOf(record.slice(0, length + 1), start);
        const before = at(procedure, record.slice(0, length), today);
        const after = at(procedure, record.slice(0, length + 1), today);
        for (const clock of timed(before)) {
          const later = timed(after).find((each) => each.clock === clock.clock && each.act === clock.act);
          if (!later || later.due.day >= clock.due.day) continue;
          if (mayShorten(procedure, before, clock, act)) continue;
          faults.note(
            procedure,
            `clock ${clock.clock} is shortened by ${act.act}`,
            record.slice(0, length + 1),
          );
        }
      }
      expect(faults.all).toEqual([]);
    });

    it("moves no last day that is not counted from the act that is moved", () => {
      const pick = chance(9);
      const faults = new Faults();
      let compared = 0;
      for (let run = 0; run < CLOSER; run++) {
        const { record, today } = taken(pick);
        if (record.length < 2) continue;
        const place = pick(record.length - 1);
        const [before, one, next] = [record[place - 1], record[place]!, record[place + 1]!];
        const on = addDays(one.on, oneOf([-3, -1, 1, 2], pick));
        if (on > next.on || on < (before?.received ?? before?.on ?? on) || on > (one.received ?? on))
          continue;
        if ((one.known ?? on) > on || (one.served ?? on) < on) continue;
        const moved = record.map((each, i) => (i === place ? { ...each, on } : each));
        const [was, is] = [at(procedure, record, today), at(procedure, moved, today)];
        const path = ({ history }: Standing) =>
          history.map(({ at, to, event, late }) => [at, to, event.act, !late]);
        if (is.refusals.length > 0 || !same(path(is), path(was))) continue;
        // Where time itself moved the case, or both sides agreed on a day, more acts than one stand behind a clock.
        const entry = was.history.findLast((each) => each.at !== each.to);
        if (entry?.by === "" || was.history.length !== record.length) continue;
        for (const clock of timed(was)) {
          if (clock.agreed) continue;
          const seen = seenIn(procedure, was.history);
          for (const { within } of movesOf(procedure, was.standing.station, clock))
            if (within) endOf(within, seen);
          if (seen.used.has(place)) continue;
          compared++;
          const now = timed(is).find((each) => each.clock === clock.clock && each.act === clock.act);
          if (!same(now?.due, clock.due))
            faults.note(procedure, `clock ${clock.clock} moves with ${one.act} at ${place}`, record);
        }
      }
      expect(faults.all).toEqual([]);
      comparedInAll += compared;
    });

    it("is not changed by what one side alone proposes and accepts", () => {
      const pick = chance(10);
      const faults = new Faults();
      let proposed = 0;
      for (let run = 0; run < CLOSER && procedure.consents.length > 0; run++) {
        const { record, today } = taken(pick);
        const before = at(procedure, record, today);
        const consent = oneOf(procedure.consents, pick);
        const side = oneOf(["union", "employer"] as const, pick);
        const own = procedure.movers.filter((one) => one.side === side && consent.by.includes(one.id));
        // A case begins with a move; what is agreed before that changes nothing either, but shows the first clocks.
        if (record.length === 0 || before.standing.ended || own.length === 0) continue;
        if (before.proposals.some((one) => one.side !== side && one.consent === consent.id)) continue;
        const [clock] = timed(before);
        const given: Record<string, ProcedureEvent[string]> = {
          until: addDays(clock && clock.due.day > today ? clock.due.day : today, 1 + pick(60)),
          clock: clock?.clock,
        };
        for (const field of procedure.acts.find(({ act }) => act === consent.propose)!.fields)
          if (field.name !== "until" && field.name !== "clock" && field.required)
            given[field.name] = field.choices ? oneOf(field.choices, pick) : "words";
        const names = procedure.acts
          .find(({ act }) => act === consent.propose)!
          .fields.map(({ name }) => name);
        const fields = Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));
        const alone = [
          { ...fields, act: consent.propose, on: today, by: oneOf(own, pick).id },
          { act: consent.accept, on: today, by: oneOf(own, pick).id },
        ];
        const after = at(procedure, [...record, ...alone], today);
        if (after.history.length > before.history.length) proposed++;
        if (!same([after.open, after.standing], [before.open, before.standing]))
          faults.note(procedure, `${consent.id} by the ${side} alone changes something`, [
            ...record,
            ...alone,
          ]);
      }
      expect(faults.all).toEqual([]);
      if (procedure.consents.length > 0) expect(proposed).toBeGreaterThan(0);
    });

    it("loses nothing that is overdue by time alone", () => {
      const pick = chance(11);
      const faults = new Faults();
      let overdue = 0;
      for (let run = 0; run < CLOSER; run++) {
        const { record, today: last } = taken(pick);
        const today = addDays(last, pick(400));
        const now = at(procedure, record, today);
        const then = at(procedure, record, addDays(today, 1 + pick(300)));
        // A period that moves the case by itself leaves an entry of its own.
        if (then.history.length > now.history.length) continue;
        for (const clock of timed(now)) {
          const kept = timed(then).find((each) => each.clock === clock.clock && each.act === clock.act);
          if (clock.overdue) overdue++;
          if (!kept || !same(kept.due, clock.due) || (clock.overdue && !kept.overdue))
            faults.note(procedure, `clock ${clock.clock} is gone`, record);
        }
      }
      expect(faults.all).toEqual([]);
      overdueInAll += overdue;
    });
  },
);

it("held many clocks against acts that they are not counted from, and saw many overdue", () => {
  expect(comparedInAll).toBeGreaterThan(CLOSER);
  expect(overdueInAll).toBeGreaterThan(CLOSER);
});

/**
 * The acts that may give a clock an earlier last day: both sides choosing a day of their own; the act that the
 * period is counted from, made anew (a new list, a new day of hearing); and, of several periods of which the
 * earliest counts, the act with which another of them begins.
 */
const mayShorten = (
  procedure: Procedure,
  { standing: { station }, history }: Standing,
  clock: OpenClock,
  { act }: ProcedureEvent,
): boolean => {
  if (procedure.consents.some(({ effect, accept }) => effect.kind === "date" && accept === act)) return true;
  const made = history.some(({ event }) => event.act === act);
  return movesOf(procedure, station, clock)
    .flatMap(({ within }) => (within ? countsOf(within) : []))
    .some(({ count, earliest }) => count.from.of === act && (made || earliest));
};
