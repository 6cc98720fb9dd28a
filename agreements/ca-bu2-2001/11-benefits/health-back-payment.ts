import {
  cell,
  figure,
  given,
  notApplicable,
  type Rule,
  read,
  rule,
  table,
} from "../../../src/rules/index.ts";
import { effectiveDay, partyCode, START } from "./inputs.ts";

export const backRate = table(
  {
    id: "health-back-rate",
    clause: "11.1.C",
    title: "Taxable sum for a month of health enrollment, July to December 2001",
    unit: "USD/month",
    page: 56,
    columns: ["rate"],
  },
  { [START]: { one: ["8"], two: ["16"], three: ["21"] } },
);
export const backWithin = figure(
  {
    id: "health-back-within",
    clause: "11.1.C",
    title: "Days from the effective date within which the sums are paid",
    unit: "days",
    page: 56,
  },
  { [START]: "60" },
);
export const backMonthsMost = figure(
  {
    id: "health-back-months",
    clause: "11.1.C",
    title: "Months from July through December 2001",
    unit: "months",
    page: 56,
  },
  { [START]: "6" },
);
export const backPlan = given.choice("healthPlanIn2001", {
  choices: {
    administered: "In a plan that CalPERS administers",
    approved: "In a plan that CalPERS approves and does not administer",
    none: "In neither",
  },
  question: "Which health plan was the employee in, in any month from July through December 2001?",
});
const backMonths = given.number("backMonths", {
  unit: "months",
  min: "0",
  max: "12",
  question:
    "For how many months from July through December 2001 was the employee enrolled under this party code?",
});

const facts = { healthPlanIn2001: "administered", partyCode: "one", backMonths: "6" };
const head = {
  id: "health-back-payment",
  clause: "11.1.C",
  title: "Taxable sum for the second half of 2001",
  says: "Eight, sixteen or twenty-one dollars for each month from July through December 2001 in a health plan of CalPERS; ask once for each party code held.",
  page: 56,
} as const;
const sum = cell(backRate, partyCode, "rate").times(backMonths);
const without = (of: Rule): Rule =>
  of
    .notwithstanding(
      "11.1.C",
      backMonths.isAbove(read(backMonthsMost)),
      notApplicable("USD", "11.1.C", "only July through December 2001 are paid for"),
      { note: "More months than those six" },
    )
    .notwithstanding(
      "11.1.C",
      backPlan.is("none"),
      notApplicable("USD", "11.1.C", "only months in a health plan are paid for"),
      { note: "The employee was in no health plan", over: ["11.1.C"] },
    );
const strictly = without(rule(head, sum)).notwithstanding(
  "11.1.A",
  backPlan.is("approved"),
  notApplicable("USD", "11.1.C", "the plan is not one that CalPERS administers"),
  { note: "An approved plan is not an administered one", over: ["11.1.C"] },
);
export const healthBackPayment = strictly
  .reading(
    "11.1.C",
    "administered-plans",
    "Only months in a plan that CalPERS itself administers are paid for",
    "A and 11.5.A say administered or approved; C says administered alone, and a difference in words is taken to be meant.",
  )
  .alternative(
    "11.1.C",
    "approved-plans-too",
    "Months in a plan that CalPERS approves are paid for as well",
    "The party codes that C names belong to both kinds of plan, and A sets them side by side.",
    without(rule(head, sum)),
  )
  .example(facts, "2002-03-01", "48.00")
  .example({ ...facts, partyCode: "two" }, "2002-03-01", "96.00")
  .example({ ...facts, partyCode: "three", backMonths: "5" }, "2002-03-01", "105.00")
  .example({ ...facts, backMonths: "0" }, "2002-03-01", "0.00")
  .example({ ...facts, healthPlanIn2001: "approved" }, "2002-03-01", { notApplicable: "11.1.C" })
  .example({ ...facts, backMonths: "13" }, "2002-03-01", { refused: "out-of-range" })
  .example({ ...facts, healthPlanIn2001: "none" }, "2002-03-01", { notApplicable: "11.1.C" })
  .example({ ...facts, backMonths: "7" }, "2002-03-01", { notApplicable: "11.1.C" });

export const healthBackPaymentBy = rule(
  {
    id: "health-back-payment-by",
    clause: "11.1.C",
    title: "Last day to pay the sums for 2001",
    says: "The State pays them within 60 days of the day on which both the Legislature and the union had ratified.",
    page: 56,
  },
  effectiveDay.plusDays(read(backWithin)),
)
  .reading(
    "11.1.C",
    "effective-on-ratification",
    "The effective date is the later of the two ratifications",
    "16.1.A says when the agreement takes effect; the first day on its cover lies before the months that are paid for.",
  )
  .example(
    { legislativeRatification: "2002-01-24", unionRatification: "2002-01-10" },
    "2002-02-01",
    "2002-03-25",
    { note: "7 days of January, 28 of February, 25 of March" },
  )
  .example(
    { legislativeRatification: "2002-01-24", unionRatification: "2002-02-01" },
    "2002-02-01",
    "2002-04-02",
  )
  .example({ legislativeRatification: "2002-01-24" }, "2002-02-01", { missing: ["unionRatification"] });
