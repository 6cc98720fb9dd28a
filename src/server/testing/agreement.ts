import { day } from "../../calendar/index.ts";
import {
  type Agreement,
  agreement,
  ask,
  band,
  bands,
  claim,
  entitlement,
  figure,
  given,
  read,
  rule,
  section,
  topic,
  zero,
} from "../../rules/index.ts";
import type { Setting } from "../desk.ts";
import type { Sample } from "../workspace/sample.ts";
import { harborProcedure } from "./procedure.ts";

const pay = figure(
  { id: "pay", clause: "1.1", title: "Rate", unit: "USD/hour", page: 3 },
  { "2001-01-01": "10.00", "2001-07-01": "10.50", "2001-12-01": null },
);
const steps = bands(
  { id: "steps", clause: "1.2", title: "Steps", unit: "hours", of: "months", page: 3 },
  { "2001-01-01": [["6", "4"]] },
);
const hours = given.number("hours", { unit: "hours", min: "0", max: "100", question: "How many hours?" });
const months = given.number("months", { unit: "months", min: "0", max: "60", question: "Which month?" });
const night = given.flag("night", { question: "At night?" });
const away = given.flag("away", { question: "Away?" });
const ratified = given.day("ratified", { question: "When was it ratified?", fact: "ratified" });
const head = { clause: "1.1", says: "Pay for hours.", page: 3 } as const;
const wage = (id: string, straddle: "split" | "refuse") =>
  rule(
    { ...head, id, title: `Wage, ${straddle}`, straddle },
    read(pay).times(hours).rounded("0.01", "half-up", "cents"),
  );
const split = wage("wage", "split");
const meal = figure(
  { id: "meal", clause: "1.1.A", title: "Most for a meal", unit: "USD", page: 3 },
  { "2001-01-01": "8" },
);
const cost = given.number("cost", { unit: "USD", min: "0", max: "100", question: "What did it cost?" });
const meals = rule({ ...head, id: "meal", title: "A meal" }, cost.atMost(read(meal)));
const unpaid = given.flag("unpaid", { question: "Is it still unpaid?" });
const mealClaim = claim({
  ...head,
  id: "meals",
  title: "Meals",
  head: [unpaid],
  kinds: [{ id: "meal", title: "Meal", allowed: meals, claimed: cost }],
  headChecks: [
    { clause: "1.1.A", when: unpaid.not(), reason: "it is paid", remedy: "Claim what is not paid" },
  ],
  examples: [],
});

/** A made-up agreement of dock workers: small, and with one of everything that the routes show. */
export const harbor: Agreement = agreement({
  id: "harbor-2001",
  title: "Harbor agreement",
  unit: "Dock workers",
  union: "Guild of Dock Workers",
  employer: "Harbor of Somewhere",
  version: "2001-01-01",
  from: day("2001-01-01"),
  to: day("2001-12-31"),
  articles: [
    { number: "1", title: "Pay" },
    { number: "2", title: "Disputes" },
  ],
  sections: [
    section({
      number: "1.1",
      title: "Wages",
      page: 3,
      plain: { "": "Every hour is paid.", A: "Night hours too.", B: "What the harbor decides alone." },
      terms: [pay, steps, meal],
      forum: { reach: "arb", except: [{ clause: "1.1.B", reach: "none" }] },
      rules: [
        split,
        wage("wage-whole", "refuse"),
        rule({ ...head, id: "steps", clause: "1.2", title: "Steps" }, band(steps, months)),
        rule(
          { ...head, id: "torn", title: "Torn" },
          read(pay).times(hours).rounded("0.01", "half-up", "cents"),
        )
          .notwithstanding("1.1.A", night, zero("USD"), { note: "none at night" })
          .notwithstanding("1.1.B", away, zero("USD"), { note: "none away" }),
        rule({ ...head, id: "first-day", title: "First day" }, ratified),
        meals,
      ],
      claims: [mealClaim],
      entitlements: [
        entitlement({
          id: "meal-money",
          clause: "1.1.A",
          title: "Meal money",
          says: "What a meal cost, up to a limit.",
          applies: unpaid,
          otherwise: "It is paid already.",
          rules: ["meal", "torn"],
          claims: ["meals"],
          request: { what: "the meal", by: "soon", due: ratified, form: "a slip", to: "the foreman" },
        }),
      ],
      tables: [{ id: "grades", title: "Grades", columns: ["Grade", "Rate"], rows: [["I", "10.00"]] }],
      cites: ["2.1"],
    }),
    section({
      number: "2.1",
      title: "Complaints",
      page: 5,
      plain: { "": "How a complaint goes." },
      procedures: [harborProcedure],
      overrides: [
        { clause: "2.1", over: "1.1", note: "Complaints first." },
        { clause: "2.1", over: { everything: true }, note: "Whatever is said elsewhere." },
        { clause: "2.1", over: { statute: "Harbor Code 7" }, note: "The old law." },
      ],
      statutes: topic("Harbor Code", "A", "Boats", [
        ["101", "boats float", ["1.1"]],
        ["101.1", "and are painted", []],
      ]),
    }),
  ],
  lifeEvents: [
    {
      id: "start",
      title: "Starting",
      says: "What a beginner gets.",
      entitlements: ["meal-money"],
      rules: ["wage"],
      sections: ["1.1"],
    },
  ],
  facts: [{ name: "ratified", title: "Day of ratification", type: "day" }],
  holidays: {
    holidays: [{ name: "Harbor Day", clause: "1.1", falls: { month: 5, day: 6 } }],
    otherSchedules: "1.1",
    credit: (facts, on) => ask(harbor, { rule: "wage", on, given: facts }),
    figures: { from: day("2030-01-01"), to: day("2030-01-01") },
  },
});

export const harborSetting: Setting = {
  country: "us",
  language: "eng",
  seats: {
    member: ["grievant"],
    steward: ["grievant", "union"],
    supervisor: ["foreman"],
    "labor-relations-officer": ["foreman", "master"],
  },
};

const person = (id: string) => ({
  id,
  name: `Sample ${id}`,
  email: `${id}@sample.example`,
  does: `Plays the ${id}.`,
});

export const harborSample: Sample = {
  name: "Harbor sample",
  day: "2001-05-07",
  parties: [
    { id: "union", name: "Guild" },
    { id: "employer", name: "Harbor" },
    { id: "neutral", name: "Neither" },
  ],
  people: [
    "member",
    "other-member",
    "steward",
    "second-steward",
    "supervisor",
    "officer",
    "payroll",
    "arbitrator",
  ].map(person),
  memberships: [
    { person: "member", party: "union", role: "member" },
    { person: "other-member", party: "union", role: "member" },
    { person: "steward", party: "union", role: "steward" },
    { person: "second-steward", party: "union", role: "steward" },
    { person: "arbitrator", party: "neutral", role: "arbitrator" },
    { person: "supervisor", party: "employer", role: "supervisor" },
    { person: "officer", party: "employer", role: "labor-relations-officer" },
    { person: "payroll", party: "employer", role: "payroll-officer" },
  ],
  facts: [{ name: "ratified", value: "2001-02-01", note: "made up" }],
};
