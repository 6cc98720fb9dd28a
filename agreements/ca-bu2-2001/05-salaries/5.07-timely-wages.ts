import { entitlement, section } from "../../../src/rules/index.ts";
import {
  covered,
  daysAfterError,
  daysAfterOther,
  leastShare,
  perYear,
  salaryAdvanceOwed,
  salaryAdvanceRest,
  salaryAdvancesLeft,
} from "./salary-advance.ts";
import { salaryAdvanceDays, salaryAdvanceLastDay, salaryAdvanceLeast } from "./salary-advance-amount.ts";
import { salaryAdvanceProcedure } from "./salary-advance-procedure.ts";

export default section({
  number: "5.7",
  title: "Timely Payment of Wages",
  page: 22,
  plain: {
    A: "When payday brings no warrant to a permanent full-time employee, the State gives a salary advance, by the department's policy and paragraphs 1 to 4.",
    "A.1":
      "Payroll papers were wrong or late and the employee is not to blame: as a rule the advance comes within 2 work days after payday. By the department's policy it is close to net pay, that is gross salary less deductions.",
    "A.2":
      "Any other reason, such as absence without leave (AWOL) or a late dock: as a rule the advance comes within 5 work days after payday and is at least 50 percent of net pay. There are at most 2 such advances in a calendar year.",
    "A.3": "The rest of net pay is paid only once the Controller's warrant for the period has come in.",
    "A.4":
      "Paragraphs 1, 2 and 3 do not bind in remote places where payroll difficulties put these times out of reach. There the State tries to correct errors and give advances quickly.",
    B: "Employees see to it themselves that voluntary deductions, such as credit union payments or union dues, are paid. Whoever has a personal right of action against the State over payroll errors or delays, apart from this agreement, keeps it; such an action is neither grieved nor arbitrated.",
    C: "Employees with direct deposit are left out. Advances that another rule or policy gives them remain possible.",
  },
  forum: {
    reach: "arb",
    except: [
      {
        clause: "B",
        reach: "none",
        note: "A personal action against the State over payroll errors or delays goes outside the agreement.",
      },
    ],
  },
  terms: [daysAfterError, daysAfterOther, leastShare, perYear],
  rules: [
    salaryAdvanceOwed,
    salaryAdvanceDays,
    salaryAdvanceLastDay,
    salaryAdvanceLeast,
    salaryAdvancesLeft,
    salaryAdvanceRest,
  ],
  cites: ["5.6"],
  procedures: [salaryAdvanceProcedure],
  entitlements: [
    entitlement({
      id: "salary-advance",
      clause: "5.7.A",
      title: "A salary advance when the warrant does not come",
      says: "About net pay after a payroll error, at least half of net pay otherwise, within a few work days after payday.",
      applies: covered,
      otherwise:
        "It is for permanent full-timers who got no warrant on payday; those with direct deposit are left out.",
      rules: [
        "salary-advance-owed",
        "salary-advance-days",
        "salary-advance-last-day",
        "salary-advance-least",
        "salary-advances-left",
        "salary-advance-rest",
      ],
      request: {
        what: "A salary advance for the pay period whose warrant did not come",
        by: "No time is stated in the agreement; ask on payday. The State normally pays within two work days after a payroll error, five otherwise",
        form: "In writing; the agreement names no form",
        to: "The personnel office of the department",
      },
    }),
  ],
});
