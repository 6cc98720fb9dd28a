import { figure, given, notApplicable, read, rule, when } from "../../../src/rules/index.ts";
import { ratifiedByBoth } from "../16-term/ratification.ts";

const START = "2001-07-01";
const head = { clause: "Att.D.1", page: 107 } as const;
export const larger = figure(
  { ...head, id: "energy-settlement-larger", title: "Payment to each of the first three named", unit: "USD" },
  { [START]: "4718.45" },
);
export const smaller = figure(
  { ...head, id: "energy-settlement-smaller", title: "Payment to the fourth named", unit: "USD" },
  { [START]: "3538.84" },
);
export const largerCount = figure(
  { ...head, id: "energy-settlement-people", title: "People with the larger payment", unit: "count" },
  { [START]: "3" },
);
export const studyMonths = figure(
  {
    id: "energy-study-months",
    clause: "Att.D.2",
    title: "Months for the proposal on the Hearing Adviser classes",
    unit: "months",
    page: 107,
  },
  { [START]: "4" },
);

const adviser = given.choice("energyAdviser", {
  choices: {
    "first-three": "One of the first three Hearing Advisers II whom the settlement names",
    fourth: "The fourth whom it names",
    none: "Nobody whom it names",
  },
  question: "Which Hearing Adviser of the Energy Commission is it?",
});
export const settlementPayment = rule(
  {
    id: "energy-settlement-payment",
    clause: "Att.D.1",
    title: "One-time payment of the Energy Commission settlement",
    says: "Four named Hearing Advisers II get additional income once: three the larger sum, one the smaller. No day of payment is printed.",
    page: 107,
  },
  when(
    adviser.is("first-three"),
    read(larger),
    when(
      adviser.is("fourth"),
      read(smaller),
      notApplicable("USD", "Att.D.1", "the settlement pays the four whom it names and nobody else"),
    ),
  ),
)
  .example({ energyAdviser: "first-three" }, "2002-04-15", "4718.45")
  .example({ energyAdviser: "fourth" }, "2002-04-15", "3538.84")
  .example({ energyAdviser: "none" }, "2002-04-15", { notApplicable: "Att.D.1" })
  .example({}, "2002-04-15", { missing: ["energyAdviser"] });

export const settlementTotal = rule(
  {
    id: "energy-settlement-total",
    clause: "Att.D.1",
    title: "All payments of the Energy Commission settlement",
    says: "The four one-time payments together.",
    page: 107,
  },
  read(larger).times(read(largerCount)).plus(read(smaller)),
)
  .example({}, "2001-10-09", "17694.19", { note: "3 × 4,718.45 and 3,538.84" })
  .example({}, "2003-07-02", "17694.19")
  .example({}, "2001-06-30", { refused: "outside-agreement" });

export const studyDue = rule(
  {
    id: "energy-study-due",
    clause: "Att.D.2",
    title: "Last day of the Energy Commission's proposal",
    says: "If the commission finds that a Hearing Adviser class should change, its proposal reaches the personnel department within four months of ratification by both sides.",
    page: 107,
  },
  ratifiedByBoth.plusMonths(read(studyMonths)),
)
  .reading(
    "Att.D.2",
    "both-ratifications",
    "The months run from the later ratification, the Legislature's or the union's",
    "Ratified by both parties is the day on which 16.1.A puts the agreement into effect.",
  )
  .example(
    { legislativeRatification: "2002-01-28", unionRatification: "2002-01-18" },
    "2002-04-15",
    "2002-05-28",
  )
  .example(
    { legislativeRatification: "2002-01-28", unionRatification: "2002-01-31" },
    "2002-04-15",
    "2002-05-31",
  )
  .example({ unionRatification: "2002-01-18" }, "2002-04-15", { missing: ["legislativeRatification"] });
