import { figure, given, read, rule } from "../../../src/rules/index.ts";
import { domesticPartner } from "../inputs.ts";
import { relation } from "./inputs.ts";

const START = "2001-07-01";
const LAW = "29 U.S.C. 2611";
const outside = { clause: "9.16.B.1", page: 52, outside: LAW } as const;
export const fmlaMonths = figure(
  { ...outside, id: "fmla-months-employed", title: "Months employed before the leave", unit: "months" },
  { [START]: "12" },
);
export const fmlaHours = figure(
  { ...outside, id: "fmla-hours-worked", title: "Hours worked in the twelve months before", unit: "hours" },
  { [START]: "1250" },
);
export const fmlaStaff = figure(
  {
    ...outside,
    id: "fmla-employees-nearby",
    title: "Employees within 75 miles of the worksite",
    unit: "count",
  },
  { [START]: "50" },
);
export const fmlaAdult = figure(
  {
    clause: "9.16.B.2",
    page: 52,
    outside: LAW,
    id: "fmla-child-age",
    title: "Age from which a child counts only when unable to care for itself",
    unit: "years",
  },
  { [START]: "18" },
);

const employed = given.number("monthsEmployed", {
  unit: "months",
  min: "0",
  max: "600",
  question: "For how many months in all has the State employed the employee?",
});
const worked = given.number("hoursLastYear", {
  unit: "hours",
  min: "0",
  max: "5000",
  question: "How many hours did the employee work in the twelve months before the leave?",
});
const staff = given.number("employeesNearby", {
  unit: "count",
  min: "0",
  max: "300000",
  question: "How many employees has the State within 75 miles of the worksite?",
});
export const isEligible = employed
  .isAtLeast(read(fmlaMonths))
  .and(worked.isAtLeast(read(fmlaHours)), staff.isAtLeast(read(fmlaStaff)));
export const fmlaEligible = rule(
  {
    id: "fmla-eligible",
    clause: "9.16.B.1",
    title: "Is the employee eligible for FMLA leave?",
    says: "By the federal criteria: twelve months employed, 1,250 hours worked in the year before, and fifty employees within 75 miles.",
    page: 52,
  },
  isEligible,
)
  .example({ monthsEmployed: "12", hoursLastYear: "1250", employeesNearby: "50" }, "2002-04-15", "true")
  .example({ monthsEmployed: "11", hoursLastYear: "1800", employeesNearby: "900" }, "2002-04-15", "false")
  .example({ monthsEmployed: "36", hoursLastYear: "1249.99", employeesNearby: "900" }, "2002-04-15", "false")
  .example({ monthsEmployed: "36", hoursLastYear: "1800", employeesNearby: "49" }, "2002-04-15", "false")
  .example({ monthsEmployed: "36", employeesNearby: "900" }, "2002-04-15", { missing: ["hoursLastYear"] });

export const fmlaReason = given.choice("fmlaReason", {
  choices: {
    "own-condition": "The employee's own serious health condition, recovery from childbirth included",
    "family-condition": "Care of a relative with a serious health condition",
    birth: "The birth of a child, and the care of the newborn",
    adoption: "The adoption of a child",
    "foster-care": "The placement of a foster child",
    other: "Another reason",
  },
  question: "What is the FMLA leave for?",
});
const age = given.number("childAge", {
  unit: "years",
  min: "0",
  max: "80",
  step: "1",
  question: "How old is the child? Any age will do where it is no child.",
});
const cannotCare = given.flag("childCannotCareForItself", {
  question: "Is the child unable to care for itself?",
});
const reasonHead = {
  id: "fmla-reason-covered",
  clause: "9.16.A",
  title: "Is this a reason for FMLA leave?",
  says: "Own serious health condition, care of a child, parent, spouse or certified domestic partner who has one, birth, adoption or placement of a foster child.",
  page: 52,
} as const;
const others = relation
  .is("parent", "stood-in-parent", "spouse")
  .or(relation.is("domestic-partner").and(domesticPartner));
const child = relation.is("child", "stepchild");
const covered = (anyChild: typeof child) =>
  fmlaReason
    .is("own-condition", "birth", "adoption", "foster-care")
    .or(fmlaReason.is("family-condition").and(others.or(anyChild)));
const isCovered = covered(child.and(age.isBelow(read(fmlaAdult)).or(cannotCare)));
const family = { fmlaReason: "family-condition" };
export const fmlaReasonCovered = rule(reasonHead, isCovered)
  .reading(
    "9.16.B.2",
    "minors-always",
    "A child under 18 counts; one of any age counts when it cannot care for itself",
    "9.16.D forbids giving less than the federal law, which counts every minor child.",
  )
  .alternative(
    "9.16.B.2",
    "only-if-unable",
    "A child of any age counts only when it cannot care for itself",
    "The definition sets that condition for every child, regardless of age.",
    rule(reasonHead, covered(child.and(cannotCare))),
  )
  .example({ fmlaReason: "own-condition" }, "2002-04-15", "true")
  .example({ fmlaReason: "birth" }, "2002-04-15", "true")
  .example({ fmlaReason: "adoption" }, "2002-04-15", "true")
  .reading(
    "9.16.A",
    "foster-care-too",
    "The placement of a foster child is a reason as well",
    "The clause says what the reasons may include; the federal law (29 U.S.C. 2612) lists foster care beside adoption, and 9.16.D forbids giving less.",
  )
  .example({ fmlaReason: "foster-care" }, "2002-04-15", "true")
  .example({ fmlaReason: "other" }, "2002-04-15", "false")
  .example({ ...family, relation: "spouse" }, "2002-04-15", "true")
  .example({ ...family, relation: "stood-in-parent" }, "2002-04-15", "true")
  .example({ ...family, relation: "domestic-partner", domesticPartner: true }, "2002-04-15", "true")
  .example({ ...family, relation: "domestic-partner", domesticPartner: false }, "2002-04-15", "false")
  .example({ ...family, relation: "sibling" }, "2002-04-15", "false")
  .example(
    { ...family, relation: "child", childAge: "17", childCannotCareForItself: false },
    "2002-04-15",
    "true",
    { note: "the other reading says no" },
  )
  .example(
    { ...family, relation: "child", childAge: "18", childCannotCareForItself: false },
    "2002-04-15",
    "false",
  )
  .example(
    { ...family, relation: "child", childAge: "40", childCannotCareForItself: true },
    "2002-04-15",
    "true",
  )
  .example({ ...family, relation: "child", childAge: "18" }, "2002-04-15", {
    missing: ["childCannotCareForItself"],
  });
