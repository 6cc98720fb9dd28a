import { given, rule } from "../../../../src/rules/index.ts";

const longTermDay = given.choice("longTermDay", {
  choices: {
    "by-the-clock": "A day that is counted by its hours",
    "stayed-on":
      "The last day of the work week (Friday), on which one stayed, with the supervisor's approval, past the 12 hour clock after the shift",
    "morning-after": "The day after it (Saturday), on which one left after staying the night",
    "came-back":
      "The day before work begins again (Sunday), on which one came back to the temporary residence",
    "away-personal": "A day left for personal business, with the night spent elsewhere",
  },
  question: "What kind of day is it at the long-term place?",
});
/** C.3 gives a full day's rate, whatever the hours. */
export const fullPerDiem = longTermDay.is("stayed-on", "came-back");
/** C.3 gives nothing. */
export const noPerDiem = longTermDay.is("morning-after", "away-personal");
const ON = "2002-03-15";

export const longTermWeekend = rule(
  {
    id: "long-term-weekend",
    clause: "12.1.C.3",
    title: "Does a day at the end of the work week bring full per diem?",
    says: "Friday does for whoever stays past the 12 hour clock with approval, Sunday for whoever comes back to the temporary residence; staying Friday night adds nothing for Saturday.",
    page: 71,
  },
  fullPerDiem,
)
  .reading(
    "12.1.C.3",
    "other-work-weeks",
    "In another work week its last day, the day after and the day before the next stand for Friday, Saturday and Sunday",
    "The clause ends by saying that the same principle applies.",
  )
  .example({ longTermDay: "stayed-on" }, ON, "true")
  .example({ longTermDay: "by-the-clock" }, ON, "false", { note: "then the hours decide" })
  .example({ longTermDay: "morning-after" }, ON, "false", { note: "whenever one leaves on Saturday" })
  .example({ longTermDay: "came-back" }, ON, "true")
  .example({ longTermDay: "away-personal" }, ON, "false")
  .example({}, ON, { missing: ["longTermDay"] })
  .example({ longTermDay: "monday" }, ON, { refused: "out-of-range" });

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
