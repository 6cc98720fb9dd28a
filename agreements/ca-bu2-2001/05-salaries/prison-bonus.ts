import { figure, given, notApplicable, one, read, rule, when, zero } from "../../../src/rules/index.ts";

export const START = "2001-07-01";
export const bonus = figure(
  {
    id: "prison-bonus-amount",
    clause: "5.8.A",
    title: "Recruitment and retention bonus",
    unit: "USD",
    page: 23,
  },
  { [START]: "2400" },
);
export const needed = figure(
  {
    id: "prison-bonus-periods",
    clause: "5.8.A",
    title: "Qualifying pay periods in a row for a bonus",
    unit: "periods",
    page: 23,
  },
  { [START]: "12" },
);

const prison = given.choice("prison", {
  choices: {
    avenal: "Avenal",
    ironwood: "Ironwood",
    calipatria: "Calipatria",
    "chuckawalla-valley": "Chuckawalla Valley",
    other: "Another prison or place",
  },
  question: "At which State prison is (or was) the employee employed?",
});
export const periods = given.number("prisonPeriods", {
  unit: "periods",
  min: "0",
  max: "12",
  question:
    "How many qualifying pay periods in a row were completed at these prisons since the start or the last bonus? A leave of absence does not count and does not break the row; industrial disability leave counts.",
});
const departure = given.choice("prisonDeparture", {
  choices: {
    none: "Still employed there",
    "own-choice": "Quit, transferred by choice or was discharged",
    ordered: "Was transferred by order of the Department",
    "promoted-within": "Was promoted to another facility of the Department",
    "promoted-out": "Was promoted to another department",
  },
  question: "Has the employee left these prisons, and how?",
});
const before = given.flag("prisonBonusBefore", {
  question: "Has the employee already completed twelve such pay periods before these?",
});
const lessThanFull = given.flag("partTimeOrIntermittent", {
  question: "Is the employee part-time or intermittent?",
});
const worked = given.number("prisonHours", {
  unit: "hours",
  min: "0",
  max: "4000",
  question: "How many hours, without overtime, were worked in these pay periods?",
});
const fullHours = given.number("prisonFullTimeHours", {
  unit: "hours",
  min: "1",
  max: "4000",
  question: "How many hours does a full-timer work in twelve such pay periods?",
});

const share = when(lessThanFull, worked.over(fullHours).atMost(one("share")), periods.over(read(needed)));
export const atPrison = prison.is("avenal", "ironwood", "calipatria", "chuckawalla-valley");
const complete = periods.isAtLeast(read(needed));
const ordered = departure.is("ordered");
export const earnsShare = complete.or(ordered, departure.is("promoted-within").and(before));
const amount = when(
  earnsShare,
  read(bonus).times(share).rounded("0.01", "half-up", "pay is in cents"),
  zero("USD"),
);
const head = {
  id: "prison-bonus",
  clause: "5.8.A",
  title: "Recruitment and retention bonus at four prisons",
  says: "$2,400 for twelve qualifying pay periods in a row; a share for those transferred by order, for those promoted within the Department after a first bonus, and for part-timers and intermittents by hours; else nothing before the twelve are complete.",
  page: 23,
} as const;
const elsewhere = () =>
  notApplicable("USD", "5.8.A", "the bonus is for four prisons, and this is none of them");
const notThere = { note: "Employed at none of the four prisons" };
const once = rule(head, amount)
  .notwithstanding("5.8.A", atPrison.not(), elsewhere(), notThere)
  .notwithstanding(
    "5.8.A",
    atPrison.and(before),
    notApplicable("USD", "5.8.A", "the bonus was earned before, and this reading gives it once"),
    { note: "The bonus was earned before" },
  );

const at = { prison: "ironwood", partTimeOrIntermittent: false, prisonBonusBefore: false };
const day = "2002-07-15";
export const prisonBonus = rule(head, amount)
  .notwithstanding("5.8.A", atPrison.not(), elsewhere(), notThere)
  .reading(
    "5.8.A",
    "yearly-again",
    "Each further twelve qualifying pay periods in a row earn the bonus again",
    "The section itself speaks of an annual differential, of annual payments, of the initial payment and of the bonus that is running after the first twelve pay periods.",
  )
  .alternative(
    "5.8.A",
    "once",
    "The bonus is earned once",
    "The sentence that grants it names one sum for one row of twelve pay periods.",
    once,
  )
  .reading(
    "5.8.B",
    "four-together",
    "A move between the four prisons does not break the row",
    "The section names the four together each time, and takes the share away only for leaving them.",
  )
  .reading(
    "5.8.D",
    "within-the-department",
    "After a first bonus, only a promotion within the Department keeps the share of the one that is running",
    "The sentence says within the Department; a promotion to another department stays without a share.",
  )
  .reading(
    "5.8.E",
    "share-of-full-time",
    "Hours count as a share of what a full-timer works in twelve such pay periods",
    "The clause measures the share by total hours without overtime and prints no number of hours for the whole.",
  )
  .example({ ...at, prisonPeriods: "12", prisonDeparture: "none" }, day, "2400.00")
  .example({ ...at, prisonPeriods: "11", prisonDeparture: "none" }, day, "0.00", { note: "nothing yet" })
  .example({ ...at, prisonPeriods: "11", prisonDeparture: "own-choice" }, day, "0.00")
  .example({ ...at, prisonPeriods: "12", prisonDeparture: "own-choice" }, day, "2400.00", {
    note: "B takes away only what is left before the twelve are complete",
  })
  .example({ ...at, prisonPeriods: "7", prisonDeparture: "ordered" }, day, "1400.00", {
    note: "seven twelfths",
  })
  .example({ ...at, prisonPeriods: "0", prisonDeparture: "ordered" }, day, "0.00")
  .example({ ...at, prisonPeriods: "7", prisonDeparture: "promoted-within" }, day, "0.00")
  .example(
    { ...at, prisonBonusBefore: true, prisonPeriods: "7", prisonDeparture: "promoted-within" },
    day,
    "1400.00",
  )
  .example(
    { ...at, prisonBonusBefore: true, prisonPeriods: "7", prisonDeparture: "promoted-out" },
    day,
    "0.00",
  )
  .example({ ...at, prisonBonusBefore: true, prisonPeriods: "12", prisonDeparture: "none" }, day, "2400.00", {
    note: "the bonus of a second year",
  })
  .example(
    {
      prison: "avenal",
      partTimeOrIntermittent: true,
      prisonPeriods: "12",
      prisonDeparture: "none",
      prisonHours: "1044",
      prisonFullTimeHours: "2088",
    },
    day,
    "1200.00",
    { note: "half of the full hours" },
  )
  .example(
    {
      prison: "avenal",
      partTimeOrIntermittent: true,
      prisonPeriods: "12",
      prisonDeparture: "none",
      prisonHours: "2100",
      prisonFullTimeHours: "2088",
    },
    day,
    "2400.00",
    { note: "never more than the whole" },
  )
  .example(
    {
      prison: "avenal",
      partTimeOrIntermittent: true,
      prisonPeriods: "6",
      prisonDeparture: "ordered",
      prisonHours: "500",
      prisonFullTimeHours: "2088",
    },
    day,
    "574.71",
    { note: "2400 × 500 ÷ 2088 is 574.7126…" },
  )
  .example({ prison: "other", prisonPeriods: "12" }, day, { notApplicable: "5.8.A" })
  .example({ ...at, prisonPeriods: "13", prisonDeparture: "none" }, day, { refused: "out-of-range" })
  .example({ ...at, prisonPeriods: "7" }, day, { missing: ["prisonDeparture"] });
