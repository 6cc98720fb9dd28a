import type { Day, Due } from "../../calendar/index.ts";
import type { ProcedureEvent } from "./event.ts";

/** How much later than the last day an act was made. */
export interface Late {
  readonly days: number;
  /** For clocks in hours: started hours after the end. */
  readonly hours?: number;
  readonly due: Due;
}

/** An event that counts, with where it found the case and where it took it. */
export interface Recorded {
  /** 1 for the first event on record. */
  readonly seq: number;
  readonly event: ProcedureEvent;
  /** The mover; "" where the case moved by itself because a period passed. */
  readonly by: string;
  readonly at: string;
  readonly to: string;
  readonly clause: string;
  /** The last day that ran for it, where one did. */
  readonly due?: Due;
  /** Set where it came too late: it is on record, but not as a timely act. */
  readonly late?: Late;
}

/** What one side has proposed and the other has not yet answered. */
export interface Proposal {
  /** The number of the event that proposed it. */
  readonly id: number;
  readonly consent: string;
  readonly by: string;
  readonly side: "union" | "employer";
  readonly on: Day;
  /** For an extension or a date: the clock, and the last day proposed. */
  readonly clock?: string;
  readonly until?: Day;
  /** For a waiver: the station of the step. */
  readonly step?: string;
  readonly event: ProcedureEvent;
}

/** A last day agreed by both sides: later than the period's own, or instead of it. */
export interface AgreedDay {
  readonly due: Due;
  readonly instead: boolean;
}

/** Where the fold over the events has come to. */
export interface CaseState {
  readonly station: string;
  readonly history: readonly Recorded[];
  /** What brought the case to its station. */
  readonly entry?: Recorded;
  /** Last days agreed by both sides, by clock. */
  readonly agreed: Readonly<Record<string, AgreedDay>>;
  /** Steps waived by both sides, with the day and the clause. */
  readonly waived: Readonly<Record<string, { readonly on: Day; readonly clause: string }>>;
  readonly proposals: readonly Proposal[];
}

/** A day, with the minute of the day where it is known. */
export interface Moment {
  readonly day: Day;
  readonly minute?: number;
}
