import type { Bar, Condition, Field } from "../../../src/rules/index.ts";

/** How far the section in dispute lets a grievance go, stated by the act that opens the case. */
export const reachField: Field = {
  name: "reach",
  type: "choice",
  question: "How far may a dispute about the section go?",
  choices: ["arb", "step4", "step3"],
  aside: true,
};

/** The same for acts that open a case only where nothing was recorded before them. */
export const reachWhereItBegins: Field = {
  ...reachField,
  question: "Where the case begins with this: how far may a dispute about the section go?",
};

/** Whichever act opens the case may state it; a later one can shorten the reach and never lengthen it. */
const stated = (is: string): Condition => ({
  any: ["learn", "discuss", "file"].map((act) => ({ stated: "reach", is, act })),
});

/** The section's disputes end with the answer of step 3. */
export const endsAtStep3 = stated("step3");
/** They end with the answer of step 4, or before it. */
export const endsAtStep4: Condition = { any: [stated("step3"), stated("step4")] };

const bar = (when: Condition, step: string, clause: string): Bar => ({
  when,
  code: "reach-ends-here",
  reason: `The section in dispute lets a grievance go no further than step ${step}`,
  remedy: "Withdraw or settle it, or file about a clause whose disputes go further.",
  clause,
});

/** Keeps a dispute about a section that ends at step 3 from leaving the department. */
export const noFurtherThanStep3 = bar(endsAtStep3, "3", "6.3.B");
/** Keeps a dispute about a section that ends at step 4 from arbitration. */
export const noFurtherThanStep4 = bar(endsAtStep4, "4", "6.4.B");
