import { answerOf, given, rule, when, zero } from "../../../src/rules/index.ts";

const gross = given.number("grossBeforePickUp", {
  unit: "USD/month",
  min: "0",
  max: "40000",
  question: "What are the month's wages before the retirement contribution is taken?",
});
const contribution = given.number("contributionPickedUp", {
  unit: "USD/month",
  min: "0",
  max: "10000",
  question: "How much is the employee's retirement contribution for the month?",
});
const excludable = given.flag("pickUpExcludable", {
  question: "Does the Internal Revenue Code still leave contributions picked up by the State untaxed?",
});
const facts = { grossBeforePickUp: "5513", contributionPickedUp: "250", pickUpExcludable: true };

export const taxableGross = rule(
  {
    id: "pick-up-taxable-gross",
    clause: "Att.B.A.3",
    title: "Wages on which income tax is taken",
    says: "Wages less the retirement contribution that the State picks up, as long as federal law leaves it untaxed.",
    page: 106,
  },
  when(excludable, gross.minus(contribution).atLeast(zero("USD/month")), gross),
)
  .example(facts, "2002-04-15", "5263.00")
  .example({ ...facts, contributionPickedUp: "0" }, "2002-04-15", "5513.00")
  .example({ ...facts, pickUpExcludable: false }, "2002-04-15", "5513.00", {
    note: "A.4: the attachment ceases to operate",
  })
  .example({ ...facts, grossBeforePickUp: "200" }, "2002-04-15", "0.00")
  .example({ ...facts, pickUpExcludable: undefined }, "2002-04-15", { missing: ["pickUpExcludable"] });

export const payForRetirement = rule(
  {
    id: "pick-up-retirement-pay",
    clause: "Att.B.A.2.c",
    title: "Wages that count for retirement and all else but tax",
    says: "What the State picks up is treated like a contribution of the employee, so the pay that counts is not lowered.",
    page: 106,
  },
  answerOf(taxableGross).plus(when(excludable, contribution.atMost(gross), zero("USD/month"))),
)
  .example(facts, "2002-04-15", "5513.00")
  .example({ ...facts, contributionPickedUp: "0" }, "2002-04-15", "5513.00")
  .example({ ...facts, pickUpExcludable: false }, "2002-04-15", "5513.00")
  .example({ ...facts, grossBeforePickUp: "200" }, "2002-04-15", "200.00")
  .example({ ...facts, contributionPickedUp: "10001" }, "2002-04-15", { refused: "out-of-range" });
