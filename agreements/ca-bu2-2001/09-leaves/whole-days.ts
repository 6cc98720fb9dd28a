import { type Num, notApplicable, when } from "../../../src/rules/index.ts";
import { dayHours } from "../06-hours/salaried-absence.ts";
import { workWeekGroup } from "../inputs.ts";

export const salaried = workWeekGroup.is("E", "SE");
/** What is said where an exception of groups E and SE is used. */
export const SALARIED = "Groups E and SE are charged leave by whole days only";

/** What a request leaves of a balance in groups E and SE, whose leave 6.3.D.1 charges by whole days only. */
export const leftByWholeDays = (balance: Num, asked: Num): Num => {
  const days = asked.over(dayHours);
  return when(
    days.equals(days.rounded("1", "down", "leave is charged in whole days only")),
    when(
      asked.isAtMost(balance),
      balance.minus(asked),
      notApplicable("hours", "6.3.D.1", "more is asked for than there is"),
    ),
    notApplicable(
      "hours",
      "6.3.D.1",
      "groups E and SE are charged leave by whole days, and nothing for less than one",
    ),
  );
};
