import { addDays, type Day } from "../../src/calendar/index.ts";
import type { Field, Procedure, ProcedureEvent } from "../../src/rules/index.ts";
import { madeUp, type Route } from "./routes.ts";

/** A source of whole numbers below a bound, the same for the same seed. */
export type Chance = (below: number) => number;

/** Numbers that look random and are the same on every run (mulberry32). */
export const chance = (seed: number): Chance => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

/** One of a list. */
export const oneOf = <T>(list: readonly T[], pick: Chance): T => list[pick(list.length)]!;

/** An act of a way, with its days as distances: to the act before it, and to its own day. */
interface Step {
  readonly event: ProcedureEvent;
  readonly gap: number;
  readonly distances: Readonly<Record<string, number>>;
}

const dayNames = ({ acts }: Procedure): ReadonlyMap<string, readonly string[]> =>
  new Map(
    acts.map(({ act, fields }) => [
      act,
      ["received", "served", "known", ...fields.filter(({ type }) => type === "day").map(({ name }) => name)],
    ]),
  );

/** A way as it can begin on any day. */
export const stepsOf = (procedure: Procedure, { events }: Route, start: Day): readonly Step[] => {
  const names = dayNames(procedure);
  return events.map((event, i) => ({
    event,
    gap: event.on - (events[i - 1]?.on ?? start),
    distances: Object.fromEntries(
      names.get(event.act)!.flatMap((name) => {
        const value = event[name];
        return typeof value === "number" ? [[name, value - event.on] as const] : [];
      }),
    ),
  }));
};

/** The acts of a way, on days that the gaps between them give. */
export const dated = (steps: readonly Step[], start: Day): ProcedureEvent[] => {
  let at = start;
  return steps.map(({ event, gap, distances }) => {
    at = addDays(at, gap);
    const days = Object.entries(distances).map(([name, distance]) => [name, addDays(at, distance)] as const);
    return { ...event, on: at, ...Object.fromEntries(days) };
  });
};

const anyValue = (field: Field, pick: Chance): ProcedureEvent[string] => {
  if (field.type === "choice") return oneOf(field.choices!, pick);
  if (field.type === "boolean") return pick(2) === 0;
  if (field.type === "time") return pick(1441);
  if (field.type === "number") return pick(12);
  return field.oneOf ? `Name ${1 + pick(9)}` : madeUp(field, 0 as Day, new Set());
};

/** Any act with values that its fields allow, by anybody, after or before the one beside it. */
const stray = (procedure: Procedure, clocks: readonly string[], pick: Chance): Step => {
  const { act, fields } = oneOf(procedure.acts, pick);
  const values: Record<string, ProcedureEvent[string]> = {};
  const distances: Record<string, number> = {};
  for (const field of fields) {
    if (!field.required && pick(2) === 0) continue;
    if (field.type === "day") distances[field.name] = pick(96) - 5;
    else values[field.name] = field.name === "clock" ? oneOf(clocks, pick) : anyValue(field, pick);
  }
  if (pick(3) === 0) distances.received = pick(10);
  const movers = [undefined, "union", "employer", ...procedure.movers.map(({ id }) => id)];
  const by = oneOf(movers, pick);
  return { event: { ...values, act, on: 0 as Day, ...(by ? { by } : {}) }, gap: pick(27) - 2, distances };
};

/** Something that one side proposes and, more often than not, the other accepts. */
const bargain = (procedure: Procedure, clocks: readonly string[], pick: Chance): readonly Step[] => {
  if (procedure.consents.length === 0) return [];
  const { propose, accept, by } = oneOf(procedure.consents, pick);
  const proposer = oneOf(by, pick);
  const accepter = oneOf(by, pick);
  const values: Record<string, ProcedureEvent[string]> = {};
  const distances: Record<string, number> = {};
  for (const field of procedure.acts.find(({ act }) => act === propose)!.fields) {
    if (field.type === "day") distances[field.name] = 1 + pick(90);
    else if (field.name !== "clock" || pick(2) === 0)
      values[field.name] = field.name === "clock" ? oneOf(clocks, pick) : anyValue(field, pick);
  }
  return [
    { event: { ...values, act: propose, on: 0 as Day, by: proposer }, gap: pick(4), distances },
    { event: { act: accept, on: 0 as Day, by: accepter }, gap: pick(4), distances: {} },
  ];
};

/**
 * A history that follows one of the ways: as found, or as far as chance lets it, with other gaps, later receipt,
 * strays and bargains in between. Some of its acts are refused.
 */
export const randomHistory = (
  procedure: Procedure,
  ways: readonly (readonly Step[])[],
  clocks: readonly string[],
  start: Day,
  pick: Chance,
): ProcedureEvent[] => {
  const way = oneOf(ways, pick);
  if (pick(4) === 0) return dated(way, addDays(start, pick(400)));
  const loose = pick(2) === 0;
  const steps = way.slice(0, loose ? pick(way.length + 1) : way.length).map(
    (step): Step => ({
      ...step,
      gap: loose && pick(3) > 0 ? pick(36) : step.gap,
      distances: pick(3) === 0 ? { ...step.distances, received: pick(6) } : step.distances,
    }),
  );
  const splice = (more: readonly Step[]) => steps.splice(pick(steps.length + 1), 0, ...more);
  for (let strays = pick(4); strays > 0; strays--) splice([stray(procedure, clocks, pick)]);
  for (let bargains = pick(3); bargains > 0; bargains--) splice(bargain(procedure, clocks, pick));
  return dated(steps, addDays(start, pick(400)));
};
