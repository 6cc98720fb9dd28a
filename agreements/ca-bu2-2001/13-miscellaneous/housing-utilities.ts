import { figure, given, notApplicable, one, read, rule, today, when } from "../../../src/rules/index.ts";
import { START } from "./inputs.ts";

export const utilityRaise = figure(
  {
    id: "housing-utility-raise",
    clause: "13.12.B.1",
    title: "Most that a utility charge may rise in a year",
    unit: "percent",
    page: 83,
  },
  { [START]: "8%" },
);

export const utilityRaiseEvery = figure(
  {
    id: "housing-utility-raise-every",
    clause: "13.12.B",
    title: "Months between two raises of a utility charge, a year",
    unit: "months",
    page: 83,
  },
  { [START]: "12" },
);

const utilities = given.choice("housingUtilities", {
  choices: {
    paying: "The employee pays utility charges to the State",
    free: "No utilities are charged",
    metered: "The unit has its own meter",
  },
  question: "How are utilities paid now?",
});
const money = { unit: "USD/month", min: "0", max: "5000" } as const;
const charge = given.number("housingUtilityCharge", {
  ...money,
  question: "What is the utility charge now?",
});
const cost = given.number("housingUtilityCost", {
  ...money,
  question: "What do the utilities of the unit cost the State?",
});
export const housingUtilities = rule(
  {
    id: "housing-utilities-most",
    clause: "13.12.B",
    title: "The most that the State may ask for utilities",
    says: "Eight percent more than now, each year; what they cost the State where nothing was charged.",
    page: 83,
  },
  when(
    utilities.is("paying"),
    charge
      .times(one("percent").plus(read(utilityRaise)))
      .rounded("0.01", "down", "charges are in cents, and a limit is not passed"),
    cost,
  ),
)
  .notwithstanding(
    "13.12.B.3",
    utilities.is("metered"),
    notApplicable(
      "USD/month",
      "13.12.B.3",
      "with a meter of its own, the utility company bills the employee",
    ),
    { note: "The unit has its own meter" },
  )
  .example({ housingUtilities: "paying", housingUtilityCharge: "50" }, "2002-04-15", "54.00")
  .example({ housingUtilities: "paying", housingUtilityCharge: "33.33" }, "2002-04-15", "35.99", {
    note: "35.9964: the limit is not passed",
  })
  .example({ housingUtilities: "free", housingUtilityCost: "47.12" }, "2002-04-15", "47.12")
  .example({ housingUtilities: "metered" }, "2002-04-15", { notApplicable: "13.12.B.3" })
  .example({ housingUtilities: "free" }, "2002-04-15", { missing: ["housingUtilityCost"] });

const before = given.flag("housingUtilityRaisedBefore", {
  question: "Has this utility charge been raised before?",
});
const lastRaise = given.day("housingUtilityLastRaise", {
  question: "From which day did the last raise of the utility charge hold?",
});
const openHead = {
  id: "housing-utility-raise-open",
  clause: "13.12.B",
  title: "May the utility charge be raised on this day?",
  says: "Once a year; for utilities the section asks no notice.",
  page: 83,
} as const;
const yearOver = (from: typeof lastRaise) =>
  before.not().or(today().isFrom(from.plusMonths(read(utilityRaiseEvery))));

export const utilityRaiseOpen = rule(openHead, yearOver(lastRaise))
  .reading(
    "13.12.B",
    "year-between",
    "Annually means that a year lies between two raises",
    "Two raises of eight percent within a few weeks would be more than eight percent a year.",
  )
  .alternative(
    "13.12.B",
    "once-a-calendar-year",
    "One raise in each calendar year is allowed",
    "The clause says annually and each year and names no distance between raises.",
    rule(openHead, yearOver(lastRaise.startOfYear())),
  )
  .example({ housingUtilityRaisedBefore: false }, "2002-04-15", "true")
  .example({ housingUtilityRaisedBefore: true, housingUtilityLastRaise: "2001-04-15" }, "2002-04-15", "true")
  .example({ housingUtilityRaisedBefore: true, housingUtilityLastRaise: "2001-04-16" }, "2002-04-15", "false")
  .example({ housingUtilityRaisedBefore: true }, "2002-04-15", { missing: ["housingUtilityLastRaise"] });
