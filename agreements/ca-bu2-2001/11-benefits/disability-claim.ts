import type { Field, Procedure } from "../../../src/rules/index.ts";
import { daysOff } from "../08-holidays/work-days.ts";
import { calendarDays, moversOf, type withdrawing } from "../procedure-parts.ts";
import type { Denied } from "./denial.ts";
import { disabilityActs } from "./disability-claim-acts.ts";
import type { InsuranceDays } from "./disability-claim-clocks.ts";
import { disabilityStations } from "./disability-claim-stations.ts";

/** What differs between the claims on the two insurances against disability that does not come from work. */
export interface DisabilityClaim extends InsuranceDays {
  readonly name: string;
  readonly denied: Denied;
  /** The clause of the salary advance. */
  readonly advance: string;
  readonly places: string;
  /** The kinds of leave to which one may change. */
  readonly leave: readonly string[];
  /** The level of income that is chosen with the claim, where there is one. */
  readonly level?: { readonly clause: string; readonly field: Field };
  readonly withdrawal: ReturnType<typeof withdrawing>;
  readonly notes: readonly { readonly clause: string; readonly says: string }[];
}

/** A claim on one of the two insurances, from the first day of the disability to the end of the benefit. */
export const disabilityClaim = (
  of: DisabilityClaim,
  head: Pick<Procedure, "id" | "clause" | "title" | "says">,
): Procedure => ({
  ...head,
  movers: moversOf("employee", "union", "department"),
  acts: disabilityActs(of),
  stations: disabilityStations(of),
  anywhere: [],
  consents: [],
  counting: {
    "calendar days": `${calendarDays} The first day of the disability is the first day of the wait, and the first paid day is one of the ${of.weeks * 7} days of the ${of.weeks} weeks.`,
    "work days":
      "Work days: Monday to Friday without State holidays. The day back is the first of them; paid leave is none. Holidays that the Governor declares are not in the calendar.",
  },
  daysOff,
  readings: [
    {
      clause: of.clause.wait,
      says: "The rest of the waiting period is waived from the first full day of confinement",
      why: "The clause says that it may be waived and sets no further condition; the benefit is paid so as a matter of course.",
    },
    {
      clause: of.clause.offer,
      says: "The day of the refused offer is not paid any more",
      why: "The benefit ends effective the date of the offer.",
    },
    {
      clause: of.clause.leave,
      says: "Days on leave in place of the benefit do not use up its weeks; the return states on which day they then end.",
      why: "The weeks are weeks of payment, and nothing is paid for days on leave.",
    },
    {
      clause: of.clause.period,
      says: "Until the row of work days is worked, the same or a related disability goes on with the old weeks, without a new wait.",
      why: "It is no second benefit, and the wait belongs to each disability.",
    },
  ],
});
