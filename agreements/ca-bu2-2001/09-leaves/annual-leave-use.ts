import { given, notApplicable, read, rule, when } from "../../../src/rules/index.ts";
import { hourlyRate, leavingState } from "../inputs.ts";
import { quarterHour } from "./sick-leave-use.ts";
import { halfHour } from "./vacation-use.ts";
import { leftByWholeDays, SALARIED, salaried } from "./whole-days.ts";

const now = given.number("annualLeaveBalance", {
  unit: "hours",
  min: "0",
  max: "3000",
  question: "How many hours of annual leave are there?",
});
export const annualLeavePaid = rule(
  {
    id: "annual-leave-paid-at-end",
    clause: "9.11.F",
    title: "Pay for annual leave when State employment ends",
    says: "All accrued annual leave is paid, whatever its size; the limit of 640 hours concerns the turn of the year.",
    page: 47,
  },
  when(
    leavingState,
    now.times(hourlyRate).rounded("0.01", "half-up", "pay is in cents"),
    notApplicable("USD", "9.11.F", "annual leave is paid when State employment ends"),
  ),
)
  .reading(
    "9.11.F",
    "rate-at-the-end",
    "The hours are paid at the hourly rate of the day of separation",
    "The clause names no rate; 9.10.B, which refers to annual leave, prices personal leave at the rate of the day of payment.",
  )
  .example({ annualLeaveBalance: "655.5", hourlyRate: "40", leavingState: true }, "2002-04-15", "26220.00")
  .example({ annualLeaveBalance: "9.63", hourlyRate: "33.33", leavingState: true }, "2002-04-15", "320.97", {
    note: "320.9679: in cents",
  })
  .example({ annualLeaveBalance: "100", hourlyRate: "40", leavingState: false }, "2002-04-15", {
    notApplicable: "9.11.F",
  })
  .example({ annualLeaveBalance: "100", leavingState: true }, "2002-04-15", { missing: ["hourlyRate"] });

const asked = given.number("annualLeaveAsked", {
  unit: "hours",
  min: "0",
  max: "3000",
  question: "How many hours of annual leave are asked for?",
});
const remainder = given.flag("annualLeaveRemainder", {
  question: "Does the request use up a fraction of annual leave that has built up?",
});
export const asSickLeave = given.flag("annualLeaveAsSickLeave", {
  question: "Is the annual leave used in place of sick leave?",
});
const whole = (step: typeof halfHour) => {
  const pieces = asked.over(read(step));
  return pieces.equals(pieces.rounded("1", "down", "only whole pieces are used"));
};
const useHead = {
  id: "annual-leave-use",
  clause: "9.11.H",
  title: "Annual leave left after a request",
  says: "As far as there is any: by quarter hours in place of sick leave, else by half hours; by whole days in groups E and SE.",
  page: 47,
} as const;
const tooMuch = () => notApplicable("hours", "9.11.H", "more is asked for than there is");
const left = now.minus(asked);
const group2 = { workWeekGroup: "2", annualLeaveBalance: "20", annualLeaveAsSickLeave: false };
const attorney = { workWeekGroup: "SE", annualLeaveBalance: "20", scheduledDayHours: "8" };
export const annualLeaveUse = rule(
  useHead,
  when(
    asked.isAtMost(now),
    when(
      asSickLeave,
      when(whole(quarterHour), left, notApplicable("hours", "9.3.E", "sick leave is used in quarter hours")),
      when(
        whole(halfHour).or(remainder),
        left,
        notApplicable("hours", "9.1.K", "it is used by the half hour, as vacation is"),
      ),
    ),
    tooMuch(),
  ),
)
  .notwithstanding("6.3.D.1", salaried, leftByWholeDays(now, asked), { note: SALARIED })
  .reading(
    "9.11.J",
    "pieces-of-what-it-replaces",
    "Annual leave is used by the half hour like vacation, by the quarter hour in place of sick leave",
    "The section prints no smallest piece; it stands in place of both, and J puts its use for sickness under 9.3.",
  )
  .alternative(
    "9.11.H",
    "no-smallest-piece",
    "Any part of an hour may be used, as the department's policy allows",
    "The section prints no smallest piece and leaves requests to departmental policy.",
    rule(useHead, when(asked.isAtMost(now), left, tooMuch())).notwithstanding(
      "6.3.D.1",
      salaried,
      leftByWholeDays(now, asked),
      { note: SALARIED },
    ),
  )
  .example({ ...group2, annualLeaveAsked: "0.5" }, "2002-04-15", "19.50")
  .example({ ...group2, annualLeaveAsked: "0.25", annualLeaveRemainder: false }, "2002-04-15", {
    notApplicable: "9.1.K",
  })
  .example(
    { ...group2, annualLeaveBalance: "0.25", annualLeaveAsked: "0.25", annualLeaveRemainder: true },
    "2002-04-15",
    "0.00",
  )
  .example({ ...group2, annualLeaveAsSickLeave: true, annualLeaveAsked: "1.25" }, "2002-04-15", "18.75")
  .example({ ...group2, annualLeaveAsSickLeave: true, annualLeaveAsked: "1.2" }, "2002-04-15", {
    notApplicable: "9.3.E",
  })
  .example({ ...group2, annualLeaveAsked: "20" }, "2002-04-15", "0.00")
  .example({ ...group2, annualLeaveAsked: "20.5" }, "2002-04-15", { notApplicable: "9.11.H" })
  .example({ ...attorney, annualLeaveAsked: "16" }, "2002-04-15", "4.00", { setAside: ["9.11.H"] })
  .example({ ...attorney, annualLeaveAsked: "4" }, "2002-04-15", { notApplicable: "6.3.D.1" })
  .example({ ...attorney, workWeekGroup: "E", annualLeaveAsked: "24" }, "2002-04-15", {
    notApplicable: "6.3.D.1",
  });
