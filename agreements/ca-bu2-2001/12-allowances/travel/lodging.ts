import {
  answerOf,
  type Flag,
  type Num,
  notApplicable,
  type Rule,
  rule,
  today,
} from "../../../../src/rules/index.ts";
import { lodgingCost, lodgingReceipt, lodgingTax } from "./lodging-inputs.ts";
import { lodgingMost } from "./lodging-maximum.ts";
import {
  alreadyProvided,
  outsideTrip,
  pastShort,
  refusedBecause,
  tripReturned,
  withFiftyNear,
  within50,
} from "./trip.ts";

const head = {
  id: "travel-lodging-repaid",
  clause: "12.1.B",
  title: "What a night's lodging brings",
  says: "The cost with a receipt, up to the maximum of the place, and the tax on what is repaid. Ask on the day when the night begins.",
  page: 70,
};
/** What is repaid of one night's price, taxes left out. */
const allowedNight: Num = lodgingCost.atMost(answerOf(lodgingMost));
const CENTS = "claims are paid in cents; where a part of the price is repaid, its part of the tax is too";
/** And the tax on that part of the price. */
export const withTaxOn = (allowed: Num): Num =>
  allowed.plus(lodgingTax.times(allowed.over(lodgingCost)).rounded("0.01", "half-up", CENTS));
const nightWithTax: Num = withTaxOn(allowedNight);
/** Both readings of the tax on a night of which a part is repaid, held by every rule that repays one. */
export const withWholeTax = (used: Rule, whole: Rule): Rule =>
  used
    .reading(
      "12.1.B.1.a",
      "tax-in-proportion",
      "The tax is repaid on the part of the price that is repaid",
      "The taxes that apply to the allowed amount are those on it; a tax on the excess follows the excess.",
    )
    .alternative(
      "12.1.B.1.a",
      "whole-tax",
      "The whole tax is repaid, though the price is cut",
      "The maximum is printed without taxes, and the clause adds the taxes that apply.",
      whole,
    );
const under = (value: Num, near: Flag = within50) =>
  rule(head, value)
    .notwithstanding(
      "12.1.A.2",
      outsideTrip.or(today().isBefore(tripReturned).not()),
      notApplicable("USD", "12.1.A.2", "no night of the trip begins on that day"),
      { note: "No night of the trip" },
    )
    .notwithstanding("12.1.C", pastShort, refusedBecause.longTerm(), {
      note: "Long-term travel has rates of its own",
      over: ["12.1.A.2"],
    })
    .notwithstanding(
      "12.1.B",
      lodgingReceipt.not(),
      notApplicable("USD", "12.1.B", "lodging is repaid only with a receipt from a commercial house"),
      { note: "No receipt", over: ["12.1.A.2", "12.1.C"] },
    )
    .notwithstanding("12.1", alreadyProvided, refusedBecause.provided(), {
      note: "The lodging was provided",
      over: ["12.1.A.2", "12.1.C", "12.1.B"],
    })
    .notwithstanding("12.1.B.3.c", near, refusedBecause.near(), {
      note: "Within 50 miles",
      over: ["12.1.A.2", "12.1.C", "12.1.B", "12.1"],
    });

const night = {
  tripDeparted: "2002-03-11",
  tripLeft: "07:00",
  tripReturned: "2002-03-13",
  tripBack: "18:30",
  milesFromHome: "120",
  milesFromHeadquarters: "110",
  alreadyProvided: false,
  lodgingReceipt: true,
  lodgingCounty: "elsewhere",
  lodgingPurpose: "business",
  lodgingCost: "84",
  lodgingTax: "8.40",
  aboveApproved: false,
};
const ON = "2002-03-12";
export const lodgingRepaid = withWholeTax(
  withFiftyNear(under(nightWithTax), (near) => under(nightWithTax, near)),
  under(allowedNight.plus(lodgingTax)),
)
  .example(night, ON, "92.40")
  .example({ ...night, lodgingCost: "84.01", lodgingTax: "8.40" }, ON, "92.40", {
    note: "8.40 × 84 ÷ 84.01 is 8.399",
  })
  .example({ ...night, lodgingCost: "120", lodgingTax: "12" }, ON, "92.40", {
    note: "84 of 120 dollars, and 84/120 of the tax",
  })
  .example({ ...night, lodgingCost: "60", lodgingTax: "6" }, ON, "66.00")
  .example({ ...night, lodgingCounty: "bay", lodgingCost: "140", lodgingTax: "14" }, ON, "154.00")
  .example({ ...night, lodgingCounty: "south", lodgingCost: "140", lodgingTax: "14" }, ON, "121.00")
  .example({ ...night, lodgingCounty: "out-of-state", lodgingCost: "190", lodgingTax: "20" }, ON, "210.00")
  .example(night, "2002-03-11", "92.40", { note: "the first night" })
  .example(night, "2002-03-13", { notApplicable: "12.1.A.2" }, { note: "home that evening" })
  .example(night, "2002-03-10", { notApplicable: "12.1.A.2" })
  .example({ ...night, tripReturned: "2002-04-11", tripBack: "06:59" }, ON, "92.40")
  .example({ ...night, tripReturned: "2002-04-11", tripBack: "07:00" }, ON, { notApplicable: "12.1.C" })
  .example({ ...night, lodgingReceipt: false }, ON, { notApplicable: "12.1.B" })
  .example({ ...night, alreadyProvided: true }, ON, { notApplicable: "12.1" })
  .example({ ...night, milesFromHome: "49.9" }, ON, { notApplicable: "12.1.B.3.c" })
  .example({ ...night, milesFromHome: "50", milesFromHeadquarters: "50" }, ON, "92.40")
  .example({ ...night, milesFromHeadquarters: "49.9" }, ON, { notApplicable: "12.1.B.3.c" })
  .example({ ...night, lodgingCost: "0" }, ON, { refused: "out-of-range" })
  .example({ ...night, lodgingTax: undefined }, ON, { missing: ["lodgingTax"] });
