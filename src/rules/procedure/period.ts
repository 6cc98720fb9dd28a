/** The day of an event that a period is counted from. */
export type DateKind = "event" | "knowledge" | "receipt" | "service";

/** In what a period is counted. */
export type PeriodUnit = "calendar days" | "work days" | "weekday hours" | "months";

/**
 * Which event, and which of its days. `of` is an act (the latest of them counts, among those made `at` one of
 * the stations where given), "entry" (the event that brought the case to where it stands) or "any" (the first
 * event that states such a day: knowledge is stated once). A date may also be a field of the act of type day.
 */
export interface Anchor {
  readonly of: string;
  readonly at?: readonly string[];
  readonly date: DateKind | { readonly field: string };
}

/**
 * So many days, months or hours, not counting the day they are counted from. Months end on the same day of the
 * month, or on the month's last where it is shorter.
 */
export interface Count {
  readonly amount: number;
  readonly unit: PeriodUnit;
  readonly from: Anchor;
  /** Set for notice: the last day lies that long before the day, as with 30 days before a change takes effect. */
  readonly before?: true;
  readonly clause: string;
  /** The period exists only while this holds. */
  readonly when?: Condition;
}

/**
 * A period, or the latest or earliest of several. A part whose condition does not hold is left out; a part
 * whose event has not happened yet has no last day, so the latest of it and others has none either, and the
 * earliest of it and others is that of the others.
 */
export type Period =
  | Count
  | { readonly latestOf: readonly Period[] }
  | { readonly earliestOf: readonly Period[] };

/** A question about what has happened in the case so far. */
export type Condition =
  /** The latest event that states the field, of this act, made at and leading to these stations, states this. */
  | {
      readonly stated: string;
      readonly is: string | number | boolean;
      readonly act?: string;
      readonly at?: readonly string[];
      readonly to?: readonly string[];
    }
  | { readonly happened: string; readonly at?: readonly string[] }
  /** The first event of the act was made on or before the last day of the period. */
  | { readonly made: string; readonly within: Period }
  | { readonly not: Condition }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };
