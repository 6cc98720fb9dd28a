import { given, rule } from "../../../src/rules/index.ts";

const phoneDepartment = given.choice("phoneDepartment", {
  choices: {
    "attorney-general": "The Attorney General's Office",
    caltrans: "Caltrans",
    "industrial-relations": "Department of Industrial Relations",
    "social-services": "Department of Social Services",
    other: "Another department",
  },
  question: "Which department does the employee work for?",
});
const unit2Attorney = given.flag("unit2Attorney", { question: "Is the employee an attorney?" });
const awayOnBusiness = given.flag("awayOnBusiness", {
  question: "Is the phone for official business while traveling or away from the office for the State?",
});
/** The four departments that must have phones to lend. */
export const phoneOwed = phoneDepartment
  .is("attorney-general", "caltrans", "industrial-relations", "social-services")
  .and(unit2Attorney);

const ON = "2002-03-12";
const lawyer = { phoneDepartment: "caltrans", unit2Attorney: true, awayOnBusiness: true };
export const cellPhone = rule(
  {
    id: "cell-phone-checkout",
    clause: "12.4.A",
    title: "Must the department lend a cell phone?",
    says: "Four departments must, to their attorneys, for official business on the road; every other department may.",
    page: 74,
  },
  phoneOwed.and(awayOnBusiness),
)
  .example(lawyer, ON, "true")
  .example({ ...lawyer, phoneDepartment: "attorney-general" }, ON, "true")
  .example({ ...lawyer, phoneDepartment: "industrial-relations" }, ON, "true")
  .example({ ...lawyer, phoneDepartment: "social-services" }, ON, "true")
  .example({ ...lawyer, phoneDepartment: "other" }, ON, "false", { note: "12.4.B: it may" })
  .example({ ...lawyer, unit2Attorney: false }, ON, "false", { note: "12.4.A names attorneys" })
  .example({ ...lawyer, awayOnBusiness: false }, ON, "false")
  .example({ ...lawyer, awayOnBusiness: undefined }, ON, { missing: ["awayOnBusiness"] })
  .example({ ...lawyer, phoneDepartment: "fish" }, ON, { refused: "out-of-range" });
