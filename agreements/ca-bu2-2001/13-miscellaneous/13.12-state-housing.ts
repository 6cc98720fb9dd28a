import { section } from "../../../src/rules/index.ts";
import {
  housingRaiseFirstDay,
  housingVacateFirstDay,
  raiseEvery,
  rentNotice,
  stateHousing,
  vacateNotice,
} from "./housing-notice.ts";
import { rentProcedure, vacateProcedure } from "./housing-procedures.ts";
import { conditionLess, freeRaise, housingRent, rentRaise } from "./housing-rent.ts";
import { housingUtilities, utilityRaise, utilityRaiseEvery, utilityRaiseOpen } from "./housing-utilities.ts";

/** 13.12: rent and utilities in housing that the State owns. */
export default section({
  number: "13.12",
  title: "State-Owned Housing Rental and Utility Rates",
  page: 83,
  plain: {
    A: "For all kinds of State-owned employee housing, trailers and trailer pads among them, the State may raise present rents once a year, with 60 days' notice, within these limits:",
    "A.1": "Housing occupied now: up to 25 percent a year, never beyond fair market value.",
    "A.2":
      "Housing without rent so far: during this agreement, up to $75 a month. Housing, trailers and trailer pads that an employee vacates: up to Fair Market value.",
    "A.3":
      "Renting from the State is not ordinarily a condition of employment. Where it is made one, the State may charge 10 percent less than the regular rent.",
    "A.4":
      "Employees live in State-owned housing at the State's discretion. To have an occupied unit vacated, the State gives the employee at least 30 days' notice.",
    B: "For the same kinds of housing, trailers and trailer pads, the State may raise present utility charges once a year, within these limits:",
    "B.1": "Charges paid to the State now: up to 8 percent a year.",
    "B.2": "No charge so far: the State may introduce one in line with its own costs.",
    "B.3":
      "Where the unit has its own meter, the employee pays the utility company, including any increase it makes.",
  },
  forum: { reach: "arb" },
  terms: [
    rentRaise,
    freeRaise,
    conditionLess,
    rentNotice,
    raiseEvery,
    vacateNotice,
    utilityRaise,
    utilityRaiseEvery,
  ],
  rules: [housingRent, housingRaiseFirstDay, housingVacateFirstDay, housingUtilities, utilityRaiseOpen],
  entitlements: [stateHousing],
  procedures: [rentProcedure, vacateProcedure],
});
