import { figure, given, read, rule, when } from "../../../src/rules/index.ts";
import { START } from "./inputs.ts";

export const answerDays = figure(
  {
    id: "exchange-answer",
    clause: "13.1.B.5.b",
    title: "Time of each appointing power to answer a request for an exchange",
    unit: "days",
    page: 77,
  },
  { [START]: "30" },
);
export const shortest = figure(
  {
    id: "exchange-shortest",
    clause: "13.1.B.4.h",
    title: "Shortest exchange",
    unit: "months",
    page: 76,
  },
  { [START]: "6" },
);
export const longest = figure(
  {
    id: "exchange-longest",
    clause: "13.1.B.4.h",
    title: "Longest exchange, two years in months",
    unit: "months",
    page: 76,
  },
  { [START]: "24" },
);
export const endNotice = figure(
  {
    id: "exchange-end-notice",
    clause: "13.1.B.4.h",
    title: "Notice before an exchange ends early",
    unit: "days",
    page: 76,
  },
  { [START]: "30" },
);

const received = given.day("exchangeRequestReceived", {
  question: "On which day did the appointing power receive the union's request?",
});
export const exchangeAnswerBy = rule(
  {
    id: "exchange-answer-by",
    clause: "13.1.B.5.b",
    title: "Last day to answer a request for an exchange",
    says: "Each appointing power says yes or no within 30 calendar days of its own receipt of the request.",
    page: 77,
  },
  received.plusDays(read(answerDays)),
)
  .example({ exchangeRequestReceived: "2002-04-01" }, "2002-04-15", "2002-05-01")
  .example({ exchangeRequestReceived: "2002-01-30" }, "2002-04-15", "2002-03-01")
  .example({ exchangeRequestReceived: "2002-01-29" }, "2002-04-15", "2002-02-28")
  .example({ exchangeRequestReceived: "April 1" }, "2002-04-15", { refused: "wrong-type" });

const began = given.day("exchangeBegan", { question: "On which day does the exchange begin?" });
const ends = given.day("exchangeBack", {
  question: "On which day will both attorneys be back in their home departments?",
});
const first = began.plusMonths(read(shortest));
const last = began.plusMonths(read(longest));

export const exchangeLength = rule(
  {
    id: "exchange-length",
    clause: "13.1.B.4.h",
    title: "Is the exchange of a length that is allowed?",
    says: "At least six months and at most two years, from its first day to the day back.",
    page: 76,
  },
  ends.isFrom(first).and(ends.isAfter(last).not()),
)
  .example({ exchangeBegan: "2002-03-01", exchangeBack: "2002-09-01" }, "2002-03-01", "true")
  .example({ exchangeBegan: "2002-03-01", exchangeBack: "2002-08-31" }, "2002-03-01", "false")
  .example({ exchangeBegan: "2002-03-01", exchangeBack: "2004-03-01" }, "2002-03-01", "true")
  .example({ exchangeBegan: "2002-03-01", exchangeBack: "2004-03-02" }, "2002-03-01", "false")
  .example({ exchangeBegan: "2002-03-01" }, "2002-03-01", { missing: ["exchangeBack"] });

const told = given.day("exchangeEndNotice", {
  question: "On which day had all the others been told in writing that the exchange ends early?",
});
const mustFinish = given.flag("exchangeMustFinish", {
  question:
    "Has the receiving department found that an early end would compromise or complicate assignments?",
});
const finished = given.day("exchangeFinished", {
  question: "On which day are those assignments completed?",
});
const head = {
  id: "exchange-early-end",
  clause: "13.1.B.4.h",
  title: "First day back after an early end",
  says: "Thirty calendar days after written notice to all, or when the assignments to be finished are done; never later than the day agreed for the end.",
  page: 76,
} as const;
const noticed = told.plusDays(read(endNotice));

export const exchangeEarlyEnd = rule(
  head,
  when(mustFinish, noticed.laterOf(finished), noticed).earlierOf(ends),
)
  .reading(
    "13.1.B.4.h",
    "return-after-notice",
    "The right to return is to the former position; the day follows the notice",
    "B.4.d says to what one returns; B.4.h says when, by whom, and what may have to be finished first.",
  )
  .alternative(
    "13.1.B.4.d",
    "return-at-once",
    "An employee who wishes may return on the day of the notice",
    "B.4.d calls the right to return absolute, and an absolute right waits for no notice and no assignment.",
    rule(head, told.earlierOf(ends)),
  )
  .example(
    { exchangeEndNotice: "2002-06-03", exchangeMustFinish: false, exchangeBack: "2003-03-01" },
    "2002-06-10",
    "2002-07-03",
  )
  .example(
    {
      exchangeEndNotice: "2002-06-03",
      exchangeMustFinish: true,
      exchangeFinished: "2002-07-02",
      exchangeBack: "2003-03-01",
    },
    "2002-06-10",
    "2002-07-03",
    { note: "done a day before the notice runs out" },
  )
  .example(
    {
      exchangeEndNotice: "2002-06-03",
      exchangeMustFinish: true,
      exchangeFinished: "2002-07-04",
      exchangeBack: "2003-03-01",
    },
    "2002-06-10",
    "2002-07-04",
  )
  .example(
    { exchangeEndNotice: "2003-02-10", exchangeMustFinish: false, exchangeBack: "2003-03-01" },
    "2003-02-15",
    "2003-03-01",
    { note: "the agreed end comes first" },
  )
  .example({ exchangeEndNotice: "2002-06-03", exchangeMustFinish: false }, "2002-06-10", {
    missing: ["exchangeBack"],
  });
