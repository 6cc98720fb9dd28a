import {
  addDays,
  addMonths,
  compareDue,
  type Day,
  type Due,
  type IsWorkDay,
  lastCalendarDay,
  lastWorkDay,
  weekdayHours,
  workDayBefore,
} from "../../calendar/index.ts";
import type { Anchor, Condition, Count, Period, PeriodUnit } from "./period.ts";
import type { Procedure } from "./procedure.ts";
import type { CaseState, Moment, Recorded } from "./record.ts";

/** What the arithmetic of a case looks at. */
export interface Facts {
  readonly procedure: Procedure;
  readonly state: CaseState;
  readonly isWorkDay: IsWorkDay;
}

/** The outcome of a period: its last day, or why there is none. */
export interface Reckoned {
  readonly due?: Due;
  /** The day the period is counted from. */
  readonly since?: Day;
  readonly clause?: string;
  readonly unit?: PeriodUnit;
  /** Names of the fields that nobody has stated and without which there is no last day. */
  readonly missing: readonly string[];
  /** What was taken as given, in plain words. */
  readonly assumed: readonly string[];
  /** True where the event that would start it has not happened. */
  readonly waits?: true;
}

const anchored = (anchor: Anchor, { procedure, state }: Facts): Recorded | undefined => {
  if (anchor.of === "entry") return state.entry;
  if (anchor.of === "any") return state.history.find((each) => dateOf(anchor, each, procedure) !== undefined);
  return state.history.findLast(
    (each) => each.event.act === anchor.of && (anchor.at === undefined || anchor.at.includes(each.at)),
  );
};

const dateOf = ({ date }: Anchor, { event }: Recorded, procedure: Procedure): Day | undefined => {
  if (typeof date === "object") return event[date.field] as Day | undefined;
  if (date === "event") return event.on;
  if (date === "receipt") return event.received ?? event.on;
  if (date === "service") return event.served ?? event.received ?? event.on;
  const isKnowledge = procedure.acts.find((each) => each.act === event.act)?.isKnowledge;
  return event.known ?? (isKnowledge ? event.on : undefined);
};

const assumedIn = ({ date }: Anchor, { event }: Recorded): string[] => {
  if (date === "receipt" && event.received === undefined) return ["received on the day of the act"];
  if (date === "service" && event.served === undefined && event.received === undefined)
    return ["served on the day of the act"];
  return [];
};

const fieldOf = ({ date }: Anchor): string =>
  typeof date === "object" ? date.field : date === "knowledge" ? "known" : date;

const counted = (count: Count, facts: Facts): Reckoned | undefined => {
  if (count.when && !holds(count.when, facts)) return undefined;
  const { clause, unit } = count;
  const from = anchored(count.from, facts);
  if (!from)
    return count.from.of === "any"
      ? { clause, unit, missing: [fieldOf(count.from)], assumed: [] }
      : { clause, unit, missing: [], assumed: [], waits: true };
  const since = dateOf(count.from, from, facts.procedure);
  if (since === undefined) return { clause, unit, missing: [fieldOf(count.from)], assumed: [] };
  const assumed = assumedIn(count.from, from);
  if (unit === "weekday hours" && from.event.time === undefined)
    return { clause, unit, since, missing: ["time"], assumed };
  return {
    clause,
    unit,
    since,
    due: endOf(count, since, from.event.time ?? 0, facts.isWorkDay),
    missing: [],
    assumed,
  };
};

const endOf = ({ amount, unit, before }: Count, since: Day, time: number, isWorkDay: IsWorkDay): Due => {
  if (unit === "weekday hours") return weekdayHours(since, time, amount);
  if (unit === "months") return { day: addMonths(since, before ? -amount : amount) };
  if (before)
    return {
      day: unit === "work days" ? workDayBefore(since, amount, isWorkDay) : addDays(since, -amount),
    };
  return {
    day: unit === "work days" ? lastWorkDay(since, amount, isWorkDay) : lastCalendarDay(since, amount),
  };
};

/** The last day of a period as the case stands; undefined where no part of it applies. */
export const reckon = (period: Period, facts: Facts): Reckoned | undefined => {
  if ("amount" in period) return counted(period, facts);
  const latest = "latestOf" in period;
  const parts = (latest ? period.latestOf : period.earliestOf)
    .map((each) => reckon(each, facts))
    .filter((each) => each !== undefined);
  const ended = parts.filter((each) => each.due !== undefined);
  const without = parts.find((each) => each.due === undefined);
  if (without && (latest || ended.length === 0)) return without;
  const sign = latest ? 1 : -1;
  return ended.toSorted((a, b) => sign * compareDue(b.due!, a.due!))[0];
};

/** True where the condition holds for what has happened so far. */
export const holds = (condition: Condition, facts: Facts): boolean => {
  if ("not" in condition) return !holds(condition.not, facts);
  if ("all" in condition) return condition.all.every((each) => holds(each, facts));
  if ("any" in condition) return condition.any.some((each) => holds(each, facts));
  const { history } = facts.state;
  if ("stated" in condition) {
    const { stated, is, act, at, to } = condition;
    const last = history.findLast(
      (each) =>
        each.event[stated] !== undefined &&
        (act === undefined || each.event.act === act) &&
        (at === undefined || at.includes(each.at)) &&
        (to === undefined || to.includes(each.to)),
    );
    return last?.event[stated] === is;
  }
  if ("happened" in condition)
    return history.some(
      ({ event, at }) =>
        event.act === condition.happened && (condition.at === undefined || condition.at.includes(at)),
    );
  const first = history.find(({ event }) => event.act === condition.made);
  if (!first) return false;
  // What was judged in time when it was made, perhaps against an extended last day, stays in time.
  if (first.due !== undefined && first.late === undefined) return true;
  const due = reckon(condition.within, facts)?.due;
  return due !== undefined && !isPast(due, { day: first.event.on, minute: first.event.time });
};

/** True after a period's end: after its last day, or after its minute where both are known to the minute. */
export const isPast = (due: Due, at: Moment): boolean =>
  due.minute === undefined || at.minute === undefined
    ? at.day > due.day
    : compareDue({ day: at.day, minute: at.minute }, due) > 0;
