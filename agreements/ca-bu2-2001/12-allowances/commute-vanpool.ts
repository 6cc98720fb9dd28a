import { type Flag, given, type Num, notApplicable, read, rule, when } from "../../../src/rules/index.ts";
import {
  outOfStateDriver,
  outOfStateMost,
  outOfStateShare,
  vanpoolDriver,
  vanpoolMost,
  vanpoolPeople,
  vanpoolShare,
} from "./commute-figures.ts";
import { CENTS, headquartersOutOfState } from "./commute-transit.ts";

export const vanpoolSize = given.number("vanpoolSize", {
  unit: "count",
  min: "1",
  max: "20",
  question: "How many people commute together in the vehicle?",
});
const vanpoolFee = given.number("vanpoolFee", {
  unit: "USD/month",
  min: "0",
  max: "2000",
  question: "What is the employee's monthly vanpool fee?",
});
const vehicleFits = given.flag("vanpoolVehicleFits", {
  question: "Is the vehicle, the State's or another, made to carry so many passengers?",
});
const primaryDriver = given.flag("primaryDriver", {
  question: "Is the employee the primary driver of the vanpool?",
});
const driverQualified = given.flag("driverQualified", {
  question: "Does the driver meet the State's conditions and follow its procedures for primary drivers?",
});
const share = (cost: Num, part: Num, most: Num) =>
  cost.times(part).rounded("0.01", "half-up", CENTS).atMost(most);
const rider = share(vanpoolFee, read(vanpoolShare), read(vanpoolMost));
const ON = "2002-03-12";
const head = {
  id: "commute-vanpool",
  clause: "12.3.B",
  title: "What the State pays of a vanpool",
  says: "Three quarters of the fee, at most 65 dollars a month; to the primary driver 100 dollars in its place. A vanpool is five people or more in a vehicle made to carry them.",
  page: 74,
};
const base = (other: Num) =>
  rule(head, when(primaryDriver, when(driverQualified, read(vanpoolDriver), other), rider))
    .notwithstanding(
      "12.3.B",
      vanpoolSize.isBelow(read(vanpoolPeople)).or(vehicleFits.not()),
      notApplicable(
        "USD/month",
        "12.3.B",
        "a vanpool is five people or more in a vehicle that is made to carry so many",
      ),
      { note: "Too few people, or no vehicle made for them" },
    )
    .notwithstanding(
      "12.3.C",
      headquartersOutOfState,
      notApplicable("USD/month", "12.3.C", "12.3.C is for those with headquarters out of State"),
      { note: "Headquarters out of State", over: ["12.3.B"] },
    );
const five = {
  vanpoolSize: "5",
  vanpoolVehicleFits: true,
  headquartersOutOfState: false,
  primaryDriver: false,
};
export const commuteVanpool = base(rider)
  .reading(
    "12.3.B",
    "driver-rides-too",
    "A primary driver who does not meet the State's conditions has a rider's share",
    "The $100 stand in place of the rider's share for those who qualify; a driver who pays the fee rides in the vanpool.",
  )
  .alternative(
    "12.3.B",
    "driver-or-nothing",
    "A primary driver who does not meet the State's conditions has nothing",
    "The clause sets drivers apart from riders.",
    base(notApplicable("USD/month", "12.3.B", "the driver does not meet the State's conditions")),
  )
  .example({ ...five, vanpoolFee: "80" }, ON, "60.00")
  .example({ ...five, vanpoolFee: "86.65" }, ON, "64.99")
  .example({ ...five, vanpoolFee: "86.67" }, ON, "65.00")
  .example({ ...five, vanpoolFee: "150" }, ON, "65.00")
  .example({ ...five, primaryDriver: true, driverQualified: true }, ON, "100.00")
  .example({ ...five, primaryDriver: true, driverQualified: false, vanpoolFee: "80" }, ON, "60.00")
  .example({ ...five, vanpoolSize: "4", vanpoolFee: "80" }, ON, { notApplicable: "12.3.B" })
  .example({ ...five, vanpoolVehicleFits: false, vanpoolFee: "80" }, ON, { notApplicable: "12.3.B" })
  .example({ ...five, vanpoolVehicleFits: false, primaryDriver: true, driverQualified: true }, ON, {
    notApplicable: "12.3.B",
  })
  .example({ ...five, vanpoolSize: "4", vanpoolFee: "80", headquartersOutOfState: true }, ON, {
    notApplicable: "12.3.C",
  })
  .example({ ...five, vanpoolSize: "0" }, ON, { refused: "out-of-range" })
  .example(five, ON, { missing: ["vanpoolFee"] });

const commuteCosts = given.number("commuteCosts", {
  unit: "USD/month",
  min: "0",
  max: "2000",
  question: "What do qualified public transportation and vanpools cost a month?",
});
const inState: Flag = headquartersOutOfState.not();
export const commuteOutOfState = rule(
  {
    id: "commute-out-of-state",
    clause: "12.3.C",
    title: "What the State pays for the commute to headquarters out of State",
    says: "Three quarters of transit and vanpool costs, at most 65 dollars a month; to a primary vanpool driver 100 dollars.",
    page: 74,
  },
  when(
    primaryDriver.and(driverQualified),
    read(outOfStateDriver),
    share(commuteCosts, read(outOfStateShare), read(outOfStateMost)),
  ),
)
  .notwithstanding(
    "12.3.A",
    inState,
    notApplicable("USD/month", "12.3.C", "it is for those with headquarters out of State"),
    { note: "Headquarters in California" },
  )
  .reading(
    "12.3.C",
    "one-maximum",
    "Transit and vanpool together have one maximum",
    "The clause names both kinds of cost and one maximum a month.",
  )
  .example({ headquartersOutOfState: true, primaryDriver: false, commuteCosts: "86.65" }, ON, "64.99")
  .example({ headquartersOutOfState: true, primaryDriver: false, commuteCosts: "86.67" }, ON, "65.00")
  .example({ headquartersOutOfState: true, primaryDriver: false, commuteCosts: "200" }, ON, "65.00")
  .example({ headquartersOutOfState: true, primaryDriver: true, driverQualified: true }, ON, "100.00")
  .example(
    { headquartersOutOfState: true, primaryDriver: true, driverQualified: false, commuteCosts: "40" },
    ON,
    "30.00",
  )
  .example({ headquartersOutOfState: false, primaryDriver: false, commuteCosts: "40" }, ON, {
    notApplicable: "12.3.C",
  })
  .example({ headquartersOutOfState: true, primaryDriver: false }, ON, { missing: ["commuteCosts"] });
