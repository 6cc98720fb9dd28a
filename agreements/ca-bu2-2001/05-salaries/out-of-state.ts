import { figure, given, notApplicable, read, rule } from "../../../src/rules/index.ts";

const START = "2001-07-01";
export const amount = figure(
  { id: "out-of-state", clause: "5.9", title: "Out-of-State differential", unit: "USD/month", page: 24 },
  { [START]: "350" },
);
export const leastTravel = figure(
  {
    id: "out-of-state-travel",
    clause: "5.9",
    title: "Least share of time traveling out of State",
    unit: "percent",
    page: 24,
  },
  { [START]: "50%" },
);
const headquartered = given.flag("headquarteredOutOfState", {
  question: "Are the employee's headquarters outside the State?",
});
const assigned = given.flag("permanentTravelAssignment", {
  question: "Is the employee on permanent assignment to travel?",
});
const travelShare = given.number("outOfStateShare", {
  unit: "percent",
  min: "0%",
  max: "100%",
  question: "What percentage of the time does the assignment take the employee out of State?",
});
export const outOfState = headquartered.or(assigned.and(travelShare.isAtLeast(read(leastTravel))));

export const outOfStateDifferential = rule(
  {
    id: "out-of-state-differential",
    clause: "5.9",
    title: "Out-of-State differential",
    says: "$350 a month for those headquartered out of State, or permanently assigned to travel there at least half of the time.",
    page: 24,
    straddle: "split",
  },
  read(amount),
)
  .notwithstanding(
    "5.9",
    outOfState.not(),
    notApplicable(
      "USD/month",
      "5.9",
      "neither headquartered out of State nor assigned to travel there for half of the time",
    ),
    { note: "Neither headquartered out of State nor assigned there for half of the time" },
  )
  .reading(
    "5.9",
    "whole-amount",
    "The amount is the same whatever the time base, and is not divided within a month",
    "The section names one sum a month and, unlike 5.4, 5.8 and 5.11, nothing pro rata.",
  )
  .example({ headquarteredOutOfState: true }, "2002-04-15", "350.00")
  .example(
    { headquarteredOutOfState: false, permanentTravelAssignment: true, outOfStateShare: "50" },
    "2002-04-15",
    "350.00",
  )
  .example(
    { headquarteredOutOfState: false, permanentTravelAssignment: true, outOfStateShare: "49.999" },
    "2002-04-15",
    { notApplicable: "5.9" },
  )
  .example({ headquarteredOutOfState: false, permanentTravelAssignment: false }, "2002-04-15", {
    notApplicable: "5.9",
  })
  .example({ headquarteredOutOfState: false, permanentTravelAssignment: true }, "2002-04-15", {
    missing: ["outOfStateShare"],
  });
