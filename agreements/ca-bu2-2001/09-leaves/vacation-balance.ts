import { carry, figure, given, notApplicable, read, rule, when } from "../../../src/rules/index.ts";
import { START } from "./vacation-credit.ts";

export const cap = figure(
  {
    id: "vacation-cap",
    clause: "9.1.D",
    title: "Most vacation carried into the next year",
    unit: "hours",
    page: 38,
  },
  { [START]: "640" },
);
const balance = given.number("vacationAtYearEnd", {
  unit: "hours",
  min: "0",
  max: "3000",
  question: "How many hours of vacation are left on December 31?",
});
const reason = given.choice("vacationReason", {
  choices: {
    none: "None of these",
    emergency: "Had to work because of fire, flood or another large emergency",
    "priority-work": "Assigned priority or critical work over a long time",
    injury: "Absent on full salary for a compensable injury",
    "sick-leave": "Sick leave, and department rules that then barred vacation through December 31",
    "jury-duty": "On jury duty",
    prevented: "Kept from using it by the department head",
  },
  question: "What kept the employee from bringing the balance down?",
});
export const prevented = reason.is(
  "emergency",
  "priority-work",
  "injury",
  "sick-leave",
  "jury-duty",
  "prevented",
);
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
  .notwithstanding("9.1.D.1", prevented.and(permitted), balance, {
    note: "A listed reason, and the department head permits it",
  })
  .example({ vacationAtYearEnd: "640", vacationReason: "none", permitted: false }, "2002-12-31", "640.00")
  .example({ vacationAtYearEnd: "640.01", vacationReason: "none", permitted: true }, "2002-12-31", "640.00")
  .example(
    { vacationAtYearEnd: "700", vacationReason: "jury-duty", permitted: true },
    "2002-12-31",
    "700.00",
    {
      setAside: ["9.1.D"],
    },
  )
  .example(
    { vacationAtYearEnd: "700", vacationReason: "jury-duty", permitted: false },
    "2002-12-31",
    "640.00",
  )
  .example({ vacationAtYearEnd: "700", vacationReason: "none" }, "2002-12-31", "640.00", {
    note: "without a reason the permission does not matter",
  })
  .example({ vacationAtYearEnd: "700" }, "2002-12-31", { missing: ["vacationReason", "permitted"] });

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
