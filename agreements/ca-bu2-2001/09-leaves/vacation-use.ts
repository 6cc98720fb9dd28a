import { figure, given, notApplicable, read, rule, when } from "../../../src/rules/index.ts";
import { START } from "./vacation-credit.ts";
import { vacationNow } from "./vacation-excess.ts";
import { leftByWholeDays, SALARIED, salaried } from "./whole-days.ts";

export const halfHour = figure(
  {
    id: "vacation-step",
    clause: "9.1.K",
    title: "Smallest piece of vacation",
    unit: "hours",
    page: 39,
  },
  { [START]: "0.5" },
);

const asked = given.number("vacationAsked", {
  unit: "hours",
  min: "0",
  max: "3000",
  question: "How many hours of vacation are asked for?",
});
const pieces = asked.over(read(halfHour));
const remainder = given.flag("vacationRemainder", {
  question: "Does the request use up a fraction of vacation that has built up?",
});
const group2 = { workWeekGroup: "2", vacationBalance: "10.63" };
const attorney = { workWeekGroup: "SE", vacationBalance: "40", scheduledDayHours: "8" };
export const vacationUse = rule(
  {
    id: "vacation-use",
    clause: "9.1.K",
    title: "Vacation left after a request",
    says: "Vacation is used by the half hour; a fraction that has built up may be used too. Groups E and SE are charged whole days only.",
    page: 39,
  },
  when(
    asked.isAtMost(vacationNow),
    when(
      pieces.equals(pieces.rounded("1", "down", "only whole half hours are used")).or(remainder),
      vacationNow.minus(asked),
      notApplicable("hours", "9.1.K", "vacation is used by the half hour"),
    ),
    notApplicable("hours", "9.1.K", "more is asked for than there is"),
  ),
)
  .notwithstanding("6.3.D.1", salaried, leftByWholeDays(vacationNow, asked), { note: SALARIED })
  .example({ ...group2, vacationAsked: "10.5" }, "2002-04-15", "0.13")
  .example({ ...group2, vacationAsked: "0.5" }, "2002-04-15", "10.13")
  .example({ ...group2, vacationAsked: "0.25", vacationRemainder: false }, "2002-04-15", {
    notApplicable: "9.1.K",
  })
  .example({ ...group2, vacationAsked: "10.63", vacationRemainder: true }, "2002-04-15", "0.00")
  .example({ ...group2, vacationAsked: "11" }, "2002-04-15", { notApplicable: "9.1.K" })
  .example({ ...attorney, vacationAsked: "8" }, "2002-04-15", "32.00", { setAside: ["9.1.K"] })
  .example({ ...attorney, vacationAsked: "7.5" }, "2002-04-15", { notApplicable: "6.3.D.1" })
  .example({ ...attorney, workWeekGroup: "E", vacationAsked: "40" }, "2002-04-15", "0.00")
  .example({ ...attorney, vacationAsked: "48" }, "2002-04-15", { notApplicable: "6.3.D.1" })
  .example({ ...attorney, scheduledDayHours: "10", vacationAsked: "8" }, "2002-04-15", {
    notApplicable: "6.3.D.1",
  })
  .example({ vacationBalance: "40", vacationAsked: "8" }, "2002-04-15", { missing: ["workWeekGroup"] });
