import { figure, given, notApplicable, one, read, rule, zero } from "../../../src/rules/index.ts";
import { timeBase } from "../inputs.ts";

export const START = "2001-07-01";
export const dayHours = figure(
  {
    id: "holiday-hours",
    clause: "8.1.F",
    title: "Credit for a holiday on a day off",
    unit: "hours",
    page: 35,
  },
  { [START]: "8" },
);
export const ceilingPart = figure(
  {
    id: "holiday-part-time-ceiling",
    clause: "8.1.L",
    title: "Most that all positions together earn for a holiday",
    unit: "hours",
    page: 36,
  },
  { [START]: "8" },
);
export const full = figure(
  { id: "holiday-full-time", clause: "8.1.L", title: "Full time", unit: "share", page: 36 },
  { [START]: "1" },
);

const CENTS = "the chart of 8.1.L prints hundredths of an hour, halves rounded up";
export const credit = read(dayHours).times(timeBase).rounded("0.01", "half-up", CENTS);
export const onDayOff = given.flag("onDayOff", {
  question: "Does the observed holiday fall on a regular day off?",
});

export const holidayCredit = rule(
  {
    id: "holiday-credit",
    clause: "8.1.K",
    title: "Holiday credit",
    says: "Eight hours for a full-time employee whose day off it is; part-timers earn the part of eight hours that the chart prints.",
    page: 35,
    straddle: "split",
  },
  credit,
)
  .notwithstanding("8.1.A", timeBase.equals(read(full)).and(onDayOff.not()), zero("hours"), {
    note: "The day itself is paid as a holiday, so nothing is credited",
  })
  .example({ timeBase: "1", onDayOff: true }, "2002-02-12", "8.00")
  .example({ timeBase: "1", onDayOff: false }, "2002-02-12", "0.00", { setAside: ["8.1.K"] })
  .example({ timeBase: "3/8", onDayOff: false }, "2002-02-12", "3.00")
  .example({ timeBase: "0.9" }, "2002-02-12", "7.20")
  .example({ timeBase: "1/3", onDayOff: true }, "2002-02-12", { refused: "out-of-range" })
  .example({ timeBase: "1" }, "2002-02-12", { missing: ["onDayOff"] });

export const positionBases = given.series("timeBases", {
  unit: "share",
  min: "0",
  max: "1",
  step: "1/40",
  most: 6,
  question: "What is the time base of each position held?",
});
export const positionsHeld = given.number("positions", {
  unit: "count",
  min: "1",
  max: "6",
  question: "How many positions are held?",
});
export const holidayCreditOfPositions = rule(
  {
    id: "holiday-credit-several-positions",
    clause: "8.1.L",
    title: "Holiday credit for several part-time positions",
    says: "Positions are added up, but no holiday earns more than eight hours in all.",
    page: 36,
    straddle: "split",
  },
  read(dayHours)
    .times(positionBases.sumOfLast(positionsHeld))
    .rounded("0.01", "half-up", CENTS)
    .atMost(read(ceilingPart)),
)
  .notwithstanding(
    "8.1.L",
    // More are listed than were counted, or fewer.
    positionBases.countOfLast(positionsHeld.plus(one()), zero("share")).equals(positionsHeld).not(),
    notApplicable("hours", "8.1.L", "each position needs one time base, and these are more or fewer"),
    { note: "The list of time bases has another length than the number of positions" },
  )
  .example({ timeBases: ["1/2", "3/8"], positions: "1" }, "2002-02-12", { notApplicable: "8.1.L" })
  .example({ timeBases: ["1/2", "3/8"], positions: "3" }, "2002-02-12", { notApplicable: "8.1.L" })
  .example({ timeBases: ["1/2"] }, "2002-02-12", { missing: ["positions"] })
  .example({ timeBases: ["1/2", "3/8"], positions: "2" }, "2002-02-12", "7.00")
  .example({ timeBases: ["3/4", "1/2"], positions: "2" }, "2002-02-12", "8.00")
  .example({ timeBases: ["1/2", "1/2"], positions: "2" }, "2002-02-12", "8.00")
  .example({ timeBases: ["5/4"], positions: "1" }, "2002-02-12", { refused: "out-of-range" });
