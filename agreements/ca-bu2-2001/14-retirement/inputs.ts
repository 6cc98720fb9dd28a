import { given } from "../../../src/rules/index.ts";

/** The first day of the agreement, from which its figures hold unless they say otherwise. */
export const START = "2001-07-01";

/** Facts that several sections on retirement ask for. */
export const resolutionAdopted = given.flag("resolutionAdopted", {
  question:
    "Has the retirement board adopted the resolution on valuing its assets that the section waits for?",
  fact: "resolutionAdopted",
});

export const tierLawInForce = given.flag("tierLawInForce", {
  question: "Is the law in force that opens the First Tier to Second Tier members?",
});

export const membership = given.choice("membership", {
  choices: {
    "with-social-security": "First Tier, miscellaneous or industrial, with Social Security",
    "without-social-security": "First Tier, miscellaneous or industrial, without Social Security",
  },
  question: "Which retirement membership does the employee have?",
});

export const compensation = given.number("compensation", {
  unit: "USD/month",
  min: "0",
  max: "40000",
  question: "What is the monthly compensation that counts for retirement?",
});
