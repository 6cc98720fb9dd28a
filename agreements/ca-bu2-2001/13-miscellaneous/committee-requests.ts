import { entitlement, given } from "../../../src/rules/index.ts";
import { IN_WRITING } from "./inputs.ts";
import { departmentMember, sentToPayroll } from "./joint-committees.ts";

const BEFORE = "No time is stated in the agreement; say it before the meeting";
const WHO = "Your supervisor";
const onWorkAndFamily = given.flag("workFamilyRepresentative", {
  question: "Is the employee this union's representative on the work and family committee?",
});

export const workFamilyMeetings = entitlement({
  id: "work-and-family-committee-time",
  clause: "13.4.C",
  title: "Paid time on the work and family committee",
  says: "The union's representative attends its meetings without loss of pay; further time where the management co-chair asks for it and operations allow.",
  applies: onWorkAndFamily,
  otherwise: "It is for the one representative whom this union has on the committee.",
  rules: ["work-family-time"],
  request: {
    what: "The time of the meeting; further time is asked for by the management co-chair",
    by: BEFORE,
    form: IN_WRITING,
    to: WHO,
  },
});

export const payrollMeetings = entitlement({
  id: "payroll-committee-time",
  clause: "13.13.B",
  title: "Paid time on the payroll committee",
  says: "The representative whom the union sends serves without loss of pay.",
  applies: sentToPayroll,
  otherwise: "It is for the one representative whom this union sends to the committee.",
  rules: ["payroll-committee-time"],
  request: { what: "The time that the committee takes", by: BEFORE, form: IN_WRITING, to: WHO },
});

export const departmentMeetings = entitlement({
  id: "department-committee-time",
  clause: "13.24.4",
  title: "Paid time on your department's joint committee",
  says: "Employees who sit on a committee of labor and management lose no pay for its meetings.",
  applies: departmentMember,
  otherwise: "It is for employees who sit on such a committee of their department.",
  rules: ["department-committee-time"],
  request: { what: "The time of the meeting", by: BEFORE, form: IN_WRITING, to: WHO },
});
