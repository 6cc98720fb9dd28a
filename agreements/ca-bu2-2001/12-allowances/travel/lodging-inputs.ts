import { given } from "../../../../src/rules/index.ts";

const price = { unit: "USD", min: "0.01", max: "2000" } as const;
export const lodgingCost = given.number("lodgingCost", {
  ...price,
  question: "What did the night cost, taxes left out?",
});
export const lodgingTax = given.number("lodgingTax", {
  unit: "USD",
  min: "0",
  max: "500",
  question: "How much tax was charged for the night?",
});
export const lodgingReceipt = given.flag("lodgingReceipt", {
  question:
    "Is there a receipt from a hotel, motel, bed and breakfast inn, public campground or other commercial house open to the public?",
});
export const lodgingCounty = given.choice("lodgingCounty", {
  choices: {
    bay: "Alameda, San Francisco, San Mateo or Santa Clara County",
    south: "Los Angeles or San Diego County",
    "orange-marin": "Orange or Marin County",
    elsewhere: "Any other county of California",
    "out-of-state": "In another State",
    abroad: "Out of the country",
  },
  question: "Where was the night spent?",
});
export const lodgingPurpose = given.choice("lodgingPurpose", {
  choices: {
    business: "State business",
    "state-conference": "A conference or convention that the State sponsors",
    "other-conference": "A conference or convention of another sponsor",
  },
  question: "What was the night for?",
});
export const contractedAndApproved = given.flag("contractedAndApproved", {
  question:
    "Had the sponsor contracted for the lodging, and had the appointing authority approved attendance and lodging beforehand?",
});
export const aboveApproved = given.flag("aboveApproved", {
  question:
    "Had the personnel department, or the power it delegated to, approved more in writing beforehand, or raised the maximum there?",
});
export const approvedMost = given.number("approvedMost", {
  ...price,
  question: "How much a night was approved, taxes left out?",
});
export const hotelsAsked = given.number("hotelsAsked", {
  unit: "count",
  min: "0",
  max: "20",
  question: "How many moderately priced hotels in one area did the employee call?",
});
export const lowestQuote = given.number("lowestQuote", {
  ...price,
  question: "What was the lowest price that they asked for the night, taxes left out?",
});
export const lodgingPreapproved = given.flag("lodgingPreapproved", {
  question: "Had the supervisor approved the choice beforehand?",
});
