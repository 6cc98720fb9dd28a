import {
  date,
  type Flag,
  figure,
  given,
  notApplicable,
  read,
  rule,
  today,
  when,
} from "../../../src/rules/index.ts";
import { firstLowered } from "./contribution.ts";
import { declaredVoid } from "./member-contribution.ts";

const altered = given.flag("amortizationAltered", {
  question:
    "Has the retirement board altered the schedule by which a tenth of the open loss is paid off each year?",
});
const sooner = given.flag("employerMustPaySooner", {
  question: "Does the altered schedule make the State pay sooner?",
});
const declaredBy = given.choice("declaredBy", {
  choices: { union: "The union", state: "The State", employee: "An employee", other: "Somebody else" },
  question: "Who declares the section void?",
});

type Sheet = { readonly clause: string; readonly id: string; readonly page: number };

/** Whether the section may be declared void, and by whom; 14.7 and 14.8 say the same, each of itself. */
const mayBeVoided = (of: Sheet) =>
  rule(
    {
      id: of.id,
      clause: of.clause,
      title: "May the section be declared void?",
      says: "Either party may, once the retirement board has altered its schedule so that the State must pay sooner. Then the rates of August 30, 2001 return and the parties meet at once.",
      page: of.page,
    },
    altered.and(sooner, declaredBy.is("union", "state")),
  )
    .example(
      { amortizationAltered: true, employerMustPaySooner: true, declaredBy: "union" },
      "2002-04-15",
      "true",
    )
    .example(
      { amortizationAltered: true, employerMustPaySooner: true, declaredBy: "state" },
      "2002-04-15",
      "true",
    )
    .example(
      { amortizationAltered: true, employerMustPaySooner: true, declaredBy: "employee" },
      "2002-04-15",
      "false",
      { note: "the right is the parties' alone" },
    )
    .example({ amortizationAltered: true, employerMustPaySooner: false }, "2002-04-15", "false", {
      note: "a schedule that lets the State pay later opens nothing",
    })
    .example({ amortizationAltered: false }, "2002-04-15", "false")
    .example({ amortizationAltered: true, declaredBy: "union" }, "2002-04-15", {
      missing: ["employerMustPaySooner"],
    });

/** What follows once a section has been declared void; `declared` asks for it, and its own input is named in the examples. */
export const talksOwed = (of: Sheet, declared: Flag) => {
  const name = declared.node.op === "given" ? declared.node.given.name : "";
  return rule(
    {
      ...of,
      title: "Must the parties meet about something in its place?",
      says: "At once and in good faith, from the day on which the section has been declared void.",
    },
    declared,
  )
    .example({ [name]: true }, "2002-04-15", "true")
    .example({ [name]: false }, "2002-04-15", "false")
    .example({}, "2002-04-15", { missing: [name] });
};

export const contributionCutMayBeVoided = mayBeVoided({
  id: "contribution-cut-may-be-voided",
  clause: "14.7",
  page: 91,
});
export const safetyCutMayBeVoided = mayBeVoided({
  id: "contribution-cut-may-be-voided-safety",
  clause: "14.8",
  page: 91,
});

export const contributionTalks = talksOwed(
  { id: "contribution-cut-talks", clause: "14.7", page: 91 },
  declaredVoid,
);

export const contributionCutBegins = rule(
  {
    id: "contribution-cut-begins",
    clause: "14.7",
    title: "First day of the lowered contribution",
    says: "No later than the pay period that follows the one in which the Legislature ratified; for members of 14.7 and of 14.8 alike.",
    page: 90,
  },
  firstLowered,
)
  .reading(
    "14.7",
    "july-2002-at-the-latest",
    "Had the Legislature ratified after June 2002, the rates of July 1, 2002 would hold from that day",
    "The second cut is given its own date, without a condition.",
  )
  .example({ legislativeRatification: "2002-01-24" }, "2002-04-15", "2002-02-01")
  .example({ legislativeRatification: "2002-01-01" }, "2002-04-15", "2002-02-01", {
    note: "the first day of a pay period: the next one still",
  })
  .example({ legislativeRatification: "2002-01-31" }, "2002-04-15", "2002-02-01")
  .example({ legislativeRatification: "2002-02-01" }, "2002-04-15", "2002-03-01")
  .example({ legislativeRatification: "2002-06-30" }, "2002-04-15", "2002-07-01")
  .example({ legislativeRatification: "2002-07-15" }, "2002-08-15", "2002-07-01")
  .example({}, "2002-04-15", { missing: ["legislativeRatification"] })
  .example({ legislativeRatification: "2002-02-30" }, "2002-04-15", { refused: "wrong-type" });

export const amortizedShare = figure(
  {
    id: "actuarial-loss-amortized-share",
    clause: "14.7",
    title: "Share of the open actuarial loss paid off each year",
    unit: "percent",
    page: 91,
  },
  { "2003-07-01": "10%" },
);
const loss = given.number("openActuarialLoss", {
  unit: "USD",
  min: "0",
  max: "100000000000",
  step: "1",
  question: "What net actuarial loss is not yet paid off, in whole dollars?",
});

export const actuarialLossAmortized = rule(
  {
    id: "actuarial-loss-amortized",
    clause: "14.7",
    title: "What the State pays off in a year",
    says: "From July 1, 2003 the State's own rate takes up what the lowered contributions cost: a tenth of the net loss that is still open, each year.",
    page: 91,
  },
  when(
    today().isFrom(date("2003-07-01")),
    loss.times(read(amortizedShare)).rounded("0.01", "half-up", "money is in cents"),
    notApplicable("USD", "14.7", "the State's rate takes up the cost from July 1, 2003"),
  ),
)
  .example({ openActuarialLoss: "25000000" }, "2003-07-01", "2500000.00")
  .example({ openActuarialLoss: "22500000" }, "2003-07-02", "2250000.00", {
    note: "the year after: a tenth of what is left",
  })
  .example({ openActuarialLoss: "3" }, "2003-07-01", "0.30")
  .example({ openActuarialLoss: "25000000" }, "2003-06-30", { notApplicable: "14.7" })
  .example({ openActuarialLoss: "-1" }, "2003-07-01", { refused: "out-of-range" });
