import { band, bands, given, one, rule, section } from "../../../src/rules/index.ts";

const START = "2001-07-01";
const improved = bands(
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
const former = bands(
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
const adopted = given.flag("resolutionAdopted", {
  question:
    "Has the retirement board adopted the resolution on valuing its assets that the section waits for?",
  fact: "resolutionAdopted",
});

const head = {
  id: "retirement-factor",
  clause: "14.3.C",
  title: "First Tier benefit factor",
  says: "Percent of final compensation for each year of service, by age at retirement.",
  page: 88,
} as const;
const whole = age.rounded("1", "down", "the table prints whole ages");
const lower = band(improved, whole);
const upper = band(improved, whole.plus(one("years")));
const onTheLine = lower
  .plus(upper.minus(lower).times(age.minus(whole).over(one("years"))))
  .rounded("0.00001", "half-up", "the table prints thousandths of a percent");
const unless = (of: typeof onTheLine) =>
  rule(head, of)
    .notwithstanding("14.3.A", adopted.not(), band(former, whole), {
      note: "The board has not adopted the resolution, so the former factors stay",
    })
    .notwithstanding("14.3.B", directly.not(), band(former, whole), {
      note: "The improved factors are for those who retire directly from State employment",
      over: ["14.3.A"],
    });

const facts = { directlyFromState: true, resolutionAdopted: true };
const retirementFactor = unless(lower)
  .reading(
    "14.3.C",
    "whole-age-reached",
    "Between two birthdays the factor of the last whole age holds",
    "The agreement prints whole ages only and leaves factors for quarter ages to the legislation; this one is never more than what is printed.",
  )
  .alternative(
    "14.3.C",
    "on-the-line",
    "Quarter ages lie on the line between two whole ages",
    "The section says that quarter ages will have factors of their own; the table suggests even steps.",
    unless(onTheLine),
  )
  .example({ ...facts, ageAtRetirement: "50" }, "2002-04-15", "1.100")
  .example({ ...facts, ageAtRetirement: "55" }, "2002-04-15", "2.000")
  .example({ ...facts, ageAtRetirement: "55.75" }, "2002-04-15", "2.000")
  .example({ ...facts, ageAtRetirement: "56" }, "2002-04-15", "2.063")
  .example({ ...facts, ageAtRetirement: "63" }, "2002-04-15", "2.500")
  .example({ ...facts, ageAtRetirement: "70.5" }, "2002-04-15", "2.500")
  .example({ ...facts, ageAtRetirement: "60", directlyFromState: false }, "2002-04-15", "2.000", {
    setAside: ["14.3.C"],
  })
  .example({ ...facts, ageAtRetirement: "60", resolutionAdopted: false }, "2002-04-15", "2.000", {
    setAside: ["14.3.C"],
  })
  .example({ ...facts, ageAtRetirement: "49.75" }, "2002-04-15", { refused: "out-of-range" })
  .example({ ageAtRetirement: "60" }, "2002-04-15", { missing: ["resolutionAdopted", "directlyFromState"] });

export default section({
  number: "14.3",
  title: "First Tier Retirement Formula (2% @ 55)",
  page: 88,
  plain: {
    A: "The parties agree on legislation that raises the age factors for miscellaneous and industrial members of the First Tier. It takes effect only if the retirement board resolves to value its assets at 95 percent of market from the June 30, 1998 valuation on and to spread the excess assets of that day over 20 years from July 1, 1999. Should the State's contribution rise through the cost of this or through poor returns, the parties ask the board together for a longer spread.",
    B: "The improved factors are for those who retire directly from State employment on or after January 1, 2000.",
    C: "The table sets former and improved factors side by side for whole ages: 1.092 and 1.100 at 50, 1.460 and 2.000 at 55, 2.000 and 2.313 at 60, 2.418 and 2.500 from 63 on. Quarter ages are to get factors in the legislation. The improved ones hold for service from the effective date of the agreement, and for past service credited under the First Tier or the Modified First Tier. Members go on contributing 5 percent of monthly pay above $513; see 14.7 for the years in which that is lowered.",
  },
  terms: [former, improved],
  rules: [retirementFactor],
  cites: ["14.4", "14.7"],
});
