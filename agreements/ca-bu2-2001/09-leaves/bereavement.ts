import { figure, given, notApplicable, read, rule, when, zero } from "../../../src/rules/index.ts";
import { appointment, domesticPartner, timeBase } from "../inputs.ts";
import { relation } from "./inputs.ts";

export const START = "2001-07-01";
export const PAGE = 42;
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
export const inHousehold = given.flag("deceasedInHousehold", {
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
export const CENTS = "hours are kept in hundredths, as in the chart of 8.1.L";
const usedThisYear = given.number("bereavementUsedThisYear", {
  unit: "hours",
  min: "0",
  max: "24",
  question:
    "How many hours of bereavement leave for the wider family were used since July 1 of this fiscal year?",
});

const ofYear = read(daysOfYear).times(read(dayOfLeave)).times(timeBase).rounded("0.01", "half-up", CENTS);
export const none = () => notApplicable("hours", "9.4.B", "the section does not name this person");
export const notHeld = () =>
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
