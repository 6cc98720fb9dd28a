import { bands } from "../../../../src/rules/index.ts";
import { START, travelFigure } from "./trip.ts";

const money = (id: string, clause: string, title: string, value: string) =>
  travelFigure(id, clause, title, "USD", 71, value);

export const netExpense = travelFigure(
  "long-term-net-expense",
  "12.1.C.1.c",
  "Net monthly expense of the home to be exceeded",
  "USD/month",
  71,
  "200",
);
export const monthlyMost = money(
  "long-term-home",
  "12.1.C.1.c.1",
  "Most for lodging and utilities of a calendar month",
  "1130",
);
export const longTermMealsMost = bands(
  {
    id: "long-term-meals",
    clause: "12.1.C.1.c.1",
    title: "Most for meals and incidentals by hours at the long-term place",
    unit: "USD",
    of: "hours",
    page: 71,
  },
  {
    [START]: [
      ["0", "5"],
      ["12", "10"],
    ],
  },
);
export const fullSubsistence = money(
  "long-term-subsistence",
  "12.1.C.1.c.2",
  "Most for meals and incidentals, and for lodging",
  "24",
);
export const lowSubsistence = money(
  "long-term-subsistence-no-home",
  "12.1.C.2",
  "Most for meals and incidentals, and for lodging, without a home at headquarters",
  "12",
);
export const fullPeriodHours = travelFigure(
  "long-term-full-period",
  "12.1.C.1.c.2",
  "Hours from which meals and lodging are both paid",
  "hours",
  71,
  "12",
);
export const lowPeriodHours = travelFigure(
  "long-term-full-period-no-home",
  "12.1.C.2",
  "Hours from which meals and lodging are both paid, without a home at headquarters",
  "hours",
  71,
  "12",
);
