import { given, read, rule } from "../../../src/rules/index.ts";
import { workDaysAfter } from "../08-holidays/work-days.ts";
import { WORK_DAYS, workDays } from "./class-change-notice.ts";

export const payTalkDays = workDays(
  "class-pay-talk",
  "15.2.D",
  "Time after the board's approval for the pay",
  "10",
);

const payRequested = given.flag("classPayRequested", {
  question: "Has the union asked in writing to meet and confer on the pay of the class?",
});
const approved = given.day("classApproved", { question: "On which day did the board approve the class?" });
const payAsked = given.day("classPayAsked", {
  question: "On which day did the union ask for the talk on pay?",
});
const payTalk = given.day("classPayTalk", { question: "On which day did they meet on pay?" });
const lastDay = workDaysAfter(approved, read(payTalkDays));
const payHead = {
  id: "class-pay-talk-in-time",
  clause: "15.2.D",
  title: "Was the talk on the pay of the class held as owed?",
  says: "Where the union asks in writing, the State meets and confers on pay within 10 work days of the board's approval.",
  page: 92,
} as const;
const inMay = { classPayRequested: true, classApproved: "2002-05-01", classPayAsked: "2002-05-06" };
export const classPayTalk = rule(payHead, payRequested.and(payTalk.isAfter(lastDay).not()))
  .reading("15.2.D", ...WORK_DAYS)
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
    rule(payHead, payRequested.and(payAsked.isAfter(lastDay).not())),
  )
  .example({ ...inMay, classPayTalk: "2002-05-15" }, "2002-06-03", "true")
  .example({ ...inMay, classPayTalk: "2002-05-16" }, "2002-06-03", "false", {
    note: "in time by the other reading",
  })
  .example({ ...inMay, classPayAsked: "2002-05-16", classPayTalk: "2002-05-16" }, "2002-06-03", "false")
  .example(
    { ...inMay, classApproved: "2002-11-20", classPayAsked: "2002-11-21", classPayTalk: "2002-12-06" },
    "2002-12-06",
    "true",
    { note: "neither Thanksgiving nor the day after it" },
  )
  .example({ classPayRequested: false }, "2002-04-15", "false", { note: "none is owed without a request" })
  .example(inMay, "2002-06-03", { missing: ["classPayTalk"] });

type Duty = {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly says: string;
};
/** What the State owes the union where two things hold. */
const owedWhere = (of: Duty, first: string, asksFirst: string, second: string, asksSecond: string) =>
  rule(
    { ...of, page: 92 },
    given.flag(first, { question: asksFirst }).and(given.flag(second, { question: asksSecond })),
  )
    .example({ [first]: true, [second]: true }, "2002-04-15", "true")
    .example({ [first]: true, [second]: false }, "2002-04-15", "false")
    .example({ [first]: false }, "2002-04-15", "false")
    .example({ [first]: true }, "2002-04-15", { missing: [second] });

const proposed = given.choice("classProposalStage", {
  choices: {
    none: "Nobody seeks to make or change a class of the unit",
    preparing: "A proposal is being prepared",
    final: "The final proposal is ready, or the union has it",
  },
  question: "How far is a proposal to make a class for the unit, or to change one?",
});
const told = given.flag("classProposalTold", {
  question: "Has the union been told of the proposal while it was being prepared?",
});
export const classEarlyWord = rule(
  {
    id: "class-early-word-owed",
    clause: "15.2.A",
    title: "Does the State owe the union word of a class proposal?",
    says: "Already while the proposal is being prepared, not only when it is final.",
    page: 92,
  },
  proposed.is("preparing", "final").and(told.not()),
)
  .example({ classProposalStage: "preparing", classProposalTold: false }, "2002-04-15", "true")
  .example({ classProposalStage: "preparing", classProposalTold: true }, "2002-04-15", "false")
  .example({ classProposalStage: "final", classProposalTold: false }, "2002-04-15", "true", {
    note: "overdue: the final notice of B does not take its place",
  })
  .example({ classProposalStage: "none" }, "2002-04-15", "false")
  .example({ classProposalStage: "preparing" }, "2002-04-15", { missing: ["classProposalTold"] });

export const classDrafts = owedWhere(
  {
    id: "class-drafts-owed",
    clause: "15.2.A",
    title: "Must the State hand over drafts of the specifications?",
    says: "Where the union asks for the drafts of a proposed class.",
  },
  "classDraftsExist",
  "Are there drafts of the proposed class specifications?",
  "classDraftsAsked",
  "Has the union asked for them?",
);
export const classImpact = owedWhere(
  {
    id: "class-impact-bargaining",
    clause: "15.2.D",
    title: "Must the parties bargain over the impact of the class change?",
    says: "Where the change makes other changes necessary that are within the scope of bargaining, the State tells the union, and they bargain if the union asks.",
  },
  "classChangesOthers",
  "Does the class change make other changes necessary that are within the scope of bargaining?",
  "classImpactAsked",
  "Has the union asked to bargain over the impact?",
);
