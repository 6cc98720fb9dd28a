import { entitlement, given, rule } from "../../../src/rules/index.ts";

const problem = given.choice("assistanceProblem", {
  choices: {
    alcohol: "Alcohol",
    drugs: "Drugs",
    stress: "Stress, trouble at home, with money, health or the law, or the like",
    none: "None of these",
  },
  question: "With what is help wanted?",
});
const meant = problem.is("alcohol", "drugs", "stress");
export const assistanceReferral = rule(
  {
    id: "assistance-referral",
    clause: "13.9.A",
    title: "May the State offer a referral to treatment?",
    says: "For problems with alcohol or drugs, or with stress and what goes with it; the State need not offer it, and going is the employee's choice.",
    page: 82,
  },
  meant,
)
  .example({ assistanceProblem: "alcohol" }, "2002-04-15", "true")
  .example({ assistanceProblem: "drugs" }, "2002-04-15", "true")
  .example({ assistanceProblem: "stress" }, "2002-04-15", "true")
  .example({ assistanceProblem: "none" }, "2002-04-15", "false")
  .example({ assistanceProblem: "money" }, "2002-04-15", { refused: "out-of-range" });

const record = given.flag("assistanceRecord", {
  question: "Is it a medical record of the employee's treatment for alcoholism, drugs or stress?",
});
export const assistanceRecords = rule(
  {
    id: "assistance-records-apart",
    clause: "13.9.C",
    title: "Must the record stay confidential and apart?",
    says: "Medical records of treatment for alcoholism, drugs or stress stay confidential, and apart from all other personnel papers.",
    page: 82,
  },
  record,
)
  .example({ assistanceRecord: true }, "2002-04-15", "true")
  .example({ assistanceRecord: false }, "2002-04-15", "false", {
    note: "other papers go by 13.5",
  })
  .example({}, "2002-04-15", { missing: ["assistanceRecord"] });

export const referral = entitlement({
  id: "employee-assistance-referral",
  clause: "13.9.A",
  title: "Referral to the Employee Assistance Program",
  says: "For problems with alcohol, drugs or stress, and personal ones such as family, money or law, the State may refer you to help. What is on record of a treatment stays confidential and apart.",
  applies: meant,
  otherwise: "It is for problems with alcohol, drugs or stress, and personal problems that go with it.",
  rules: ["assistance-referral", "assistance-records-apart"],
  request: {
    what: "To be referred to the Employee Assistance Program Coordinator of your department",
    by: "No time is stated in the agreement; ask when you want help",
    form: "The agreement asks for none",
    to: "Your management, which refers employees to the Coordinator",
  },
});
