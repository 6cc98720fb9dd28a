import type { Rule } from "../../../../src/rules/index.ts";
import { mealRule } from "./meal.ts";
import { breakfast, dinner, lunch } from "./meal-figures.ts";

/** Monday 7 a.m. to Wednesday 6:30 p.m. in California, far enough away. */
const trip = {
  tripPlace: "in-state",
  tripDeparted: "2002-03-11",
  tripLeft: "07:00",
  tripReturned: "2002-03-13",
  tripBack: "18:30",
  milesFromHome: "120",
  milesFromHeadquarters: "110",
  alreadyProvided: false,
  itemReceipt: false,
};
const [MONDAY, TUESDAY, WEDNESDAY] = ["2002-03-11", "2002-03-12", "2002-03-13"] as const;
const oneDay = (left: string, back: string) => ({
  ...trip,
  tripReturned: MONDAY,
  tripLeft: left,
  tripBack: back,
});
const overnight = (left: string, back: string) => ({
  ...trip,
  tripReturned: TUESDAY,
  tripLeft: left,
  tripBack: back,
});
const none = (clause: string) => ({ notApplicable: clause });

/** What keeps any meal from being repaid, whatever its hours; `cost` is below the meal's maximum. */
const withReasons = (meal: Rule, cost: string, most: string): Rule => {
  const facts = { ...trip, mealCost: cost };
  return meal
    .example({ ...facts, alreadyProvided: true }, TUESDAY, none("12.1"))
    .example({ ...facts, milesFromHome: "49.9" }, TUESDAY, none("12.1.B.3.c"))
    .example({ ...facts, milesFromHome: "50", milesFromHeadquarters: "50" }, TUESDAY, cost)
    .example({ ...facts, milesFromHeadquarters: "49.9", alreadyProvided: true }, TUESDAY, none("12.1.B.3.c"))
    .example(facts, "2002-03-10", none("12.1.A.2"), { note: "the day before" })
    .example(facts, "2002-03-14", none("12.1.A.2"), { note: "the day after" })
    .example({ ...facts, tripReturned: MONDAY, tripBack: "06:59" }, MONDAY, none("12.1.A.2"), {
      note: "back before leaving",
    })
    .example({ ...facts, tripReturned: "2002-04-11" }, TUESDAY, none("12.1.C"), { note: "31 days" })
    .example({ ...facts, tripReturned: "2002-04-11", tripBack: "06:59" }, TUESDAY, cost, {
      note: "a minute less than 31 days",
    })
    .example({ ...facts, tripPlace: "out-of-state", mealCost: "90" }, TUESDAY, most)
    .example({ ...facts, tripPlace: "abroad", mealCost: "90", foreignMost: "24.99" }, TUESDAY, "24.99")
    .example({ ...facts, tripPlace: "abroad", mealCost: "90", foreignMost: "31" }, TUESDAY, "25.00", {
      note: "no receipt for an item of $25 or more",
    })
    .example(
      { ...facts, tripPlace: "abroad", mealCost: "90", foreignMost: "31", itemReceipt: true },
      TUESDAY,
      "31.00",
    )
    .example({ ...facts, mealCost: "-1" }, TUESDAY, { refused: "out-of-range" })
    .example({ ...facts, tripPlace: "abroad" }, TUESDAY, { missing: ["foreignMost"] });
};

export const breakfastRepaid = withReasons(mealRule("breakfast", breakfast), "5.75", "6.00")
  .example({ ...trip, mealCost: "6" }, TUESDAY, "6.00")
  .example({ ...trip, mealCost: "6.01" }, TUESDAY, "6.00")
  .example({ ...trip, mealCost: "5.75", tripLeft: "06:00" }, MONDAY, "5.75")
  .example({ ...trip, mealCost: "5.75", tripLeft: "06:01" }, MONDAY, none("12.1.A.2.a"))
  .example({ ...trip, mealCost: "5.75", tripBack: "08:00" }, WEDNESDAY, "5.75")
  .example({ ...trip, mealCost: "5.75", tripBack: "07:59" }, WEDNESDAY, none("12.1.A.2.b"))
  .example({ ...oneDay("06:00", "09:00"), mealCost: "5.75" }, MONDAY, "5.75")
  .example({ ...oneDay("06:01", "09:00"), mealCost: "5.75" }, MONDAY, none("12.1.A.2.c"))
  .example({ ...oneDay("06:00", "08:59"), mealCost: "5.75" }, MONDAY, none("12.1.A.2.c"))
  .example({ ...overnight("15:00", "09:00"), mealCost: "5.75" }, TUESDAY, "5.75", {
    note: "a short trip over midnight",
  })
  .example({ ...overnight("15:00", "08:59"), mealCost: "5.75" }, TUESDAY, none("12.1.A.2.c"))
  .example({ ...overnight("08:00", "08:00"), mealCost: "5.75" }, TUESDAY, "5.75", {
    note: "exactly 24 hours: back by 8 is enough",
  })
  .example({ ...overnight("08:01", "08:00"), mealCost: "5.75" }, TUESDAY, none("12.1.A.2.c"));

export const lunchRepaid = withReasons(mealRule("lunch", lunch), "8.40", "10.00")
  .example({ ...trip, mealCost: "10" }, TUESDAY, "10.00")
  .example({ ...trip, mealCost: "10.01" }, TUESDAY, "10.00")
  .example({ ...trip, mealCost: "8.40", tripLeft: "11:00" }, MONDAY, "8.40")
  .example({ ...trip, mealCost: "8.40", tripLeft: "11:01" }, MONDAY, none("12.1.A.2.a"))
  .example({ ...trip, mealCost: "8.40", tripBack: "14:00" }, WEDNESDAY, "8.40")
  .example({ ...trip, mealCost: "8.40", tripBack: "13:59" }, WEDNESDAY, none("12.1.A.2.b"))
  .example({ ...oneDay("05:00", "22:00"), mealCost: "8.40" }, MONDAY, none("12.1.A.2.c"))
  .example({ ...overnight("11:00", "11:00"), mealCost: "8.40" }, MONDAY, "8.40", {
    note: "exactly 24 hours",
  });

export const dinnerRepaid = withReasons(mealRule("dinner", dinner), "17.20", "18.00")
  .example({ ...trip, mealCost: "18" }, TUESDAY, "18.00")
  .example({ ...trip, mealCost: "18.01" }, TUESDAY, "18.00")
  .example({ ...trip, mealCost: "17.20", tripLeft: "17:00" }, MONDAY, "17.20")
  .example({ ...trip, mealCost: "17.20", tripLeft: "17:01" }, MONDAY, none("12.1.A.2.a"))
  .example({ ...trip, mealCost: "17.20", tripBack: "19:00" }, WEDNESDAY, "17.20")
  .example({ ...trip, mealCost: "17.20", tripBack: "18:59" }, WEDNESDAY, none("12.1.A.2.b"))
  .example({ ...oneDay("16:00", "19:00"), mealCost: "17.20" }, MONDAY, "17.20")
  .example({ ...oneDay("16:01", "19:00"), mealCost: "17.20" }, MONDAY, none("12.1.A.2.c"))
  .example({ ...oneDay("16:00", "18:59"), mealCost: "17.20" }, MONDAY, none("12.1.A.2.c"))
  .example({ ...overnight("16:00", "10:00"), mealCost: "17.20" }, MONDAY, "17.20", {
    note: "a short trip over midnight",
  })
  .example({ ...overnight("16:01", "10:00"), mealCost: "17.20" }, MONDAY, none("12.1.A.2.c"))
  .example({ ...overnight("16:30", "16:30"), mealCost: "17.20" }, MONDAY, "17.20", {
    note: "exactly 24 hours: 5 p.m. counts and not 4 p.m., unless it is read as a short trip",
  });
