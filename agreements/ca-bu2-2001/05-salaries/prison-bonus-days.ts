import { date, figure, given, one, read, rule, zero } from "../../../src/rules/index.ts";
import { needed, periods, START } from "./prison-bonus.ts";

export const payable = figure(
  {
    id: "prison-bonus-payable",
    clause: "5.8.A",
    title: "Time from the twelfth pay period to payment",
    unit: "days",
    page: 23,
  },
  { [START]: "30" },
);
const from = given.day("prisonFrom", {
  question: "On which day did the first of these qualifying pay periods begin?",
});
const paused = given.number("prisonPausedPeriods", {
  unit: "periods",
  min: "0",
  max: "120",
  question:
    "How many pay periods since then did a leave of absence take? Industrial disability leave is not counted here.",
});

export const prisonBonusPeriodsLeft = rule(
  {
    id: "prison-bonus-periods-left",
    clause: "5.8.H",
    title: "Qualifying pay periods still needed for the bonus",
    says: "Twelve less those already completed; a leave of absence between them does not make the count start again.",
    page: 23,
  },
  read(needed).minus(periods).atLeast(zero("periods")),
)
  .example({ prisonPeriods: "4" }, "2002-07-15", "8", {
    note: "the case that the clause prints: four months, then six months of maternity leave",
  })
  .example({ prisonPeriods: "0" }, "2002-07-15", "12")
  .example({ prisonPeriods: "11" }, "2002-07-15", "1")
  .example({ prisonPeriods: "12" }, "2002-07-15", "0")
  .example({ prisonPeriods: "4.5" }, "2002-07-15", { refused: "out-of-range" });

export const prisonBonusDue = rule(
  {
    id: "prison-bonus-due",
    clause: "5.8.A",
    title: "Day on which the bonus is payable",
    says: "Thirty days after the last day of the twelfth pay period; a leave of absence puts that day off by as many pay periods, and nothing before July 1, 1998 counts.",
    page: 23,
  },
  from
    .laterOf(date("1998-07-01"))
    .payPeriod()
    .plusMonths(read(needed).plus(paused).as("months"))
    .minusDays(one("days"))
    .plusDays(read(payable)),
)
  .reading(
    "5.8.A",
    "from-the-last-day",
    "The thirty days are counted from the last day of the twelfth pay period",
    "The pay periods are complete with that day, and the clause counts from their completion.",
  )
  .reading(
    "5.8.H",
    "only-leave-pauses",
    "Only a leave of absence pauses the row; another pay period that does not qualify begins it anew",
    "A asks for pay periods in a row, and H makes its exception for leaves that were granted.",
  )
  .example({ prisonFrom: "2001-07-01", prisonPausedPeriods: "0" }, "2002-07-15", "2002-07-30")
  .example({ prisonFrom: "2001-07-31", prisonPausedPeriods: "0" }, "2002-07-15", "2002-07-30", {
    note: "counted by pay periods",
  })
  .example({ prisonFrom: "2001-08-01", prisonPausedPeriods: "0" }, "2002-07-15", "2002-08-30")
  .example({ prisonFrom: "2001-07-01", prisonPausedPeriods: "6" }, "2002-07-15", "2003-01-30", {
    note: "the case that H prints: four months worked, six months of leave, eight more",
  })
  .example({ prisonFrom: "1998-06-01", prisonPausedPeriods: "0" }, "2002-07-15", "1999-07-30", {
    note: "a month before July 1, 1998 does not count",
  })
  .example({ prisonFrom: "1998-07-01", prisonPausedPeriods: "0" }, "2002-07-15", "1999-07-30")
  .example({ prisonFrom: "1998-08-01", prisonPausedPeriods: "0" }, "2002-07-15", "1999-08-30")
  .example({ prisonFrom: "2001-07-01" }, "2002-07-15", { missing: ["prisonPausedPeriods"] });
