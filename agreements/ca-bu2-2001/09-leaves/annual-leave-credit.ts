import { band, bands, carry, figure, notApplicable, read, rule, zero } from "../../../src/rules/index.ts";
import { positionBases, positionsHeld } from "../08-holidays/holiday-credit.ts";
import { leaveProgram, monthsOfService, spoiledByAbsence, timeBase, workDaysInPeriod } from "../inputs.ts";
import { paidHours, perHours } from "./sick-leave-intermittent.ts";

const START = "2001-07-01";
const CENTS = "hours are kept in hundredths, as in the charts of 8.1.L and 9.1.C";
export const rate = bands(
  {
    id: "annual-leave-rate",
    clause: "9.11.B",
    title: "Annual leave by months of service",
    unit: "hours",
    of: "months",
    page: 46,
  },
  {
    [START]: [
      ["1", "11"],
      ["37", "14"],
      ["121", "16"],
      ["181", "17"],
      ["241", "18"],
    ],
  },
);
export const qualifying = figure(
  {
    id: "annual-leave-qualifying-days",
    clause: "9.11.C",
    title: "Work days that qualify a pay period",
    unit: "work days",
    page: 47,
  },
  { [START]: "11" },
);
export const full = figure(
  { id: "annual-leave-full-time", clause: "9.11.B", title: "Full time", unit: "share", page: 46 },
  { [START]: "1" },
);

const lost = timeBase
  .equals(read(full))
  .and(workDaysInPeriod.isBelow(read(qualifying)))
  .or(spoiledByAbsence);
const facts = {
  timeBase: "1",
  workDaysInPeriod: "22",
  spoiledByAbsence: false,
  leaveProgram: "annual-leave",
};

export const annualLeaveCredit = rule(
  {
    id: "annual-leave-credit",
    clause: "9.11.B",
    title: "Annual leave credit of a pay period",
    says: "Hours of annual leave for a qualifying pay period, in place of vacation and sick leave.",
    page: 46,
  },
  band(rate, monthsOfService).times(timeBase).rounded("0.01", "half-up", CENTS),
)
  .notwithstanding("9.11.C", lost, zero("hours"), { note: "The pay period does not qualify" })
  .notwithstanding(
    "9.11.A",
    leaveProgram.is("vacation-and-sick-leave"),
    notApplicable("hours", "9.11.A", "the employee is not enrolled in annual leave"),
    {
      note: "Annual leave must be elected",
      over: ["9.11.C"],
    },
  )
  .reading(
    "9.11.B",
    "part-time-by-time-base",
    "Part-timers earn the full-time hours times the time base",
    "The clause says proportional and leaves the measure to the State's personnel rules.",
  )
  .reading(
    "9.11.C",
    "eleven-days-full-time",
    "The test of 11 work days is put to full-timers only",
    "The sentence says full-time employee.",
  )
  .example({ ...facts, monthsOfService: "1" }, "2002-04-15", "11.00")
  .example({ ...facts, monthsOfService: "36" }, "2002-04-15", "11.00")
  .example({ ...facts, monthsOfService: "37" }, "2002-04-15", "14.00")
  .example({ ...facts, monthsOfService: "120" }, "2002-04-15", "14.00")
  .example({ ...facts, monthsOfService: "121" }, "2002-04-15", "16.00")
  .example({ ...facts, monthsOfService: "181" }, "2002-04-15", "17.00")
  .example({ ...facts, monthsOfService: "240" }, "2002-04-15", "17.00")
  .example({ ...facts, monthsOfService: "241" }, "2002-04-15", "18.00")
  .example({ ...facts, monthsOfService: "37", workDaysInPeriod: "11" }, "2002-04-15", "14.00")
  .example({ ...facts, monthsOfService: "37", workDaysInPeriod: "10" }, "2002-04-15", "0.00", {
    setAside: ["9.11.B"],
  })
  .example({ ...facts, monthsOfService: "37", spoiledByAbsence: true }, "2002-04-15", "0.00")
  .example({ ...facts, monthsOfService: "1", timeBase: "5/8" }, "2002-04-15", "6.88", {
    note: "6.875: half a hundredth goes up",
  })
  .example({ ...facts, monthsOfService: "37", leaveProgram: "vacation-and-sick-leave" }, "2002-04-15", {
    notApplicable: "9.11.A",
  })
  .example({ ...facts, monthsOfService: "37.5" }, "2002-04-15", { refused: "out-of-range" });

export const annualLeaveOfPositions = rule(
  {
    id: "annual-leave-several-positions",
    clause: "9.11.D",
    title: "Annual leave for several positions",
    says: "Positions are added up, but never beyond full-time credit, at the rate of the position under which the choice was made.",
    page: 47,
  },
  band(rate, monthsOfService)
    .times(positionBases.sumOfLast(positionsHeld).atMost(read(full)))
    .rounded("0.01", "half-up", CENTS),
)
  .example({ monthsOfService: "1", timeBases: ["1/2", "3/8"], positions: "2" }, "2002-04-15", "9.63", {
    note: "9.625: half a hundredth goes up",
  })
  .example({ monthsOfService: "37", timeBases: ["1/2", "1/2"], positions: "2" }, "2002-04-15", "14.00")
  .example({ monthsOfService: "241", timeBases: ["3/4", "1/2"], positions: "2" }, "2002-04-15", "18.00")
  .example({ monthsOfService: "37", timeBases: ["1/2"], positions: "7" }, "2002-04-15", {
    refused: "out-of-range",
  });

const hourlyHead = {
  id: "annual-leave-hourly",
  clause: "9.11.B",
  title: "Annual leave of an employee paid by the hour",
  says: "The full-time hours of a month for each 160 paid hours, by the length of service.",
  page: 46,
} as const;
const periods = carry(
  zero("hours"),
  [paidHours],
  (carried, [period]) => carried.plus(period!.atMost(read(perHours))),
  ["hours of the period"],
).over(read(perHours));
const hourly = (of: typeof periods) =>
  rule(hourlyHead, band(rate, monthsOfService).times(of).rounded("0.01", "half-up", CENTS));
export const annualLeaveHourly = hourly(
  periods.rounded("1", "down", "only a completed 160 hours earn a month's credit"),
)
  .reading(
    "9.11.B",
    "completed-160-hours",
    "Each completed 160 paid hours earn the full-time hours of a month",
    "The clause leaves the measure to the State's personnel rules; 9.3.B.1 prints 160 hours for sick leave, in whose place annual leave stands.",
  )
  .alternative(
    "9.11.B",
    "hour-by-hour",
    "Part of 160 paid hours earns its part",
    "Hourly employees accrue proportional credits.",
    hourly(periods),
  )
  .example({ monthsOfService: "1", hoursByPeriod: ["160"] }, "2002-04-15", "11.00")
  .example({ monthsOfService: "37", hoursByPeriod: ["159.75"] }, "2002-04-15", "0.00", {
    note: "in proportion it would be 13.98",
  })
  .example({ monthsOfService: "121", hoursByPeriod: ["100", "60", "200"] }, "2002-04-15", "32.00", {
    note: "40 of the 200 hours are lost",
  })
  .example({ monthsOfService: "241", hoursByPeriod: ["160"] }, "2002-04-15", "18.00")
  .example({ monthsOfService: "241" }, "2002-04-15", { missing: ["hoursByPeriod"] });
