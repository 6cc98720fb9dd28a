import { type Day, iso } from "../../src/calendar/index.ts";
import type {
  Anchor,
  Condition,
  Count,
  Move,
  Period,
  Procedure,
  ProcedureEvent,
  Recorded,
} from "../../src/rules/index.ts";

/*
 * Days counted a second time, by stepping over them one by one, so that the tests of the procedures do not ask
 * the engine what the engine should say.
 */

/** The State's holidays that fall into the tables' days, as printed for these years. */
const holidays = new Set([
  ...["2002-01-01", "2002-01-21", "2002-02-12", "2002-02-18", "2002-04-01", "2002-05-27", "2002-07-04"],
  ...["2002-09-02", "2002-10-14", "2002-11-11", "2002-11-28", "2002-11-29", "2002-12-25"],
  ...["2003-01-01", "2003-01-20", "2003-02-12", "2003-02-17", "2003-03-31", "2003-05-26", "2003-07-04"],
]);

/** 0 for Saturday, after Zeller. */
const fromSaturday = (of: Day): number => {
  const [year, month, date] = iso(of).split("-").map(Number) as [number, number, number];
  const [y, m] = month < 3 ? [year - 1, month + 12] : [year, month];
  const turned = date + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100);
  return (turned + Math.floor(y / 400)) % 7;
};

/** Remembers what was found for a day; the tables ask for few days many times. */
const remembered = (find: (of: Day) => boolean): ((of: Day) => boolean) => {
  const known = new Map<Day, boolean>();
  return (of) => {
    const was = known.get(of);
    if (was !== undefined) return was;
    const is = find(of);
    known.set(of, is);
    return is;
  };
};

const isWeekday = remembered((of) => fromSaturday(of) > 1);

/** A weekday that is no holiday. */
export const isWorkDay = remembered((of) => isWeekday(of) && !holidays.has(iso(of)));

/** A last day, with its minute where it is known to the minute. */
export interface End {
  readonly day: Day;
  readonly minute?: number;
}

const step = (from: Day, amount: number, sign: 1 | -1, counts: (of: Day) => boolean): Day => {
  let at = from;
  for (let left = amount; left > 0; ) {
    at = (at + sign) as Day;
    if (counts(at)) left -= 1;
  }
  return at;
};

const months = (from: Day, amount: number): Day => {
  const [year, month, date] = iso(from).split("-").map(Number) as [number, number, number];
  const wanted = year * 12 + month - 1 + amount;
  const target = [Math.floor(wanted / 12), (wanted % 12) + 1] as const;
  // From the first of the month on, as long as it is still that month and not past the date.
  // No month is shorter than 28 days, so this never goes too far.
  let at = (from + amount * 28) as Day;
  const sign = amount < 0 ? -1 : 1;
  const parts = () => iso(at).split("-").map(Number) as [number, number, number];
  while (parts()[0] !== target[0] || parts()[1] !== target[1]) at = (at + sign) as Day;
  while (parts()[2] > 1) at = (at - 1) as Day;
  for (;;) {
    const next = (at + 1) as Day;
    if (parts()[2] === date || iso(next).slice(8) === "01") return at;
    at = next;
  }
};

const weekdayHours = (from: Day, time: number, amount: number): End => {
  let [at, minute] = [from, time];
  for (let left = amount * 60; left > 0; ) {
    if (minute === 1440) [at, minute] = [(at + 1) as Day, 0];
    if (!isWeekday(at)) {
      [at, minute] = [(at + 1) as Day, 0];
      continue;
    }
    const run = Math.min(left, 1440 - minute);
    left -= run;
    minute += run;
  }
  return { day: at, minute };
};

/** The history that is looked at, and which of its entries an answer hung on, by place. */
export interface Seen {
  readonly procedure: Procedure;
  readonly history: readonly Recorded[];
  readonly used: Set<number>;
}

const anchored = ({ of, at, date }: Anchor, { procedure, history }: Seen): number => {
  if (of === "entry") return history.findLastIndex((each) => each.at !== each.to);
  if (of === "any") return history.findIndex(({ event }) => stated(date, event, procedure) !== undefined);
  return history.findLastIndex((each) => each.event.act === of && (at === undefined || at.includes(each.at)));
};

const stated = (date: Anchor["date"], event: ProcedureEvent, { acts }: Procedure): Day | undefined => {
  if (typeof date === "object") return event[date.field] as Day | undefined;
  if (date === "event") return event.on;
  if (date === "receipt") return event.received ?? event.on;
  if (date === "service") return event.served ?? event.received ?? event.on;
  return (
    event.known ??
    (acts.some(({ act, isKnowledge }) => act === event.act && isKnowledge) ? event.on : undefined)
  );
};

const ofCount = (count: Count, seen: Seen): End | "none" | "waits" => {
  if (count.when && !isSo(count.when, seen)) return "none";
  const place = anchored(count.from, seen);
  if (place < 0) return "waits";
  seen.used.add(place);
  const { event } = seen.history[place]!;
  const from = stated(count.from.date, event, seen.procedure);
  if (from === undefined) return "waits";
  const { amount, unit, before } = count;
  if (unit === "weekday hours")
    return event.time === undefined ? "waits" : weekdayHours(from, event.time, amount);
  if (unit === "months") return { day: months(from, before ? -amount : amount) };
  return { day: step(from, amount, before ? -1 : 1, unit === "work days" ? isWorkDay : () => true) };
};

const earlier = (a: End, b: End): boolean =>
  a.day === b.day ? (a.minute ?? 1440) < (b.minute ?? 1440) : a.day < b.day;

const ofPeriod = (period: Period, seen: Seen): End | "none" | "waits" => {
  if ("amount" in period) return ofCount(period, seen);
  const latest = "latestOf" in period;
  const parts = (latest ? period.latestOf : period.earliestOf)
    .map((each) => ofPeriod(each, seen))
    .filter((each) => each !== "none");
  const ends = parts.filter((each) => each !== "waits");
  if (ends.length === 0 || (latest && ends.length < parts.length)) return parts.length > 0 ? "waits" : "none";
  return ends.reduce((best, each) => (earlier(each, best) === latest ? best : each));
};

/** The last day of a period, counted here; undefined where there is none as things stand. */
export const endOf = (period: Period, seen: Seen): End | undefined => {
  const found = ofPeriod(period, seen);
  return typeof found === "string" ? undefined : found;
};

/** Whether something holds for what has happened; what it hung on is noted as well. */
export const isSo = (condition: Condition, seen: Seen): boolean => {
  if ("not" in condition) return !isSo(condition.not, seen);
  if ("all" in condition) return condition.all.every((each) => isSo(each, seen));
  if ("any" in condition) return condition.any.some((each) => isSo(each, seen));
  const { history, used } = seen;
  if ("stated" in condition) {
    const { stated: name, is, act, at, to } = condition;
    const last = history.findLast(
      (each) =>
        each.event[name] !== undefined &&
        (act ?? each.event.act) === each.event.act &&
        (at ?? [each.at]).includes(each.at) &&
        (to ?? [each.to]).includes(each.to),
    );
    return last !== undefined && last.event[name] === is;
  }
  if ("happened" in condition)
    return history.some(
      ({ event, at }) => event.act === condition.happened && (condition.at ?? [at]).includes(at),
    );
  const place = history.findIndex(({ event }) => event.act === condition.made);
  if (place < 0) return false;
  used.add(place);
  const { event, due, late } = history[place]!;
  if (due !== undefined && late === undefined) return true;
  const end = endOf(condition.within, seen);
  return end !== undefined && !earlier(end, { day: event.on, minute: event.time });
};

/** The counts of which a period is made; `earliest` where the earliest of several counts. */
export const countsOf = (period: Period, earliest = false): { count: Count; earliest: boolean }[] =>
  "amount" in period
    ? [{ count: period, earliest }]
    : ("latestOf" in period ? period.latestOf : period.earliestOf).flatMap((each) =>
        countsOf(each, earliest || "earliestOf" in period),
      );

/** Every move of a procedure with a period. */
export const timedMoves = ({ stations, anywhere }: Procedure): { station: string; move: Move }[] =>
  [
    ...stations.flatMap(({ id, moves, pass = [] }) =>
      [...moves, ...pass].map((move) => ({ station: id, move })),
    ),
    ...anywhere.map((move) => ({ station: "anywhere", move })),
  ].filter(({ move }) => move.within !== undefined);
