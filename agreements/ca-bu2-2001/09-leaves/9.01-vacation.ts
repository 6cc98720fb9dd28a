import {
  band,
  bands,
  carry,
  figure,
  given,
  notApplicable,
  read,
  rule,
  section,
  when,
  zero,
} from "../../../src/rules/index.ts";
import { leaveProgram, monthsOfService, spoiledByAbsence, timeBase, workDaysInPeriod } from "../inputs.ts";
import { fractionChart } from "../tables/fraction-chart.ts";

const START = "2001-07-01";
const PRINTED = [
  ["1", "0"],
  ["7", "7"],
  ["37", "10"],
  ["121", "12"],
  ["181", "13"],
] as const;
const head = {
  id: "vacation-rate",
  clause: "9.1.A",
  title: "Vacation by months of service",
  unit: "hours",
  of: "months",
  page: 37,
} as const;
const rate = bands(head, { [START]: [...PRINTED, ["241", "14"]] });
const rateAt240 = bands({ ...head, id: "vacation-rate-at-240" }, { [START]: [...PRINTED, ["240", "14"]] });
const bonus = figure(
  { id: "vacation-bonus", clause: "9.1.A", title: "One-time vacation bonus", unit: "hours", page: 37 },
  { [START]: "42" },
);
const bonusMonth = figure(
  {
    id: "vacation-bonus-month",
    clause: "9.1.A",
    title: "Qualifying periods to complete for the bonus",
    unit: "months",
    page: 37,
  },
  { [START]: "6" },
);
const bonusPeriods = figure(
  {
    id: "vacation-bonus-periods",
    clause: "9.1.A",
    title: "Qualifying pay periods before the bonus on return",
    unit: "count",
    page: 37,
  },
  { [START]: "6" },
);
const qualifying = figure(
  {
    id: "vacation-qualifying-days",
    clause: "9.1.B",
    title: "Work days that qualify a pay period",
    unit: "work days",
    page: 37,
  },
  { [START]: "11" },
);
const cap = figure(
  {
    id: "vacation-cap",
    clause: "9.1.D",
    title: "Most vacation carried into the next year",
    unit: "hours",
    page: 38,
  },
  { [START]: "640" },
);
const full = figure(
  { id: "vacation-full-time", clause: "9.1.B", title: "Full time", unit: "share", page: 37 },
  { [START]: "1" },
);

const CENTS = "the chart of 9.1.C prints hundredths of an hour, halves rounded up";
const creditHead = {
  id: "vacation-credit",
  clause: "9.1.A",
  title: "Vacation credit of a pay period",
  says: "Hours of vacation that a qualifying pay period earns, credited on the first day of the next one.",
  page: 37,
} as const;
const lost = timeBase
  .equals(read(full))
  .and(workDaysInPeriod.isBelow(read(qualifying)))
  .or(spoiledByAbsence);
const other = () => notApplicable("hours", "9.11.B", "annual leave stands in place of vacation");

const creditBy = (hours: typeof rate) =>
  rule(creditHead, band(hours, monthsOfService).times(timeBase).rounded("0.01", "half-up", CENTS))
    .notwithstanding(
      "9.1.A",
      monthsOfService.equals(read(bonusMonth)),
      read(bonus).times(timeBase).rounded("0.01", "half-up", CENTS),
      {
        note: "The sixth qualifying period completes the wait: the one-time bonus",
      },
    )
    .notwithstanding("9.1.B", lost, zero("hours"), {
      note: "The pay period does not qualify",
      over: ["9.1.A"],
    })
    .notwithstanding("9.11.B", leaveProgram.is("annual-leave"), other(), {
      note: "Annual leave stands in place of vacation",
      over: ["9.1.A", "9.1.B"],
    });

const facts = {
  timeBase: "1",
  workDaysInPeriod: "22",
  spoiledByAbsence: false,
  leaveProgram: "vacation-and-sick-leave",
};
export const vacationCredit = creditBy(rate)
  .reading(
    "9.1.A",
    "fourteen-from-241",
    "The last band begins with month 241",
    "181 months to 20 years includes month 240, and 9.11.B prints 241 for the same step.",
  )
  .alternative(
    "9.1.A",
    "fourteen-from-240",
    "The last band begins with month 240",
    "20 years and over can be read to include the month that completes the twentieth year.",
    creditBy(rateAt240),
  )
  .reading(
    "9.1.A",
    "bonus-in-proportion",
    "A part-timer's bonus is 42 hours times the time base",
    "The sentence gives 42 hours to full-timers; 9.1.C puts part-timers on fractions of full time.",
  )
  .reading(
    "9.1.B",
    "eleven-days-full-time",
    "The test of 11 work days is put to full-timers only",
    "The clause says full-time employee; the second sentence, on separations, has no such limit.",
  )
  .example({ ...facts, monthsOfService: "5" }, "2002-04-15", "0.00")
  .example({ ...facts, monthsOfService: "6" }, "2002-04-15", "42.00", { setAside: ["9.1.A"] })
  .example({ ...facts, monthsOfService: "7" }, "2002-04-15", "7.00")
  .example({ ...facts, monthsOfService: "36" }, "2002-04-15", "7.00")
  .example({ ...facts, monthsOfService: "37" }, "2002-03-01", "10.00")
  .example({ ...facts, monthsOfService: "120" }, "2002-04-15", "10.00")
  .example({ ...facts, monthsOfService: "121" }, "2002-04-15", "12.00")
  .example({ ...facts, monthsOfService: "180" }, "2002-04-15", "12.00")
  .example({ ...facts, monthsOfService: "181" }, "2002-04-15", "13.00")
  .example({ ...facts, monthsOfService: "240" }, "2002-04-15", "13.00", {
    note: "20 years: the printed bands overlap here",
  })
  .example({ ...facts, monthsOfService: "241" }, "2002-04-15", "14.00")
  .example({ ...facts, monthsOfService: "37", workDaysInPeriod: "11" }, "2002-04-15", "10.00")
  .example({ ...facts, monthsOfService: "37", workDaysInPeriod: "10" }, "2002-04-15", "0.00", {
    setAside: ["9.1.A"],
  })
  .example({ ...facts, monthsOfService: "6", workDaysInPeriod: "10" }, "2002-04-15", "0.00", {
    setAside: ["9.1.A", "9.1.A"],
    note: "B stands over the bonus too",
  })
  .example({ ...facts, monthsOfService: "7", timeBase: "3/8", workDaysInPeriod: "8" }, "2002-04-15", "2.63", {
    note: "as the chart prints it",
  })
  .example({ ...facts, monthsOfService: "37", spoiledByAbsence: true }, "2002-04-15", "0.00")
  .example({ ...facts, monthsOfService: "37", leaveProgram: "annual-leave" }, "2002-04-15", {
    notApplicable: "9.11.B",
  })
  .example({ ...facts, monthsOfService: "0" }, "2002-04-15", { refused: "out-of-range" })
  .example({ timeBase: "1", monthsOfService: "37" }, "2002-04-15", {
    missing: ["workDaysInPeriod", "spoiledByAbsence", "leaveProgram"],
  })
  .example({ ...facts, monthsOfService: "37" }, "2003-07-03", { refused: "outside-agreement" });

const returnHead = {
  id: "vacation-bonus-on-return",
  clause: "9.1.A",
  title: "Vacation bonus after a return to State service",
  says: "Six qualifying pay periods after a permanent separation of six months or more, another one-time bonus by total State service.",
  page: 37,
} as const;
const flat = rule(returnHead, read(bonus).times(timeBase).rounded("0.01", "half-up", CENTS));
export const vacationBonusOnReturn = rule(
  returnHead,
  band(rate, monthsOfService).times(timeBase).times(read(bonusPeriods)).rounded("0.01", "half-up", CENTS),
)
  .reading(
    "9.1.A",
    "six-times-rate",
    "Six times the monthly credit at the total service",
    "The amount is not printed; the bonus of 42 hours is six times the first rate of 7, and the clause points at total service.",
  )
  .alternative(
    "9.1.A",
    "forty-two",
    "42 hours again, whatever the service",
    "It is called by the same name as the first bonus.",
    flat,
  )
  .example({ monthsOfService: "37", timeBase: "1" }, "2002-04-15", "60.00")
  .example({ monthsOfService: "36", timeBase: "1" }, "2002-04-15", "42.00")
  .example({ monthsOfService: "241", timeBase: "1/2" }, "2002-04-15", "42.00")
  .example({ monthsOfService: "601", timeBase: "1" }, "2002-04-15", { refused: "out-of-range" });

const balance = given.number("balanceAtYearEnd", {
  unit: "hours",
  min: "0",
  max: "3000",
  question: "How many hours of vacation are left on December 31?",
});
const reason = given.choice("reason", {
  choices: {
    none: "None of these",
    emergency: "Had to work because of fire, flood or another large emergency",
    "priority-work": "Assigned priority or critical work over a long time",
    injury: "Absent on full salary for a compensable injury",
    "sick-leave": "Kept from vacation until December 31 by department rules because of sick leave",
    "jury-duty": "On jury duty",
    prevented: "Kept from using it by the department head",
  },
  question: "What kept the employee from bringing the balance down?",
});
const permitted = given.flag("permitted", {
  question: "Has the department head permitted more than the limit to be carried over?",
});

export const vacationCarryOver = rule(
  {
    id: "vacation-carry-over",
    clause: "9.1.D",
    title: "Vacation carried into the next year",
    says: "At most 640 hours, unless one of six reasons kept the employee from using it and the department head permits more.",
    page: 38,
  },
  balance.atMost(read(cap)),
)
  .notwithstanding(
    "9.1.D.1",
    reason.is("emergency", "priority-work", "injury", "sick-leave", "jury-duty", "prevented").and(permitted),
    balance,
    { note: "A listed reason, and the department head permits it" },
  )
  .example({ balanceAtYearEnd: "640", reason: "none", permitted: false }, "2002-12-31", "640.00")
  .example({ balanceAtYearEnd: "640.01", reason: "none", permitted: true }, "2002-12-31", "640.00")
  .example({ balanceAtYearEnd: "700", reason: "jury-duty", permitted: true }, "2002-12-31", "700.00", {
    setAside: ["9.1.D"],
  })
  .example({ balanceAtYearEnd: "700", reason: "jury-duty", permitted: false }, "2002-12-31", "640.00")
  .example({ balanceAtYearEnd: "700", reason: "none" }, "2002-12-31", "640.00", {
    note: "without a reason the permission does not matter",
  })
  .example({ balanceAtYearEnd: "700" }, "2002-12-31", { missing: ["reason", "permitted"] });

const opening = given.number("openingBalance", {
  unit: "hours",
  min: "0",
  max: "3000",
  question: "How many hours of vacation stood at the beginning?",
});
const perPeriod = { unit: "hours", min: "0", max: "744", most: 12 } as const;
const credited = given.series("credited", {
  ...perPeriod,
  question: "How many hours were credited in each pay period, oldest first?",
});
const used = given.series("used", {
  ...perPeriod,
  question: "How many hours were used in each pay period, oldest first?",
});
export const vacationBalance = rule(
  {
    id: "vacation-balance",
    clause: "9.1.F",
    title: "Vacation balance after some pay periods",
    says: "What stood at the beginning, with each pay period's credit and use; all of it is paid when State employment ends.",
    page: 39,
  },
  carry(
    opening,
    [credited, used],
    (carried, [credit, use]) =>
      when(
        use!.isAbove(carried.plus(credit!)),
        notApplicable("hours", "9.1.G", "more vacation was used than there was"),
        carried.plus(credit!).minus(use!),
      ),
    ["credit of the period", "use of the period"],
  ),
)
  .example({ openingBalance: "100", credited: ["10", "10"], used: ["0", "16"] }, "2002-06-30", "104.00")
  .example({ openingBalance: "0", credited: [], used: [] }, "2002-06-30", "0.00")
  .example({ openingBalance: "5", credited: ["10"], used: ["15.01"] }, "2002-06-30", {
    notApplicable: "9.1.G",
  })
  .example({ openingBalance: "5", credited: ["10"], used: [] }, "2002-06-30", { refused: "out-of-range" });

export default section({
  number: "9.1",
  title: "Vacation Leave",
  page: 37,
  plain: {
    A: "The first six months earn no vacation. On the first day of the monthly pay period after six qualifying ones a full-timer gets 42 hours once. From then on each qualifying pay period is credited on the first day of the next: 7 hours a month from month 7 through 3 years, 10 from month 37 through 10 years, 12 from month 121 through 15 years, 13 from month 181 through 20 years, 14 from 20 years on. Whoever returns after a permanent separation of six months or more gets a one-time bonus again after six qualifying pay periods, measured by all State service before and after; its amount is not printed.",
    B: "A full-timer with 11 or more work days in a monthly pay period earns its credit. A separation of more than 11 consecutive work days that falls into two pay periods in a row spoils the second one.",
    C: "Whoever works less than full time earns by the chart: the full-time hours times the fraction.",
    D: "Up to 640 hours of unused vacation go over into the next calendar year. The department head may allow more to someone who could not bring the hours down for one of these reasons:",
    "D.1": "work because of fire, flood or another large emergency;",
    "D.2": "priority or critical work over a long time;",
    "D.3": "absence on full salary for a compensable injury;",
    "D.4": "department rules that kept the employee from vacation until December 31 because of sick leave;",
    "D.5": "jury duty;",
    "D.6": "the department head kept the employee from using the hours.",
    E: "It is up to the employee to use what exceeds 640 hours by the end of the year, unless D.1 to D.6 stand in the way. As soon as the balance is above 640 the department head may order a plan for the excess; if the plan is not kept for another reason than those, the department head may order the time off when it suits the department.",
    F: "When State employment ends, all accrued vacation is paid.",
    G: "Requests follow the department's policy. The time is agreed between the employee and the department head; operational needs may be a ground to refuse.",
    H: "Someone whose work suffers because no vacation was taken for long may be told to take it.",
    I: "Department heads do what they can to answer requests in good time.",
    J: "A vacation is cancelled only where operational needs demand it.",
    K: "Vacation is used by the half hour; smaller remainders may be used where they have built up.",
  },
  terms: [rate, bonus, bonusMonth, bonusPeriods, qualifying, cap, full],
  rules: [vacationCredit, vacationBonusOnReturn, vacationCarryOver, vacationBalance],
  tables: [fractionChart],
  cites: ["8.1", "9.11"],
});
