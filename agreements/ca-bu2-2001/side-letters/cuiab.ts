import {
  date,
  figure,
  given,
  notApplicable,
  read,
  rule,
  today,
  when,
  zero,
} from "../../../src/rules/index.ts";
import { classAndRange } from "../05-salaries/inputs.ts";
import { baseSalary } from "../inputs.ts";

const START = "2001-07-01";
export const differential = figure(
  {
    id: "cuiab-differential",
    clause: "SL.2.2",
    title: "Differential of the appeals board's judges",
    unit: "percent",
    page: 110,
  },
  { [START]: "5%" },
);
export const confidential = figure(
  {
    id: "cuiab-confidential",
    clause: "SL.2.4",
    title: "Confidential positions of the appeals board",
    unit: "count",
    page: 110,
  },
  { [START]: "4" },
);
export const perOffice = figure(
  {
    id: "cuiab-per-office",
    clause: "SL.2.3",
    title: "Rank-and-file judges (ALJ II) sought for each field office",
    unit: "count",
    page: 110,
  },
  { [START]: "1" },
);

const qualifies = given.flag("cuiabQualifies", {
  question: "Does the judge meet the conditions of the differential (5.10)?",
});
const qualifiedOn = given.day("cuiabQualifiedOn", {
  question: "From which pay period does the judge meet them? Give a day in it.",
});
const judge = classAndRange.is("6091", "6067");
export const qualifyingJudge = judge.and(qualifies);
const day = "2002-04-15";

export const cuiabDifferential = rule(
  {
    id: "cuiab-differential",
    clause: "SL.2.2",
    title: "Differential of the appeals board's administrative law judges",
    says: "Five percent of salary each month for qualifying judges of the appeals board.",
    page: 110,
    straddle: "split",
  },
  baseSalary.times(read(differential)),
)
  .notwithstanding(
    "SL.2.2",
    qualifyingJudge.not(),
    notApplicable("USD/month", "SL.2.2", "it is for the appeals board's judges who qualify"),
    { note: "Not a judge of the appeals board, or not qualifying" },
  )
  .reading(
    "SL.2.2",
    "the-same-differential",
    "It is the judicial differential of 5.10, paid from an earlier day, and not a second one beside it",
    "The letter names the differential that the agreement contains; its number is no longer in use.",
  )
  .example({ classAndRange: "6067", baseSalary: "7062", cuiabQualifies: true }, day, "353.10")
  .example({ classAndRange: "6091", baseSalary: "8144", cuiabQualifies: true }, day, "407.20")
  .example({ classAndRange: "6067", baseSalary: "7062", cuiabQualifies: false }, day, {
    notApplicable: "SL.2.2",
  })
  .example({ classAndRange: "6068", baseSalary: "7062" }, day, { notApplicable: "SL.2.2" })
  .example({ classAndRange: "6067", baseSalary: "7062" }, day, { missing: ["cuiabQualifies"] });

export const cuiabDifferentialFrom = rule(
  {
    id: "cuiab-differential-from",
    clause: "SL.2.2",
    title: "First day of the differential of the appeals board's judges",
    says: "The pay period from which the judge qualifies, and not before October 1999.",
    page: 110,
  },
  qualifiedOn.payPeriod().laterOf(date("1999-10-01")),
)
  .example({ cuiabQualifiedOn: "1999-09-30" }, day, "1999-10-01")
  .example({ cuiabQualifiedOn: "1999-10-31" }, day, "1999-10-01")
  .example({ cuiabQualifiedOn: "1999-11-01" }, day, "1999-11-01")
  .example({ cuiabQualifiedOn: "2002-03-20" }, day, "2002-03-01")
  .example({}, day, { missing: ["cuiabQualifiedOn"] });

const workloadRequires = given.flag("cuiabWorkloadRequires", { question: "Does the workload require it?" });
const budgetRequires = given.flag("cuiabBudgetRequires", { question: "Does the budget require it?" });
export const cuiabMoreCases = rule(
  {
    id: "cuiab-more-cases",
    clause: "SL.2.1",
    title: "May the appeals board give its judges more cases or hearings?",
    says: "Only where the workload or the budget requires it.",
    page: 110,
  },
  workloadRequires.or(budgetRequires),
)
  .example({ cuiabWorkloadRequires: true }, day, "true")
  .example({ cuiabWorkloadRequires: false, cuiabBudgetRequires: true }, day, "true")
  .example({ cuiabWorkloadRequires: false, cuiabBudgetRequires: false }, day, "false")
  .example({ cuiabWorkloadRequires: false }, day, { missing: ["cuiabBudgetRequires"] });

const inOffice = given.number("judgesInOffice", {
  unit: "count",
  min: "0",
  max: "200",
  question: "How many rank-and-file positions of Administrative Law Judge II has the field office?",
});
export const cuiabEffortOwed = rule(
  {
    id: "cuiab-effort-owed",
    clause: "SL.2.3",
    title: "Does the appeals board still owe an effort for the field office?",
    says: "Yes while the office has no rank-and-file position of Administrative Law Judge II; the effort is owed, not the result.",
    page: 110,
  },
  inOffice.isBelow(read(perOffice)),
)
  .example({ judgesInOffice: "0" }, day, "true")
  .example({ judgesInOffice: "1" }, day, "false")
  .example({ judgesInOffice: "2" }, day, "false")
  .example({ judgesInOffice: "0.5" }, day, { refused: "out-of-range" });

const confidentialHead = {
  id: "cuiab-confidential-positions",
  clause: "SL.2.4",
  title: "Confidential positions of the appeals board on a day",
  says: "Four positions of Administrative Law Judge II in field operations, beside the 36 agreed before and those of side letter 1.",
  page: 110,
} as const;
export const cuiabConfidential = rule(confidentialHead, read(confidential))
  .reading(
    "SL.2.4",
    "throughout",
    "The four hold during the whole agreement",
    "The letter belongs to the agreement of 1999, and side letter 1, signed in August 2000, already counts them.",
  )
  .alternative(
    "SL.2.4",
    "from-the-signatures",
    "The four hold from the last signature printed under the letter, January 23, 2002",
    "The letter prints no other day.",
    rule(confidentialHead, when(today().isBefore(date("2002-01-23")), zero("count"), read(confidential))),
  )
  .example({}, "2001-07-01", "4")
  .example({}, "2002-01-22", "4")
  .example({}, "2002-01-23", "4")
  .example({}, "2003-07-02", "4")
  .example({ positions: "4" }, "2002-04-15", { refused: "unknown-input" });
