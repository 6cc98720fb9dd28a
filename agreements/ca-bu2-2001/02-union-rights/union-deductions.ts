import { figure, given, one, read, rule, today, when, zero } from "../../../src/rules/index.ts";
import { ratifiedByBoth } from "../16-term/ratification.ts";

const START = "2001-07-01";
export const majority = figure(
  {
    id: "rescission-majority",
    clause: "2.7.B.1",
    title: "Share of the unit that must be exceeded to end the fair share fee",
    unit: "share",
    page: 10,
  },
  { [START]: "1/2" },
);
export const noticeEvery = figure(
  {
    id: "fair-share-notice-months",
    clause: "2.7.B.5",
    title: "Months between two notices of the right to a part of the fee",
    unit: "months",
    page: 10,
  },
  { [START]: "12" },
);

const ratified = { legislativeRatification: "2002-01-28", unionRatification: "2002-01-18" };
const feeBegins = ratifiedByBoth.nextPayPeriod();
export const feeFrom = rule(
  {
    id: "fair-share-fee-from",
    clause: "2.7.A",
    title: "First day of the fair share fee",
    says: "The first pay period that begins after both the Legislature and the union have ratified.",
    page: 10,
  },
  feeBegins,
)
  .example(ratified, "2002-04-15", "2002-02-01")
  .example({ ...ratified, unionRatification: "2002-02-01" }, "2002-04-15", "2002-03-01", {
    note: "the pay period of February had begun already",
  })
  .example({ ...ratified, unionRatification: "2002-01-31" }, "2002-04-15", "2002-02-01")
  .example({ legislativeRatification: "2002-01-28" }, "2002-04-15", { missing: ["unionRatification"] });

const membership = given.choice("unionMembership", {
  choices: {
    member: "Member who has authorized dues in writing",
    withdrawn: "Has left the union by a signed letter",
    never: "Has not joined",
  },
  question: "How does the employee stand to the union?",
});
const amount = (name: string, what: string) =>
  given.number(name, {
    unit: "USD/month",
    min: "0",
    max: "500",
    question: `How much are ${what} a month, as the union has set them?`,
  });
const dues = amount("unionDues", "the union's dues");
const fee = amount("fairShareFee", "the union's fair share fees");
const rescinded = given.flag("fairShareRescinded", {
  question: "Has the unit voted to end the fair share fee?",
});
const paysFee = membership.is("withdrawn", "never").and(rescinded.not(), today().isFrom(feeBegins));

const facts = {
  ...ratified,
  unionMembership: "member",
  unionDues: "45",
  fairShareFee: "38.50",
  fairShareRescinded: false,
};
export const unionDeduction = rule(
  {
    id: "union-deduction",
    clause: "2.7",
    title: "What is deducted for the union each month",
    says: "Dues from members who authorized them; from everyone else the fair share fee, from the first pay period after both ratifications. The union sets both amounts.",
    page: 10,
  },
  when(membership.is("member"), dues, when(paysFee, fee, zero("USD/month"))),
)
  .reading(
    "2.7.B.2",
    "status-of-the-day",
    "Whether one has left the union is put for the day asked about",
    "A letter may be sent at any time; the section does not say from which pay period the deduction follows it.",
  )
  .example(facts, "2002-01-15", "45.00")
  .example(facts, "2002-04-15", "45.00")
  .example({ ...facts, unionMembership: "never" }, "2002-01-31", "0.00", {
    note: "the day before the first fee",
  })
  .example({ ...facts, unionMembership: "never" }, "2002-02-01", "38.50")
  .example({ ...facts, unionMembership: "withdrawn" }, "2002-04-15", "38.50", {
    note: "leaving turns dues into the fee",
  })
  .example({ ...facts, unionMembership: "withdrawn" }, "2002-01-31", "0.00")
  .example({ ...facts, unionMembership: "never", fairShareRescinded: true }, "2002-04-15", "0.00")
  .example({ ...facts, unionMembership: "member", fairShareRescinded: true }, "2002-04-15", "45.00")
  .example({ ...facts, unionDues: undefined }, "2002-04-15", { missing: ["unionDues"] })
  .example({ ...facts, unionDues: "-1" }, "2002-04-15", { refused: "out-of-range" });

export const feePayer = membership.is("withdrawn", "never").and(rescinded.not());
export const member = membership.is("member");

const counted = (name: string, min: string, question: string) =>
  given.number(name, { unit: "count", min, max: "10000", question });
const votes = counted("rescissionVotes", "0", "How many voted to end the fair share fee?");
const inUnit = counted("unitEmployees", "1", "How many employees are in the unit?");
const cast = counted("rescissionVotesCast", "1", "How many voted at all?");
const voteHead = {
  id: "fair-share-rescission",
  clause: "2.7.B.1",
  title: "Does the vote end the fair share fee?",
  says: "It ends when more than half of the members of the unit vote for that.",
  page: 10,
};
export const rescission = rule(voteHead, votes.over(inUnit).isAbove(read(majority)))
  .reading(
    "2.7.B.1",
    "of-the-unit",
    "More than half of everyone in the unit must vote for the end",
    "The clause speaks of a majority of the members of the unit, not of those who vote.",
  )
  .alternative(
    "2.7.B.1",
    "of-the-votes",
    "More than half of the votes cast decide",
    "An election is commonly decided by those who take part.",
    rule(voteHead, votes.over(cast).isAbove(read(majority))),
  )
  .example(
    { rescissionVotes: "1501", unitEmployees: "3000", rescissionVotesCast: "2000" },
    "2002-04-15",
    "true",
  )
  .example(
    { rescissionVotes: "1500", unitEmployees: "3000", rescissionVotesCast: "2000" },
    "2002-04-15",
    "false",
    { note: "half is not a majority; under the other reading it would do" },
  )
  .example({ rescissionVotes: "1501", unitEmployees: "3001" }, "2002-04-15", "true")
  .example({ rescissionVotes: "1500" }, "2002-04-15", { missing: ["unitEmployees"] });

const lastNotice = given.day("lastRefundNotice", {
  question: "On which day did the union last tell fee payers of their right to a part of the fee?",
});
const noticeHead = {
  id: "fair-share-notice-due",
  clause: "2.7.B.5",
  title: "Last day for the next notice to fee payers",
  says: "Once a year the union tells everyone who pays the fee that a part of it can be claimed back.",
  page: 10,
};
const yearOn = lastNotice.plusMonths(read(noticeEvery));
export const noticeDue = rule(noticeHead, yearOn)
  .reading(
    "2.7.B.5",
    "twelve-months",
    "A year runs from the last notice",
    "It leaves no fee payer for longer than a year without the notice.",
  )
  .alternative(
    "2.7.B.5",
    "calendar-year",
    "One notice in each calendar year is enough",
    "The clause says annually and names no day.",
    rule(noticeHead, yearOn.startOfYear().plusMonths(read(noticeEvery)).minusDays(one("days"))),
  )
  .example({ lastRefundNotice: "2001-09-15" }, "2002-04-15", "2002-09-15")
  .example({ lastRefundNotice: "2001-12-31" }, "2002-04-15", "2002-12-31")
  .example({}, "2002-04-15", { missing: ["lastRefundNotice"] });
