import { band, bands, figure, notApplicable, read, rule, zero } from "../../../src/rules/index.ts";
import { leaveProgram, monthsOfService, spoiledByAbsence, timeBase, workDaysInPeriod } from "../inputs.ts";

export const START = "2001-07-01";
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
export const rate = bands(head, { [START]: [...PRINTED, ["241", "14"]] });
const rateAt240 = bands({ ...head, id: "vacation-rate-at-240" }, { [START]: [...PRINTED, ["240", "14"]] });
export const bonus = figure(
  { id: "vacation-bonus", clause: "9.1.A", title: "One-time vacation bonus", unit: "hours", page: 37 },
  { [START]: "42" },
);
export const bonusMonth = figure(
  {
    id: "vacation-bonus-month",
    clause: "9.1.A",
    title: "Qualifying periods to complete for the bonus",
    unit: "months",
    page: 37,
  },
  { [START]: "6" },
);
export const qualifying = figure(
  {
    id: "vacation-qualifying-days",
    clause: "9.1.B",
    title: "Work days that qualify a pay period",
    unit: "work days",
    page: 37,
  },
  { [START]: "11" },
);
export const full = figure(
  { id: "vacation-full-time", clause: "9.1.B", title: "Full time", unit: "share", page: 37 },
  { [START]: "1" },
);

export const CENTS = "the chart of 9.1.C prints hundredths of an hour, halves rounded up";
const creditHead = {
  id: "vacation-credit",
  clause: "9.1.A",
  title: "Vacation credit of a pay period",
  says: "Hours of vacation that a qualifying pay period earns, credited on the first day of the next one. The first six periods after a return from six months away or more have an answer of their own.",
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
