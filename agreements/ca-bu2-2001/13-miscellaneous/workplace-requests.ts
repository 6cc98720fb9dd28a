import { entitlement, given, rule } from "../../../src/rules/index.ts";
import { budget, feasible, hasBadge, undercover } from "./equipment.ts";
import { IN_WRITING, usesComputer } from "./inputs.ts";

const sensitive = given.flag("chemicalHypersensitivity", {
  question: "Does the employee suffer from chemical hypersensitivity?",
});
const works = given.flag("buildingWork", {
  question: "Is the building remodeled, renovated or repaired?",
});
const accommodated = sensitive.and(works);
export const accommodation = rule(
  {
    id: "chemical-hypersensitivity",
    clause: "13.18.E",
    title: "Must the State act to accommodate the employee?",
    says: "Employees with chemical hypersensitivity are accommodated where a building is remodeled, renovated or repaired.",
    page: 86,
  },
  accommodated,
)
  .example({ chemicalHypersensitivity: true, buildingWork: true }, "2002-04-15", "true")
  .example({ chemicalHypersensitivity: true, buildingWork: false }, "2002-04-15", "false")
  .example({ chemicalHypersensitivity: false, buildingWork: true }, "2002-04-15", "false")
  .example({ chemicalHypersensitivity: true }, "2002-04-15", { missing: ["buildingWork"] });

const ASK_SOON = "No time is stated in the agreement; ask as soon as you know";

export const workStation = entitlement({
  id: "work-station-equipment",
  clause: "13.17.B",
  title: "Equipment for a computer work station",
  says: "Instruction, glare screens, document holders, adjustable chairs, tables and keyboards, rests, headsets and less glare, as the State finds necessary.",
  applies: usesComputer,
  otherwise: "It is for employees who work with computers.",
  rules: ["work-station-item"],
  request: {
    what: "The equipment, or a change at the work station against glare",
    by: ASK_SOON,
    form: IN_WRITING,
    to: "Your department",
  },
});

export const healthDuringWork = entitlement({
  id: "accommodation-during-building-work",
  clause: "13.18.E",
  title: "Accommodation during work on the building",
  says: "The State acts to accommodate employees with chemical hypersensitivity during remodeling, renovation and repairs.",
  applies: accommodated,
  otherwise: "It is for employees with chemical hypersensitivity while work is done on their building.",
  rules: ["chemical-hypersensitivity"],
  request: {
    what: "An accommodation while the work lasts",
    by: ASK_SOON,
    form: IN_WRITING,
    to: "Your department",
  },
});

export const buildingNotices = entitlement({
  id: "notice-of-building-work",
  clause: "13.18.A",
  title: "Notice and tests before work on your building",
  says: "Where the State owns or manages the building, 30 days' written notice of remodeling and 24 hours' of repairs that may concern health; in any building, tests for lead and asbestos before material is taken out.",
  applies: works,
  otherwise: "It is for employees whose building is remodeled, renovated or repaired.",
  rules: [
    "remodeling-notice-by",
    "repair-notice-owed",
    "repair-notice-kept",
    "material-removal",
    "lease-clause",
  ],
  request: {
    what: "The notice with the day on which the work begins, and what the tests for lead and asbestos found",
    by: ASK_SOON,
    form: IN_WRITING,
    to: "The agency whose space is worked on; in a leased building your department, which hears from the lessor",
  },
});

export const clerical = entitlement({
  id: "clerical-support",
  clause: "13.19",
  title: "Clerical support",
  says: "The State provides clerical support where operations make it feasible and the budget allows.",
  applies: feasible.and(budget),
  otherwise: "It is owed only where operations make it feasible and the budget allows it.",
  rules: ["clerical-support"],
  request: {
    what: "Clerical support, with the work for which it is needed",
    by: ASK_SOON,
    form: IN_WRITING,
    to: "Your department",
  },
});

export const undercoverEquipment = entitlement({
  id: "undercover-vehicle-equipment",
  clause: "13.20",
  title: "Emergency equipment for an undercover vehicle",
  says: "A flashlight, first-aid kit, blanket, fire extinguisher and jumper cables, as far as the car lacks them.",
  applies: undercover,
  otherwise:
    "It is for Deputy Commissioners to whom the Board of Prison Terms has assigned a State-owned undercover vehicle.",
  rules: ["undercover-vehicle-item"],
  request: {
    what: "Whatever of the five the car lacks",
    by: ASK_SOON,
    form: IN_WRITING,
    to: "The Board of Prison Terms",
  },
});

export const badgeRequest = entitlement({
  id: "badge",
  clause: "13.21",
  title: "A badge",
  says: "The State provides a badge to Deputy Attorneys General and to Deputy Labor Commissioners in Field Enforcement.",
  applies: hasBadge,
  otherwise: "It is for Deputy Attorneys General and Deputy Labor Commissioners in Field Enforcement.",
  rules: ["badge"],
  request: { what: "A badge", by: ASK_SOON, form: IN_WRITING, to: "Your department" },
});
