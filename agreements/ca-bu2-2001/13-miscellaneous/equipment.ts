import { given, rule } from "../../../src/rules/index.ts";
import { usesComputer } from "./inputs.ts";

const item = given.choice("workStationItem", {
  choices: {
    "glare-screen": "A glare screen",
    "document-holder": "A document holder",
    chair: "An adjustable chair",
    "adjustable-table": "An adjustable keyboard, computer table or support",
    rests: "A foot or wrist rest",
    headset: "A telephone headset",
    other: "Something else",
  },
  question: "Which equipment is it?",
});
const necessary = given.flag("workStationNecessary", {
  question: "Does the State find it necessary to act so that it is available?",
});
export const workStationItem = rule(
  {
    id: "work-station-item",
    clause: "13.17.B",
    title: "Is this equipment to be made available?",
    says: "Six kinds of equipment for all who use computers; the State takes the action that it finds necessary.",
    page: 85,
  },
  usesComputer.and(
    item.is("glare-screen", "document-holder", "chair", "adjustable-table", "rests", "headset"),
    necessary,
  ),
)
  .example(
    { usesComputer: true, workStationItem: "glare-screen", workStationNecessary: true },
    "2002-04-15",
    "true",
  )
  .example(
    { usesComputer: true, workStationItem: "document-holder", workStationNecessary: true },
    "2002-04-15",
    "true",
  )
  .example({ usesComputer: true, workStationItem: "chair", workStationNecessary: true }, "2002-04-15", "true")
  .example(
    { usesComputer: true, workStationItem: "adjustable-table", workStationNecessary: true },
    "2002-04-15",
    "true",
  )
  .example({ usesComputer: true, workStationItem: "rests", workStationNecessary: true }, "2002-04-15", "true")
  .example(
    { usesComputer: true, workStationItem: "headset", workStationNecessary: true },
    "2002-04-15",
    "true",
  )
  .example(
    { usesComputer: true, workStationItem: "other", workStationNecessary: true },
    "2002-04-15",
    "false",
  )
  .example(
    { usesComputer: true, workStationItem: "chair", workStationNecessary: false },
    "2002-04-15",
    "false",
  )
  .example({ usesComputer: false, workStationItem: "chair" }, "2002-04-15", "false")
  .example({ usesComputer: true, workStationItem: "chair" }, "2002-04-15", {
    missing: ["workStationNecessary"],
  });

export const feasible = given.flag("clericalFeasible", {
  question: "Do operations make clerical support feasible?",
});
export const budget = given.flag("clericalBudget", { question: "Does the budget allow clerical support?" });
export const clericalSupport = rule(
  {
    id: "clerical-support",
    clause: "13.19",
    title: "Does the State provide clerical support?",
    says: "Where operations make it feasible and the budget allows it.",
    page: 86,
  },
  feasible.and(budget),
)
  .example({ clericalFeasible: true, clericalBudget: true }, "2002-04-15", "true")
  .example({ clericalFeasible: false, clericalBudget: true }, "2002-04-15", "false")
  .example({ clericalFeasible: true, clericalBudget: false }, "2002-04-15", "false")
  .example({ clericalFeasible: true }, "2002-04-15", { missing: ["clericalBudget"] });

export const undercover = given.flag("undercoverVehicle", {
  question:
    "Has the Board of Prison Terms assigned a State-owned undercover vehicle to the Deputy Commissioner?",
});
const emergencyItem = given.choice("undercoverItem", {
  choices: {
    flashlight: "A flashlight",
    "first-aid": "A first-aid kit",
    blanket: "A blanket",
    extinguisher: "A fire extinguisher",
    cables: "Jumper cables",
    other: "Something else",
  },
  question: "Which equipment is it?",
});
const included = given.flag("undercoverIncluded", { question: "Is it in the car already?" });
export const undercoverItem = rule(
  {
    id: "undercover-vehicle-item",
    clause: "13.20",
    title: "Must the Board of Prison Terms assign this equipment?",
    says: "Five pieces of emergency equipment for an undercover vehicle, as far as the car lacks them; all stay State property.",
    page: 86,
  },
  undercover.and(
    emergencyItem.is("flashlight", "first-aid", "blanket", "extinguisher", "cables"),
    included.not(),
  ),
)
  .example(
    { undercoverVehicle: true, undercoverItem: "flashlight", undercoverIncluded: false },
    "2002-04-15",
    "true",
  )
  .example(
    { undercoverVehicle: true, undercoverItem: "first-aid", undercoverIncluded: false },
    "2002-04-15",
    "true",
  )
  .example(
    { undercoverVehicle: true, undercoverItem: "blanket", undercoverIncluded: false },
    "2002-04-15",
    "true",
  )
  .example(
    { undercoverVehicle: true, undercoverItem: "extinguisher", undercoverIncluded: false },
    "2002-04-15",
    "true",
  )
  .example(
    { undercoverVehicle: true, undercoverItem: "cables", undercoverIncluded: false },
    "2002-04-15",
    "true",
  )
  .example(
    { undercoverVehicle: true, undercoverItem: "cables", undercoverIncluded: true },
    "2002-04-15",
    "false",
  )
  .example(
    { undercoverVehicle: true, undercoverItem: "other", undercoverIncluded: false },
    "2002-04-15",
    "false",
  )
  .example({ undercoverVehicle: false }, "2002-04-15", "false")
  .example({ undercoverVehicle: true, undercoverItem: "cables" }, "2002-04-15", {
    missing: ["undercoverIncluded"],
  });

const badgeClass = given.choice("badgeClass", {
  choices: {
    "deputy-attorney-general": "Deputy Attorney General",
    "field-enforcement": "Deputy Labor Commissioner, Field Enforcement",
    other: "Another class",
  },
  question: "Which class does the employee hold?",
});
export const hasBadge = badgeClass.is("deputy-attorney-general", "field-enforcement");
export const badge = rule(
  {
    id: "badge",
    clause: "13.21",
    title: "Does the State provide a badge?",
    says: "To each Deputy Attorney General and each Deputy Labor Commissioner in Field Enforcement; the State decides size, design and use.",
    page: 86,
  },
  hasBadge,
)
  .example({ badgeClass: "deputy-attorney-general" }, "2002-04-15", "true")
  .example({ badgeClass: "field-enforcement" }, "2002-04-15", "true")
  .example({ badgeClass: "other" }, "2002-04-15", "false")
  .example({ badgeClass: "sheriff" }, "2002-04-15", { refused: "out-of-range" });
