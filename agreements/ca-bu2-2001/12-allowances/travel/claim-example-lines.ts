export const ON = "2002-03-20";
/** Monday 7 a.m. to Wednesday 6:30 p.m., in California. */
export const trip = {
  tripPlace: "in-state",
  tripDeparted: "2002-03-11",
  tripLeft: "07:00",
  tripReturned: "2002-03-13",
  tripBack: "18:30",
  milesFromHome: "120",
  milesFromHeadquarters: "110",
  vehicleAuthorized: true,
};
export const on = (day: string, kind: string, more: Readonly<Record<string, unknown>>) => ({
  kind,
  expenseDay: `2002-03-${day}`,
  ...more,
});
export const meal = (kind: string, day: string, cost: string) =>
  on(day, kind, { mealCost: cost, alreadyProvided: false });
export const night = (day: string, county: string, cost: string, tax: string, more = {}) =>
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
export const expense = (day: string, itemKind: string, itemCost: string, itemReceipt: boolean) =>
  on(day, "expense", { itemKind, itemCost, itemReceipt, unexplained: false });
export const REFUSED = { refused: "claim-check" } as const;
export const DOUBLED = { refused: "lines-overlap" } as const;
