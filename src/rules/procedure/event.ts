import type { Day } from "../../calendar/index.ts";

/** A value of an event's field: days are day numbers, times are minutes of the day. */
export type FieldValue = string | number | boolean;

/** One act in a case. Besides the days named here it carries the fields that its act declares. */
export interface ProcedureEvent {
  readonly act: string;
  /** The day on which it was done. */
  readonly on: Day;
  /** Minutes of that day; only clocks in hours need it. */
  readonly time?: number;
  /** A mover of the procedure, or a side ("union", "employer") for whichever of its movers may do this. */
  readonly by?: string;
  /** The day on which the other side received it; where it is not stated, the day of the act is assumed. */
  readonly received?: Day;
  /** The day on which it was served; where it is not stated, the day of receipt. */
  readonly served?: Day;
  /** The day on which the matter was or could reasonably have been known. */
  readonly known?: Day;
  readonly [field: string]: FieldValue | undefined;
}
