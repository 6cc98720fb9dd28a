import { figure, given, read, rule, today, when } from "../../../src/rules/index.ts";
import { workDaysAfter, workDaysBefore } from "../08-holidays/work-days.ts";
import { START } from "./inputs.ts";

export const workDays = (id: string, clause: string, title: string, value: string) =>
  figure({ id, clause, title, unit: "work days", page: 92 }, { [START]: value });
export const noticeDays = workDays(
  "class-notice",
  "15.2.B",
  "Notice before the board is to adopt a class",
  "20",
);
export const requestDays = workDays(
  "class-request",
  "15.2.C",
  "Time to ask for a meeting on the notice",
  "10",
);
export const meetingDays = workDays("class-meeting", "15.2.C", "Time to meet after asking", "5");

const dayOf = (name: string, question: string) => given.day(name, { question });
const noticed = dayOf(
  "classNoticeReceived",
  "On which day did the union receive the notice with the final proposal?",
);
const adoption = dayOf(
  "classAdoptionDue",
  "For which day is the State Personnel Board scheduled to adopt the class?",
);
const answer = given.choice("unionAnswerToClass", {
  choices: {
    none: "No answer at all",
    request: "A written request to meet",
    other: "Another answer",
  },
  question: "What did the union answer to the notice?",
});
const asked = dayOf("classMeetingAsked", "On which day did the union ask in writing to meet?");
const met = given.flag("metOnClass", {
  question: "Has the union since met with the State's personnel department?",
});
const metOn = dayOf("classMeetingHeld", "On which day did they meet?");

export const WORK_DAYS = [
  "monday-to-friday",
  "Work days are Monday through Friday without the State's holidays as observed",
  "The section does not say whose work days; the offices on both sides work these. Holidays that the Governor declares are not in the calendar.",
] as const;

export const classNoticeInTime = rule(
  {
    id: "class-notice-in-time",
    clause: "15.2.B",
    title: "Did the union get the final proposal in time?",
    says: "Notice and final proposal are due at least 20 work days before the board is scheduled to adopt it.",
    page: 92,
  },
  noticed.isAfter(workDaysBefore(adoption, read(noticeDays))).not(),
)
  .reading("15.2.B", ...WORK_DAYS)
  .example({ classNoticeReceived: "2002-04-18", classAdoptionDue: "2002-05-16" }, "2002-04-18", "true", {
    note: "four whole weeks",
  })
  .example({ classNoticeReceived: "2002-04-19", classAdoptionDue: "2002-05-16" }, "2002-04-19", "false")
  .example({ classNoticeReceived: "2001-12-06", classAdoptionDue: "2002-01-08" }, "2001-12-06", "true", {
    note: "Christmas and New Year's Day are none",
  })
  .example({ classNoticeReceived: "2001-12-10", classAdoptionDue: "2002-01-08" }, "2001-12-10", "false")
  .example({ classNoticeReceived: "2002-04-15", classAdoptionDue: "never" }, "2002-04-15", {
    refused: "wrong-type",
  })
  .example({ classNoticeReceived: "2002-04-15" }, "2002-04-15", { missing: ["classAdoptionDue"] });

const lastToAsk = workDaysAfter(noticed, read(requestDays));
const late = answer.is("request").and(asked.isAfter(lastToAsk));
export const classMeetingOwed = rule(
  {
    id: "class-meeting-owed",
    clause: "15.2.C",
    title: "Must the State meet on the final proposal?",
    says: "Yes, where the union asks in writing within 10 work days of receiving the notice.",
    page: 92,
  },
  answer.is("request").and(asked.isAfter(lastToAsk).not()),
)
  .reading("15.2.C", ...WORK_DAYS)
  .example(
    {
      unionAnswerToClass: "request",
      classNoticeReceived: "2002-04-05",
      classMeetingAsked: "2002-04-19",
    },
    "2002-04-22",
    "true",
  )
  .example(
    {
      unionAnswerToClass: "request",
      classNoticeReceived: "2002-04-05",
      classMeetingAsked: "2002-04-22",
    },
    "2002-04-22",
    "false",
  )
  .example(
    {
      unionAnswerToClass: "request",
      classNoticeReceived: "2002-08-23",
      classMeetingAsked: "2002-09-09",
    },
    "2002-09-09",
    "true",
    { note: "Labor Day is none of the ten" },
  )
  .example({ unionAnswerToClass: "other" }, "2002-04-15", "false")
  .example({ unionAnswerToClass: "none" }, "2002-04-15", "false")
  .example({ unionAnswerToClass: "request", classNoticeReceived: "2002-04-05" }, "2002-04-15", {
    missing: ["classMeetingAsked"],
  });

const deemedHead = {
  id: "class-deemed-agreed",
  clause: "15.2.C",
  title: "Is the union taken to agree with the proposal?",
  says: "Yes, where it does not answer within 10 work days, or does not meet within 5 work days of its request; then the proposal goes on the consent calendar. While that time runs, not yet.",
  page: 92,
} as const;
const lastToMeet = workDaysAfter(asked, read(meetingDays));
const notMet = answer.is("request").and(when(met, metOn, today()).isAfter(lastToMeet));
const silent = answer.is("none").and(today().isAfter(lastToAsk)).or(notMet);
const noAnswer = { unionAnswerToClass: "none", classNoticeReceived: "2002-04-05" };
const request = {
  unionAnswerToClass: "request",
  classNoticeReceived: "2002-04-05",
  classMeetingAsked: "2002-04-19",
  metOnClass: true,
};
export const classDeemedAgreed = rule(deemedHead, silent.or(late))
  .reading("15.2.C", ...WORK_DAYS)
  .reading(
    "15.2.C",
    "ten-days-bind-the-answer",
    "A request after the 10 work days is no answer to the notice",
    "The time for asking would mean little if silence had no end; the board's calendar turns on it.",
  )
  .alternative(
    "15.2.C",
    "late-answer-counts",
    "A late request still is an answer, so the union is not taken to agree",
    "The sentence on silence sets no time of its own.",
    rule(deemedHead, silent),
  )
  .reading(
    "15.2.C",
    "whoever-fails-to-meet",
    "It is enough that the two have not met in the 5 work days, whatever the reason",
    "The subsection looks at the meeting alone. A union that is offered no day should say so in writing.",
  )
  .example(noAnswer, "2002-04-20", "true")
  .example(noAnswer, "2002-04-19", "false", { note: "the tenth day is still the union's" })
  .example({ ...noAnswer, classNoticeReceived: "2001-12-20" }, "2002-01-07", "false", {
    note: "Christmas and New Year's Day are none of the ten",
  })
  .example({ ...noAnswer, classNoticeReceived: "2001-12-20" }, "2002-01-08", "true")
  .example({ ...request, classMeetingHeld: "2002-04-26" }, "2002-05-01", "false")
  .example({ ...request, classMeetingHeld: "2002-04-29" }, "2002-05-01", "true")
  .example({ ...request, metOnClass: false }, "2002-04-27", "true")
  .example({ ...request, metOnClass: false }, "2002-04-26", "false", {
    note: "they can still meet today",
  })
  .example(
    { ...request, classMeetingAsked: "2002-04-22", classMeetingHeld: "2002-04-24" },
    "2002-05-01",
    "true",
    { note: "late, though they met; not so by the other reading" },
  )
  .example({ unionAnswerToClass: "other" }, "2002-04-15", "false", {
    note: "an objection without a request to meet",
  })
  .example({ ...request, metOnClass: undefined }, "2002-05-15", { missing: ["metOnClass"] });
