import type { Field } from "../../../src/rules/index.ts";

/** Which of several proposals is meant, for acts that accept or decline one. */
export const proposal: Field = {
  name: "proposal",
  type: "number",
  question: "Which proposal? The latest where none is named.",
};
