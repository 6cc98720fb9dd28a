import type { Day, Falls, Weekday } from "../calendar/index.ts";
import type { Refusal } from "../refusal/index.ts";
import type { Answer, RawFacts } from "./ask.ts";

/** One holiday: its name, when it falls, and where another day is given in its place. */
export interface HolidayDeclared {
  readonly name: string;
  readonly clause: string;
  readonly falls: Falls;
  /** Where another day is given instead, on a Monday-to-Friday schedule: by the weekday on which it falls. */
  readonly moves?: Partial<Record<Weekday, { readonly days: number; readonly clause: string }>>;
}

/** The holidays of an agreement, and the rule that says what a holiday on a day off is worth. */
export interface HolidayPlan {
  readonly holidays: readonly HolidayDeclared[];
  /** Clause under which other schedules keep the day itself. */
  readonly otherSchedules: string;
  /** Asks the agreement's rule for the credit of a holiday that falls on a day off. */
  readonly credit: (given: RawFacts, on: Day) => Answer | Refusal;
  /** First and last day between which the figures of the credit rule are in force. */
  readonly figures: { readonly from: Day; readonly to: Day };
}
