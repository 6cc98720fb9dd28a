import { given } from "../../../src/rules/index.ts";

export const START = "2001-07-01";

/** Facts that several questions of this article ask for. */
export const facing = given.choice("layoffThreat", {
  choices: {
    none: "None of these",
    layoff: "A layoff",
    demotion: "A demotion in place of a layoff",
    area: "An ordered transfer to another area",
  },
  question: "What does the employee face?",
});

export const offer = given.choice("inLieuOffer", {
  choices: { none: "Neither", transfer: "A transfer", demotion: "A demotion" },
  question: "What has the State offered in place of the layoff?",
});

export const laidOffFromClass = given.flag("laidOffFromClass", {
  question: "Was the employee laid off from the class in question?",
});
