import { entitlement, figure, given, read, rule, when } from "../../../src/rules/index.ts";
import { IN_WRITING, START } from "./inputs.ts";

export const rentNotice = figure(
  {
    id: "housing-rent-notice",
    clause: "13.12.A",
    title: "Notice before a rent rises",
    unit: "days",
    page: 83,
  },
  { [START]: "60" },
);
export const raiseEvery = figure(
  {
    id: "housing-raise-every",
    clause: "13.12.A",
    title: "Months between two raises of rent, a year",
    unit: "months",
    page: 83,
  },
  { [START]: "12" },
);
export const vacateNotice = figure(
  {
    id: "housing-vacate-notice",
    clause: "13.12.A.4",
    title: "Notice before housing must be vacated",
    unit: "days",
    page: 83,
  },
  { [START]: "30" },
);
const told = given.day("housingRaiseNotice", { question: "On which day was notice of the raise given?" });
const before = given.flag("housingRaisedBefore", { question: "Has this rent been raised before?" });
const lastRaise = given.day("housingLastRaise", { question: "From which day did the last raise hold?" });
const head = {
  id: "housing-raise-first-day",
  clause: "13.12.A",
  title: "First day of a higher rent",
  says: "Sixty days after notice, and not before a year has passed since the last raise.",
  page: 83,
} as const;
const noticed = told.plusDays(read(rentNotice));
const first = (yearOver: ReturnType<typeof lastRaise.plusMonths>) =>
  when(before, noticed.laterOf(yearOver), noticed);

export const housingRaiseFirstDay = rule(head, first(lastRaise.plusMonths(read(raiseEvery))))
  .reading(
    "13.12.A",
    "year-between",
    "Annually means that a year lies between two raises",
    "A raise of a quarter in December and another in January would be two within a few weeks.",
  )
  .alternative(
    "13.12.A",
    "once-a-calendar-year",
    "One raise in each calendar year is allowed",
    "The clause says annually and each year and names no distance between raises.",
    rule(head, first(lastRaise.startOfYear().plusMonths(read(raiseEvery)))),
  )
  .example({ housingRaiseNotice: "2002-04-01", housingRaisedBefore: false }, "2002-04-15", "2002-05-31")
  .example(
    { housingRaiseNotice: "2002-04-01", housingRaisedBefore: true, housingLastRaise: "2001-05-31" },
    "2002-04-15",
    "2002-05-31",
  )
  .example(
    { housingRaiseNotice: "2002-04-01", housingRaisedBefore: true, housingLastRaise: "2001-06-01" },
    "2002-04-15",
    "2002-06-01",
  )
  .example({ housingRaiseNotice: "2002-04-01", housingRaisedBefore: true }, "2002-04-15", {
    missing: ["housingLastRaise"],
  });

const vacateTold = given.day("housingVacateNotice", {
  question: "On which day did the employee get notice to vacate the housing?",
});
export const housingVacateFirstDay = rule(
  {
    id: "housing-vacate-first-day",
    clause: "13.12.A.4",
    title: "First day on which the housing must be vacated",
    says: "The State may end the stay at its discretion, with at least 30 days' notice.",
    page: 83,
  },
  vacateTold.plusDays(read(vacateNotice)),
)
  .example({ housingVacateNotice: "2002-04-01" }, "2002-04-15", "2002-05-01")
  .example({ housingVacateNotice: "2002-01-29" }, "2002-04-15", "2002-02-28")
  .example({ housingVacateNotice: "2002-01-30" }, "2002-04-15", "2002-03-01")
  .example({}, "2002-04-15", { missing: ["housingVacateNotice"] });

const lives = given.flag("livesInStateHousing", {
  question: "Does the employee live in housing or a trailer, or on a trailer pad, that the State owns?",
});
export const stateHousing = entitlement({
  id: "state-housing",
  clause: "13.12.A",
  title: "Limits and notice in State-owned housing",
  says: "Rent rises once a year at most, within limits and with 60 days' notice; you get 30 days' notice to move out; a tenth less rent where renting is a condition of employment.",
  applies: lives,
  otherwise: "It is for employees who live in State-owned housing, a trailer or on a trailer pad.",
  rules: [
    "housing-rent-most",
    "housing-raise-first-day",
    "housing-vacate-first-day",
    "housing-utilities-most",
    "housing-utility-raise-open",
  ],
  request: {
    what: "That the rent and the utilities stay within their limits, and that a higher rent begin no earlier than notice allows; the tenth less where renting is a condition",
    by: "No time is stated in the agreement; ask when you get the notice",
    form: IN_WRITING,
    to: "The department that owns the housing",
  },
});
