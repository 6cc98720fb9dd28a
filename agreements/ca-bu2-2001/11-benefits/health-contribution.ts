import { answerOf, cell, date, notApplicable, rule, table, today } from "../../../src/rules/index.ts";
import { COBEN, cobenAllowance } from "./coben-allowance.ts";
import { backRate } from "./health-back-payment.ts";
import { healthPlan, healthPremium, inHealthPlan, partyCode } from "./inputs.ts";

const FROM = "2002-01-01";
export const healthMost = table(
  {
    id: "health-most",
    clause: "11.1.A",
    title: "Most that the State pays a month for health coverage",
    unit: "USD/month",
    page: 55,
    columns: ["most"],
  },
  { [FROM]: { one: ["190"], two: ["378"], three: ["494"] }, [COBEN]: null },
);

const facts = { healthPlan: "administered", partyCode: "one", healthPremium: "195.40" };
const later = { healthPlan: "administered", partyCode: "one", dentalPlan: "enrolled" };
const toAll = rule(
  {
    id: "health-contribution",
    clause: "11.1.A",
    title: "What the State pays toward a month of health coverage",
    says: "By the month: $8 to $21 in the second half of 2001, up to $494 in the first half of 2002, then the consolidated allowance, raised in 2003.",
    page: 55,
    straddle: "split",
  },
  cell(healthMost, partyCode, "most").atMost(healthPremium),
)
  .notwithstanding(
    "11.1.C",
    today().isBefore(date(FROM)),
    cell(backRate, partyCode, "rate").rounded("0.01", "half-up", "sums are paid in cents"),
    {
      note: "For July to December 2001 the agreement gives a taxable sum for each month",
    },
  )
  .notwithstanding(
    "11.1.A",
    inHealthPlan.not(),
    notApplicable("USD/month", "11.1.A", "the employee is not enrolled in a plan of CalPERS"),
    { note: "Only those who enrolled are paid for", over: ["11.1.C"] },
  )
  .notwithstanding("11.5.A", today().isFrom(date(COBEN)), answerOf(cobenAllowance), {
    note: "From July 2002 one allowance covers health, dental and vision",
    over: ["11.1.A"],
  });

export const healthContribution = toAll
  .notwithstanding(
    "11.1.C",
    today().isBefore(date(FROM)).and(healthPlan.is("approved")),
    notApplicable("USD/month", "11.1.C", "the plan is not one that CalPERS administers"),
    { note: "The sum of 2001 is for plans that CalPERS administers", over: ["11.1.C"] },
  )
  .reading(
    "11.1.C",
    "administered-plans",
    "The sums of 2001 are for months in a plan that CalPERS itself administers",
    "A and 11.5.A say administered or approved; C says administered alone, and a difference in words is taken to be meant.",
  )
  .alternative(
    "11.1.C",
    "approved-plans-too",
    "The sums of 2001 are for months in a plan that CalPERS approves as well",
    "The party codes that C names belong to both kinds of plan, and A sets them side by side.",
    toAll,
  )
  .reading(
    "11.1.A",
    "up-to-is-the-premium",
    "The State pays the premium, and no more than the limit",
    "The words up to set a limit; what the plan does not cost is not owed.",
  )
  .example(facts, "2001-07-01", "8.00", { setAside: ["11.1.A"] })
  .example({ ...facts, partyCode: "three" }, "2001-12-31", "21.00")
  .example({ ...facts, partyCode: "two" }, "2001-10-15", "16.00")
  .example({ ...facts, healthPlan: "approved" }, "2001-12-31", { notApplicable: "11.1.C" })
  .example({ ...facts, healthPlan: "approved" }, FROM, "190.00", {
    note: "from January approved plans count too",
  })
  .example(facts, FROM, "190.00", { note: "5.40 of the premium stay with the employee" })
  .example({ ...facts, healthPremium: "190.01" }, "2002-06-30", "190.00")
  .example({ ...facts, healthPremium: "189.99" }, "2002-06-30", "189.99", {
    note: "a cheaper plan: the premium",
  })
  .example({ ...facts, partyCode: "two", healthPremium: "400" }, "2002-03-01", "378.00")
  .example({ ...facts, partyCode: "three", healthPremium: "600" }, "2002-03-01", "494.00")
  .example(later, COBEN, "230.00", { setAside: ["11.1.A"] })
  .example({ ...later, hmoIncrease: "30" }, "2003-01-01", "250.00")
  .example({ healthPlan: "declined" }, "2001-09-01", { notApplicable: "11.1.A" })
  .example({ healthPlan: "declined" }, "2002-03-01", { notApplicable: "11.1.A" })
  .example({ healthPlan: "declined" }, "2002-08-01", { notApplicable: "11.5.D.2" })
  .example({ ...facts, healthPremium: undefined }, "2002-03-01", { missing: ["healthPremium"] })
  .example({ ...facts, healthPremium: "-1" }, "2002-03-01", { refused: "out-of-range" });

export const healthShare = rule(
  {
    id: "health-employee-share",
    clause: "11.1.A",
    title: "What a month of health coverage costs the employee",
    says: "The part of the premium above the State's limit, from January through June 2002.",
    page: 55,
    straddle: "split",
  },
  healthPremium.minus(cell(healthMost, partyCode, "most").atMost(healthPremium)),
)
  .notwithstanding(
    "11.1.A",
    inHealthPlan.not(),
    notApplicable("USD/month", "11.1.A", "the employee is not enrolled in a plan of CalPERS"),
    { note: "Only those who enrolled have a premium" },
  )
  .notwithstanding(
    "11.1.C",
    today().isBefore(date(FROM)),
    notApplicable("USD/month", "11.1.A", "the agreement prints no contribution for months before 2002"),
    { note: "The limits begin with January 2002", over: ["11.1.A"] },
  )
  .notwithstanding(
    "11.5.D.6",
    today().isFrom(date(COBEN)),
    notApplicable("USD/month", "11.5.D.6", "from July 2002 all plans are set against one allowance"),
    { note: "The consolidated allowance has begun", over: ["11.1.A"] },
  )
  .example(facts, "2001-12-31", { notApplicable: "11.1.A" })
  .example(facts, FROM, "5.40")
  .example({ ...facts, healthPremium: "190" }, "2002-06-30", "0.00")
  .example({ ...facts, healthPremium: "190.01" }, "2002-06-30", "0.01")
  .example({ ...facts, partyCode: "three", healthPremium: "520.35" }, "2002-06-30", "26.35")
  .example(facts, COBEN, { notApplicable: "11.5.D.6" })
  .example({ healthPlan: "declined-certified" }, "2002-03-01", { notApplicable: "11.1.A" });
