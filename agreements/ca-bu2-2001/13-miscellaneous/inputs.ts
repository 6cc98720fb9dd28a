import { given } from "../../../src/rules/index.ts";

export const START = "2001-07-01";
export const IN_WRITING = "In writing; the agreement names no form";

/** Facts that several sections of this article ask for. */
export const attorneyClass = given.flag("attorneyClass", {
  question: "Is the employee in an attorney class of the unit?",
});
export const creditUseApproved = given.flag("creditUseApproved", {
  question: "Has the use of the credit been approved?",
});
export const buildingHeld = given.choice("buildingHeld", {
  choices: {
    owned: "Owned by the State",
    managed: "Managed by the State, not owned",
    leased: "Leased and not managed by the State",
  },
  question: "How does the State hold the building?",
});
export const workAffectsHealth = given.flag("workAffectsHealth", {
  question: "May the work give employees concern for their health?",
});
export const emergency = given.flag("buildingEmergency", { question: "Is it an emergency?" });
export const usesComputer = given.flag("usesComputer", {
  question: "Does the employee work with a computer?",
});
