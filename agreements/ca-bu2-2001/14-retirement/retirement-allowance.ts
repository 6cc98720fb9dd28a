import { answerOf, given, one, rule } from "../../../src/rules/index.ts";
import { factorOfWholeAge, retirementFactor, WHOLE_AGE } from "./retirement-factor.ts";

const years = given.number("firstTierYears", {
  unit: "years",
  min: "0",
  max: "60",
  question:
    "How many years of service are credited under the First Tier or the Modified First Tier, past service that was bought included?",
});
const finalPay = given.number("finalCompensation", {
  unit: "USD/month",
  min: "0",
  max: "40000",
  question: "What is the monthly final compensation, as the retirement system reckons it?",
});

const head = {
  id: "retirement-allowance",
  clause: "14.3.C",
  title: "First Tier retirement allowance a month",
  says: "The benefit factor for the age, times the years of First Tier service, times final compensation; before any option that lowers it.",
  page: 88,
} as const;
const allowance = (factor: typeof retirementFactor) =>
  rule(
    head,
    finalPay
      .times(answerOf(factor))
      .times(years.over(one("years")))
      .rounded("0.01", "half-up", "allowances are paid in cents"),
  );

const facts = {
  directlyFromState: true,
  resolutionAdopted: true,
  factorLawInForce: true,
  retiresOn: "2002-04-15",
};
export const retirementAllowance = allowance(retirementFactor)
  .reading(
    "14.3.C",
    "factor-years-pay",
    "The factor is a share of final compensation for each year of service",
    "The agreement prints the factors on which benefits are based and leaves the formula to the retirement law that it points at; 2 % at 55 is how that law names it.",
  )
  .alternative(...WHOLE_AGE, allowance(factorOfWholeAge))
  .example(
    { ...facts, ageAtRetirement: "55", firstTierYears: "20", finalCompensation: "6000" },
    "2002-04-15",
    "2400.00",
    { note: "2 % of 6,000 for each of 20 years" },
  )
  .example(
    { ...facts, ageAtRetirement: "54.75", firstTierYears: "20", finalCompensation: "6000" },
    "2002-04-15",
    "2346.00",
    { note: "1.955 % on the line; by the whole age, 1.82 %, it would be 2,184.00" },
  )
  .example(
    { ...facts, ageAtRetirement: "50", firstTierYears: "10", finalCompensation: "5000" },
    "2002-04-15",
    "550.00",
  )
  .example(
    { ...facts, ageAtRetirement: "56", firstTierYears: "12.34", finalCompensation: "6543.21" },
    "2002-04-15",
    "1665.73",
    { note: "1,665.7325 to the cent" },
  )
  .example(
    {
      ...facts,
      ageAtRetirement: "55",
      directlyFromState: false,
      firstTierYears: "10",
      finalCompensation: "5000",
    },
    "2002-04-15",
    "730.00",
    { note: "1.46 % by the former table" },
  )
  .example(
    { ...facts, ageAtRetirement: "55", firstTierYears: "0", finalCompensation: "5000" },
    "2002-04-15",
    "0.00",
  )
  .example({ ...facts, ageAtRetirement: "55", firstTierYears: "60.01" }, "2002-04-15", {
    refused: "out-of-range",
  })
  .example({ ...facts, ageAtRetirement: "55", firstTierYears: "20" }, "2002-04-15", {
    missing: ["finalCompensation"],
  });
