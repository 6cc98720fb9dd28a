import type { Bar, Condition, Field } from "../../../src/rules/index.ts";

/** How far the section in dispute lets a grievance go, stated when the case is opened. */
export const reachField: Field = {
  name: "reach",
  type: "choice",
  question: "How far may a dispute about the section go?",
  choices: ["arb", "step4", "step3"],
  aside: true,
};

const stated = (is: string): Condition => ({ stated: "reach", is, act: "learn" });

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
