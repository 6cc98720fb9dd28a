import { given, rule, when } from "../../../../src/rules/index.ts";

const weekendDay = given.choice("weekendDay", {
  choices: {
    "last-day": "The last day of the work week (Friday)",
    "day-after": "The day after it (Saturday)",
    "eve-of-work": "The day before the next work week (Sunday)",
  },
  question: "Which day is it?",
});
const stayedPast = given.flag("stayedPast12Hours", {
  question:
    "After the shift, with the supervisor's approval, did the employee stay at the job or long-term place past the 12 hour clock?",
});
const cameBack = given.flag("cameBackToLodging", {
  question: "Did the employee come back to the temporary residence that day?",
});
const ON = "2002-03-15";

export const longTermWeekend = rule(
  {
    id: "long-term-weekend",
    clause: "12.1.C.3",
    title: "Does a day at the end of the work week bring full per diem?",
    says: "Friday does for whoever stays past the 12 hour clock with approval, Sunday for whoever comes back to the temporary residence; staying Friday night adds nothing for Saturday.",
    page: 71,
  },
  when(weekendDay.is("last-day"), stayedPast, weekendDay.is("eve-of-work").and(cameBack)),
)
  .reading(
    "12.1.C.3",
    "other-work-weeks",
    "In another work week its last day, the day after and the day before the next stand for Friday, Saturday and Sunday",
    "The clause ends by saying that the same principle applies.",
  )
  .example({ weekendDay: "last-day", stayedPast12Hours: true }, ON, "true")
  .example({ weekendDay: "last-day", stayedPast12Hours: false }, ON, "false")
  .example({ weekendDay: "day-after", stayedPast12Hours: true }, ON, "false", {
    note: "whenever one leaves on Saturday",
  })
  .example({ weekendDay: "eve-of-work", cameBackToLodging: true }, ON, "true")
  .example({ weekendDay: "eve-of-work", cameBackToLodging: false }, ON, "false")
  .example({ weekendDay: "eve-of-work" }, ON, { missing: ["cameBackToLodging"] })
  .example({ weekendDay: "monday" }, ON, { refused: "out-of-range" });

const personal = given.flag("leftOnPersonalBusiness", {
  question: "Did the employee leave the long-term place on personal business?",
});
const sleptElsewhere = given.flag("sleptElsewhere", {
  question: "Did the employee stay that night somewhere other than in the long-term lodging?",
});
export const longTermAbsence = rule(
  {
    id: "long-term-personal-absence",
    clause: "12.1.C.3",
    title: "Is per diem lost by leaving the long-term place on personal business?",
    says: "Only where the night is spent elsewhere than in the long-term lodging; then neither per diem nor transportation is claimed.",
    page: 72,
  },
  personal.and(sleptElsewhere),
)
  .example({ leftOnPersonalBusiness: true, sleptElsewhere: true }, ON, "true")
  .example({ leftOnPersonalBusiness: true, sleptElsewhere: false }, ON, "false")
  .example({ leftOnPersonalBusiness: false }, ON, "false")
  .example({ leftOnPersonalBusiness: true }, ON, { missing: ["sleptElsewhere"] });
