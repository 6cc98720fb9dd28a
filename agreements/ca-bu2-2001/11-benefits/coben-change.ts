import { figure, given, read, rule, when } from "../../../src/rules/index.ts";
import { START } from "./inputs.ts";

export const noticeDay = figure(
  {
    id: "coben-notice-day",
    clause: "11.5.C",
    title: "Day of the month by which the Controller has the notice",
    unit: "days",
    page: 58,
  },
  { [START]: "10" },
);
const noticeReceived = given.day("controllerHasNotice", {
  question: "On which day did the State Controller's Office receive the notice of the new position or class?",
});

export const compositeChange = rule(
  {
    id: "coben-change-date",
    clause: "11.5.C",
    title: "First day of a changed composite rate",
    says: "The first of the next month where the State Controller's Office has the notice by the tenth, else the first of the month after that.",
    page: 58,
  },
  when(
    noticeReceived.isBefore(noticeReceived.payPeriod().plusDays(read(noticeDay))),
    noticeReceived.nextPayPeriod(),
    noticeReceived.nextPayPeriod().nextPayPeriod(),
  ),
)
  .reading(
    "11.5.C",
    "late-notice-a-month-later",
    "A notice after the tenth takes effect a month later",
    "The section sets a date only for notice by the tenth; a later one misses that month's closing and makes the next.",
  )
  .alternative(
    "11.5.C",
    "late-notice-next-month-too",
    "The change is effective on the first of the next month whenever the notice came",
    "The right to the other rate follows from the new position, and no later day is printed.",
    rule(
      {
        id: "coben-change-date",
        clause: "11.5.C",
        title: "First day of a changed composite rate",
        says: "The first of the month after the State Controller's Office has the notice.",
        page: 58,
      },
      noticeReceived.nextPayPeriod(),
    ),
  )
  .example({ controllerHasNotice: "2002-09-10" }, "2002-09-15", "2002-10-01")
  .example({ controllerHasNotice: "2002-09-11" }, "2002-09-15", "2002-11-01")
  .example({ controllerHasNotice: "2002-12-01" }, "2002-12-05", "2003-01-01")
  .example({ controllerHasNotice: "2002-12-31" }, "2003-01-05", "2003-02-01")
  .example({ controllerHasNotice: "2002-13-01" }, "2002-12-05", { refused: "wrong-type" });
