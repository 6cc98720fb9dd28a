import { figure, given, notApplicable, read, rule, when } from "../../../src/rules/index.ts";
import { domesticPartner } from "../inputs.ts";
import { certificateAsked, certificateGiven, household, relation } from "./inputs.ts";
import { leftByWholeDays, SALARIED, salaried } from "./whole-days.ts";

const START = "2001-07-01";
export const certificateAfter = figure(
  {
    id: "sick-leave-certificate-after",
    clause: "9.3.C.1",
    title: "Consecutive work days of absence without a certificate",
    unit: "work days",
    page: 41,
  },
  { [START]: "2" },
);
export const quarterHour = figure(
  {
    id: "sick-leave-step",
    clause: "9.3.E",
    title: "Smallest piece of sick leave",
    unit: "hours",
    page: 41,
  },
  { [START]: "0.25" },
);

export const sickReason = given.choice("sickReason", {
  choices: {
    illness: "Own illness or injury",
    contagion: "Exposure to a contagious disease",
    examination: "Dental, eye or other examination or treatment by a licensed practitioner",
    family: "Care of someone who is ill or injured, or taking them to an examination or treatment",
    other: "Another reason",
  },
  question: "Why is the absence necessary?",
});
const inCircle = relation
  .is("parent", "spouse", "child", "sibling")
  .or(relation.is("domestic-partner").and(domesticPartner))
  .or(household);
export const sickLeaveFor = rule(
  {
    id: "sick-leave-reason",
    clause: "9.3.A",
    title: "May sick leave be used for this?",
    says: "For own illness, contagion or treatment, and for care of parents, spouse, certified domestic partner, children, brothers, sisters and the household.",
    page: 40,
  },
  sickReason.is("illness", "contagion", "examination").or(sickReason.is("family").and(inCircle)),
)
  .example({ sickReason: "illness" }, "2002-04-15", "true")
  .example({ sickReason: "contagion" }, "2002-04-15", "true")
  .example({ sickReason: "examination" }, "2002-04-15", "true")
  .example({ sickReason: "other" }, "2002-04-15", "false")
  .example({ sickReason: "family", relation: "sibling" }, "2002-04-15", "true")
  .example(
    { sickReason: "family", relation: "domestic-partner", domesticPartner: true },
    "2002-04-15",
    "true",
  )
  .example(
    { sickReason: "family", relation: "domestic-partner", domesticPartner: false, household: false },
    "2002-04-15",
    "false",
  )
  .example(
    { sickReason: "family", relation: "domestic-partner", domesticPartner: false, household: true },
    "2002-04-15",
    "true",
    { note: "as someone of the household" },
  )
  .example({ sickReason: "family", relation: "parent-in-law", household: false }, "2002-04-15", "false")
  .example({ sickReason: "family", relation: "parent-in-law", household: true }, "2002-04-15", "true")
  .example({ sickReason: "family", relation: "stepchild" }, "2002-04-15", { missing: ["household"] });

const absent = given.number("consecutiveWorkDays", {
  unit: "work days",
  min: "0",
  max: "260",
  question: "For how many consecutive work days was the employee absent on sick leave?",
});
const goodCause = given.flag("goodCause", {
  question: "Has the supervisor good cause to believe that sick leave is misused?",
});
export const mayAskCertificate = absent.isAbove(read(certificateAfter)).or(goodCause);
export const certificate = rule(
  {
    id: "sick-leave-certificate",
    clause: "9.3.C",
    title: "May a medical certificate be asked for?",
    says: "Yes after more than two consecutive work days, or where the supervisor has good cause to doubt the use.",
    page: 41,
  },
  mayAskCertificate,
)
  .example({ consecutiveWorkDays: "2", goodCause: false }, "2002-04-15", "false")
  .example({ consecutiveWorkDays: "3" }, "2002-04-15", "true", { note: "the length alone decides" })
  .example({ consecutiveWorkDays: "1", goodCause: true }, "2002-04-15", "true")
  .example({ consecutiveWorkDays: "2" }, "2002-04-15", { missing: ["goodCause"] })
  .example({ consecutiveWorkDays: "1.5" }, "2002-04-15", { refused: "out-of-range" });

const pretences = given.flag("falsePretences", {
  question: "Was sick leave taken under false pretences?",
});
export const sickLeaveRefused = rule(
  {
    id: "sick-leave-may-be-refused",
    clause: "9.3.D",
    title: "May sick leave be refused?",
    says: "Yes where a certificate that could be asked for was asked for and not brought, or where it was taken under false pretences.",
    page: 41,
  },
  mayAskCertificate.and(certificateAsked, certificateGiven.not()).or(pretences),
)
  .example(
    {
      consecutiveWorkDays: "3",
      certificateAsked: true,
      certificateGiven: false,
      falsePretences: false,
    },
    "2002-04-15",
    "true",
  )
  .example(
    {
      consecutiveWorkDays: "2",
      goodCause: false,
      certificateAsked: true,
      certificateGiven: false,
      falsePretences: false,
    },
    "2002-04-15",
    "false",
    { note: "it could not be asked for" },
  )
  .example(
    { consecutiveWorkDays: "5", certificateAsked: true, certificateGiven: true, falsePretences: false },
    "2002-04-15",
    "false",
  )
  .example(
    { consecutiveWorkDays: "5", certificateAsked: false, falsePretences: false },
    "2002-04-15",
    "false",
  )
  .example({ consecutiveWorkDays: "1", goodCause: false, falsePretences: true }, "2002-04-15", "true")
  .example({ consecutiveWorkDays: "1", goodCause: false }, "2002-04-15", { missing: ["falsePretences"] });

const inHours = { unit: "hours", min: "0", max: "3000" } as const;
const balance = given.number("sickLeaveBalance", {
  ...inHours,
  question: "How many hours of sick leave are there?",
});
const asked = given.number("sickLeaveAsked", {
  ...inHours,
  question: "How many hours of sick leave are asked for?",
});
const pieces = asked.over(read(quarterHour));
const attorney = { workWeekGroup: "SE", sickLeaveBalance: "16", scheduledDayHours: "8" };
export const sickLeaveUse = rule(
  {
    id: "sick-leave-use",
    clause: "9.3.E",
    title: "Sick leave left after a request",
    says: "Asked for and used in quarter hours, in groups E and SE by whole days, as far as there is any.",
    page: 41,
  },
  when(
    pieces.equals(pieces.rounded("1", "down", "only whole quarter hours are used")),
    when(
      asked.isAtMost(balance),
      balance.minus(asked),
      notApplicable("hours", "9.3.E", "more is asked for than there is"),
    ),
    notApplicable("hours", "9.3.E", "sick leave is used in quarter hours"),
  ),
)
  .notwithstanding("6.3.D.1", salaried, leftByWholeDays(balance, asked), { note: SALARIED })
  .example({ workWeekGroup: "2", sickLeaveBalance: "16", sickLeaveAsked: "1.25" }, "2002-04-15", "14.75")
  .example({ workWeekGroup: "2", sickLeaveBalance: "16", sickLeaveAsked: "1.2" }, "2002-04-15", {
    notApplicable: "9.3.E",
  })
  .example({ workWeekGroup: "2", sickLeaveBalance: "16", sickLeaveAsked: "16" }, "2002-04-15", "0.00")
  .example({ workWeekGroup: "2", sickLeaveBalance: "16", sickLeaveAsked: "16.25" }, "2002-04-15", {
    notApplicable: "9.3.E",
  })
  .example({ ...attorney, sickLeaveAsked: "1.25" }, "2002-04-15", { notApplicable: "6.3.D.1" })
  .example({ ...attorney, sickLeaveAsked: "8" }, "2002-04-15", "8.00", { setAside: ["9.3.E"] })
  .example({ ...attorney, workWeekGroup: "E", sickLeaveAsked: "16" }, "2002-04-15", "0.00")
  .example({ ...attorney, sickLeaveAsked: "24" }, "2002-04-15", { notApplicable: "6.3.D.1" })
  .example({ workWeekGroup: "2", sickLeaveAsked: "1" }, "2002-04-15", { missing: ["sickLeaveBalance"] });
