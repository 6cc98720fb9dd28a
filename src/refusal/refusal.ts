/**
 * What was not done, and why: a listed value that an act returns instead of throwing.
 * `code` stands in docs/errors.md; `compared` holds the values that were held against each other, as text;
 * `remedy` says what the person can do about it.
 */
export interface Refusal {
  readonly refused: true;
  readonly code: string;
  readonly reason: string;
  readonly compared: Readonly<Record<string, string>>;
  readonly remedy: string;
  readonly clause?: string;
}

/** A refusal from its parts; `compared` are the values held against each other, as text. */
export const refusal = (
  code: string,
  reason: string,
  remedy: string,
  compared: Readonly<Record<string, string>> = {},
  clause?: string,
): Refusal => ({ refused: true, code, reason, compared, remedy, ...(clause ? { clause } : {}) });

/** Whether an act was refused. */
export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === "object" && value !== null && (value as { refused?: unknown }).refused === true;

/** How many single-letter edits turn one text into the other. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
};

/** The known names nearest to what was written, best first: by containment, then by letters changed. */
export const nearest = (written: string, known: readonly string[], most = 3): readonly string[] => {
  const wanted = written.toLowerCase();
  const score = (name: string) => {
    const low = name.toLowerCase();
    return low.includes(wanted) || wanted.includes(low) ? 0.5 : distance(wanted, low);
  };
  return known
    .map((name) => ({ name, score: score(name) }))
    .sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map((scored) => scored.name);
};
