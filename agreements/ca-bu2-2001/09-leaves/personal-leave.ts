import { given, notApplicable, read, rule, when, zero } from "../../../src/rules/index.ts";
import { hourlyRate, leavingState } from "../inputs.ts";
import { halfHour } from "./vacation-use.ts";
import { leftByWholeDays, SALARIED, salaried } from "./whole-days.ts";

const inHours = { unit: "hours", min: "0", max: "1000" } as const;
const balance = given.number("personalLeaveBalance", {
  ...inHours,
  question: "How many hours of personal leave are there?",
});
const toCash = given.number("personalLeaveCashed", {
  ...inHours,
  question: "How many hours of personal leave does the State choose to cash out?",
});
export const personalLeavePaid = rule(
  {
    id: "personal-leave-pay",
    clause: "9.10.B",
    title: "Pay for unused personal leave",
    says: "The part that the State chooses to cash out, at the salary rate of the day of payment; all of it when State employment ends.",
    page: 46,
  },
  when(leavingState, balance, toCash.atMost(balance))
    .times(hourlyRate)
    .rounded("0.01", "half-up", "pay is in cents"),
)
  .reading(
    "9.10.B",
    "rate-of-payment",
    "At the end of employment, too, the rate of the day of payment holds",
    "The clause prints it for the cash-out and pays the rest like vacation, for which no other rate is printed.",
  )
  .example({ leavingState: true, personalLeaveBalance: "24", hourlyRate: "40.10" }, "2002-04-15", "962.40")
  .example(
    { leavingState: false, personalLeaveBalance: "24", personalLeaveCashed: "8", hourlyRate: "40.10" },
    "2002-04-15",
    "320.80",
  )
  .example(
    { leavingState: false, personalLeaveBalance: "24", personalLeaveCashed: "0", hourlyRate: "40.10" },
    "2002-04-15",
    "0.00",
  )
  .example(
    { leavingState: false, personalLeaveBalance: "24", personalLeaveCashed: "24", hourlyRate: "40.10" },
    "2002-04-15",
    "962.40",
  )
  .example(
    { leavingState: false, personalLeaveBalance: "24", personalLeaveCashed: "24.01", hourlyRate: "40.10" },
    "2002-04-15",
    "962.40",
    { note: "there is no more than the balance" },
  )
  .example({ leavingState: false, personalLeaveBalance: "24", hourlyRate: "40.10" }, "2002-04-15", {
    missing: ["personalLeaveCashed"],
  });

const asked = given.number("personalLeaveAsked", {
  ...inHours,
  question: "How many hours of personal leave are asked for?",
});
const remainder = given.flag("personalLeaveRemainder", {
  question: "Does the request use up a fraction of personal leave that has built up?",
});
const pieces = asked.over(read(halfHour));
const group2 = { workWeekGroup: "2", personalLeaveBalance: "16" };
const attorney = { workWeekGroup: "SE", personalLeaveBalance: "16", scheduledDayHours: "8" };
export const personalLeaveUse = rule(
  {
    id: "personal-leave-use",
    clause: "9.10.A",
    title: "Personal leave left after a request",
    says: "Asked for and used like vacation or annual leave: by the half hour, by whole days in groups E and SE, as far as there is any.",
    page: 46,
  },
  when(
    asked.isAtMost(balance),
    when(
      pieces.equals(pieces.rounded("1", "down", "only whole half hours are used")).or(remainder),
      balance.minus(asked),
      notApplicable("hours", "9.1.K", "it is used by the half hour, as vacation is"),
    ),
    notApplicable("hours", "9.10.A", "more is asked for than there is"),
  ),
)
  .notwithstanding("6.3.D.1", salaried, leftByWholeDays(balance, asked), { note: SALARIED })
  .reading(
    "9.10.A",
    "by-the-half-hour",
    "The half hours of vacation hold for personal leave",
    "It is used in the same manner as vacation or annual leave, and 9.1.K alone prints a smallest piece.",
  )
  .example({ ...group2, personalLeaveAsked: "0.5" }, "2002-04-15", "15.50")
  .example({ ...group2, personalLeaveAsked: "0.25", personalLeaveRemainder: false }, "2002-04-15", {
    notApplicable: "9.1.K",
  })
  .example(
    { ...group2, personalLeaveBalance: "0.25", personalLeaveAsked: "0.25", personalLeaveRemainder: true },
    "2002-04-15",
    "0.00",
  )
  .example({ ...group2, personalLeaveAsked: "16" }, "2002-04-15", "0.00")
  .example({ ...group2, personalLeaveAsked: "16.5" }, "2002-04-15", { notApplicable: "9.10.A" })
  .example({ ...attorney, personalLeaveAsked: "8" }, "2002-04-15", "8.00", { setAside: ["9.10.A"] })
  .example({ ...attorney, personalLeaveAsked: "4" }, "2002-04-15", { notApplicable: "6.3.D.1" })
  .example({ ...attorney, personalLeaveAsked: "24" }, "2002-04-15", { notApplicable: "6.3.D.1" });

export const hasPersonalLeave = balance.isAbove(zero("hours"));
