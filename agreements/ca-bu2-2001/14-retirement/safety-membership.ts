import { entitlement, given, rule } from "../../../src/rules/index.ts";

const codeCoversUnit = given.flag("safetyCodeCoversUnit", {
  question: "Do Government Code 19816.20 and 20405.1 cover the unit, as amended?",
});
const safeguards = given.flag("safeguardsPublic", {
  question: "Does the class have the lasting duty to protect and safeguard the public and property?",
});
const custody = given.flag("custodyContact", {
  question:
    "Does the class control or supervise, or have regular and substantial contact with, the inmates, offenders or patients whom the Code names?",
});
const emergencies = given.flag("respondsToEmergencies", {
  question:
    "Must those in the class be able to respond to emergencies, so that the safety of the public and of property is not put at risk?",
});

const all = {
  safetyCodeCoversUnit: true,
  safeguardsPublic: true,
  custodyContact: true,
  respondsToEmergencies: true,
};
export const safetyEligibility = rule(
  {
    id: "safety-eligibility",
    clause: "14.5",
    title: "Can the class be found eligible for safety retirement?",
    says: "The Government Code decides: the class must meet all of its criteria, and its sections must cover the unit.",
    page: 89,
  },
  codeCoversUnit.and(safeguards, custody, emergencies),
)
  .reading(
    "14.5",
    "criteria-of-the-code",
    "The three criteria are those of Government Code 19816.20, and all must be met",
    "The agreement names the sections and prints no criteria; whether a class meets them is for the State's personnel department to find.",
  )
  .reading(
    "14.5",
    "once-amended",
    "The criteria reach the unit once the Code covers it",
    "14.5 says that the sections apply; 14.6 shows that an amendment is needed for that.",
  )
  .example(all, "2002-04-15", "true")
  .example({ ...all, safetyCodeCoversUnit: false }, "2002-04-15", "false")
  .example({ ...all, safeguardsPublic: false }, "2002-04-15", "false")
  .example({ ...all, custodyContact: false }, "2002-04-15", "false")
  .example({ ...all, respondsToEmergencies: false }, "2002-04-15", "false")
  .example({ ...all, custodyContact: undefined }, "2002-04-15", { missing: ["custodyContact"] });

const deputyCommissioner = given.flag("deputyCommissionerPrisonTerms", {
  question: "Is the employee a Deputy Commissioner of the Board of Prison Terms?",
});
const classAdopted = given.flag("deputyCommissionerClassAdopted", {
  question:
    "Has the State Personnel Board adopted the new class of Deputy Commissioner, Board of Prison Terms?",
});

const both = {
  deputyCommissionerPrisonTerms: true,
  safetyCodeCoversUnit: true,
  deputyCommissionerClassAdopted: true,
};
export const safetyNotice = rule(
  {
    id: "deputy-commissioner-safety-notice",
    clause: "14.6",
    title: "Must the retirement system be told that Deputy Commissioners are safety members?",
    says: "Yes, once the Code has been amended to take in the unit and the State Personnel Board has adopted the new class.",
    page: 90,
  },
  deputyCommissioner.and(codeCoversUnit, classAdopted),
)
  .example(both, "2002-04-15", "true")
  .example({ ...both, safetyCodeCoversUnit: false }, "2002-04-15", "false")
  .example({ ...both, deputyCommissionerClassAdopted: false }, "2002-04-15", "false")
  .example({ ...both, deputyCommissionerPrisonTerms: false }, "2002-04-15", "false")
  .example({ deputyCommissionerPrisonTerms: true, safetyCodeCoversUnit: true }, "2002-04-15", {
    missing: ["deputyCommissionerClassAdopted"],
  });

export const askForSafetyFinding = entitlement({
  id: "safety-finding",
  clause: "14.5",
  title: "Have the class looked at for safety retirement",
  says: "The State's personnel department finds which classes meet the criteria for safety membership.",
  applies: codeCoversUnit,
  otherwise: "The two sections of the Government Code must first cover the unit.",
  rules: ["safety-eligibility"],
  request: {
    what: "A finding that the duties of the class meet the criteria, with what shows it",
    by: "No time is stated in the agreement",
    form: "In writing; the agreement names no form",
    to: "The Department of Personnel Administration, through the union or the department",
  },
});

export const becomeSafetyMember = entitlement({
  id: "deputy-commissioner-safety",
  clause: "14.6",
  title: "Safety retirement as a Deputy Commissioner",
  says: "The State tells the retirement system that the new class meets the criteria for safety membership.",
  applies: deputyCommissioner.and(codeCoversUnit, classAdopted),
  otherwise:
    "It is for Deputy Commissioners of the Board of Prison Terms, once the Code covers the unit and the State Personnel Board has adopted the new class.",
  rules: ["deputy-commissioner-safety-notice"],
  request: {
    what: "That the State gives the retirement system its notice for the class",
    by: "No time is stated in the agreement; ask once both conditions are met",
    form: "In writing; the agreement names no form",
    to: "The Department of Personnel Administration",
  },
});
