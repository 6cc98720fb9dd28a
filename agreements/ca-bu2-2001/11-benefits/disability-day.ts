import {
  type Flag,
  given,
  type Num,
  notApplicable,
  one,
  type Rule,
  read,
  rule,
  when,
  zero,
} from "../../../src/rules/index.ts";
import {
  leaveHoursLeft,
  offerDay,
  offerRefused,
  partTimeAllowed,
  partTimeCertified,
  partTimeHours,
  workedInRow,
} from "./disability-inputs.ts";
import { type Insurance, mostDays, opensPeriod } from "./disability-period.ts";

export const disabledFrom = given.day("disabledFrom", { question: "From which day?" });
export const disabledTo = given.day("disabledTo", { question: "Through which day?" });
export const disabledOn = given.day("disabledOn", { question: "Which day of the disability?" });
export const waitedBefore = given.number("waitedBefore", {
  unit: "days",
  min: "0",
  max: "10",
  question: "How many consecutive calendar days of the waiting period were served before this day?",
});
export const paidBefore = given.number("paidBefore", {
  unit: "days",
  min: "0",
  max: "182",
  question: "For how many days of this benefit period were payments made before this day?",
});
export const leaveOpen = given.flag("leaveOpen", {
  question: "Did the employee change to leave after payments began, and is that leave not used up?",
});
export const paymentsBegan = given.day("paymentsBegan", {
  question: "Which was the first day of this benefit period that was paid?",
});
export const coveredThrough = given.day("coveredThrough", {
  question: "Through which day is the course told before this day?",
});

const ended = offerRefused.and(offerDay.isAfter(disabledOn).not());
const usedUp = (of: Insurance): Flag => paidBefore.isAtLeast(mostDays(of));
/** The 26 weeks counted by the calendar from the first paid day. */
const runOut = (of: Insurance): Flag =>
  paidBefore.isAbove(zero("days")).and(disabledOn.isFrom(paymentsBegan.plusDays(mostDays(of))));
const finished = (of: Insurance, rule: Rule, over: readonly string[], usedUp: Flag): Rule =>
  rule
    .notwithstanding(
      of.clause.leave,
      leaveOpen,
      notApplicable("USD", of.clause.leave, "the leave that was changed to is not used up"),
      { note: "Leave was taken after payments began and is not used up", over },
    )
    .notwithstanding(
      of.clause.period,
      usedUp,
      notApplicable("USD", of.clause.period, "the 26 weeks of this benefit period are used up"),
      { note: "The benefit period is used up", over: [...over, of.clause.leave] },
    )
    .notwithstanding(
      of.clause.offer,
      ended,
      notApplicable("USD", of.clause.offer, "an offered position was refused"),
      {
        note: "The benefit ended with the refused offer",
        over: [...over, of.clause.leave, of.clause.period],
      },
    );

const waiting = (of: Insurance) => waitedBefore.isBelow(read(of.wait));
const kept = (of: Insurance, rule: Rule, through: Flag = usedUp(of)): Rule =>
  finished(
    of,
    rule.notwithstanding(of.clause.wait, waiting(of), zero("USD"), { note: "The waiting period runs" }),
    [of.clause.wait],
    through,
  );
/** The two ways to count the 26 weeks; `byCalendar` is the rule under the second. */
const counted = (of: Insurance, rule: Rule, byCalendar: Rule): Rule =>
  rule
    .reading(
      of.clause.period,
      "weeks-that-are-paid",
      "The 26 weeks are weeks of payments; the wait, and leave or work in between, do not use them up",
      "The benefit is payable for a period of that length, and whoever changes to leave may come back.",
    )
    .alternative(
      of.clause.period,
      "weeks-of-the-calendar",
      "The 26 weeks run by the calendar from the first paid day, whatever comes in between",
      "A period not exceeding 26 weeks has a beginning and an end.",
      byCalendar,
    );

/** The benefit of one day off, and of a full day of confinement, which waives what is left of the wait. */
export const benefitDays = (of: Insurance, amount: Num): { readonly day: Rule; readonly confined: Rule } => {
  const page = of.page;
  const day = {
    id: `${of.id}-day`,
    clause: of.clause.period,
    title: `${of.name} of one day of disability`,
    says: "A day's part of the benefit, once the waiting period is served, until 26 weeks are paid, leave is taken or an offer refused.",
    page,
  };
  const confined = {
    id: `${of.id}-confined-day`,
    clause: of.clause.wait,
    title: `${of.name} of a full day of confinement`,
    says: "A full day of confinement is paid though the waiting period is not over, and ends it.",
    page: of.nextPage,
  };
  return {
    day: counted(of, kept(of, rule(day, amount)), kept(of, rule(day, amount), runOut(of))),
    confined: counted(
      of,
      finished(of, rule(confined, amount), [], usedUp(of)),
      finished(of, rule(confined, amount), [], runOut(of)),
    )
      .reading(
        of.clause.wait,
        "the-wait-is-waived",
        "The waiting period is waived from the first full day of confinement",
        "The clause sets no further condition; the benefit is paid so as a matter of course.",
      )
      .alternative(
        of.clause.wait,
        "the-wait-is-kept",
        "The waiting period is not waived",
        "The clause says that it may be waived, not that it is.",
        kept(of, rule(confined, amount)),
      ),
  };
};

const day = one("days");
const served = (of: Insurance): Num => waitedBefore.plus(day).atMost(read(of.wait));
const stopped = (of: Insurance) => leaveOpen.or(usedUp(of), ended);
/** One where the day is paid, nothing where it is not; `waits` where the waiting period has to be over. */
export const paidToday = (of: Insurance, waits: boolean): Num =>
  when(waits ? stopped(of).or(waiting(of)) : stopped(of), zero("days"), day);
const paidOn = (of: Insurance, waits: boolean): Num => paidBefore.plus(paidToday(of, waits));

/** What each kind of day leaves to the next. */
export const leaves = (of: Insurance) => {
  const opens = opensPeriod(of);
  const through = [coveredThrough, disabledOn] as const;
  const began = [paymentsBegan, when(paidBefore.isAbove(zero("days")), paymentsBegan, disabledOn)] as const;
  return {
    disabled: [[waitedBefore, served(of)], [paidBefore, paidOn(of, true)], began, through] as const,
    confined: [
      [waitedBefore, when(stopped(of), waitedBefore, read(of.wait))],
      [paidBefore, paidOn(of, false)],
      began,
      through,
    ] as const,
    leave: [
      [waitedBefore, served(of)],
      [leaveOpen, paidBefore.isAbove(zero("days")).and(leaveHoursLeft.isAbove(zero("hours")))],
      through,
    ] as const,
    worked: [
      [waitedBefore, when(opens.or(waiting(of)), zero("days"), waitedBefore)],
      [paidBefore, when(opens, zero("days"), paidBefore)],
      [leaveOpen, opens.not().and(leaveOpen)],
      through,
    ] as const,
  };
};

/** Which leave may be taken in the wait, and after payments have begun. */
interface LeaveKinds {
  readonly wait: Flag;
  readonly after: Flag;
}

/** What refuses a line by itself: gaps in the wait, leave or part-time work that is not allowed, impossible counts. */
export const courseChecks = (of: Insurance, most: Num, leave: LeaveKinds) => [
  {
    clause: of.clause.wait,
    when: waitedBefore
      .isAbove(zero("days"))
      .and(waiting(of), coveredThrough.plusDays(day).isBefore(disabledOn)),
    reason: "the waiting period is of consecutive days, and the days before this one are not told",
    remedy: "Add a line for the days between, at work or off",
    kinds: ["disabled", "confined", "leave", "part-time"],
  },
  {
    clause: of.clause.wait,
    when: waiting(of).and(leave.wait.not()),
    reason: "this leave does not cover the waiting period",
    remedy: `Name a leave that ${of.id}-waiting-leave allows, or give the days as off work`,
    kinds: ["leave"],
  },
  {
    clause: of.clause.leave,
    when: paidBefore.isAbove(zero("days")).and(leave.after.not()),
    reason: `one cannot change from ${of.name} to this leave`,
    remedy: `Name a leave that ${of.id}-switch-to-leave allows, or give the days as off work`,
    kinds: ["leave"],
  },
  {
    clause: of.clause.part,
    when: partTimeHours.isAbove(most),
    reason: "pay and benefit together would pass full pay",
    remedy: `Give no more whole hours a week than ${of.id}-part-time-hours answers`,
    kinds: ["part-time"],
  },
  {
    clause: of.clause.part,
    when: partTimeCertified.not().or(partTimeAllowed.not()),
    reason: "part-time work needs a doctor's certificate and the appointing power's leave",
    remedy: "Get both first, or give the days as disabled",
    kinds: ["part-time"],
  },
  {
    clause: of.clause.period,
    when: workedInRow.isAbove(disabledFrom.daysUntil(disabledTo).plus(day).as("work days")),
    reason: "the stretch has fewer days than work days in a row",
    remedy: "Give the whole return to work in one line",
    kinds: ["worked"],
  },
];
