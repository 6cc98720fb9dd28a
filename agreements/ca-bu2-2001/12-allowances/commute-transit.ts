import { given, notApplicable, read, rule } from "../../../src/rules/index.ts";
import { commuteMost, commuteShare } from "./commute-figures.ts";

export const CENTS = "passes and claims are paid in cents";
export const headquartersOutOfState = given.flag("headquartersOutOfState", {
  question: "Are the headquarters of the position out of State?",
});
export const servedByTransit = given.flag("servedByTransit", {
  question: "Does rail, bus or another licensed public carrier serve the area of the work place?",
});
const passPrice = given.number("passPrice", {
  unit: "USD/month",
  min: "0",
  max: "2000",
  question: "What does the public transit pass cost a month at its full price?",
});
const ON = "2002-03-12";
const rider = { servedByTransit: true, headquartersOutOfState: false };
export const commuteTransit = rule(
  {
    id: "commute-transit",
    clause: "12.3.A",
    title: "What the State pays of a transit pass",
    says: "Three quarters of the price, at most 65 dollars a month: taken off where a State agency sells the pass, paid back where one buys it elsewhere.",
    page: 74,
  },
  passPrice.times(read(commuteShare)).rounded("0.01", "half-up", CENTS).atMost(read(commuteMost)),
)
  .notwithstanding(
    "12.3.A",
    servedByTransit.not(),
    notApplicable("USD/month", "12.3.A", "the work place must lie where public transport runs"),
    { note: "No public transport there" },
  )
  .notwithstanding(
    "12.3.C",
    headquartersOutOfState,
    notApplicable("USD/month", "12.3.C", "12.3.C is for those with headquarters out of State"),
    { note: "Headquarters out of State", over: ["12.3.A"] },
  )
  .example({ ...rider, passPrice: "40" }, ON, "30.00")
  .example({ ...rider, passPrice: "86.65" }, ON, "64.99", { note: "64.9875" })
  .example({ ...rider, passPrice: "86.66" }, ON, "65.00", { note: "64.995" })
  .example({ ...rider, passPrice: "86.67" }, ON, "65.00", { note: "65.0025" })
  .example({ ...rider, passPrice: "120" }, ON, "65.00")
  .example({ ...rider, passPrice: "0" }, ON, "0.00")
  .example({ ...rider, servedByTransit: false, passPrice: "40" }, ON, { notApplicable: "12.3.A" })
  .example({ ...rider, headquartersOutOfState: true, passPrice: "40" }, ON, { notApplicable: "12.3.C" })
  .example({ ...rider, passPrice: "-1" }, ON, { refused: "out-of-range" })
  .example(rider, ON, { missing: ["passPrice"] });
