import { entitlement, section } from "../../../src/rules/index.ts";
import { workWeekGroup } from "../inputs.ts";
import {
  absenceRecorded,
  dockAllowed,
  leaveCharged,
  payCutBarred,
  suspensionAllowed,
  wholeDay,
  wholeWeek,
} from "./salaried-absence.ts";
import { flexibleHoursRefusal } from "./schedule-requests.ts";

export default section({
  number: "6.3",
  title: "Hours of Work and Work Schedules - WWGs E and SE - Effective September 1, 1999",
  page: 27,
  plain: {
    "": "This section is for work week groups E and SE, from September 1, 1999.",
    A: "One works as long as the assignments and duties take. That comes to 40 hours a week on average, with paid leave counted in; now and then a longer week may be needed.",
    B: "Flexible hours or reduced time may be refused only for the sake of operations, and in writing. Whoever works flexible hours follows the department's reasonable procedures. A dispute about flexible hours or reduced time can be grieved up to the third level and no further; there is no arbitration.",
    C: "Employees let management know, within reason, their schedule and where they are, and follow its directions to finish their work. They may have to record time to bill clients, to budget or to track cases or projects.",
    D: "Five things may not be done to these employees.",
    "D.1": "Taking paid leave off for an absence, except by whole days.",
    "D.2": "Docking or cutting salary for an absence shorter than a day.",
    "D.3": "Suspending for anything but whole work weeks: 1, 2, 3 and so on.",
    "D.4": "Cutting pay as discipline (adverse action) under Government Code 19572.",
    "D.5": "Keeping a record of an absence of less than 1 day, for attendance or for pay.",
  },
  forum: {
    reach: "arb",
    except: [
      { clause: "B", reach: "step3", note: "Flexible hours and reduced time end at the third level." },
    ],
  },
  cites: ["7.9"],
  terms: [wholeDay, wholeWeek],
  rules: [leaveCharged, dockAllowed, absenceRecorded, suspensionAllowed, payCutBarred, flexibleHoursRefusal],
  entitlements: [
    entitlement({
      id: "flexible-hours",
      clause: "6.3.B",
      title: "Flexible hours or reduced time",
      says: "Flexible working hours or reduced work time, refused only for operational needs and in writing.",
      applies: workWeekGroup.is("E", "SE"),
      otherwise: "This section is for work week groups E and SE.",
      rules: ["flexible-hours-refusal"],
      request: {
        what: "The working hours or the reduced time that you wish for",
        by: "No time is stated in the agreement; the department's procedures may state one",
        form: "In writing; the agreement names no form",
        to: "The supervisor, by the department's procedures",
      },
    }),
  ],
});
