import { type Figure, type Num, read } from "../../../../src/rules/index.ts";
import { travelFigure } from "./trip.ts";

const money = (id: string, clause: string, title: string, page: number, value: string) =>
  travelFigure(id, clause, title, "USD", page, value);
const clock = (id: string, clause: string, title: string, value: string) =>
  travelFigure(id, clause, title, "time of day", 69, value);

/** The most for a meal, and the hours of departure and return that decide it. */
export interface Meal {
  readonly most: Figure;
  /** First day of a long trip: the latest departure. */
  readonly leavesBy: Figure;
  /** Last day of a long trip: the earliest return. */
  readonly backFrom: Figure;
  /** The same hours for a trip of less than 24 hours; lunch has none. */
  readonly short?: { readonly leavesBy: Figure; readonly backFrom: Figure };
}

export const breakfast: Meal = {
  most: money("travel-breakfast", "12.1.A.1", "Most for breakfast", 68, "6"),
  leavesBy: clock("travel-breakfast-leaves", "12.1.A.2.a", "Latest departure for breakfast", "6:00"),
  backFrom: clock("travel-breakfast-back", "12.1.A.2.b", "Earliest return for breakfast", "8:00"),
  short: {
    leavesBy: clock(
      "travel-short-breakfast-leaves",
      "12.1.A.2.c",
      "Latest departure for breakfast, short trip",
      "6:00",
    ),
    backFrom: clock(
      "travel-short-breakfast-back",
      "12.1.A.2.c",
      "Earliest return for breakfast, short trip",
      "9:00",
    ),
  },
};
export const lunch: Meal = {
  most: money("travel-lunch", "12.1.A.1", "Most for lunch", 68, "10"),
  leavesBy: clock("travel-lunch-leaves", "12.1.A.2.a", "Latest departure for lunch", "11:00"),
  backFrom: clock("travel-lunch-back", "12.1.A.2.b", "Earliest return for lunch", "14:00"),
};
export const dinner: Meal = {
  most: money("travel-dinner", "12.1.A.1", "Most for dinner", 68, "18"),
  leavesBy: clock("travel-dinner-leaves", "12.1.A.2.a", "Latest departure for dinner", "17:00"),
  backFrom: clock("travel-dinner-back", "12.1.A.2.b", "Earliest return for dinner", "19:00"),
  short: {
    leavesBy: clock(
      "travel-short-dinner-leaves",
      "12.1.A.2.c",
      "Latest departure for dinner, short trip",
      "16:00",
    ),
    backFrom: clock(
      "travel-short-dinner-back",
      "12.1.A.2.c",
      "Earliest return for dinner, short trip",
      "19:00",
    ),
  },
};
export const incidentalsMost = money(
  "travel-incidentals",
  "12.1.A.1",
  "Most for incidentals of 24 hours",
  68,
  "6",
);
const dayMost = money("travel-day-total", "12.1.A.1", "Most for a full day in all", 68, "40");

const all = [breakfast, lunch, dinner];
export const mealTerms: readonly Figure[] = [
  ...all.map((one) => one.most),
  incidentalsMost,
  dayMost,
  ...all.flatMap((one) => [one.leavesBy, one.backFrom]),
  ...all.flatMap((one) => (one.short ? [one.short.leavesBy, one.short.backFrom] : [])),
];

/** What a full day's meals and incidentals bring, each cut at its own maximum and all at the total. */
export const fullDayOf = (cost: Readonly<Record<"breakfast" | "lunch" | "dinner" | "incidentals", Num>>) =>
  cost.breakfast
    .atMost(read(breakfast.most))
    .plus(cost.lunch.atMost(read(lunch.most)))
    .plus(cost.dinner.atMost(read(dinner.most)))
    .plus(cost.incidentals.atMost(read(incidentalsMost)))
    .atMost(read(dayMost));
