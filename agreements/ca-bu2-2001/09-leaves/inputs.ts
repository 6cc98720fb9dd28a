import { given } from "../../../src/rules/index.ts";

/** Who fell ill, needs care or died: the sections of this article draw the circle differently. */
export const relation = given.choice("relation", {
  choices: {
    parent: "Mother or father",
    stepparent: "Stepmother or stepfather",
    "stood-in-parent": "Someone who stood in for a parent",
    spouse: "Husband or wife",
    "domestic-partner": "Domestic partner",
    child: "Son or daughter",
    stepchild: "Stepson or stepdaughter",
    sibling: "Brother or sister",
    grandparent: "Grandparent",
    grandchild: "Grandchild",
    "aunt-or-uncle": "Aunt or uncle",
    "niece-or-nephew": "Niece or nephew",
    "parent-in-law": "Mother-in-law or father-in-law",
    "child-in-law": "Daughter-in-law or son-in-law",
    "sibling-in-law": "Sister-in-law or brother-in-law",
    "partners-family": "Someone of the domestic partner's immediate family",
    other: "Someone else",
  },
  question: "Who is the person to the employee?",
});

export const household = given.flag("household", {
  question: "Does the person live in the employee's immediate household?",
});

export const leaveBegins = given.day("leaveBegins", {
  question: "On which day does the leave begin?",
});

export const substantiated = given.flag("substantiated", {
  question: "Has the employee given, or can the employee give, proof of the reason for the leave?",
});

/** Reasons for which credits may be given between employees, and for leave under the family and medical leave laws. */
export const giftReason = given.choice("giftReason", {
  choices: {
    "family-care": "Care of a relative or household member with a serious health condition",
    "own-condition": "The employee's own serious health condition",
    parental: "Parental leave for a newborn or adopted child",
    other: "Another reason",
  },
  question: "What is the leave for?",
});

export const creditsLeft = given.number("creditsLeft", {
  unit: "hours",
  min: "0",
  max: "3000",
  question: "How many hours of leave credit of every kind, sick leave included, has the employee left?",
});

export const certificateAsked = given.flag("certificateAsked", {
  question: "Has the supervisor asked for a medical certificate?",
});

export const certificateGiven = given.flag("certificateGiven", {
  question: "Has the employee brought the certificate?",
});

export const giftHours = given.number("giftHours", {
  unit: "hours",
  min: "0",
  max: "1000",
  question: "How many hours does the donor want to give?",
});

export const giftsReceived = given.number("giftsReceived", {
  unit: "hours",
  min: "0",
  max: "3000",
  question: "How many donated hours has the employee received so far for this leave?",
});

export const hoursOfMonth = given.number("hoursOfMonth", {
  unit: "hours/month",
  min: "0",
  max: "184",
  question: "How many hours of work does a month of the recipient's position have?",
});

export const sixMonthsApproved = given.flag("sixMonthsApproved", {
  question: "Has the appointing authority approved up to six months?",
});

export const healthGroupRate = given.number("healthGroupRate", {
  unit: "USD/month",
  min: "0",
  max: "2000",
  question: "What is the group rate of the health plan a month? Write 0 where it is not kept.",
});

export const dentalGroupRate = given.number("dentalGroupRate", {
  unit: "USD/month",
  min: "0",
  max: "500",
  question: "What is the group rate of the dental plan a month? Write 0 where it is not kept.",
});

export const visionGroupRate = given.number("visionGroupRate", {
  unit: "USD/month",
  min: "0",
  max: "200",
  question: "What is the group rate of the vision plan a month? Write 0 where it is not kept.",
});
