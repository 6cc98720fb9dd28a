import { figure, given, read, rule, when } from "../../../src/rules/index.ts";
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

export const count = (name: string, question: string) =>
  given.number(name, { unit: "work days", min: "0", max: "260", question });
const before = count(
  "workDaysBeforeAdoption",
  "How many work days before the State Personnel Board was due to adopt it did the union get the final proposal?",
);
const answer = given.choice("unionAnswerToClass", {
  choices: {
    none: "No answer at all",
    request: "A written request to meet",
    other: "Another answer",
  },
  question: "What did the union answer to the notice?",
});
const askedAfter = count(
  "workDaysToRequest",
  "How many work days after receiving the notice did the union ask in writing?",
);
const sinceNotice = count(
  "workDaysSinceNotice",
  "How many work days have passed since the union received the notice?",
);
const sinceRequest = count(
  "workDaysSinceRequest",
  "How many work days have passed since the union asked to meet?",
);
const met = given.flag("metOnClass", {
  question: "Has the union since met with the State's personnel department?",
});
const metAfter = count("workDaysToMeeting", "How many work days after the request did they meet?");

export const classNoticeInTime = rule(
  {
    id: "class-notice-in-time",
    clause: "15.2.B",
    title: "Did the union get the final proposal in time?",
    says: "Notice and final proposal are due at least 20 work days before the board is scheduled to adopt it.",
    page: 92,
  },
  before.isAtLeast(read(noticeDays)),
)
  .example({ workDaysBeforeAdoption: "20" }, "2002-04-15", "true")
  .example({ workDaysBeforeAdoption: "19" }, "2002-04-15", "false")
  .example({ workDaysBeforeAdoption: "21" }, "2002-04-15", "true")
  .example({ workDaysBeforeAdoption: "261" }, "2002-04-15", { refused: "out-of-range" })
  .example({}, "2002-04-15", { missing: ["workDaysBeforeAdoption"] });

const meetingOwed = answer.is("request").and(askedAfter.isAtMost(read(requestDays)));
export const classMeetingOwed = rule(
  {
    id: "class-meeting-owed",
    clause: "15.2.C",
    title: "Must the State meet on the final proposal?",
    says: "Yes, where the union asks in writing within 10 work days of receiving the notice.",
    page: 92,
  },
  meetingOwed,
)
  .example({ unionAnswerToClass: "request", workDaysToRequest: "10" }, "2002-04-15", "true")
  .example({ unionAnswerToClass: "request", workDaysToRequest: "11" }, "2002-04-15", "false")
  .example({ unionAnswerToClass: "other" }, "2002-04-15", "false")
  .example({ unionAnswerToClass: "none" }, "2002-04-15", "false")
  .example({ unionAnswerToClass: "request" }, "2002-04-15", { missing: ["workDaysToRequest"] });

const deemedHead = {
  id: "class-deemed-agreed",
  clause: "15.2.C",
  title: "Is the union taken to agree with the proposal?",
  says: "Yes, where it does not answer within 10 work days, or does not meet within 5 work days of its request; then the proposal goes on the consent calendar. While that time runs, not yet.",
  page: 92,
} as const;
const tooLate = read(meetingDays);
const notMet = answer.is("request").and(when(met, metAfter.isAbove(tooLate), sinceRequest.isAbove(tooLate)));
const silent = answer
  .is("none")
  .and(sinceNotice.isAbove(read(requestDays)))
  .or(notMet);
const late = answer.is("request").and(askedAfter.isAbove(read(requestDays)));
const request = { unionAnswerToClass: "request", workDaysToRequest: "10", metOnClass: true };
export const classDeemedAgreed = rule(deemedHead, silent.or(late))
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
  .example({ unionAnswerToClass: "none", workDaysSinceNotice: "11" }, "2002-04-15", "true")
  .example({ unionAnswerToClass: "none", workDaysSinceNotice: "10" }, "2002-04-15", "false", {
    note: "the tenth day is still the union's",
  })
  .example({ ...request, workDaysToMeeting: "5" }, "2002-04-15", "false")
  .example({ ...request, workDaysToMeeting: "6" }, "2002-04-15", "true")
  .example({ ...request, metOnClass: false, workDaysSinceRequest: "6" }, "2002-04-15", "true")
  .example({ ...request, metOnClass: false, workDaysSinceRequest: "5" }, "2002-04-15", "false", {
    note: "they can still meet today",
  })
  .example({ ...request, workDaysToRequest: "11", workDaysToMeeting: "3" }, "2002-04-15", "true", {
    note: "late, though they met; not so by the other reading",
  })
  .example({ unionAnswerToClass: "other" }, "2002-04-15", "false", {
    note: "an objection without a request to meet",
  })
  .example({ unionAnswerToClass: "request", workDaysToRequest: "4" }, "2002-04-15", {
    missing: ["metOnClass"],
  });
