/**
 * A no that the caller can act on: a listed code, the reason in plain words, the values that were
 * compared, and what to do. It is returned, never thrown.
 */
export interface Refusal {
  readonly code: string;
  readonly reason: string;
  readonly compared: Readonly<Record<string, unknown>>;
  readonly remedy: string;
}

/** Whether a result is a refusal: known by its four fields, so that each subject may declare its own type. */
export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === "object" &&
  value !== null &&
  "code" in value &&
  "reason" in value &&
  "remedy" in value &&
  "compared" in value;
