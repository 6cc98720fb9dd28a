import { figure, given, read, rule, today, when, zero } from "../../../src/rules/index.ts";
import { legislativeRatification, timeBase, unionRatification } from "../inputs.ts";

const START = "2001-07-01";
const PAGE = 53;
export const fmlaWeeks = figure(
  {
    id: "fmla-workweeks",
    clause: "9.16.D",
    title: "Most FMLA leave in workweeks",
    unit: "weeks",
    page: PAGE,
  },
  { [START]: "12" },
);
export const fmlaHoursOfYear = figure(
  {
    id: "fmla-hours-of-year",
    clause: "9.16.D",
    title: "Most FMLA leave of a calendar year",
    unit: "hours",
    page: PAGE,
  },
  { [START]: "480" },
);
export const fmlaSwitch = figure(
  {
    id: "fmla-switch-within",
    clause: "9.16.E",
    title: "Days after ratification within which the calendar year takes over",
    unit: "days",
    page: PAGE,
  },
  { [START]: "90" },
);

const switchHead = {
  id: "fmla-switch-by",
  clause: "9.16.E",
  title: "Last day for the change to the calendar year",
  says: "Ninety days after ratification; from then on, and each January 1, leave is counted by the calendar year.",
  page: PAGE,
} as const;
export const fmlaSwitchBy = rule(
  switchHead,
  legislativeRatification.laterOf(unionRatification).plusDays(read(fmlaSwitch)),
)
  .reading(
    "9.16.E",
    "both-ratified",
    "Ratification is complete when both the Legislature and the union have ratified",
    "16.1.A puts the agreement into effect on ratification by both.",
  )
  .alternative(
    "9.16.E",
    "legislature-alone",
    "The Legislature's ratification counts",
    "The clause speaks of one ratification date, and other sections name the Legislature's alone.",
    rule(switchHead, legislativeRatification.plusDays(read(fmlaSwitch))),
  )
  .example(
    { legislativeRatification: "2002-01-10", unionRatification: "2002-01-18" },
    "2002-02-01",
    "2002-04-18",
    { note: "the other reading: April 10" },
  )
  .example(
    { legislativeRatification: "2002-01-18", unionRatification: "2002-01-10" },
    "2002-02-01",
    "2002-04-18",
  )
  .example(
    { legislativeRatification: "2001-08-20", unionRatification: "2001-08-31" },
    "2002-02-01",
    "2001-11-29",
  )
  .example({ legislativeRatification: "2002-01-10" }, "2002-02-01", { missing: ["unionRatification"] });

const switched = given.day("fmlaSwitchDay", {
  question: "On which day did the department begin to count FMLA leave by the calendar year?",
});
const hours = { unit: "hours", min: "0", max: "1000" } as const;
const rolling = given.number("fmlaUsedRolling", {
  ...hours,
  question: "How many hours of FMLA leave were used in the last twelve months?",
});
const since = given.number("fmlaUsedThisYear", {
  ...hours,
  question: "How many hours of FMLA leave were used in this calendar year, from the change on?",
});
const before = given.number("fmlaUsedBeforeSwitch", {
  ...hours,
  question: "How many hours of FMLA leave were used in this calendar year before the change?",
});

const head = {
  id: "fmla-hours-left",
  clause: "9.16.E",
  title: "FMLA leave that is left",
  says: "Twelve workweeks a calendar year less what was used in it; the change from the rolling year began a new full amount.",
  page: PAGE,
} as const;
const inProportion = read(fmlaHoursOfYear).times(timeBase);
const left = (all: typeof inProportion, used: typeof since) =>
  when(today().isBefore(switched), all.minus(rolling), all.minus(used))
    .atLeast(zero("hours"))
    .rounded("0.01", "half-up", "hours are kept in hundredths");
const facts = {
  timeBase: "1",
  fmlaSwitchDay: "2002-04-01",
  fmlaUsedRolling: "300",
  fmlaUsedThisYear: "0",
  fmlaUsedBeforeSwitch: "120",
};
export const fmlaHoursLeft = rule(head, left(inProportion, since))
  .reading(
    "9.16.E",
    "new-full-amount",
    "Leave taken before the change does not count against the calendar year of the change",
    "Those who took leave in the rolling period get additional leave up to twelve weeks for the current year.",
  )
  .alternative(
    "9.16.E",
    "twelve-weeks-in-all",
    "Leave taken earlier in the same calendar year counts against it",
    "Up to a total of twelve weeks can be read as what the year comes to, with the leave already taken.",
    rule(head, left(inProportion, since.plus(before))),
  )
  .reading(
    "9.16.D",
    "weeks-of-the-time-base",
    "A part-timer has twelve of their own weeks, 480 hours times the time base",
    "The clause grants workweeks and adds the hours of full time.",
  )
  .alternative(
    "9.16.D",
    "hours-for-all",
    "A part-timer has 480 hours as well",
    "The clause prints one figure of hours for every eligible employee.",
    rule(head, left(read(fmlaHoursOfYear), since)),
  )
  .example(facts, "2002-04-15", "480.00", { note: "counting what the year had seen: 360" })
  .example({ ...facts, fmlaUsedThisYear: "480" }, "2002-11-15", "0.00")
  .example({ ...facts, fmlaUsedThisYear: "479.75" }, "2002-11-15", "0.25")
  .example({ ...facts, fmlaUsedThisYear: "500" }, "2002-11-15", "0.00")
  .example(facts, "2002-03-31", "180.00", { note: "the day before the change: by the rolling year" })
  .example(facts, "2002-04-01", "480.00", { note: "the day of the change" })
  .example({ ...facts, fmlaUsedThisYear: "0", fmlaUsedBeforeSwitch: "0" }, "2003-01-01", "480.00", {
    note: "each January 1 anew",
  })
  .example(
    { ...facts, timeBase: "3/8", fmlaUsedThisYear: "60", fmlaUsedBeforeSwitch: "0" },
    "2002-11-15",
    "120.00",
    {
      note: "with 480 hours for all it would be 420",
    },
  )
  .example({ ...facts, fmlaUsedThisYear: "1000.01" }, "2002-11-15", { refused: "out-of-range" })
  .example({ timeBase: "1", fmlaUsedThisYear: "0" }, "2002-04-15", {
    missing: ["fmlaSwitchDay"],
  });

export const fmlaWeeksUsed = rule(
  {
    id: "fmla-workweeks-used",
    clause: "9.16.D",
    title: "Whole workweeks of FMLA leave used",
    says: "480 hours are twelve workweeks; a part-timer's week has its part of the hours.",
    page: PAGE,
  },
  read(fmlaWeeks).times(since.over(inProportion)).rounded("1", "down", "only whole workweeks are counted"),
)
  .example({ fmlaUsedThisYear: "480", timeBase: "1" }, "2002-11-15", "12")
  .example({ fmlaUsedThisYear: "479.99", timeBase: "1" }, "2002-11-15", "11")
  .example({ fmlaUsedThisYear: "40", timeBase: "1/2" }, "2002-11-15", "2")
  .example({ fmlaUsedThisYear: "0", timeBase: "1/2" }, "2002-11-15", "0")
  .example({ timeBase: "1" }, "2002-11-15", { missing: ["fmlaUsedThisYear"] });
