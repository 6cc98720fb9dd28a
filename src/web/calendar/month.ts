import { addDays, addMonths, type Day, day, iso, parseDay, weekday, ymd } from "../../calendar/index.ts";

/** A month as an address names it, "2002-04"; undefined for any other text. */
export const monthOf = (text: string | undefined): string | undefined =>
  text !== undefined && /^\d{4}-\d\d$/.test(text) && parseDay(`${text}-01`) !== undefined ? text : undefined;

const firstOf = (month: string): Day => day(`${month}-01`);

/** The month that comes `by` months after this one, before it where `by` is negative. */
export const monthAfter = (month: string, by: number): string =>
  iso(addMonths(firstOf(month), by)).slice(0, 7);

/** The first and the last day of a month, YYYY-MM-DD. */
export const edges = (month: string): { readonly from: string; readonly to: string } => ({
  from: `${month}-01`,
  to: iso(addDays(firstOf(monthAfter(month, 1)), -1)),
});

/**
 * The weeks of a month, from Sunday to Saturday. A place before its first day and after its last one is null, so
 * that each week has seven places.
 */
export const weeksOf = (month: string): readonly (readonly (string | null)[])[] => {
  const first = firstOf(month);
  const before = weekday(first);
  const length = firstOf(monthAfter(month, 1)) - first;
  const places = Array.from({ length: before + length }, (_, at) =>
    at < before ? null : iso(addDays(first, at - before)),
  );
  while (places.length % 7 !== 0) places.push(null);
  return Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7));
};

/** The number of a day in its month. */
export const dayNumber = (text: string): number => ymd(day(text)).day;

/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (text: string): boolean => weekday(day(text)) % 6 === 0;

/** Rows by the day on which they are due, days in order; what has no last day is left out. */
export const byDay = <R extends { readonly due: string | null; readonly time: string | null }>(
  rows: readonly R[],
): ReadonlyMap<string, readonly R[]> => {
  const found = new Map<string, R[]>();
  const inOrder = [...rows].sort((a, b) => moment(a).localeCompare(moment(b)));
  for (const row of inOrder) {
    if (row.due === null) continue;
    const there = found.get(row.due);
    if (there) there.push(row);
    else found.set(row.due, [row]);
  }
  return found;
};

// A clock in hours stands at its hour; one through the end of the day stands after it.
const moment = ({ due, time }: { readonly due: string | null; readonly time: string | null }): string =>
  `${due ?? ""} ${time ?? "24:00"}`;
