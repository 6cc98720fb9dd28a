import { figure, given, read, rule } from "../../../src/rules/index.ts";
import { START } from "./inputs.ts";

const workDays = (id: string, clause: string, title: string, value: string) =>
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
export const payTalkDays = workDays(
  "class-pay-talk",
  "15.2.D",
  "Time after the board's approval for the pay",
  "10",
);

const count = (name: string, question: string) =>
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
const met = given.flag("metOnClass", {
  question: "Did the union then meet with the State's personnel department?",
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
  says: "Yes, where it does not answer, or does not meet within 5 work days of its request; then the proposal goes on the consent calendar.",
  page: 92,
} as const;
const notMet = answer.is("request").and(met.not().or(metAfter.isAbove(read(meetingDays))));
const silent = answer.is("none").or(notMet);
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
  .example({ unionAnswerToClass: "none" }, "2002-04-15", "true")
  .example({ ...request, workDaysToMeeting: "5" }, "2002-04-15", "false")
  .example({ ...request, workDaysToMeeting: "6" }, "2002-04-15", "true")
  .example({ ...request, metOnClass: false }, "2002-04-15", "true")
  .example({ ...request, workDaysToRequest: "11", workDaysToMeeting: "3" }, "2002-04-15", "true", {
    note: "late, though they met; not so by the other reading",
  })
  .example({ unionAnswerToClass: "other" }, "2002-04-15", "false", {
    note: "an objection without a request to meet",
  })
  .example({ unionAnswerToClass: "request", workDaysToRequest: "4" }, "2002-04-15", {
    missing: ["metOnClass", "workDaysToMeeting"],
  });

const payRequested = given.flag("classPayRequested", {
  question: "Has the union asked in writing to meet and confer on the pay of the class?",
});
const payRequestAfter = count(
  "workDaysToPayRequest",
  "How many work days after the board's approval did the union ask?",
);
const payTalkAfter = count(
  "workDaysToPayTalk",
  "How many work days after the board's approval did they meet on pay?",
);
const payHead = {
  id: "class-pay-talk-in-time",
  clause: "15.2.D",
  title: "Was the talk on the pay of the class held as owed?",
  says: "Where the union asks in writing, the State meets and confers on pay within 10 work days of the board's approval.",
  page: 92,
} as const;
export const classPayTalk = rule(payHead, payRequested.and(payTalkAfter.isAtMost(read(payTalkDays))))
  .reading(
    "15.2.D",
    "ten-days-for-the-meeting",
    "The 10 work days are the time for the meeting",
    "They stand beside the duty to meet; the request is set between commas.",
  )
  .alternative(
    "15.2.D",
    "ten-days-for-the-request",
    "The 10 work days are the time for the request, and the meeting has none",
    "The time follows directly on the words about the request.",
    rule(payHead, payRequested.and(payRequestAfter.isAtMost(read(payTalkDays)))),
  )
  .example(
    { classPayRequested: true, workDaysToPayRequest: "3", workDaysToPayTalk: "10" },
    "2002-04-15",
    "true",
  )
  .example(
    { classPayRequested: true, workDaysToPayRequest: "3", workDaysToPayTalk: "11" },
    "2002-04-15",
    "false",
    {
      note: "in time by the other reading",
    },
  )
  .example(
    { classPayRequested: true, workDaysToPayRequest: "11", workDaysToPayTalk: "11" },
    "2002-04-15",
    "false",
  )
  .example({ classPayRequested: false }, "2002-04-15", "false", { note: "none is owed without a request" })
  .example({ classPayRequested: true }, "2002-04-15", { missing: ["workDaysToPayTalk"] });
