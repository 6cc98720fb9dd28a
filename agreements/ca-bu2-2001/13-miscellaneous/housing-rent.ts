import { figure, given, one, read, rule, when } from "../../../src/rules/index.ts";
import { START } from "./inputs.ts";

const AGREEMENT_ENDED = "2003-07-03";
const head = { page: 83, unit: "percent" } as const;
export const rentRaise = figure(
  { ...head, id: "housing-rent-raise", clause: "13.12.A.1", title: "Most that a rent may rise in a year" },
  { [START]: "25%" },
);
export const freeRaise = figure(
  {
    id: "housing-free-raise",
    clause: "13.12.A.2",
    title: "Most that may be asked where no rent was charged",
    unit: "USD/month",
    page: 83,
  },
  { [START]: "75", [AGREEMENT_ENDED]: null },
);
export const conditionLess = figure(
  {
    ...head,
    id: "housing-condition-less",
    clause: "13.12.A.3",
    title: "Less rent where renting is a condition of employment",
  },
  { [START]: "10%" },
);
const housing = given.choice("housingRentNow", {
  choices: {
    paying: "The employee who lives there pays rent",
    free: "No rent is charged",
    vacated: "An employee has moved out",
  },
  question: "How is the State-owned housing, trailer or trailer pad rented now?",
});
const money = { unit: "USD/month", min: "0", max: "10000" } as const;
const rent = given.number("housingRent", {
  ...money,
  question: "What is the regular rent now, before any reduction?",
});
const market = given.number("housingMarket", { ...money, question: "What is the fair market rent?" });
const condition = given.flag("housingCondition", {
  question: "Is renting this housing a condition of the employment?",
});

const CENTS = "rent is in cents, and a limit is not passed";
const raised = rent.times(one("percent").plus(read(rentRaise)));
const regular = (free = read(freeRaise)) =>
  when(
    housing.is("paying"),
    raised.atMost(market).atLeast(rent),
    when(housing.is("free"), free, market),
  ).rounded("0.01", "down", CENTS);
const reduced = (of: ReturnType<typeof regular>) =>
  of.times(one("percent").minus(read(conditionLess))).rounded("0.01", "down", CENTS);
const rentHead = {
  id: "housing-rent-most",
  clause: "13.12.A",
  title: "The most that the State may ask as rent",
  says: "A quarter more than now, up to market rent; $75 where nothing was charged; market rent once vacated; a tenth less where renting is a condition of employment.",
  page: 83,
} as const;
const CONDITION = { note: "Renting is a condition of the employment" } as const;
const facts = { housingRent: "400", housingMarket: "900", housingCondition: false };

export const housingRent = rule(rentHead, regular())
  .notwithstanding("13.12.A.3", condition, reduced(regular()), CONDITION)
  .reading(
    "13.12.A.3",
    "always-less",
    "Where renting is a condition, ten percent less is the most",
    "The clause names the charge for that case; a permission to charge less would need no clause.",
  )
  .alternative(
    "13.12.A.3",
    "may-be-less",
    "The State may charge less but need not",
    "The clause says may.",
    rule(rentHead, regular()),
  )
  .reading(
    "13.12.A.2",
    "free-without-market",
    "Where no rent was charged, $75 is the only limit",
    "Fair market value stands in A.1 and for vacated housing; the words on housing without rent do not name it.",
  )
  .alternative(
    "13.12.A.2",
    "free-up-to-market",
    "Even a first rent stays below market rent",
    "No other rent of the section may pass it.",
    rule(rentHead, regular(read(freeRaise).atMost(market))).notwithstanding(
      "13.12.A.3",
      condition,
      reduced(regular(read(freeRaise).atMost(market))),
      CONDITION,
    ),
  )
  .example({ ...facts, housingRentNow: "paying" }, "2002-04-15", "500.00")
  .example({ ...facts, housingRentNow: "paying", housingMarket: "499.99" }, "2002-04-15", "499.99")
  .example({ ...facts, housingRentNow: "paying", housingMarket: "350" }, "2002-04-15", "400.00", {
    note: "already above market rent: no raise, and no cut",
  })
  .example({ ...facts, housingRentNow: "paying", housingRent: "333.33" }, "2002-04-15", "416.66", {
    note: "416.6625: the limit is not passed",
  })
  .example({ ...facts, housingRentNow: "paying", housingCondition: true }, "2002-04-15", "450.00", {
    setAside: ["13.12.A"],
  })
  .example({ ...facts, housingRentNow: "free" }, "2002-04-15", "75.00")
  .example({ ...facts, housingRentNow: "free", housingMarket: "60" }, "2002-04-15", "75.00")
  .example({ ...facts, housingRentNow: "free", housingCondition: true }, "2003-07-02", "67.50")
  .example({ ...facts, housingRentNow: "vacated" }, "2002-04-15", "900.00")
  .example({ housingRentNow: "vacated", housingCondition: false }, "2002-04-15", {
    missing: ["housingMarket"],
  })
  .example({ ...facts, housingRentNow: "free" }, "2003-07-03", { refused: "outside-agreement" });
