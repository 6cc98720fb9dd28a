import { addDays, type Day } from "../../src/calendar/index.ts";
import {
  type Condition,
  type Consent,
  type Field,
  type May,
  type Procedure,
  type ProcedureEvent,
  standing,
} from "../../src/rules/index.ts";
import { countsOf, isSo, isWorkDay, timedMoves } from "./own-count.ts";

/** One way to a station: acts that are all taken, as few as were found. */
export interface Route {
  readonly station: string;
  readonly events: readonly ProcedureEvent[];
}

/** Ways to one station that differ in what has been stated; more where that does not lead everywhere. */
const WAYS = [6, 40];
/** Choices of one act are tried in all combinations up to so many, and one by one beyond. */
const COMBINED = 12;
/** Days past a last day, so that the way stays one when it begins on another day, with other holidays. */
const SLACK = 8;

/** What any act of the case is made of, by type; choices and booleans are tried out in turn. */
export const madeUp = (field: Field, on: Day, ahead: ReadonlySet<string>): ProcedureEvent[string] => {
  const { name, type, count } = field;
  if (type === "day")
    return name === "received" || name === "served" ? on : addDays(on, ahead.has(name) ? 150 : 20);
  if (type === "time") return 600;
  if (type === "number") return 1;
  if (type === "list") return Array.from({ length: count ?? 2 }, (_, i) => `Name ${i + 1}`).join("\n");
  if (type === "boolean") return true;
  return type === "choice" ? field.choices![0] : "words of the table";
};

/** Day fields from which notice is counted back: they lie far ahead. */
export const noticeFields = (procedure: Procedure): ReadonlySet<string> =>
  new Set(
    timedMoves(procedure)
      .flatMap(({ move }) => countsOf(move.within!))
      .flatMap(({ count: { before, from } }) =>
        before && typeof from.date === "object" ? [from.date.field] : [],
      ),
  );

type Fields = Readonly<Record<string, ProcedureEvent[string]>>;

/** What an act can state, the usual first: each of its choices and yes or no by turns, the rest by type. */
export const statements = (
  fields: readonly Field[],
  on: Day,
  first: boolean,
  ahead: ReadonlySet<string>,
): Fields[] => {
  const plain: Record<string, ProcedureEvent[string]> = {};
  for (const field of fields) {
    if (field.type === "choice" || field.type === "boolean") continue;
    if (field.name === "known") {
      if (first || field.required) plain.known = on;
    } else if (field.required || ["day", "time", "list"].includes(field.type))
      if (!["received", "served"].includes(field.name)) plain[field.name] = madeUp(field, on, ahead);
  }
  const chosen = fields.filter(({ type }) => type === "choice" || type === "boolean");
  const of = ({ type, choices, oneOf, required }: Field): ProcedureEvent[string][] => [
    ...(required ? [] : [undefined]),
    ...(type === "boolean" ? [true, false] : oneOf ? choices!.slice(0, 1) : choices!),
  ];
  const product = chosen.reduce((size, field) => size * of(field).length, 1);
  const base = Object.fromEntries(chosen.map((field) => [field.name, of(field)[0]]));
  if (product > COMBINED)
    return [
      { ...plain, ...base },
      ...chosen.flatMap((field) => of(field).map((value) => ({ ...plain, ...base, [field.name]: value }))),
    ];
  return chosen.reduce<Fields[]>(
    (all, field) => all.flatMap((each) => of(field).map((value) => ({ ...each, [field.name]: value }))),
    [plain],
  );
};

/** An act without what it leaves unsaid. */
export const bare = (event: Fields): ProcedureEvent =>
  Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined)) as ProcedureEvent;

const atoms = (condition: Condition): Condition[] => {
  if ("not" in condition) return atoms(condition.not);
  if ("all" in condition) return condition.all.flatMap(atoms);
  return "any" in condition ? condition.any.flatMap(atoms) : [condition];
};

/** Everything that a procedure asks about what has happened, in its smallest parts. */
const conditionsOf = (procedure: Procedure): Condition[] => {
  const { stations, anywhere } = procedure;
  const moves = [...stations.flatMap(({ moves, pass = [] }) => [...moves, ...pass]), ...anywhere];
  const all = moves.flatMap(({ to, barred = [], within }) => [
    ...(typeof to === "object" ? to.flatMap(({ when }) => when ?? []) : []),
    ...barred.map(({ when }) => when),
    ...(within ? countsOf(within).flatMap(({ count }) => count.when ?? []) : []),
  ]);
  // A clock stands still until the act has been made that it is counted from.
  const begun = timedMoves(procedure)
    .flatMap(({ move }) => countsOf(move.within!))
    .map(({ count: { from } }): Condition => ({ happened: from.of, at: from.at }));
  const parts = [...all.flatMap(atoms), ...begun];
  return [...new Map(parts.map((each) => [JSON.stringify(each), each])).values()];
};

/** The last day of anything that has happened. */
export const lastOf = (events: readonly ProcedureEvent[], start: Day): Day =>
  Math.max(start, ...events.flatMap(({ on, received = on, served = on }) => [on, received, served])) as Day;

/** The acts by which one side proposes and the other accepts, where that moves the case. */
const together = (
  consent: Consent,
  line: May,
  on: Day,
  procedure: Procedure,
  first: boolean,
): ProcedureEvent[][] => {
  const { effect, by, propose, accept } = consent;
  if (effect.kind !== "move" && effect.kind !== "remand") return [];
  const sideOf = (id: string) => procedure.movers.find((each) => each.id === id)!.side;
  const other = by.find((id) => sideOf(id) !== sideOf(by[0]!))!;
  return statements(line.fields, on, first, new Set()).map((fields) => [
    bare({ ...fields, act: propose, on, by: by[0]! }),
    { act: accept, on, by: other },
  ]);
};

/** The usual mover of each move of an act, of those who may make it. */
const usual = ({ stations, anywhere }: Procedure, station: string, { act, by }: May): readonly string[] => {
  const { moves, pass = [] } = stations.find(({ id }) => id === station)!;
  const first = [...moves, ...pass, ...anywhere]
    .filter((move) => move.act === act)
    .flatMap((move) => move.by.find((each) => by.includes(each)) ?? []);
  return first.length > 0 ? [...new Set(first)] : by.slice(0, 1);
};

/** Days some time after each last day that runs, when its step opens or its case has moved by itself. */
const afterLapses = (procedure: Procedure, events: readonly ProcedureEvent[], from: Day): readonly Day[] => {
  const { open } = standing(procedure, events, from, { isWorkDay });
  return [
    ...new Set(open.flatMap(({ due }) => (due ? [addDays(Math.max(due.day, from) as Day, SLACK)] : []))),
  ];
};

/** What could come next, promptly and after every last day that opens or moves something. */
const nexts = (procedure: Procedure, events: readonly ProcedureEvent[], start: Day): ProcedureEvent[][] => {
  const first = events.length === 0;
  const soon = first ? start : addDays(lastOf(events, start), 1);
  const ahead = noticeFields(procedure);
  const at = (on: Day): ProcedureEvent[][] => {
    const { standing: here, may } = standing(procedure, events, on, { isWorkDay });
    return may.flatMap((line) => {
      const consent = procedure.consents.find(({ propose }) => propose === line.act);
      if (consent) return together(consent, line, on, procedure, first);
      if (procedure.consents.some(({ accept, decline }) => [accept, decline].includes(line.act))) return [];
      return statements(line.fields, on, first, ahead).flatMap((fields) =>
        usual(procedure, here.station, line).map((by) => [bare({ ...fields, act: line.act, on, by })]),
      );
    });
  };
  return [soon, ...afterLapses(procedure, events, soon)].flatMap(at);
};

/**
 * Ways to every station of a procedure, found by trying what may be done from the first one on: several to
 * each, that differ in what the procedure asks about. Nothing of a procedure need be told beforehand.
 */
export const routesOf = (procedure: Procedure, start: Day): readonly Route[] => {
  const [few, many] = WAYS.map((ways) => () => searched(procedure, start, ways));
  const routes = few!();
  const everywhere = procedure.stations.every(({ id }) => routes.some(({ station }) => station === id));
  return everywhere ? routes : many!();
};

const searched = (procedure: Procedure, start: Day, ways: number): readonly Route[] => {
  const conditions = conditionsOf(procedure);
  const begin: Route = { station: procedure.stations[0]!.id, events: [] };
  const kept = new Map<string, Route[]>([[begin.station, [begin]]]);
  const seen = new Set<string>();
  const furthest = new Map<string, number>();
  const queue: Route[] = [begin];
  const look = (events: readonly ProcedureEvent[], today: Day) => {
    const { standing: at, history, refusals } = standing(procedure, events, today, { isWorkDay });
    if (refusals.length > 0) return;
    const truth = conditions.map((each) => Number(isSo(each, { procedure, history, used: new Set() })));
    const place = `${at.station} ${truth.join("")}`;
    const here = kept.get(at.station) ?? [];
    const count = truth.filter((each) => each === 1).length;
    // Past the usual number only what has come further than all before, as where each of several must sign.
    if (seen.has(place) || (here.length >= ways && count <= (furthest.get(at.station) ?? 0))) return;
    seen.add(place);
    furthest.set(at.station, Math.max(count, furthest.get(at.station) ?? 0));
    const route = { station: at.station, events };
    kept.set(at.station, [...here, route]);
    if (!at.ended) queue.push(route);
  };
  for (let route = queue.shift(); route; route = queue.shift()) {
    const { events } = route;
    for (const more of nexts(procedure, events, start)) {
      const longer = [...events, ...more];
      look(longer, lastOf(longer, start));
    }
    // A period that passes can move the case by itself.
    for (const later of afterLapses(procedure, events, lastOf(events, start))) look(events, later);
  }
  return [...kept.values()].flat();
};
