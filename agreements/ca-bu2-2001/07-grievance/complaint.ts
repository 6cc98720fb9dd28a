import type { Bar, Condition } from "../../../src/rules/index.ts";
import { departmentHeadAt } from "./periods.ts";

/** The case was filed as a complaint, as 7.2.B describes one. */
export const isComplaint: Condition = { stated: "kind", is: "complaint", act: "file" };

/** A complaint goes no further than the department head or designee. */
export const endsAt = (step: string): Condition => ({ all: [isComplaint, departmentHeadAt(step)] });

const bar = (when: Condition): Bar => ({
  when,
  code: "complaint-ends-here",
  reason: "A complaint is processed no further than the department head or designee",
  remedy: "Withdraw or settle it; a dispute over the express terms of the agreement is filed as a grievance.",
  clause: "7.2.B",
});

/** Keeps a complaint from leaving the step at which the department head or designee sat. */
export const complaintEndsAt = (step: string): Bar => bar(endsAt(step));

/** Keeps every complaint from leaving the department. */
export const complaintStaysInDepartment: Bar = bar(isComplaint);
