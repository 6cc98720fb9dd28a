import { date, figure, given, one, read, rule, today, when } from "../../../src/rules/index.ts";
import { ratifiedByBoth } from "./ratification.ts";

export const openBefore = figure(
  {
    id: "renegotiation-months",
    clause: "16.1.B",
    title: "Months before the end in which the agreement is open to renegotiation",
    unit: "months",
    page: 97,
  },
  { "2001-07-01": "6" },
);
const END = date("2003-07-02");

const named = given.flag("provisionNamesDay", {
  question: "Does the provision name a day of its own on which it takes effect?",
});
const ownDay = given.day("provisionDay", { question: "Which day does the provision name?" });
const effectiveFrom = when(named, ownDay, ratifiedByBoth);
const ratified = { legislativeRatification: "2002-01-28", unionRatification: "2002-01-18" };

export const provisionFrom = rule(
  {
    id: "provision-effective-from",
    clause: "16.1.A",
    title: "Day on which a provision takes effect",
    says: "The day that the provision names; else the day on which the later of the Legislature and the union ratified.",
    page: 97,
  },
  effectiveFrom,
)
  .example({ ...ratified, provisionNamesDay: false }, "2002-04-15", "2002-01-28")
  .example(
    { legislativeRatification: "2002-01-18", unionRatification: "2002-01-28", provisionNamesDay: false },
    "2002-04-15",
    "2002-01-28",
  )
  .example({ provisionNamesDay: true, provisionDay: "2002-07-01" }, "2002-04-15", "2002-07-01")
  .example({ provisionNamesDay: false, unionRatification: "2002-01-18" }, "2002-04-15", {
    missing: ["legislativeRatification"],
  });

export const provisionInForce = rule(
  {
    id: "provision-in-force",
    clause: "16.1.A",
    title: "Is a provision in force on the day?",
    says: "From the day on which it takes effect through July 2, 2003.",
    page: 97,
  },
  today().isFrom(effectiveFrom),
)
  .reading(
    "16.1.A",
    "on-the-day",
    "The terms hold from the day of the later ratification itself",
    "They go into effect upon ratification, not the day after.",
  )
  .example({ ...ratified, provisionNamesDay: false }, "2002-01-27", "false")
  .example({ ...ratified, provisionNamesDay: false }, "2002-01-28", "true")
  .example({ provisionNamesDay: true, provisionDay: "2002-07-01" }, "2002-06-30", "false")
  .example({ provisionNamesDay: true, provisionDay: "2002-07-01" }, "2002-07-01", "true")
  .example({ ...ratified, provisionNamesDay: false }, "2003-07-02", "true")
  .example({ ...ratified, provisionNamesDay: false }, "2003-07-03", { refused: "outside-agreement" });

const head = {
  id: "renegotiation-opens",
  clause: "16.1.B",
  title: "First day on which the agreement is open to renegotiation",
  says: "The six months before the agreement expires on July 2, 2003.",
  page: 97,
};
const opens = END.minusMonths(read(openBefore));
export const renegotiationOpens = rule(head, opens)
  .reading(
    "16.1.B",
    "same-day-of-the-month",
    "The period begins on the same day of the month, six months before the last day",
    "Six months before July 2 is January 2.",
  )
  .alternative(
    "16.1.B",
    "six-whole-months",
    "The period holds exactly six months, the last day included",
    "The agreement is in force through July 2, so the six months that end with it begin on January 3.",
    rule(head, opens.plusDays(one("days"))),
  )
  .example({}, "2002-04-15", "2003-01-02")
  .example({}, "2003-07-02", "2003-01-02")
  .example({}, "2003-07-03", { refused: "outside-agreement" });

export const renegotiationOpen = rule(
  {
    id: "renegotiation-open",
    clause: "16.1.B",
    title: "Is the agreement open to renegotiation on the day?",
    says: "The whole agreement is, in the six months before it expires.",
    page: 97,
  },
  today().isFrom(opens),
)
  .example({}, "2003-01-01", "false")
  .example({}, "2003-01-02", "true")
  .example({}, "2003-07-02", "true")
  .example({}, "2003-07-03", { refused: "outside-agreement" });
