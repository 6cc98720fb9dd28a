import type { ClaimExample } from "../../../../src/rules/index.ts";

const ON = "2002-04-20";
const full = { longTermAssignment: true, keepsHome: true, dependentsThere: true };
const bill = (day: string, amount: string, receipt = true) => ({
  kind: "home-bill",
  expenseDay: day,
  longTermHomeBill: amount,
  longTermBillReceipt: receipt,
});
const day = (
  kind: string,
  expenseDay: string,
  hours: string,
  more: Readonly<Record<string, unknown>> = {},
) => ({
  kind,
  expenseDay,
  longTermDay: "by-the-clock",
  longTermHours: hours,
  longTermMeals: "20",
  longTermIncidentals: "3",
  ...(kind === "meals" ? {} : { longTermLodging: "30" }),
  ...more,
});
const REFUSED = { refused: "claim-check" } as const;
const DOUBLED = { refused: "lines-overlap" } as const;

export const longTermExamples: readonly ClaimExample[] = [
  {
    note: "bills by the calendar month, and meals beside them",
    on: ON,
    given: { ...full, longTermMethod: "month" },
    lines: [
      bill("2002-03-01", "900"),
      bill("2002-03-20", "180"),
      bill("2002-03-31", "80"),
      bill("2002-04-01", "900"),
      bill("2002-04-02", "60", false),
      day("meals", "2002-03-04", "24"),
      day("meals", "2002-03-05", "11.99"),
      day("meals", "2002-03-05", "12"),
      day("subsistence", "2002-03-06", "24"),
    ],
    expect: {
      lines: ["900.00", "180.00", "50.00", "900.00", REFUSED, "10.00", "5.00", DOUBLED, REFUSED],
      total: { USD: "2045.00" },
      results: { "long-term-full": "true" },
    },
  },
  {
    note: "a week at full subsistence",
    on: ON,
    given: {
      longTermAssignment: true,
      keepsHome: true,
      dependentsThere: false,
      homeNetCost: "200.01",
      longTermMethod: "subsistence",
    },
    lines: [
      day("subsistence", "2002-03-11", "12"),
      day("subsistence", "2002-03-12", "24", { longTermMeals: "24" }),
      day("subsistence", "2002-03-15", "9", { longTermDay: "stayed-on" }),
      day("subsistence", "2002-03-16", "8", { longTermDay: "morning-after" }),
      day("subsistence", "2002-03-17", "3", { longTermDay: "came-back", longTermLodging: "0" }),
      day("subsistence", "2002-03-18", "11", { longTermLodging: "0" }),
      day("subsistence", "2002-03-18", "11"),
      bill("2002-03-31", "80"),
      day("low", "2002-03-19", "24"),
    ],
    expect: {
      lines: ["47.00", "48.00", "47.00", REFUSED, "23.00", "20.00", DOUBLED, REFUSED, REFUSED],
      total: { USD: "185.00" },
    },
  },
  {
    note: "a home that costs exactly 200 a month does not qualify",
    on: ON,
    given: {
      longTermAssignment: true,
      keepsHome: true,
      dependentsThere: false,
      homeNetCost: "200",
      longTermMethod: "subsistence",
    },
    lines: [day("subsistence", "2002-03-11", "24")],
    expect: { lines: [REFUSED], results: { "long-term-full": "false" } },
  },
  {
    note: "no home at headquarters",
    on: ON,
    given: { longTermAssignment: true, keepsHome: false, longTermMethod: "low" },
    lines: [
      day("low", "2002-03-11", "24"),
      day("low", "2002-03-12", "11", { longTermLodging: "0" }),
      day("low", "2002-03-12", "5"),
      day("low", "2002-03-13", "24", { longTermMeals: undefined }),
    ],
    expect: { lines: ["24.00", "12.00", DOUBLED, { missing: ["longTermMeals"] }], total: { USD: "36.00" } },
  },
  {
    note: "the lower rates for someone who has the full ones",
    on: ON,
    given: { ...full, longTermMethod: "low" },
    lines: [day("low", "2002-03-11", "24")],
    expect: { lines: [REFUSED] },
  },
  {
    note: "no long-term assignment",
    on: ON,
    given: { ...full, longTermAssignment: false, longTermMethod: "month" },
    lines: [bill("2002-03-01", "900")],
    expect: { refused: "claim-check" },
  },
];
