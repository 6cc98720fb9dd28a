import { type Station, section } from "../../../src/rules/index.ts";
import { appealLost } from "./7.07-step-1.ts";
import { complaintEndsAt, complaintStaysInDepartment, endsAt } from "./complaint.ts";
import { awaiting, fromReceipt, noPrecedent, unlessDepartmentHeadAt } from "./periods.ts";
import { noFurtherThanStep3 } from "./reach.ts";

const appeal = {
  act: "appeal",
  by: ["grievant", "union"],
  to: "step3",
  what: "Appeal to step 3",
  barred: [complaintEndsAt("step2")],
};

const bypass = {
  act: "bypass",
  by: ["grievant", "union"],
  to: "step4",
  what: "Appeal past step 3 to step 4",
  clause: "7.9.A",
  barred: [unlessDepartmentHeadAt("step2", "7.9.A"), complaintStaysInDepartment, noFurtherThanStep3],
};

/** Step 2: the answer, and the appeal from it. */
export const step2: readonly Station[] = [
  awaiting({
    id: "step2",
    title: "Step 2: the answer of the second level is awaited",
    clause: "7.8",
    by: "second-level",
    within: fromReceipt(21, "7.8.B"),
    to: [{ when: endsAt("step2"), to: "final" }, { to: "step2-answered" }],
    next: "Step 3",
    pass: [{ ...appeal, clause: "7.11" }, bypass],
    notes: [noPrecedent("7.8.C")],
  }),
  {
    id: "step2-answered",
    title: "Step 2 answered; an appeal is open",
    clause: "7.9.A",
    notes: [noPrecedent("7.8.C")],
    moves: [
      { ...appeal, clause: "7.9.A", within: fromReceipt(21, "7.9.A"), onLapse: appealLost("7.9.A") },
      { ...bypass, within: fromReceipt(21, "7.9.A"), onLapse: appealLost("7.9.A") },
    ],
  },
];

export default section({
  number: "7.8",
  title: "Formal Grievance - Step 2",
  page: 30,
  plain: {
    A: "A grievant who does not accept the first answer has 21 calendar days from receiving it to appeal to the second level that the department head has named. Where the department head or designee already gave the first answer, the grievant may go past this step.",
    B: "The second level answers in writing within 21 calendar days of receiving the appeal.",
    C: "As at step 1, what is agreed or read into the contract here binds nobody in another case.",
  },
  cites: ["7.7"],
});
