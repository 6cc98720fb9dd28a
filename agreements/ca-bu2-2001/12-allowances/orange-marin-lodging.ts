import { type Flag, type Num, notApplicable, read, rule } from "../../../src/rules/index.ts";
import { withTaxOn, withWholeTax } from "./travel/lodging.ts";
import { orangeMarinMost } from "./travel/lodging-figures.ts";
import { lodgingCost, lodgingReceipt, lodgingTax, lowestQuote } from "./travel/lodging-inputs.ts";
import { cheapestOfThree, threeAndApproved } from "./travel/lodging-maximum.ts";
import { alreadyProvided, refusedBecause, withFiftyNear, within50 } from "./travel/trip.ts";

const ON = "2002-03-12";
const night = {
  hotelsAsked: "3",
  lodgingPreapproved: true,
  lowestQuote: "110",
  lodgingCost: "110",
  lodgingTax: "11",
  lodgingReceipt: true,
  alreadyProvided: false,
  milesFromHome: "120",
  milesFromHeadquarters: "110",
};
const upToMost = lodgingCost.atMost(read(orangeMarinMost));
const inProportion = withTaxOn(upToMost);
const head = {
  id: "orange-marin-lodging",
  clause: "12.2",
  title: "What a night in Orange or Marin County brings",
  says: "Up to 110 dollars and the tax, with a receipt, at the cheapest of three hotels called and with the supervisor's prior approval.",
  page: 73,
};
const base = (value: Num, met: Flag = cheapestOfThree, near: Flag = within50) =>
  rule(head, value)
    .notwithstanding(
      "12.1.B.1.a",
      met.not(),
      notApplicable(
        "USD",
        "12.2",
        "three hotels, the cheapest of them and prior approval are needed; else 12.1 pays",
      ),
      { note: "The conditions of 12.2 are not met, and the maximum of 12.1 holds" },
    )
    .notwithstanding(
      "12.1.B",
      lodgingReceipt.not(),
      notApplicable("USD", "12.1.B", "lodging is repaid only with a receipt"),
      { note: "No receipt", over: ["12.1.B.1.a"] },
    )
    .notwithstanding("12.1", alreadyProvided, refusedBecause.provided(), {
      note: "The lodging was provided",
      over: ["12.1.B.1.a", "12.1.B"],
    })
    .notwithstanding("12.1.B.3.c", near, refusedBecause.near(), {
      note: "Within 50 miles",
      over: ["12.1.B.1.a", "12.1.B", "12.1"],
    });
export const orangeMarinLodging = withWholeTax(
  withFiftyNear(base(inProportion), (near) => base(inProportion, cheapestOfThree, near)),
  base(upToMost.plus(lodgingTax)),
)
  .reading(
    "12.2",
    "travel-as-in-12.1",
    "The 50 miles and the bar on provided lodging hold here too",
    "12.2 raises the maximum of a night on travel and takes nothing else away from 12.1.",
  )
  .reading(
    "12.2",
    "cheapest-is-a-condition",
    "Whoever takes a dearer hotel than the cheapest of the three falls back to 12.1",
    "Choosing the lowest of the three is one of three conditions that the sentence joins.",
  )
  .alternative(
    "12.2",
    "up-to-the-lowest",
    "Whoever takes a dearer one is paid what the cheapest of the three asked, up to $110",
    "The calls were made and the approval given; the State loses nothing by paying the lowest price.",
    base(withTaxOn(upToMost.atMost(lowestQuote)), threeAndApproved),
  )
  .example(night, ON, "121.00")
  .example({ ...night, lodgingCost: "110.01", lowestQuote: "110.01" }, ON, "121.00", {
    note: "11 × 110 ÷ 110.01 is 10.999",
  })
  .example({ ...night, lodgingCost: "120", lowestQuote: "120", lodgingTax: "12" }, ON, "121.00")
  .example({ ...night, lodgingCost: "90", lodgingTax: "9" }, ON, "99.00")
  .example({ ...night, hotelsAsked: "2" }, ON, { notApplicable: "12.2" })
  .example({ ...night, hotelsAsked: "4" }, ON, "121.00")
  .example({ ...night, lowestQuote: "109.99" }, ON, { notApplicable: "12.2" }, { note: "not the cheapest" })
  .example({ ...night, lodgingPreapproved: false }, ON, { notApplicable: "12.2" })
  .example({ ...night, milesFromHome: "49.9", lodgingReceipt: false }, ON, { notApplicable: "12.1.B.3.c" })
  .example({ ...night, milesFromHome: "50" }, ON, "121.00")
  .example({ ...night, alreadyProvided: true }, ON, { notApplicable: "12.1" })
  .example({ ...night, lodgingReceipt: false, hotelsAsked: "0" }, ON, { notApplicable: "12.1.B" })
  .example({ ...night, hotelsAsked: undefined }, ON, { missing: ["hotelsAsked"] });
