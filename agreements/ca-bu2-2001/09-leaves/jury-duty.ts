import {
  given,
  hoursBetween,
  type Moment,
  type Num,
  notApplicable,
  rule,
  when,
  zero,
} from "../../../src/rules/index.ts";

export const service = given.choice("juryService", {
  choices: {
    mandatory: "Mandatory jury duty",
    approved: "Voluntary jury duty, such as a county grand jury, approved by the department head",
    unapproved: "Voluntary jury duty without approval",
  },
  question: "What kind of jury duty is it?",
});
export const juryPaidTime = rule(
  {
    id: "jury-duty-time-off",
    clause: "9.9.A",
    title: "Is jury duty time off without loss of pay?",
    says: "Yes for mandatory duty; for voluntary duty where the department head approves.",
    page: 45,
  },
  service.is("mandatory", "approved"),
)
  .example({ juryService: "mandatory" }, "2002-04-15", "true")
  .example({ juryService: "approved" }, "2002-04-15", "true")
  .example({ juryService: "unapproved" }, "2002-04-15", "false")
  .example({}, "2002-04-15", { missing: ["juryService"] });

const cover = given.choice("juryTimeCoveredBy", {
  choices: {
    "paid-time-off": "Time off with pay for the jury duty",
    vacation: "Own vacation",
    "annual-leave": "Own annual leave",
    cto: "Own compensating time off",
    "other-credit": "Other own credits: personal leave, holiday credit",
    none: "Nothing that is paid: unpaid time, or service outside working hours",
  },
  question: "What covers the time of the service?",
});
const money = { unit: "USD", min: "0", max: "10000" } as const;
const received = given.number("juryPayment", {
  ...money,
  question: "How much did the court pay in all for the service?",
});
const expenses = given.number("juryExpensesPaid", {
  ...money,
  question: "How much of it was for mileage, parking, meals and other out-of-pocket costs?",
});
const remitHead = {
  id: "jury-fee-to-remit",
  clause: "9.9.A",
  title: "Jury fee that goes to the State",
  says: "Whoever is paid for the time hands over the fee without mileage, parking, meals and other costs; whoever uses own leave, or is not paid for the time, keeps it.",
  page: 45,
} as const;
const fee = received.minus(expenses).atLeast(zero("USD"));
const remit = (own: readonly string[]) =>
  rule(remitHead, when(cover.is(...own, "none"), zero("USD"), fee)).notwithstanding(
    "9.9.E",
    service.is("unapproved"),
    notApplicable("USD", "9.9.E", "without approval there is no paid time, and nothing to hand over"),
    { note: "Voluntary duty that was not approved" },
  );
const duty = { juryService: "mandatory", juryPayment: "45", juryExpensesPaid: "12.50" };
export const juryFeeToRemit = remit(["vacation", "annual-leave", "cto", "other-credit"])
  .reading(
    "9.9.C",
    "annual-leave-too",
    "Those who use annual leave, or other credits of their own, keep the fee",
    "Annual leave stands in place of vacation (9.11.A), personal leave is used like it (9.10.A), and the State pays for no jury time.",
  )
  .alternative(
    "9.9.C",
    "vacation-and-cto-only",
    "Only vacation and compensating time let the employee keep the fee",
    "The clause names these two.",
    remit(["vacation", "cto"]),
  )
  .example({ ...duty, juryTimeCoveredBy: "paid-time-off" }, "2002-04-15", "32.50")
  .example({ ...duty, juryTimeCoveredBy: "vacation" }, "2002-04-15", "0.00")
  .example({ ...duty, juryTimeCoveredBy: "cto" }, "2002-04-15", "0.00")
  .example({ ...duty, juryTimeCoveredBy: "annual-leave" }, "2002-04-15", "0.00", {
    note: "the other reading asks for 32.50",
  })
  .example({ ...duty, juryTimeCoveredBy: "other-credit" }, "2002-04-15", "0.00", {
    note: "the other reading asks for 32.50",
  })
  .example({ ...duty, juryTimeCoveredBy: "none" }, "2002-04-15", "0.00")
  .example({ ...duty, juryService: "approved", juryTimeCoveredBy: "paid-time-off" }, "2002-04-15", "32.50", {
    note: "E: C and D hold for approved voluntary duty",
  })
  .example({ ...duty, juryService: "unapproved", juryTimeCoveredBy: "none" }, "2002-04-15", {
    notApplicable: "9.9.E",
  })
  .example({ ...duty, juryPayment: "12.50", juryTimeCoveredBy: "paid-time-off" }, "2002-04-15", "0.00", {
    note: "all of it was for costs",
  })
  .example({ ...duty, juryPayment: "12.51", juryTimeCoveredBy: "paid-time-off" }, "2002-04-15", "0.01")
  .example(
    { juryService: "mandatory", juryTimeCoveredBy: "paid-time-off", juryPayment: "45" },
    "2002-04-15",
    {
      missing: ["juryExpensesPaid"],
    },
  );

const dayOf = (name: string, question: string) => given.day(name, { question });
const timeOf = (name: string, question: string) => given.time(name, { question });
const juryFromDay = dayOf("juryFromDay", "On which day do the service and the travel to it begin?");
const juryFrom = timeOf("juryFrom", "At what time do the service and the travel to it begin?");
const juryToDay = dayOf("juryToDay", "On which day do the service and the travel back end?");
const juryTo = timeOf("juryTo", "At what time do the service and the travel back end?");
const shiftFromDay = dayOf("shiftFromDay", "On which day does the normal work schedule begin?");
const shiftFrom = timeOf("shiftFrom", "At what time does the normal work schedule begin?");
const shiftToDay = dayOf("shiftToDay", "On which day does the normal work schedule end?");
const shiftTo = timeOf("shiftTo", "At what time does the normal work schedule end?");
const since = (day: Moment, time: Num) => hoursBetween(shiftFromDay, zero("time of day"), day, time);
const begins = since(juryFromDay, juryFrom).atLeast(since(shiftFromDay, shiftFrom));
const ends = since(juryToDay, juryTo).atMost(since(shiftToDay, shiftTo));
const night = {
  juryService: "mandatory",
  juryFromDay: "2002-04-15",
  juryFrom: "18:30",
  juryToDay: "2002-04-15",
  juryTo: "23:15",
  shiftFromDay: "2002-04-15",
  shiftFrom: "16:00",
  shiftToDay: "2002-04-16",
  shiftTo: "00:30",
};
export const juryNightHours = rule(
  {
    id: "jury-night-hours",
    clause: "9.9.A",
    title: "Hours of night jury service that are paid time off",
    says: "The part of the service, needed travel included, that falls into the normal work schedule.",
    page: 45,
  },
  ends.minus(begins).atLeast(zero("hours")),
)
  .notwithstanding(
    "9.9.E",
    service.is("unapproved"),
    notApplicable("hours", "9.9.E", "voluntary duty without approval is not paid time off"),
    { note: "Voluntary duty that was not approved" },
  )
  .example(night, "2002-04-15", "4.75", { note: "all of it falls into the shift" })
  .example({ ...night, shiftFrom: "20:00" }, "2002-04-15", "3.25")
  .example({ ...night, juryToDay: "2002-04-16", juryTo: "01:30" }, "2002-04-15", "6.00", {
    note: "until the shift ends at half past midnight",
  })
  .example(
    { ...night, shiftFrom: "08:00", shiftToDay: "2002-04-15", shiftTo: "18:30" },
    "2002-04-15",
    "0.00",
    { note: "the schedule ends as the service begins" },
  )
  .example(
    { ...night, shiftFrom: "08:00", shiftToDay: "2002-04-15", shiftTo: "18:45" },
    "2002-04-15",
    "0.25",
    { note: "a quarter of an hour" },
  )
  .example({ ...night, shiftFrom: "08:00", shiftToDay: "2002-04-15", shiftTo: "17:00" }, "2002-04-15", "0.00")
  .example({ ...night, juryService: "unapproved" }, "2002-04-15", { notApplicable: "9.9.E" })
  .example({ ...night, juryFrom: "half past six" }, "2002-04-15", { refused: "wrong-type" });
