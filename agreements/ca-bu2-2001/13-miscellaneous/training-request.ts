import { entitlement } from "../../../src/rules/index.ts";
import { IN_WRITING } from "./inputs.ts";
import { approved, kind } from "./training.ts";

export const training = entitlement({
  id: "training-costs-and-time",
  clause: "13.6",
  title: "Costs and time for training",
  says: "Required training is paid in full and within working time; job-related training may be paid up to all of it, career-related up to half.",
  applies: kind.is("required", "related").or(approved),
  otherwise:
    "Career-related training is reimbursed only where the appointing authority approves it; ask for the approval first.",
  rules: ["training-reimbursement", "training-paid-time", "training-hours-worked"],
  request: {
    what: "Approval, time off where the training is required, and afterwards reimbursement as 12.1 provides",
    by: "No time is stated in the agreement; ask before you enroll, and claim once the course is completed",
    form: `${IN_WRITING}; claims follow 12.1`,
    to: "Your appointing authority",
  },
});
