import { type Bar, type Move, type Station, section } from "../../../src/rules/index.ts";
import { awaiting, fromReceipt, rightLost } from "./periods.ts";

const request: Omit<Move, "clause"> = {
  act: "requestArbitration",
  by: ["union"],
  to: "arbitration-requested",
  what: "Submit the grievance to arbitration",
};

/** Step 4: the Director's answer, and the union's right that follows. `clause` gives that right its 30 days. `answered` and `barred` say where it ends for some. */
export const step4 = (
  title: string,
  clause: string,
  answered: Move["to"] = "step4-answered",
  barred: readonly Bar[] = [],
): readonly Station[] => [
  awaiting({
    id: "step4",
    title,
    clause: "7.10",
    by: "director",
    within: fromReceipt(30, "7.10.B"),
    to: answered,
    next: "Arbitration",
    pass: [{ ...request, clause: "7.11", barred }],
  }),
  {
    id: "step4-answered",
    title: "Step 4 answered; the union may ask for arbitration",
    clause,
    moves: [
      {
        ...request,
        clause,
        barred,
        within: fromReceipt(30, clause),
        onLapse: rightLost(
          "The right to arbitrate is lost and the answer of step 4 stands; a later request is recorded as late.",
          clause,
        ),
      },
    ],
  },
];

export default section({
  number: "7.10",
  title: "Formal Grievance - Step 4",
  page: 30,
  plain: {
    A: "From step 3 the appeal leaves the department: within 21 calendar days of receiving the answer it goes to the Director of Personnel Administration or a designee.",
    B: "The Director or designee answers in writing within 30 calendar days of receiving it.",
  },
  cites: ["7.9"],
});
