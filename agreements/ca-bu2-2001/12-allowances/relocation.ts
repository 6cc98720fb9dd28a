import { given, type Num, notApplicable, rule, when, zero } from "../../../src/rules/index.ts";
import { fullDayCosts } from "./travel/incidentals.ts";
import { withTaxOn, withWholeTax } from "./travel/lodging.ts";
import { lodgingCost, lodgingReceipt, lodgingTax } from "./travel/lodging-inputs.ts";
import { businessMost } from "./travel/lodging-maximum.ts";
import { fullDayOf } from "./travel/meal-figures.ts";

export const moveRequired = given.flag("moveRequired", {
  question: "Did the State reasonably require the employee to move house?",
});
const itemApproved = given.flag("relocationItemApproved", {
  question: "Is the item approved under the relocation rules for excluded employees?",
});
const repaid = moveRequired.and(itemApproved);

const ON = "2002-03-12";
export const relocationRepaid = rule(
  {
    id: "relocation-repaid",
    clause: "12.5",
    title: "Is a relocation item repaid?",
    says: "Yes where the State reasonably made the employee move, for items approved under the rules for excluded employees.",
    page: 74,
  },
  repaid,
)
  .example({ moveRequired: true, relocationItemApproved: true }, ON, "true")
  .example({ moveRequired: true, relocationItemApproved: false }, ON, "false")
  .example({ moveRequired: false }, ON, "false")
  .example({ moveRequired: true }, ON, { missing: ["relocationItemApproved"] });

const night = {
  moveRequired: true,
  relocationItemApproved: true,
  lodgingReceipt: true,
  lodgingCounty: "elsewhere",
  lodgingCost: "100",
  lodgingTax: "10",
  aboveApproved: false,
  breakfastCost: "8",
  lunchCost: "8",
  dinnerCost: "20",
  dayIncidentalsCost: "0",
};
const quoted = {
  lodgingCounty: "orange-marin",
  hotelsAsked: "3",
  lodgingPreapproved: true,
  lowestQuote: "100",
};
const allowed = lodgingCost.atMost(businessMost);
const head = {
  id: "relocation-full-day",
  clause: "12.5",
  title: "What a full day of relocation brings in lodging, meals and incidentals",
  says: "By the rates of 12.1: each meal and incidentals up to its maximum, and the night with a receipt up to that of the county, with the tax on it.",
  page: 74,
};
const day = (lodging: Num) =>
  rule(head, fullDayOf(fullDayCosts).plus(when(lodgingReceipt, lodging, zero("USD")))).notwithstanding(
    "12.5",
    repaid.not(),
    notApplicable("USD", "12.5", "the move must be reasonably required by the State and the item approved"),
    { note: "Not required, or not approved" },
  );
export const relocationDay = withWholeTax(day(withTaxOn(allowed)), day(allowed.plus(lodgingTax)))
  .reading(
    "12.5",
    "no-fifty-miles",
    "The 50 miles of 12.1 are not asked of a relocation",
    "12.5 takes over the rates and time frames of 12.1; whether a move is far enough is for the relocation rules.",
  )
  .example(night, ON, "124.40", { note: "6 + 8 + 18, 84 and 84/100 of the tax" })
  .example({ ...night, lodgingReceipt: false }, ON, "32.00")
  .example({ ...night, lodgingCounty: "bay" }, ON, "142.00")
  .example({ ...night, aboveApproved: true, approvedMost: "95" }, ON, "136.50", {
    note: "6 + 8 + 18, 95 and 95/100 of the tax",
  })
  .example({ ...night, lodgingCounty: "out-of-state" }, ON, "142.00")
  .example({ ...night, lodgingCounty: "south" }, ON, "142.00")
  .example({ ...night, ...quoted }, ON, "142.00")
  .example({ ...night, ...quoted, hotelsAsked: "2" }, ON, "124.40")
  .example({ ...night, ...quoted, lodgingPreapproved: false }, ON, "124.40")
  .example({ ...night, ...quoted, lowestQuote: "99.99" }, ON, "124.40")
  .example({ ...night, moveRequired: false }, ON, { notApplicable: "12.5" })
  .example({ ...night, relocationItemApproved: false }, ON, { notApplicable: "12.5" })
  .example({ ...night, lunchCost: undefined }, ON, { missing: ["lunchCost"] });
