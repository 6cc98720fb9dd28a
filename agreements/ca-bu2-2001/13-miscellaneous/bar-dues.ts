import { given, notApplicable, one, rule, when, zero } from "../../../src/rules/index.ts";
import { timeBase } from "../inputs.ts";

export const required = given.flag("barMembershipRequired", {
  question: "Is membership in the State Bar a condition of the employment?",
});
export const picks = given.choice("barDepartmentPicks", {
  choices: { dues: "Reimbursement of bar dues", leave: "Two days of professional leave" },
  question: "Where membership is not required: what has the department chosen?",
});
const prorated = given.flag("barProrated", {
  question: "Does the department prorate for less than full-time or less than a full year?",
});
const yearShare = given.number("barYearShare", {
  unit: "share",
  min: "0",
  max: "1",
  step: "1/12",
  question: "Which part of the year was worked, in twelfths? The full year is 1.",
});
const share = (of: typeof yearShare) => when(prorated, timeBase.times(of), one("share"));
/** The whole, or the part of it that a department which prorates gives. */
export const part = share(yearShare);
const yearBefore = given.number("localBarYearShare", {
  unit: "share",
  min: "0",
  max: "1",
  step: "1/12",
  question:
    "Which part of the year before the local or specialty dues fall due was worked, in twelfths? The full year is 1.",
});
/** The same for local and specialty dues, which look at the year before they are to be paid. */
export const localPart = share(yearBefore);

const dues = given.number("barDues", {
  unit: "USD",
  min: "0",
  max: "5000",
  question: "How much are the dues of the State Bar, without penalties?",
});
const penalties = given.number("barPenalties", {
  unit: "USD",
  min: "0",
  max: "5000",
  question: "How much was added for late payment?",
});
const stateLate = given.flag("barStateLate", {
  question: "Was the State employer responsible for the late payment?",
});
const whole = {
  barProrated: false,
  timeBase: "1",
  barYearShare: "1",
  barPenalties: "0",
  barStateLate: false,
};

export const barDues = rule(
  {
    id: "bar-dues",
    clause: "13.7.A",
    title: "Bar dues that the State pays",
    says: "All dues where membership is required, and for others where the department picks dues; penalties only where the State was the one that was late.",
    page: 81,
  },
  dues
    .times(part)
    .rounded("0.01", "half-up", "money is paid in cents")
    .plus(when(required.and(stateLate), penalties, zero("USD"))),
)
  .notwithstanding(
    "13.7.B",
    required.not().and(picks.is("leave")),
    notApplicable("USD", "13.7.B", "the department gives two days of professional leave instead"),
    { note: "Membership is not required and the department gives leave" },
  )
  .reading(
    "13.7.C",
    "time-base-times-year",
    "Prorated means in proportion to the time base and to the part of the year",
    "The clause names both and no other measure.",
  )
  .example({ ...whole, barMembershipRequired: true, barDues: "395" }, "2002-01-15", "395.00")
  .example(
    {
      ...whole,
      barMembershipRequired: true,
      barDues: "395",
      barProrated: true,
      timeBase: "1/2",
      barYearShare: "1/2",
    },
    "2002-01-15",
    "98.75",
  )
  .example(
    { ...whole, barMembershipRequired: true, barDues: "395", barProrated: true, timeBase: "3/8" },
    "2002-01-15",
    "148.13",
    { note: "148.125, half a cent goes up" },
  )
  .example(
    { ...whole, barMembershipRequired: true, barDues: "395", barPenalties: "100" },
    "2002-03-15",
    "395.00",
    { note: "the penalty is the employee's" },
  )
  .example(
    { ...whole, barMembershipRequired: true, barDues: "395", barPenalties: "100", barStateLate: true },
    "2002-03-15",
    "495.00",
  )
  .example(
    { ...whole, barMembershipRequired: false, barDepartmentPicks: "dues", barDues: "395" },
    "2002-01-15",
    "395.00",
  )
  .example(
    { ...whole, barMembershipRequired: false, barDepartmentPicks: "leave", barDues: "395" },
    "2002-01-15",
    { notApplicable: "13.7.B" },
  )
  .example({ ...whole, barMembershipRequired: true }, "2002-01-15", { missing: ["barDues"] });
