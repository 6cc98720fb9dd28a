import { given, notApplicable, rule, zero } from "../../../src/rules/index.ts";

const monthly = (name: string, question: string) =>
  given.number(name, { unit: "USD/month", min: "0", max: "3000", question });

const joined = given.flag("legalPlanJoined", { question: "Did the employee join the legal services plan?" });
const legalPremium = monthly("legalPremium", "What does the legal services plan cost a month?");
const legalCharge = monthly("legalServiceCharge", "What service charge does the plan add a month?");
export const legalPlanDeduction = rule(
  {
    id: "legal-plan-deduction",
    clause: "11.7",
    title: "Deduction for the legal services plan, a month",
    says: "Those who join pay the plan and its service charge, from taxed pay; the State pays nothing.",
    page: 63,
  },
  legalPremium.plus(legalCharge),
)
  .notwithstanding(
    "11.7",
    joined.not(),
    notApplicable("USD/month", "11.7", "joining is voluntary, and nobody else pays"),
    {
      note: "The employee did not join",
    },
  )
  .example(
    { legalPlanJoined: true, legalPremium: "12.50", legalServiceCharge: "0.75" },
    "2002-04-15",
    "13.25",
  )
  .example({ legalPlanJoined: true, legalPremium: "12.50", legalServiceCharge: "0" }, "2002-04-15", "12.50")
  .example({ legalPlanJoined: false }, "2002-04-15", { notApplicable: "11.7" });

const careRelation = given.choice("careRelation", {
  choices: {
    employee: "The employee",
    spouse: "The employee's spouse",
    parent: "A parent of the employee",
    "spouse-parent": "A parent of the spouse",
    other: "Anybody else",
  },
  question: "Who wants to join the long-term care plan?",
});
const underwriting = given.flag("underwritingMet", {
  question: "Does the person meet the plan's underwriting criteria?",
});
export const mayJoinCarePlan = careRelation
  .is("employee")
  .or(careRelation.is("spouse", "parent", "spouse-parent").and(underwriting));
const careHead = {
  id: "long-term-care-eligibility",
  clause: "11.8",
  title: "May this person join a long-term care plan?",
  says: "Employees of the unit may; so may the spouse, the parents and the spouse's parents who meet the plan's underwriting criteria.",
  page: 63,
} as const;
export const longTermCare = rule(careHead, mayJoinCarePlan)
  .reading(
    "11.8",
    "criteria-for-relatives",
    "The underwriting criteria are asked of relatives; the employee is eligible as such",
    "They are named in the sentence about relatives and not in the one about employees.",
  )
  .alternative(
    "11.8",
    "criteria-for-all",
    "Everybody must meet the underwriting criteria, the employee too",
    "Relatives are also eligible, subject to the criteria of the plan, which it may hold against any applicant.",
    rule(careHead, careRelation.is("other").not().and(underwriting)),
  )
  .example({ careRelation: "employee", underwritingMet: false }, "2002-04-15", "true")
  .example({ careRelation: "spouse", underwritingMet: true }, "2002-04-15", "true")
  .example({ careRelation: "spouse", underwritingMet: false }, "2002-04-15", "false")
  .example({ careRelation: "parent", underwritingMet: true }, "2002-04-15", "true")
  .example({ careRelation: "spouse-parent", underwritingMet: true }, "2002-04-15", "true")
  .example({ careRelation: "other", underwritingMet: true }, "2002-04-15", "false")
  .example({ careRelation: "spouse-parent" }, "2002-04-15", { missing: ["underwritingMet"] });

const carePremium = monthly("carePremium", "What does the long-term care plan cost a month?");
const careCost = monthly("careAdministration", "What does administering it cost the State a month?");
export const longTermCareDeduction = rule(
  {
    id: "long-term-care-deduction",
    clause: "11.8",
    title: "Deduction for long-term care, a month",
    says: "The employee pays the whole premium and the State's cost of administration, by payroll deduction.",
    page: 63,
  },
  carePremium.plus(careCost),
)
  .example({ carePremium: "31.20", careAdministration: "0.30" }, "2002-04-15", "31.50")
  .example({ carePremium: "31.20", careAdministration: "0" }, "2002-04-15", "31.20")
  .example({ carePremium: "31.20" }, "2002-04-15", { missing: ["careAdministration"] });

const fromPay = monthly("premiumFromPay", "What do health and dental premiums take from pay a month?");
export const optedOut = given.flag("preTaxOptOut", {
  question: "Has the employee elected not to have premiums taken before tax?",
});
export const preTax = rule(
  {
    id: "pre-tax-premiums",
    clause: "11.9",
    title: "Premiums taken before tax, a month",
    says: "What an employee pays for health and dental comes off pay before Federal, State and social security taxes, unless the employee opted out.",
    page: 63,
  },
  fromPay,
)
  .notwithstanding("11.9", optedOut, zero("USD/month"), {
    note: "The employee opted out: premiums come from taxed pay",
  })
  .example({ preTaxOptOut: false, premiumFromPay: "42.18" }, "2002-04-15", "42.18")
  .example({ preTaxOptOut: false, premiumFromPay: "0" }, "2002-04-15", "0.00")
  .example({ preTaxOptOut: true, premiumFromPay: "42.18" }, "2002-04-15", "0.00", { setAside: ["11.9"] })
  .example({ preTaxOptOut: false }, "2002-04-15", { missing: ["premiumFromPay"] });
