import { given, read, rule } from "../../../src/rules/index.ts";
import { count, workDays } from "./class-change-notice.ts";

export const payTalkDays = workDays(
  "class-pay-talk",
  "15.2.D",
  "Time after the board's approval for the pay",
  "10",
);

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
