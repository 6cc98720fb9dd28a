import { figure, given, read, rule, today, when } from "../../../src/rules/index.ts";

const START = "2001-07-01";
export const deferral = figure(
  {
    id: "range-change-deferral",
    clause: "5.3",
    title: "Most that a range change may be put off",
    unit: "periods",
    page: 19,
  },
  { [START]: "6" },
);
export const notice = figure(
  {
    id: "range-change-notice",
    clause: "5.3",
    title: "Least time between the request and the anniversary",
    unit: "days",
    page: 19,
  },
  { [START]: "30" },
);

const anniversary = given.day("rangeChangeDay", {
  question: "On which day would the range change fall, if it were not put off?",
});
const meritDay = given.day("meritDay", {
  question: "On which day does the next merit salary adjustment take effect?",
});
const eligible = given.flag("rangeChangeEligible", {
  question: "Does the employee meet the criteria for the next alternate range of the class?",
});
const askedOn = given.day("deferralAskedOn", {
  question: "On which day was the wish to put it off handed in, in writing?",
});
const lost = given.number("deferralPeriodsLost", {
  unit: "periods",
  min: "0",
  max: "24",
  question: "How many pay periods after the day of the range change will not qualify?",
});

const lastDay = anniversary.minusDays(read(notice));
const furthest = anniversary.plusMonths(read(deferral).plus(lost).as("months"));
const withinReach = meritDay.isAfter(anniversary).and(meritDay.isAfter(furthest).not());
const possible = eligible.and(withinReach);
const inTime = askedOn.isAfter(lastDay).not();

export const rangeChangeRequestLastDay = rule(
  {
    id: "range-change-request-last-day",
    clause: "5.3",
    title: "Last day to ask that a range change be put off",
    says: "Thirty days before the day on which the range change would fall.",
    page: 19,
  },
  lastDay,
)
  .reading(
    "5.3",
    "thirtieth-day-counts",
    "A request on the thirtieth day before is in time",
    "The section asks for no less than thirty days; thirty days are not less.",
  )
  .example({ rangeChangeDay: "2002-05-01" }, "2002-03-15", "2002-04-01")
  .example({ rangeChangeDay: "2002-03-01" }, "2002-01-15", "2002-01-30", { note: "February has 28 days" })
  .example({ rangeChangeDay: "2003-01-15" }, "2002-11-15", "2002-12-16")
  .example({ rangeChangeDay: "2002-02-30" }, "2002-01-15", { refused: "wrong-type" })
  .example({}, "2002-01-15", { missing: ["rangeChangeDay"] });

export const rangeChangeFurthest = rule(
  {
    id: "range-change-furthest",
    clause: "5.3",
    title: "Furthest day to which a range change may be put off",
    says: "Six qualifying pay periods after the day on which it would fall; one that does not qualify adds another.",
    page: 19,
  },
  furthest,
)
  .example({ rangeChangeDay: "2002-05-01", deferralPeriodsLost: "0" }, "2002-03-15", "2002-11-01")
  .example({ rangeChangeDay: "2002-05-01", deferralPeriodsLost: "1" }, "2002-03-15", "2002-12-01")
  .example({ rangeChangeDay: "2002-05-01" }, "2002-03-15", { missing: ["deferralPeriodsLost"] });

const may = { rangeChangeEligible: true, rangeChangeDay: "2002-05-01", deferralPeriodsLost: "0" };
export const rangeChangeDeferrable = rule(
  {
    id: "range-change-deferrable",
    clause: "5.3",
    title: "May the range change be put off?",
    says: "Yes for an employee who may change range, so that it falls on the merit salary adjustment, if that comes within six qualifying pay periods and the wish came in writing thirty days ahead.",
    page: 19,
  },
  possible.and(inTime),
)
  .example({ ...may, meritDay: "2002-11-01", deferralAskedOn: "2002-04-01" }, "2002-04-01", "true", {
    note: "the furthest day, asked on the last day",
  })
  .example({ ...may, meritDay: "2002-12-01", deferralAskedOn: "2002-04-01" }, "2002-04-01", "false", {
    note: "seven pay periods away",
  })
  .example({ ...may, meritDay: "2002-11-01", deferralAskedOn: "2002-04-02" }, "2002-04-02", "false", {
    note: "one day late",
  })
  .example({ ...may, meritDay: "2002-05-01" }, "2002-04-01", "false", {
    note: "both fall on one day already: there is nothing to put off",
  })
  .example({ ...may, meritDay: "2002-06-01", deferralAskedOn: "2002-03-01" }, "2002-04-01", "true")
  .example(
    { ...may, deferralPeriodsLost: "1", meritDay: "2002-12-01", deferralAskedOn: "2002-04-01" },
    "2002-04-01",
    "true",
    { note: "one pay period does not qualify and does not count" },
  )
  .example({ rangeChangeEligible: false }, "2002-04-01", "false")
  .example({ ...may, meritDay: "2002-06-01" }, "2002-04-01", { missing: ["deferralAskedOn"] });

export const rangeChangeEffective = rule(
  {
    id: "range-change-effective",
    clause: "5.3",
    title: "Day on which the range change takes effect",
    says: "The day of the merit salary adjustment where it is put off in time, else the day on which it falls by itself.",
    page: 19,
  },
  when(withinReach.and(inTime), meritDay, anniversary),
)
  .reading(
    "5.3",
    "to-the-merit-day",
    "It can be put off to the day of the merit salary adjustment and to no other day",
    "The section gives the deferral for the one purpose of letting both fall together.",
  )
  .example(
    {
      rangeChangeDay: "2002-05-01",
      deferralPeriodsLost: "0",
      meritDay: "2002-09-01",
      deferralAskedOn: "2002-04-01",
    },
    "2002-04-15",
    "2002-09-01",
  )
  .example(
    {
      rangeChangeDay: "2002-05-01",
      deferralPeriodsLost: "0",
      meritDay: "2002-09-01",
      deferralAskedOn: "2002-04-02",
    },
    "2002-04-15",
    "2002-05-01",
    { note: "asked one day late" },
  )
  .example(
    {
      rangeChangeDay: "2002-05-01",
      deferralPeriodsLost: "0",
      meritDay: "2002-11-02",
      deferralAskedOn: "2002-03-01",
    },
    "2002-04-15",
    "2002-05-01",
    { note: "further away than six pay periods" },
  )
  .example({ rangeChangeDay: "2002-05-01", meritDay: "2002-04-01" }, "2002-04-15", "2002-05-01", {
    note: "the merit salary adjustment came first",
  })
  .example({ rangeChangeDay: "2002-05-01", meritDay: "2002-09-01" }, "2002-04-15", {
    missing: ["deferralAskedOn", "deferralPeriodsLost"],
  });

/** Whether somebody may still ask on the day, and until when. */
export const mayStillAsk = possible.and(today().isAfter(lastDay).not());
export const requestDue = lastDay;
