import { band, bands, date, given, one, rule } from "../../../src/rules/index.ts";
import { resolutionAdopted, START } from "./inputs.ts";

export const improved = bands(
  {
    id: "retirement-factor-improved",
    clause: "14.3.C",
    title: "Improved benefit factor by whole age",
    unit: "percent",
    of: "years",
    page: 88,
  },
  {
    [START]: [
      ["50", "1.100%"],
      ["51", "1.280%"],
      ["52", "1.460%"],
      ["53", "1.640%"],
      ["54", "1.820%"],
      ["55", "2.000%"],
      ["56", "2.063%"],
      ["57", "2.125%"],
      ["58", "2.188%"],
      ["59", "2.250%"],
      ["60", "2.313%"],
      ["61", "2.375%"],
      ["62", "2.438%"],
      ["63", "2.500%"],
    ],
  },
);
export const former = bands(
  {
    id: "retirement-factor-former",
    clause: "14.3.C",
    title: "Former benefit factor by whole age",
    unit: "percent",
    of: "years",
    page: 88,
  },
  {
    [START]: [
      ["50", "1.092%"],
      ["51", "1.156%"],
      ["52", "1.224%"],
      ["53", "1.296%"],
      ["54", "1.376%"],
      ["55", "1.460%"],
      ["56", "1.552%"],
      ["57", "1.650%"],
      ["58", "1.758%"],
      ["59", "1.874%"],
      ["60", "2.000%"],
      ["61", "2.134%"],
      ["62", "2.272%"],
      ["63", "2.418%"],
    ],
  },
);

const age = given.number("ageAtRetirement", {
  unit: "years",
  min: "50",
  max: "80",
  step: "1/4",
  question: "At what age does the member retire? Quarter years count, such as 55.25.",
});
const directly = given.flag("directlyFromState", {
  question: "Does the member retire directly from State employment?",
});
const retiresOn = given.day("retiresOn", {
  question: "On which day does the member retire?",
});

const factorLaw = given.flag("factorLawInForce", {
  question: "Is the law in force that raises the First Tier factors?",
});

const head = {
  id: "retirement-factor",
  clause: "14.3.C",
  title: "First Tier benefit factor",
  says: "Percent of final compensation for each year of service, by age at retirement in quarter years.",
  page: 88,
} as const;
type Factors = typeof improved;
const wholeAge = age.rounded("1", "down", "the table prints whole ages");
const atWholeAge = (of: Factors) => band(of, wholeAge);
const onTheLine = (of: Factors) => {
  const lower = band(of, wholeAge);
  const upper = band(of, wholeAge.plus(one("years")));
  return lower
    .plus(upper.minus(lower).times(age.minus(wholeAge).over(one("years"))))
    .rounded("0.00001", "half-up", "the table prints thousandths of a percent");
};
/** The factor by the improved table, or by the former one where an improved one is not due. */
const unless = (by: typeof onTheLine) =>
  rule(head, by(improved))
    .notwithstanding("14.3.A", resolutionAdopted.not().or(factorLaw.not()), by(former), {
      note: "The former factors stay until the law is in force and the board has adopted the resolution",
    })
    .notwithstanding("14.3.B", directly.not().or(retiresOn.isBefore(date("2000-01-01"))), by(former), {
      note: "The improved factors are for those who retire directly from State employment, from January 1, 2000",
      over: ["14.3.A"],
    });

/** The factor where a quarter age keeps the factor of the last whole one. */
export const factorOfWholeAge = unless(atWholeAge);

export const WHOLE_AGE = [
  "14.3.C",
  "whole-age-reached",
  "Between two birthdays the factor of the last whole age holds",
  "The agreement prints whole ages only and leaves the factors of quarter ages to the legislation.",
] as const;

const facts = {
  directlyFromState: true,
  resolutionAdopted: true,
  factorLawInForce: true,
  retiresOn: "2002-04-15",
};
export const retirementFactor = unless(onTheLine)
  .reading(
    "14.3.C",
    "on-the-line",
    "Quarter ages lie on the line between two whole ages",
    "The section says that quarter ages have factors of their own and leaves them to the legislation, so the factor of the whole age is not theirs; the table rises in even steps. The retirement system's own table decides.",
  )
  .alternative(...WHOLE_AGE, factorOfWholeAge)
  .example({ ...facts, ageAtRetirement: "50" }, "2002-04-15", "1.100")
  .example({ ...facts, ageAtRetirement: "55" }, "2002-04-15", "2.000")
  .example({ ...facts, ageAtRetirement: "55.75" }, "2002-04-15", "2.047", {
    note: "2.04725 on the line; 2.000 by the whole age",
  })
  .example({ ...facts, ageAtRetirement: "56" }, "2002-04-15", "2.063")
  .example({ ...facts, ageAtRetirement: "63" }, "2002-04-15", "2.500")
  .example({ ...facts, ageAtRetirement: "70.5" }, "2002-04-15", "2.500")
  .example({ ...facts, ageAtRetirement: "60", directlyFromState: false }, "2002-04-15", "2.000", {
    setAside: ["14.3.C"],
  })
  .example({ ...facts, ageAtRetirement: "60", resolutionAdopted: false }, "2002-04-15", "2.000", {
    setAside: ["14.3.C"],
  })
  .example({ ...facts, ageAtRetirement: "50", directlyFromState: false }, "2002-04-15", "1.092")
  .example({ ...facts, ageAtRetirement: "49.75" }, "2002-04-15", { refused: "out-of-range" })
  .example({ ...facts, ageAtRetirement: "50.25" }, "2002-04-15", "1.145", {
    note: "a quarter of the way from 1.100 to 1.280; 1.100 by the whole age",
  })
  .example({ ...facts, ageAtRetirement: "62.75" }, "2002-04-15", "2.485", {
    note: "2.4845 on the line",
  })
  .example({ ...facts, ageAtRetirement: "54.75" }, "2002-04-15", "1.955")
  .example({ ...facts, ageAtRetirement: "54.75", resolutionAdopted: false }, "2002-04-15", "1.439", {
    note: "1.376 and three quarters of 0.084, by the former table",
  })
  .example({ ...facts, ageAtRetirement: "55", factorLawInForce: false }, "2002-04-15", "1.460", {
    setAside: ["14.3.C"],
  })
  .example({ ...facts, ageAtRetirement: "64", retiresOn: "2000-01-01" }, "2002-04-15", "2.500")
  .example({ ...facts, ageAtRetirement: "64", retiresOn: "1999-12-31" }, "2002-04-15", "2.418", {
    setAside: ["14.3.C"],
    note: "the day before the improved factors begin",
  })
  .example(
    { ...facts, ageAtRetirement: "55", directlyFromState: false, resolutionAdopted: false },
    "2002-04-15",
    "1.460",
    { setAside: ["14.3.C", "14.3.A"] },
  )
  .example({ ageAtRetirement: "60" }, "2002-04-15", {
    missing: ["resolutionAdopted", "factorLawInForce", "directlyFromState", "retiresOn"],
  });
