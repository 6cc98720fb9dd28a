/** How many wrong passwords for one name and address, within how long, before the next must wait. */
const LIMIT = 10;
const WINDOW_MS = 5 * 60_000;
const MOST_KEYS = 10_000;

/** Counts failures in memory, so that passwords cannot be tried out by the thousand. */
export interface Throttle {
  /** The instant, in milliseconds, until which this key must wait; undefined when it may try now. */
  readonly waitsUntil: (key: string, now: number) => number | undefined;
  readonly failed: (key: string, now: number) => void;
  readonly passed: (key: string) => void;
}

/** A count that starts with no failure. */
export const throttle = (): Throttle => {
  const failures = new Map<string, number[]>();
  const recent = (key: string, now: number) => (failures.get(key) ?? []).filter((at) => at > now - WINDOW_MS);
  return {
    waitsUntil: (key, now) => {
      const found = recent(key, now);
      return found.length >= LIMIT ? found[found.length - LIMIT]! + WINDOW_MS : undefined;
    },
    failed: (key, now) => {
      const found = [...recent(key, now), now].slice(-LIMIT);
      failures.delete(key); // back in at the end, so that the first in the map is the longest untouched
      failures.set(key, found);
      if (failures.size > MOST_KEYS) failures.delete(failures.keys().next().value!);
    },
    passed: (key) => void failures.delete(key),
  };
};
