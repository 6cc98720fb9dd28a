import {
  band,
  figure,
  given,
  notApplicable,
  type Rule,
  read,
  rule,
  when,
  zero,
} from "../../../src/rules/index.ts";
import { leaveProgram, monthsOfService, timeBase } from "../inputs.ts";
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
/** Only after six months away or more, and not in annual leave. */
const returned = (value: Rule) =>
  value
    .notwithstanding(
      "9.1.A",
      tooShort,
      notApplicable("hours", "9.1.A", "the absence was shorter than six months: credits go on as before"),
      { note: "The absence was shorter than six months" },
    )
    .notwithstanding(
      "9.11.B",
      leaveProgram.is("annual-leave"),
      notApplicable("hours", "9.11.B", "annual leave stands in place of vacation"),
      { note: "Annual leave stands in place of vacation", over: ["9.1.A"] },
    );
const conditioned = (value: Rule) =>
  returned(
    value.notwithstanding("9.1.A", notYet.and(tooShort.not()), zero("hours"), {
      note: "Six qualifying pay periods are not completed yet",
    }),
  );
const flat = conditioned(rule(head, read(bonus).times(timeBase).rounded("0.01", "half-up", CENTS)));
const byService = band(rate, monthsOfService)
  .times(timeBase)
  .times(read(bonusPeriods).as("count"))
  .atLeast(read(bonus).times(timeBase))
  .rounded("0.01", "half-up", CENTS);

const back = {
  leftOn: "2001-03-01",
  returnedOn: "2001-09-01",
  periodsSinceReturn: "6",
  leaveProgram: "vacation-and-sick-leave",
};
export const vacationBonusOnReturn = conditioned(rule(head, byService))
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
  .example(
    {
      ...back,
      returnedOn: "2001-08-31",
      periodsSinceReturn: "2",
      monthsOfService: "37",
      timeBase: "1",
    },
    "2001-10-15",
    { notApplicable: "9.1.A" },
    { note: "five months away never earn it, however early one asks" },
  )
  .example({ ...back, leaveProgram: "annual-leave", monthsOfService: "37", timeBase: "1" }, "2002-04-15", {
    notApplicable: "9.11.B",
  })
  .example({ ...back, periodsSinceReturn: "5", monthsOfService: "37", timeBase: "1" }, "2002-04-15", "0.00")
  .example({ ...back, monthsOfService: "601", timeBase: "1" }, "2002-04-15", { refused: "out-of-range" });

const creditHead = {
  id: "vacation-credit-after-return",
  clause: "9.1.A",
  title: "Vacation credit of a pay period after a return to State service",
  says: "After a permanent separation of six months or more: nothing for the first five qualifying pay periods, the bonus with the sixth, then the monthly hours by total service.",
  page: 37,
} as const;
const monthly = band(rate, monthsOfService).times(timeBase).rounded("0.01", "half-up", CENTS);
const sixth = periodsSince.equals(read(bonusPeriods));
export const vacationCreditAfterReturn = conditioned(rule(creditHead, when(sixth, byService, monthly)))
  .reading(
    "9.1.A",
    "wait-again",
    "The periods before the bonus earn nothing else",
    "The bonus comes as the first one does, after six periods, and stands for their credits.",
  )
  .alternative(
    "9.1.A",
    "bonus-on-top",
    "The monthly hours run on from the return, and the bonus is added once",
    "The wait is printed for the first six months of service, which are long past.",
    returned(rule(creditHead, when(sixth, byService.plus(monthly), monthly))),
  )
  .example({ ...back, periodsSinceReturn: "5", monthsOfService: "45", timeBase: "1" }, "2002-02-15", "0.00", {
    note: "the other reading: 10",
  })
  .example({ ...back, monthsOfService: "46", timeBase: "1" }, "2002-03-15", "60.00", {
    note: "the other reading: 70",
  })
  .example({ ...back, periodsSinceReturn: "7", monthsOfService: "47", timeBase: "1" }, "2002-04-15", "10.00")
  .example({ ...back, periodsSinceReturn: "7", monthsOfService: "36", timeBase: "1/2" }, "2002-04-15", "3.50")
  .example(
    { ...back, returnedOn: "2001-08-31", periodsSinceReturn: "2", monthsOfService: "40", timeBase: "1" },
    "2001-10-15",
    { notApplicable: "9.1.A" },
  )
  .example(
    { ...back, leaveProgram: "annual-leave", periodsSinceReturn: "7", monthsOfService: "47", timeBase: "1" },
    "2002-04-15",
    { notApplicable: "9.11.B" },
  )
  .example({ ...back, monthsOfService: "6", timeBase: "1" }, "2002-03-15", "42.00")
  .example({ ...back, periodsSinceReturn: "7", monthsOfService: "241", timeBase: "1" }, "2002-04-15", "14.00")
  .example({ ...back, timeBase: "1" }, "2002-04-15", { missing: ["monthsOfService"] });
