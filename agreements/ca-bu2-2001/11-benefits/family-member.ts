import { given, rule } from "../../../src/rules/index.ts";

const benefitRelation = given.choice("benefitRelation", {
  choices: {
    "by-the-act": "A family member under the Public Employees' Medical and Hospital Care Act",
    "certified-partner": "A domestic partner certified with the Secretary of State",
    "other-partner": "A domestic partner without that certificate",
    other: "Anybody else",
  },
  question: "Who is to be covered?",
});
const coveredMember = benefitRelation.is("by-the-act", "certified-partner");

export const familyMember = rule(
  {
    id: "health-family-member",
    clause: "11.1.B.3",
    title: "Can this family member be enrolled?",
    says: "Yes, where the Act counts them as family, and a domestic partner once certified with the Secretary of State; the same holds for dental and vision.",
    page: 56,
  },
  coveredMember,
)
  .example({ benefitRelation: "by-the-act" }, "2002-04-15", "true")
  .example({ benefitRelation: "certified-partner" }, "2002-04-15", "true")
  .example({ benefitRelation: "other-partner" }, "2002-04-15", "false")
  .example({ benefitRelation: "other" }, "2003-07-02", "false")
  .example({ benefitRelation: "cousin" }, "2002-04-15", { refused: "out-of-range" });
