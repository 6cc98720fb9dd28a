import { figure, given, notApplicable, read, rule, when, zero } from "../../../src/rules/index.ts";
import { START } from "./inputs.ts";
import { elsewhere, ruralExpenses, ruralLimit, yearPart } from "./rural-share.ts";

export const ruralLeast = figure(
  {
    id: "rural-least",
    clause: "11.6.B.6.b",
    title: "Least payment from the pool",
    unit: "USD",
    page: 62,
  },
  { [START]: "25" },
);
const pool = given.number("ruralPool", {
  unit: "USD",
  min: "0",
  max: "1000000",
  question: "How much is in the fiscal year's pool, with what rolled over from the year before?",
});
const allExcess = given.number("ruralAllExcess", {
  unit: "USD",
  min: "0",
  max: "1000000",
  question: "What do the credited expenses above the limit come to for all employees together?",
});
const smallPayments = given.number("ruralSmallPayments", {
  unit: "USD",
  min: "0",
  max: "1000000",
  question: "What do the payments under $25 come to that were not made?",
});

const excess = ruralExpenses.minus(ruralLimit).atLeast(zero("USD"));
const DOWN = "the pool cannot pay a cent more than it holds";
/** All of it where the pool reaches for everybody, else the part that the pool is of all that is asked. */
const shareOf = (credited: typeof excess) =>
  when(
    pool.isAtLeast(allExcess),
    credited,
    credited.times(pool.over(allExcess)).rounded("0.01", "down", DOWN),
  ).atMost(pool);
const head = {
  id: "rural-pool-payment",
  clause: "11.6.B.6",
  title: "Payment from the same-year pool",
  says: "A share of the year's pool in proportion to eligible expenses above the limit; what would be under $25 goes to the next year.",
  page: 62,
} as const;
const notRural = () =>
  notApplicable("USD", "11.6.B.1", "the employee does not live in a rural area as the Code defines it");
const rolls = { note: "A payment under $25 goes to the next year's fund" } as const;
const area = { note: "Not in a defined rural area", over: ["11.6.B.6.b"] } as const;
const facts = {
  livesInRuralArea: true,
  ruralMonthsInUnit: "12",
  ruralExpenses: "2500",
  ruralPool: "5000",
  ruralAllExcess: "20000",
};
const credited = excess.times(yearPart).rounded("0.01", "half-up", "expenses are kept in cents");
export const ruralPoolPayment = rule(head, shareOf(credited))
  .notwithstanding("11.6.B.6.b", shareOf(credited).isBelow(read(ruralLeast)), zero("USD"), rolls)
  .notwithstanding("11.6.B.1", elsewhere, notRural(), area)
  .reading(
    "11.6.B.6.a",
    "credit-by-the-year",
    "Whoever was in the unit for part of the year is credited with that part of the expenses above the limit",
    "B.6.a gives credit under the pool by the formula of B.2, beside the lower limit that B.5 has already.",
  )
  .alternative(
    "11.6.B.6.a",
    "lower-limit-only",
    "The part of the year lowers the limit and nothing else",
    "The limit of B.5 is pro rata already; to count the part twice would pay twice too little.",
    rule(head, shareOf(excess))
      .notwithstanding("11.6.B.6.b", shareOf(excess).isBelow(read(ruralLeast)), zero("USD"), rolls)
      .notwithstanding("11.6.B.1", elsewhere, notRural(), area),
  )
  .reading(
    "11.6.B.6",
    "in-proportion-to-the-excess",
    "The pool is shared by each employee's expenses above the limit",
    "The clause says pro tanto and pro rata: as far as it goes, in proportion.",
  )
  .example(facts, "2002-06-30", "250.00", { note: "1,000 of 20,000 in a pool of 5,000" })
  .example({ ...facts, ruralPool: "500" }, "2002-06-30", "25.00")
  .example({ ...facts, ruralPool: "499.99" }, "2002-06-30", "0.00", { setAside: ["11.6.B.6"] })
  .example({ ...facts, ruralPool: "20000" }, "2002-06-30", "1000.00")
  .example({ ...facts, ruralPool: "30000" }, "2002-06-30", "1000.00", {
    note: "never more than one's own expenses",
  })
  .example({ ...facts, ruralPool: "19999.99" }, "2002-06-30", "999.99", { note: "999.9995: not a cent more" })
  .example({ ...facts, ruralExpenses: "1530", ruralPool: "20000" }, "2002-06-30", "30.00")
  .example({ ...facts, ruralExpenses: "1524.99", ruralPool: "20000" }, "2002-06-30", "0.00", {
    note: "under $25, though the pool would reach",
  })
  .example({ ...facts, ruralAllExcess: "300", ruralPool: "200" }, "2002-06-30", "200.00", {
    note: "the pool is not paid twice, whatever the total is said to be",
  })
  .example({ ...facts, ruralMonthsInUnit: "6" }, "2002-06-30", "218.75", {
    note: "1,750 above 750, half of it credited: 875",
  })
  .example({ ...facts, ruralExpenses: "1500" }, "2002-06-30", "0.00")
  .example({ ...facts, livesInRuralArea: false }, "2002-06-30", { notApplicable: "11.6.B.1" })
  .example({ ...facts, ruralAllExcess: undefined }, "2002-06-30", { missing: ["ruralAllExcess"] });

export const ruralRollover = rule(
  {
    id: "rural-rollover",
    clause: "11.6.B.7",
    title: "What the pool carries into the next fiscal year",
    says: "What is left once all expenses above the limit are repaid, and the payments under $25 that were not made.",
    page: 63,
  },
  pool.minus(allExcess).atLeast(zero("USD")).plus(smallPayments),
)
  .example({ ruralPool: "5000", ruralAllExcess: "20000", ruralSmallPayments: "0" }, "2002-06-30", "0.00")
  .example(
    { ruralPool: "20000", ruralAllExcess: "20000", ruralSmallPayments: "61.40" },
    "2002-06-30",
    "61.40",
  )
  .example({ ruralPool: "5000", ruralAllExcess: "0", ruralSmallPayments: "0" }, "2002-06-30", "5000.00", {
    note: "nobody had expenses above the limit: all of it",
  })
  .example({ ruralPool: "20000.01", ruralAllExcess: "20000", ruralSmallPayments: "0" }, "2002-06-30", "0.01")
  .example({ ruralPool: "5000", ruralAllExcess: "20000" }, "2002-06-30", { missing: ["ruralSmallPayments"] });
