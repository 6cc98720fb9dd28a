import type { ClaimExample } from "../../../../src/rules/index.ts";
import { DOUBLED, expense, meal, night, ON, on, REFUSED, trip } from "./claim-example-lines.ts";

/** Trips that are short, long, near, backwards or abroad. */
export const travelEdges: readonly ClaimExample[] = [
  {
    note: "a day's trip: no lunch, no incidentals, and dinner only by 7 p.m.",
    on: ON,
    given: { ...trip, tripReturned: "2002-03-11", tripLeft: "06:00" },
    lines: [
      meal("breakfast", "11", "6"),
      meal("lunch", "11", "9"),
      meal("dinner", "11", "15"),
      on("11", "incidentals", { incidentalsCost: "3" }),
      meal("breakfast", "11", "4"),
      meal("lunch", "12", "9"),
    ],
    expect: { lines: ["6.00", REFUSED, REFUSED, REFUSED, DOUBLED, REFUSED], total: { USD: "6.00" } },
  },
  {
    note: "an early return from a day's trip, and a late start",
    on: ON,
    given: { ...trip, tripReturned: "2002-03-11", tripLeft: "06:01", tripBack: "19:00" },
    lines: [meal("breakfast", "11", "6"), meal("dinner", "11", "15")],
    expect: { lines: [REFUSED, "15.00"] },
  },
  {
    note: "back before it began: the rest is still answered",
    on: ON,
    given: { ...trip, tripReturned: "2002-03-10" },
    lines: [
      meal("lunch", "11", "9"),
      night("11", "bay", "100", "10"),
      on("11", "mileage", { milesDriven: "100" }),
    ],
    expect: { lines: [REFUSED, REFUSED, "34.00"], total: { USD: "34.00" } },
  },
  {
    note: "too near: only transportation",
    on: ON,
    given: { ...trip, milesFromHome: "49.9" },
    lines: [meal("lunch", "12", "9"), on("12", "mileage", { milesDriven: "49.9" })],
    expect: { lines: [REFUSED, "16.97"] },
  },
  {
    note: "thirty-one days",
    on: ON,
    given: { ...trip, tripReturned: "2002-04-11" },
    lines: [meal("lunch", "12", "9"), expense("12", "local", "4", false)],
    expect: { lines: [REFUSED, "4.00"] },
  },
  {
    note: "first and last days of meals",
    on: ON,
    given: { ...trip, tripLeft: "17:01", tripBack: "07:59" },
    lines: [
      meal("lunch", "11", "9"),
      meal("dinner", "11", "9"),
      meal("breakfast", "13", "5"),
      meal("lunch", "13", "9"),
      meal("lunch", "12", "9"),
      meal("lunch", "12", "5"),
    ],
    expect: { lines: [REFUSED, REFUSED, REFUSED, REFUSED, "9.00", DOUBLED] },
  },
  {
    note: "abroad, by the figures looked up",
    on: ON,
    given: { ...trip, tripPlace: "abroad", milesFromHome: "3000", milesFromHeadquarters: "3000" },
    lines: [
      on("12", "dinner", { mealCost: "40", foreignMost: "33", itemReceipt: true, alreadyProvided: false }),
      on("12", "lunch", { mealCost: "40", itemReceipt: true, alreadyProvided: false }),
      night("12", "abroad", "210", "21"),
      on("13", "incidentals", { foreignIncidentals: "9", incidentalsCost: "20" }),
    ],
    expect: { lines: ["33.00", { missing: ["foreignMost"] }, "231.00", "18.00"] },
  },
  {
    note: "a ticket and a fee paid before the trip, and a meal and a ride that are none of it",
    on: ON,
    given: trip,
    lines: [
      expense("01", "other-transport", "180", true),
      expense("14", "charges", "5", false),
      meal("lunch", "10", "9"),
      on("10", "mileage", { milesDriven: "10" }),
    ],
    expect: { lines: ["180.00", "5.00", REFUSED, REFUSED], total: { USD: "185.00" } },
  },
  {
    note: "what is no fact of the whole trip",
    on: ON,
    given: { ...trip, mealCost: "9" },
    lines: [],
    expect: { refused: "unknown-input" },
  },
];
