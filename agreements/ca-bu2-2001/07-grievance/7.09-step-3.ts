import { type Station, section } from "../../../src/rules/index.ts";
import { appealLost } from "./7.07-step-1.ts";
import { complaintStaysInDepartment, isComplaint } from "./complaint.ts";
import { awaiting, fromReceipt } from "./periods.ts";
import { endsAtStep3, noFurtherThanStep3 } from "./reach.ts";

const appeal = {
  act: "appeal",
  by: ["grievant", "union"],
  to: "step4",
  what: "Appeal to step 4, the Director of Personnel Administration",
  barred: [complaintStaysInDepartment, noFurtherThanStep3],
};

/** Step 3: the answer, and the appeal out of the department. */
export const step3: readonly Station[] = [
  awaiting({
    id: "step3",
    title: "Step 3: the answer of the third level is awaited",
    clause: "7.9",
    by: "third-level",
    within: fromReceipt(21, "7.9.B"),
    to: [{ when: { any: [isComplaint, endsAtStep3] }, to: "final" }, { to: "step3-answered" }],
    next: "Step 4",
    pass: [{ ...appeal, clause: "7.11" }],
  }),
  {
    id: "step3-answered",
    title: "Step 3 answered; an appeal is open",
    clause: "7.10.A",
    moves: [
      { ...appeal, clause: "7.10.A", within: fromReceipt(21, "7.10.A"), onLapse: appealLost("7.10.A") },
    ],
  },
];

export default section({
  number: "7.9",
  title: "Formal Grievance - Step 3",
  page: 30,
  plain: {
    A: "The appeal from step 2 goes to the third level that the department head has named, again within 21 calendar days of receiving the answer. Where the department head or designee gave the second answer, the grievant may go past this step.",
    B: "The third level has 21 calendar days from receipt for its written answer.",
  },
  cites: ["7.8"],
});
