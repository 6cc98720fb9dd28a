import { given } from "../../../src/rules/index.ts";
import { legislativeRatification, unionRatification } from "../inputs.ts";

/** The first day of the agreement; figures without another day hold from it. */
export const START = "2001-07-01";

export const partyCode = given.choice("partyCode", {
  choices: {
    one: "Party code 1: the employee alone",
    two: "Party code 2: the employee and one dependent",
    three: "Party code 3: the employee and two or more dependents",
  },
  question: "Who is enrolled in the health plan?",
});

export const dentalPartyCode = given.choice("dentalPartyCode", {
  choices: {
    one: "The employee alone",
    two: "The employee and one dependent",
    three: "The employee and two or more dependents",
  },
  question: "Who is enrolled in the dental plan?",
});

export const healthPlan = given.choice("healthPlan", {
  choices: {
    administered: "Enrolled in a plan that CalPERS administers",
    approved: "Enrolled in a plan that CalPERS approves and does not administer",
    "declined-certified": "Not enrolled, with health coverage elsewhere certified",
    declined: "Not enrolled, and no other coverage certified",
  },
  question: "Which health plan is the employee in?",
});
/** Enrolled in a health plan of CalPERS, of whichever sort. */
export const inHealthPlan = healthPlan.is("administered", "approved");

export const dentalPlan = given.choice("dentalPlan", {
  choices: {
    enrolled: "Enrolled in a dental plan that DPA administers",
    "declined-certified": "Not enrolled, with dental coverage elsewhere certified",
    declined: "Not enrolled, and no other coverage certified",
  },
  question: "Is the employee in a dental plan?",
});

/** What an employee asks who wants to enroll: 11.1.B for health, and by 11.2.B, 11.3.B and 11.5.E to G for the rest. */
export const benefitsEligible = given.flag("benefitsEligible", {
  question:
    "Is the employee eligible for health benefits: under the Public Employees' Medical and Hospital Care Act or, as a permanent intermittent, by paid hours?",
});

const premium = (name: string, plan: string) =>
  given.number(name, {
    unit: "USD/month",
    min: "0",
    max: "3000",
    question: `What does the ${plan} plan cost a month in all?`,
  });
export const healthPremium = premium("healthPremium", "health");
export const dentalPremium = premium("dentalPremium", "dental");
export const visionPremium = premium("visionPremium", "vision");

/** 16.1.A: the agreement takes effect once both have ratified. */
export const effectiveDay = legislativeRatification.laterOf(unionRatification);
