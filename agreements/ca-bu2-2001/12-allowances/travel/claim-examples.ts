import type { ClaimExample } from "../../../../src/rules/index.ts";

const ON = "2002-03-20";
/** Monday 7 a.m. to Wednesday 6:30 p.m., in California. */
const trip = {
  tripPlace: "in-state",
  tripDeparted: "2002-03-11",
  tripLeft: "07:00",
  tripReturned: "2002-03-13",
  tripBack: "18:30",
  milesFromHome: "120",
  milesFromHeadquarters: "110",
  vehicleAuthorized: true,
};
const on = (day: string, kind: string, more: Readonly<Record<string, unknown>>) => ({
  kind,
  expenseDay: `2002-03-${day}`,
  ...more,
});
const meal = (kind: string, day: string, cost: string) =>
  on(day, kind, { mealCost: cost, alreadyProvided: false });
const night = (day: string, county: string, cost: string, tax: string, more = {}) =>
  on(day, "lodging", {
    lodgingCounty: county,
    lodgingPurpose: "business",
    lodgingCost: cost,
    lodgingTax: tax,
    lodgingReceipt: true,
    aboveApproved: false,
    alreadyProvided: false,
    ...more,
  });
const expense = (day: string, itemKind: string, itemCost: string, itemReceipt: boolean) =>
  on(day, "expense", { itemKind, itemCost, itemReceipt, unexplained: false });
const REFUSED = { refused: "claim-check" } as const;
const DOUBLED = { refused: "lines-overlap" } as const;

export const travelExamples: readonly ClaimExample[] = [
  {
    note: "three days in Fresno, line by line",
    on: ON,
    given: trip,
    lines: [
      meal("breakfast", "11", "5"),
      meal("lunch", "11", "12"),
      meal("dinner", "11", "17.20"),
      night("11", "elsewhere", "95", "9.50"),
      meal("breakfast", "12", "6"),
      on("12", "lunch", { mealCost: "9", alreadyProvided: true }),
      meal("dinner", "12", "18.01"),
      meal("dinner", "12", "4"),
      night("12", "elsewhere", "80", "8", { lodgingReceipt: false }),
      meal("lunch", "13", "10"),
      meal("dinner", "13", "15"),
      meal("lunch", "14", "9"),
      on("11", "incidentals", { incidentalsCost: "8" }),
      on("12", "incidentals", { incidentalsCost: "8" }),
      on("11", "mileage", { milesDriven: "240" }),
    ],
    expect: {
      lines: [
        REFUSED,
        { allowed: "10.00", because: "12.1.A.1" },
        "17.20",
        "92.40",
        "6.00",
        REFUSED,
        { allowed: "18.00", because: "12.1.A.1" },
        DOUBLED,
        REFUSED,
        "10.00",
        REFUSED,
        REFUSED,
        "8.00",
        "4.00",
        "81.60",
      ],
      total: { USD: "247.20" },
      results: { "travel-meals-most": "90.00" },
    },
  },
  {
    note: "nights by county and purpose, doubled nights and the night at home",
    on: ON,
    given: { ...trip, tripReturned: "2002-03-18" },
    lines: [
      night("11", "bay", "150", "15"),
      night("12", "south", "100", "10"),
      night("13", "elsewhere", "130", "13", {
        lodgingPurpose: "state-conference",
        contractedAndApproved: true,
      }),
      night("14", "elsewhere", "165", "16.50", {
        lodgingPurpose: "other-conference",
        contractedAndApproved: true,
      }),
      night("15", "orange-marin", "95", "9.50", {
        hotelsAsked: "3",
        lowestQuote: "95",
        lodgingPreapproved: true,
      }),
      night("16", "elsewhere", "120", "12", { aboveApproved: true, approvedMost: "120" }),
      night("16", "elsewhere", "60", "6"),
      night("18", "elsewhere", "60", "6"),
      night("17", "elsewhere", "60", "6", { lodgingTax: "" }),
      on("12", "lodging", { lodgingCounty: "sonoma" }),
    ],
    expect: {
      lines: [
        "154.00",
        "110.00",
        "121.00",
        "181.50",
        "104.50",
        "132.00",
        DOUBLED,
        REFUSED,
        { missing: ["lodgingTax"] },
        { refused: "out-of-range" },
      ],
      total: { USD: "803.00" },
    },
  },
  {
    note: "receipts and rides",
    on: ON,
    given: trip,
    lines: [
      expense("11", "fare-in-state", "24.99", false),
      expense("11", "local", "18", false),
      expense("11", "local", "18", true),
      expense("12", "charges", "5.01", false),
      expense("12", "other-transport", "8", false),
      expense("12", "other-transport", "220", true),
      expense("12", "other", "9", true),
      on("11", "carrier", {
        parkedAtTerminal: false,
        terminalToHome: "30",
        terminalToHeadquarters: "12",
        earlierBy: "0",
        regularDayOff: false,
      }),
      on("12", "special-vehicle", {
        specialNeeded: true,
        specialCertified: true,
        specialRate: "0.37",
        milesDriven: "100",
      }),
      on("12", "aircraft", { aircraftAuthorized: true, pilotQualified: true, statuteMiles: "301" }),
      on("13", "other-place", { milesToOtherPlace: "60", commuteMiles: "40" }),
      on("13", "yacht", {}),
    ],
    expect: {
      lines: [
        "24.99",
        { allowed: "10.00", because: "12.1.G.2" },
        "18.00",
        { allowed: "5.00", because: "12.1.G.3" },
        REFUSED,
        "220.00",
        REFUSED,
        "8.16",
        "37.00",
        "150.50",
        "6.80",
        { refused: "unknown-line-kind" },
      ],
      total: { USD: "480.45" },
    },
  },
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
    ],
    expect: { lines: ["33.00", { missing: ["foreignMost"] }, "231.00"] },
  },
  {
    note: "what is no fact of the whole trip",
    on: ON,
    given: { ...trip, mealCost: "9" },
    lines: [],
    expect: { refused: "unknown-input" },
  },
];
