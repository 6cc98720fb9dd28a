import { figure, given, read, rule, when, zero } from "../../../src/rules/index.ts";
import { appointment, domesticPartner, leaveCredit, timeBase } from "../inputs.ts";
import { CENTS, dayOfLeave, inHousehold, mourned, none, notHeld, PAGE, START } from "./bereavement.ts";
import { relation } from "./inputs.ts";

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
/** Those for whose illness 9.3.A.4 grants sick leave, in the words of a death. */
const inCircle = relation
  .is("parent", "spouse", "child", "sibling")
  .or(relation.is("domestic-partner").and(domesticPartner))
  .or(inHousehold);
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
    { leaveCredit: "sick-leave", relation: "grandparent", deceasedInHousehold: false },
    "2002-04-15",
    "false",
    { note: "the other reading says yes" },
  )
  .example(
    { leaveCredit: "sick-leave", relation: "grandparent", deceasedInHousehold: true },
    "2002-04-15",
    "true",
  )
  .example(
    { leaveCredit: "sick-leave", relation: "stepparent", deceasedInHousehold: false },
    "2002-04-15",
    "false",
    {
      note: "9.3 does not name stepparents; the other reading says yes",
    },
  )
  .example(
    { leaveCredit: "sick-leave", relation: "domestic-partner", domesticPartner: true },
    "2002-04-15",
    "true",
  )
  .example({ leaveCredit: "sick-leave", relation: "grandparent" }, "2002-04-15", {
    missing: ["deceasedInHousehold"],
  });
