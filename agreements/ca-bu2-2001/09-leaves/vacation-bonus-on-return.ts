import { band, figure, given, notApplicable, read, rule, zero } from "../../../src/rules/index.ts";
import { monthsOfService, timeBase } from "../inputs.ts";
import { bonus, CENTS, rate, START } from "./vacation-credit.ts";

export const bonusPeriods = figure(
  {
    id: "vacation-bonus-periods",
    clause: "9.1.A",
    title: "Qualifying pay periods before the bonus on return",
    unit: "periods",
    page: 37,
  },
  { [START]: "6" },
);
export const absence = figure(
  {
    id: "vacation-return-absence",
    clause: "9.1.A",
    title: "Absence after which the bonus is earned again",
    unit: "months",
    page: 37,
  },
  { [START]: "6" },
);
const leftOn = given.day("leftOn", { question: "On which day did the permanent separation begin?" });
const returnedOn = given.day("returnedOn", {
  question: "On which day did the employee return to State service?",
});
const periodsSince = given.number("periodsSinceReturn", {
  unit: "periods",
  min: "0",
  max: "24",
  question: "How many qualifying pay periods of continuous service are completed since the return?",
});

const head = {
  id: "vacation-bonus-on-return",
  clause: "9.1.A",
  title: "Vacation bonus after a return to State service",
  says: "Six qualifying pay periods after a permanent separation of six months or more, another one-time bonus by total State service.",
  page: 37,
} as const;
export const returnedAfterSixMonths = returnedOn.isFrom(leftOn.plusMonths(read(absence)));
const tooShort = returnedOn.isBefore(leftOn.plusMonths(read(absence)));
const notYet = periodsSince.isBelow(read(bonusPeriods));
const conditioned = (value: ReturnType<typeof rule>) =>
  value
    .notwithstanding("9.1.A", notYet, zero("hours"), {
      note: "Six qualifying pay periods are not completed yet",
    })
    .notwithstanding(
      "9.1.A",
      tooShort.and(notYet.not()),
      notApplicable("hours", "9.1.A", "the absence was shorter than six months"),
      { note: "The absence was shorter than six months" },
    );
const flat = conditioned(rule(head, read(bonus).times(timeBase).rounded("0.01", "half-up", CENTS)));

const back = { leftOn: "2001-03-01", returnedOn: "2001-09-01", periodsSinceReturn: "6" };
export const vacationBonusOnReturn = conditioned(
  rule(
    head,
    band(rate, monthsOfService)
      .times(timeBase)
      .times(read(bonusPeriods).as("count"))
      .atLeast(read(bonus).times(timeBase))
      .rounded("0.01", "half-up", CENTS),
  ),
)
  .reading(
    "9.1.A",
    "six-times-rate",
    "Six times the monthly credit at the total service, and no less than the first bonus",
    "The amount is not printed; the bonus of 42 hours is six times the first rate of 7, and the clause points at total service.",
  )
  .alternative(
    "9.1.A",
    "forty-two",
    "42 hours again, whatever the service",
    "It is called by the same name as the first bonus.",
    flat,
  )
  .example({ ...back, monthsOfService: "37", timeBase: "1" }, "2002-04-15", "60.00")
  .example({ ...back, monthsOfService: "36", timeBase: "1" }, "2002-04-15", "42.00")
  .example({ ...back, monthsOfService: "241", timeBase: "1/2" }, "2002-04-15", "42.00")
  .example({ ...back, monthsOfService: "6", timeBase: "1" }, "2002-04-15", "42.00", {
    note: "below seven months of total service no monthly rate is printed",
  })
  .example({ ...back, returnedOn: "2001-08-31", monthsOfService: "37", timeBase: "1" }, "2002-04-15", {
    notApplicable: "9.1.A",
  })
  .example({ ...back, periodsSinceReturn: "5", monthsOfService: "37", timeBase: "1" }, "2002-04-15", "0.00")
  .example({ ...back, monthsOfService: "601", timeBase: "1" }, "2002-04-15", { refused: "out-of-range" });
