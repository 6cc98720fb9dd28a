import {
  figure,
  given,
  type Moment,
  noDay,
  type Rule,
  read,
  rule,
  when,
  zero,
} from "../../../src/rules/index.ts";
import {
  awardMade,
  finalAward,
  higherRate,
  outOfClassBegan,
  outOfClassEnded,
  outOfClassFiled,
  outOfClassMonths,
  outOfClassStopped,
  ownRate,
  START,
} from "./inputs.ts";

type Sheet = { readonly id: string; readonly clause: string; readonly page: number; readonly says: string };

/** The first day that back pay can reach: the work's own beginning, no earlier than the window before the filing. */
export const payFrom = (of: Sheet, earliest: Moment): Rule =>
  rule({ ...of, title: "First day that back pay can reach" }, outOfClassBegan.laterOf(earliest));

/** The last day that back pay can reach: the award, or the end of the work where that came first; none while neither is there. */
export const payTo = (of: Sheet): Rule =>
  rule(
    { ...of, title: "Last day that back pay can reach" },
    when(
      outOfClassEnded,
      when(awardMade, outOfClassStopped.earlierOf(finalAward), outOfClassStopped),
      when(awardMade, finalAward, noDay(of.clause, "back pay runs on while the work and the case go on")),
    ),
  )
    .example(
      { outOfClassEnded: true, outOfClassStopped: "2002-09-30", awardMade: false },
      "2002-10-15",
      "2002-09-30",
    )
    .example({ outOfClassEnded: false, awardMade: false }, "2002-10-15", { notApplicable: of.clause })
    .example(
      { outOfClassEnded: false, awardMade: true, finalAward: "2003-03-14" },
      "2003-04-15",
      "2003-03-14",
    )
    .example(
      { outOfClassEnded: true, outOfClassStopped: "2002-09-30", awardMade: true, finalAward: "2003-03-14" },
      "2003-04-15",
      "2002-09-30",
    )
    .example(
      { outOfClassEnded: true, outOfClassStopped: "2003-03-15", awardMade: true, finalAward: "2003-03-14" },
      "2003-04-15",
      "2003-03-14",
      { note: "work after the award is outside this remedy" },
    )
    .example({ outOfClassEnded: false, awardMade: true }, "2003-04-15", { missing: ["finalAward"] });

/** What the months of work come to: the rate of the higher class less the own, a month. */
export const backPay = (of: Sheet): Rule =>
  rule(
    { ...of, title: "Back pay for out-of-class work" },
    higherRate
      .minus(ownRate)
      .atLeast(zero("USD/month"))
      .times(outOfClassMonths)
      .as("USD")
      .rounded("0.01", "half-up", "pay is in cents"),
  )
    .reading(
      of.clause,
      "rate-by-the-regulations",
      "The higher rate is taken as it is found under the regulations",
      "The clause names Title 2, sections 599.673, 599.674 and 599.676, and prints no amounts of its own.",
    )
    .example(
      { higherClassRate: "7262", ownClassRate: "6573", outOfClassMonths: "12" },
      "2002-04-15",
      "8268.00",
      { note: "689 for each of twelve months" },
    )
    .example(
      { higherClassRate: "7262", ownClassRate: "6573", outOfClassMonths: "2.5" },
      "2002-04-15",
      "1722.50",
    )
    .example(
      { higherClassRate: "6901.65", ownClassRate: "6573", outOfClassMonths: "0.33" },
      "2002-04-15",
      "108.45",
      {
        note: "108.4545 to the cent",
      },
    )
    .example({ higherClassRate: "6573", ownClassRate: "6573", outOfClassMonths: "12" }, "2002-04-15", "0.00")
    .example(
      { higherClassRate: "6000", ownClassRate: "6573", outOfClassMonths: "12" },
      "2002-04-15",
      "0.00",
      {
        note: "never less than nothing",
      },
    )
    .example({ higherClassRate: "7262", ownClassRate: "6573", outOfClassMonths: "121" }, "2002-04-15", {
      refused: "out-of-range",
    })
    .example({ higherClassRate: "7262", ownClassRate: "6573" }, "2002-04-15", {
      missing: ["outOfClassMonths"],
    });

const paid = given.number("monthlyPayWithOutOfClass", {
  unit: "USD/month",
  min: "0",
  max: "40000",
  question: "What monthly pay did the employee draw, out-of-class pay included?",
});
const extra = given.number("outOfClassPay", {
  unit: "USD/month",
  min: "0",
  max: "20000",
  question: "How much of it was out-of-class pay?",
});

/** The pay from which the rate after a promotion is figured. */
export const promotionBase = (of: Sheet): Rule =>
  rule(
    { ...of, title: "Base pay when the rate after a promotion is figured" },
    paid.minus(extra).atLeast(zero("USD/month")),
  )
    .example({ monthlyPayWithOutOfClass: "7262", outOfClassPay: "689" }, "2002-04-15", "6573.00")
    .example({ monthlyPayWithOutOfClass: "6573", outOfClassPay: "0" }, "2002-04-15", "6573.00")
    .example({ monthlyPayWithOutOfClass: "500", outOfClassPay: "689" }, "2002-04-15", "0.00")
    .example({ monthlyPayWithOutOfClass: "7262" }, "2002-04-15", { missing: ["outOfClassPay"] });

export const payWindow = figure(
  {
    id: "out-of-class-pay-window",
    clause: "15.3.D.4",
    title: "Months before the filing that can be paid",
    unit: "months",
    page: 94,
  },
  { [START]: "12" },
);

export const outOfClassPayFrom = payFrom(
  {
    id: "out-of-class-pay-from",
    clause: "15.3.D.4",
    says: "Back pay reaches to the work done in the year before the grievance was filed, and no further.",
    page: 94,
  },
  outOfClassFiled.minusMonths(read(payWindow)),
)
  .example({ outOfClassBegan: "2000-06-01", outOfClassFiled: "2002-04-15" }, "2002-04-15", "2001-04-15")
  .example({ outOfClassBegan: "2001-04-14", outOfClassFiled: "2002-04-15" }, "2002-04-15", "2001-04-15")
  .example({ outOfClassBegan: "2001-04-16", outOfClassFiled: "2002-04-15" }, "2002-04-15", "2001-04-16", {
    note: "the work itself began later",
  })
  .example({ outOfClassBegan: "1999-01-01", outOfClassFiled: "2004-02-29" }, "2002-04-15", "2003-02-28")
  .example({ outOfClassFiled: "2002-04-15" }, "2002-04-15", { missing: ["outOfClassBegan"] });

export const outOfClassPayTo = payTo({
  id: "out-of-class-pay-to",
  clause: "15.3.D.4",
  says: "Back pay runs on from the filing to the arbitrator's final decision, or to the end of the work where that came first.",
  page: 94,
});
export const outOfClassBackPay = backPay({
  id: "out-of-class-back-pay",
  clause: "15.3.D.4",
  says: "What the higher class would have paid less what was paid, for the months of work within the time that can be paid; no other remedy is open.",
  page: 94,
});
export const outOfClassPromotionBase = promotionBase({
  id: "out-of-class-promotion-base",
  clause: "15.3.C.5",
  says: "Out-of-class pay is left out of base pay when the rate after a promotion is figured.",
  page: 93,
});
