import { given, notApplicable, read, rule } from "../../../src/rules/index.ts";
import { mealCost } from "./travel/meal.ts";
import { travelFigure } from "./travel/trip.ts";

export const overtimeMealMost = travelFigure("overtime-meal", "12.1.A.3", "Overtime meal", "USD", 69, "8");
export const hoursBeside = travelFigure(
  "overtime-meal-hours",
  "12.1.A.3",
  "Consecutive hours before or after the shift",
  "hours",
  69,
  "2",
);

const span = { unit: "hours", min: "0", max: "24", step: "1/4" } as const;
const hoursBeforeShift = given.number("hoursBeforeShift", {
  ...span,
  question: "How many consecutive hours had to be worked right before the regular shift?",
});
const hoursAfterShift = given.number("hoursAfterShift", {
  ...span,
  question: "How many consecutive hours had to be worked right after the regular shift?",
});
const offDay = given.flag("holidayOrDayOff", { question: "Was it a holiday or a regular day off?" });
const shiftHours = given.number("shiftHours", {
  ...span,
  question: "How many hours does the regular work shift have?",
});
const shiftWorked = given.number("shiftWorked", {
  ...span,
  question: "How many hours were worked in place of the regular shift, those before and after left out?",
});

/** Two hours in a row beside the shift and, on a day without one, as many hours as a shift has. */
export const overtimeMealEarned = hoursBeforeShift
  .isAtLeast(read(hoursBeside))
  .or(hoursAfterShift.isAtLeast(read(hoursBeside)));
const wholeShift = offDay.not().or(shiftWorked.isAtLeast(shiftHours));

const day = {
  mealCost: "7.50",
  hoursBeforeShift: "0",
  hoursAfterShift: "2",
  holidayOrDayOff: false,
};
const holiday = { ...day, holidayOrDayOff: true, shiftHours: "8", shiftWorked: "8" };
const ON = "2002-03-12";
export const overtimeMeal = rule(
  {
    id: "overtime-meal-allowance",
    clause: "12.1.A.3",
    title: "Overtime meal allowance",
    says: "Up to eight dollars for whoever is made to work two hours in a row before or after the regular shift; on a holiday or day off also as many hours as the shift has.",
    page: 69,
  },
  mealCost.atMost(read(overtimeMealMost)),
)
  .notwithstanding(
    "12.1.A.3",
    overtimeMealEarned.and(wholeShift).not(),
    notApplicable(
      "USD",
      "12.1.A.3",
      "two hours in a row before or after the shift are needed and, on a day off, as many hours as the shift has",
    ),
    { note: "The hours are not reached" },
  )
  .reading(
    "12.1.A.3",
    "before-or-after",
    "One hour before and one after the shift do not make two in a row",
    "The clause asks for two consecutive hours before, or two consecutive hours after.",
  )
  .reading(
    "12.1.A.3",
    "one-allowance",
    "Two hours before and two hours after still bring one allowance",
    "It speaks of one meal allowance for the day.",
  )
  .reading(
    "12.1.A.3",
    "no-fifty-miles",
    "The 50 miles are not asked of an overtime meal",
    "It is earned by hours beside the regular shift, which is worked at headquarters; the 50 miles are for travel.",
  )
  .example(day, ON, "7.50")
  .example({ ...day, mealCost: "8" }, ON, "8.00")
  .example({ ...day, mealCost: "8.01" }, ON, "8.00")
  .example({ ...day, hoursAfterShift: "1.75" }, ON, { notApplicable: "12.1.A.3" })
  .example({ ...day, hoursBeforeShift: "2", hoursAfterShift: "0" }, ON, "7.50")
  .example({ ...day, hoursBeforeShift: "1", hoursAfterShift: "1" }, ON, { notApplicable: "12.1.A.3" })
  .example({ ...day, hoursBeforeShift: "2" }, ON, "7.50", { note: "before and after: one allowance" })
  .example(holiday, ON, "7.50")
  .example({ ...holiday, shiftWorked: "7.75" }, ON, { notApplicable: "12.1.A.3" })
  .example({ ...holiday, hoursAfterShift: "1.75" }, ON, { notApplicable: "12.1.A.3" })
  .example({ ...day, hoursAfterShift: "25" }, ON, { refused: "out-of-range" })
  .example({ ...day, mealCost: undefined }, ON, { missing: ["mealCost"] });
