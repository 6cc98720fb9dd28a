import { figure, given, notApplicable, read, rule, when, zero } from "../../../src/rules/index.ts";
import { appointment, domesticPartner, leaveCredit, timeBase } from "../inputs.ts";
import { relation } from "./inputs.ts";
import { inCircle } from "./sick-leave-use.ts";

const START = "2001-07-01";
const PAGE = 42;
export const perDeath = figure(
  {
    id: "bereavement-hours",
    clause: "9.4.A",
    title: "Paid leave for the death of close family",
    unit: "hours",
    page: PAGE,
  },
  { [START]: "24" },
);
export const daysOfYear = figure(
  {
    id: "bereavement-days-of-year",
    clause: "9.4.B",
    title: "Paid leave in a fiscal year for the wider family",
    unit: "days",
    page: PAGE,
  },
  { [START]: "3" },
);
export const dayOfLeave = figure(
  {
    id: "bereavement-day",
    clause: "9.4.B",
    title: "Length of a day of bereavement leave",
    unit: "hours/day",
    page: PAGE,
  },
  { [START]: "8" },
);
export const farAway = figure(
  {
    id: "bereavement-distance",
    clause: "9.4.C",
    title: "Distance beyond which more days are added",
    unit: "miles",
    page: PAGE,
  },
  { [START]: "400" },
);
export const farDays = figure(
  {
    id: "bereavement-travel-days",
    clause: "9.4.C",
    title: "More days for a long trip",
    unit: "days",
    page: PAGE,
  },
  { [START]: "2" },
);

const inHousehold = given.flag("deceasedInHousehold", {
  question:
    "Did the person live in the employee's immediate household at death, or until an absence for medical reasons?",
});
const close = relation
  .is("parent", "stepparent", "spouse", "child", "stepchild", "sibling")
  .or(relation.is("domestic-partner").and(domesticPartner))
  .or(inHousehold);
const wider = relation
  .is(
    "grandparent",
    "grandchild",
    "aunt-or-uncle",
    "niece-or-nephew",
    "parent-in-law",
    "child-in-law",
    "sibling-in-law",
  )
  .or(relation.is("partners-family").and(domesticPartner));
export const mourned = close.or(wider);
export const mayMourn = appointment.is("permanent", "probationary");
const CENTS = "hours are kept in hundredths, as in the chart of 8.1.L";
const usedThisYear = given.number("bereavementUsedThisYear", {
  unit: "hours",
  min: "0",
  max: "24",
  question:
    "How many hours of bereavement leave for the wider family were used since July 1 of this fiscal year?",
});

const ofYear = read(daysOfYear).times(read(dayOfLeave)).times(timeBase).rounded("0.01", "half-up", CENTS);
const none = () => notApplicable("hours", "9.4.B", "the section does not name this person");
const notHeld = () =>
  notApplicable("hours", "9.4.A", "it is for permanent employees and employees on probation");
export const bereavementLeave = rule(
  {
    id: "bereavement-leave",
    clause: "9.4.A",
    title: "Paid bereavement leave for this death",
    says: "Twenty-four hours each time for close family and household; for the wider family what is left of three days in the fiscal year; part-timers in proportion.",
    page: PAGE,
  },
  when(
    close,
    read(perDeath).times(timeBase).rounded("0.01", "half-up", CENTS),
    when(wider, ofYear.minus(usedThisYear).atLeast(zero("hours")), none()),
  ),
)
  .notwithstanding("9.4.A", appointment.is("other"), notHeld(), {
    note: "Neither permanent nor on probation",
  })
  .reading(
    "9.4.B",
    "three-days-in-all",
    "The three days of a fiscal year are for all deaths in the wider family together",
    "9.4.A counts by occurrence, this clause by fiscal year.",
  )
  .reading(
    "9.4.A",
    "household-first",
    "Someone of the wider family who lived in the household counts under A",
    "A names any person of the household.",
  )
  .example({ appointment: "permanent", timeBase: "1", relation: "parent" }, "2002-04-15", "24.00")
  .example({ appointment: "probationary", timeBase: "1/2", relation: "stepchild" }, "2002-04-15", "12.00")
  .example(
    {
      appointment: "permanent",
      timeBase: "1",
      relation: "domestic-partner",
      domesticPartner: true,
    },
    "2002-04-15",
    "24.00",
  )
  .example(
    {
      appointment: "permanent",
      timeBase: "1",
      relation: "domestic-partner",
      domesticPartner: false,
      deceasedInHousehold: false,
    },
    "2002-04-15",
    { notApplicable: "9.4.B" },
  )
  .example(
    {
      appointment: "permanent",
      timeBase: "1",
      relation: "aunt-or-uncle",
      deceasedInHousehold: false,
      bereavementUsedThisYear: "0",
    },
    "2002-04-15",
    "24.00",
  )
  .example(
    {
      appointment: "permanent",
      timeBase: "1",
      relation: "grandparent",
      deceasedInHousehold: false,
      bereavementUsedThisYear: "16",
    },
    "2002-04-15",
    "8.00",
  )
  .example(
    {
      appointment: "permanent",
      timeBase: "1",
      relation: "sibling-in-law",
      deceasedInHousehold: false,
      bereavementUsedThisYear: "24",
    },
    "2002-04-15",
    "0.00",
  )
  .example(
    {
      appointment: "permanent",
      timeBase: "3/8",
      relation: "child-in-law",
      deceasedInHousehold: false,
      bereavementUsedThisYear: "9.01",
    },
    "2002-04-15",
    "0.00",
    { note: "nine hours are the part-timer's year" },
  )
  .example(
    {
      appointment: "permanent",
      timeBase: "1",
      relation: "grandparent",
      deceasedInHousehold: true,
      bereavementUsedThisYear: "24",
    },
    "2002-04-15",
    "24.00",
    { note: "lived in the household: by occurrence" },
  )
  .example(
    {
      appointment: "permanent",
      timeBase: "1",
      relation: "partners-family",
      domesticPartner: true,
      deceasedInHousehold: false,
      bereavementUsedThisYear: "8",
    },
    "2002-04-15",
    "16.00",
  )
  .example(
    { appointment: "permanent", timeBase: "1", relation: "other", deceasedInHousehold: false },
    "2002-04-15",
    {
      notApplicable: "9.4.B",
    },
  )
  .example({ appointment: "other", timeBase: "1", relation: "parent" }, "2002-04-15", {
    notApplicable: "9.4.A",
  })
  .example({ appointment: "permanent", timeBase: "1", relation: "grandchild" }, "2002-04-15", {
    missing: ["deceasedInHousehold"],
  });

const miles = given.number("bereavementMiles", {
  unit: "miles",
  min: "0",
  max: "12500",
  question: "How many miles is the trip that the death requires, one way from home?",
});
const accrued = given.number("accruedLeave", {
  unit: "hours",
  min: "0",
  max: "3000",
  question: "How many hours of accrued leave has the employee?",
});
const travelHead = {
  id: "bereavement-travel",
  clause: "9.4.C",
  title: "More time off for a long trip, from accrued leave",
  says: "Two more days with pay when the trip is over 400 miles one way, charged to accrued leave; part-timers in proportion.",
  page: PAGE,
} as const;
const twoDays = read(farDays).times(read(dayOfLeave));
const travel = (hours: typeof twoDays) =>
  rule(travelHead, when(miles.isAbove(read(farAway)), hours.atMost(accrued), zero("hours")))
    .notwithstanding("9.4.C", mourned.not(), none(), { note: "The section does not name this person" })
    .notwithstanding("9.4.A", appointment.is("other"), notHeld(), {
      note: "Neither permanent nor on probation",
      over: ["9.4.C"],
    });
const trip = { appointment: "permanent", timeBase: "1", relation: "parent", accruedLeave: "100" };
export const bereavementTravel = travel(twoDays.times(timeBase).rounded("0.01", "half-up", CENTS))
  .reading(
    "9.4.E",
    "travel-in-proportion",
    "A part-timer's two days are in proportion too",
    "9.4.E puts all bereavement leave of part-timers on their time base.",
  )
  .alternative(
    "9.4.C",
    "travel-in-full",
    "A part-timer has the full sixteen hours",
    "They are charged to the employee's own leave, so that nothing is saved by less.",
    travel(twoDays),
  )
  .example({ ...trip, bereavementMiles: "400" }, "2002-04-15", "0.00")
  .example({ ...trip, bereavementMiles: "400.1" }, "2002-04-15", "16.00")
  .example({ ...trip, bereavementMiles: "2500", accruedLeave: "10" }, "2002-04-15", "10.00", {
    note: "for the rest the department may allow unpaid leave",
  })
  .example({ ...trip, bereavementMiles: "2500", timeBase: "1/2" }, "2002-04-15", "8.00")
  .example(
    { ...trip, bereavementMiles: "2500", relation: "other", deceasedInHousehold: false },
    "2002-04-15",
    {
      notApplicable: "9.4.B",
    },
  )
  .example({ ...trip, bereavementMiles: "2500", appointment: "other" }, "2002-04-15", {
    notApplicable: "9.4.A",
  })
  .example(trip, "2002-04-15", { missing: ["bereavementMiles"] });

const furtherHead = {
  id: "bereavement-further-credits",
  clause: "9.4.D",
  title: "May this credit be used for more time after a death?",
  says: "Annual leave, vacation, compensating time and other earned credits; sick leave as far as 9.3 goes.",
  page: PAGE,
} as const;
const notSick = leaveCredit.is(
  "vacation",
  "annual-leave",
  "personal-leave",
  "holiday-credit",
  "cto",
  "excess-hours",
);
export const bereavementFurther = rule(furtherHead, notSick.or(inCircle))
  .reading(
    "9.4.D",
    "circle-of-sick-leave",
    "Sick leave serves for the persons for whose illness it may be used",
    "9.3 does not name a death among its reasons, so that its circle of persons is what the reference can mean.",
  )
  .alternative(
    "9.4.D",
    "sick-leave-for-every-death",
    "Sick leave serves for every death that the section names",
    "The sentence grants it for bereavement leave, and 9.3 governs only how it is asked for and used.",
    rule(furtherHead, notSick.or(mourned)),
  )
  .example({ leaveCredit: "vacation" }, "2002-04-15", "true")
  .example({ leaveCredit: "sick-leave", relation: "sibling" }, "2002-04-15", "true")
  .example(
    { leaveCredit: "sick-leave", relation: "grandparent", household: false, deceasedInHousehold: false },
    "2002-04-15",
    "false",
    { note: "the other reading says yes" },
  )
  .example({ leaveCredit: "sick-leave", relation: "grandparent", household: true }, "2002-04-15", "true")
  .example({ leaveCredit: "sick-leave", relation: "grandparent" }, "2002-04-15", { missing: ["household"] });
