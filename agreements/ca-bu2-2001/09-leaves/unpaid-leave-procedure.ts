import type { Procedure } from "../../../src/rules/index.ts";
import { holidayPlan } from "../08-holidays/holiday-plan.ts";
import { calendarDays, department, employee, head, leaveEnds, months, workDays } from "./leave-course.ts";
import { unpaidLeaveActs } from "./unpaid-leave-acts.ts";
import { unpaidLeaveAsked } from "./unpaid-leave-asked.ts";
import { unpaidLeaveEndedEarly, unpaidLeaveRunning } from "./unpaid-leave-running.ts";

/** 9.2 as steps: asked, answered, run, extended, ended early or on its last day. */
export const unpaidLeaveProcedure: Procedure = {
  id: "unpaid-leave",
  clause: "9.2",
  title: "Unpaid leave of absence",
  says: "An employee asks for unpaid leave of at most a year, with proof. The department head decides, and gives specific business reasons in writing for a refusal. More time can be asked for. The State may end the leave early with notice of 30 work days and reasons; afterwards the former position is open again.",
  movers: [employee, head, department],
  acts: unpaidLeaveActs,
  stations: [
    ...unpaidLeaveAsked,
    ...unpaidLeaveRunning,
    ...unpaidLeaveEndedEarly,
    ...leaveEnds({ back: "9.2.B", ask: "9.2.F" }),
  ],
  anywhere: [],
  consents: [],
  counting: { "calendar days": calendarDays, "work days": workDays, months },
  daysOff: holidayPlan.holidays,
  readings: [
    {
      clause: "9.2.B",
      says: "A reason that 9.2.C lists lifts every bar on the leave.",
      why: "The bar begins by excepting what that subsection provides, without limits.",
    },
    {
      clause: "9.2.D",
      says: "An extension may go beyond the year; what is granted at first may not, and the clock stops it there.",
      why: "The year limits what is granted at first; the clause on extensions sets no limit.",
    },
    {
      clause: "9.2.E",
      says: "Notice is given on the day on which it goes out.",
      why: "The clause counts from the notice to the day of the end and does not speak of its receipt.",
    },
    {
      clause: "9.2.E",
      says: "An early end on the day named stays on record though its notice was too short.",
      why: "The clause attaches no consequence; whether such an end holds is for the grievance procedure.",
    },
    {
      clause: "9.2.F",
      says: "More time that is refused has its reasons in writing too.",
      why: "An extension is unpaid leave for further days, and who is refused leave is owed reasons.",
    },
    {
      clause: "9.2.B",
      says: "An early return takes the department's agreement, and records itself by the department alone.",
      why: "The right to the former position arises when the leave ends; nothing lets the employee end it.",
    },
  ],
};
