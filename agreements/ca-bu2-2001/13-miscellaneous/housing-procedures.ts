import { noticeProcedure } from "../notice-procedure.ts";
import { text } from "../procedure-parts.ts";

const unit = text("unit", "Which housing unit, trailer or pad?", true);

/** Notice of a higher rent in State-owned housing: 13.12.A. */
export const rentProcedure = noticeProcedure({
  id: "housing-rent",
  clause: "13.12.A",
  title: "Notice of a higher rent in State housing",
  says: "A rent in State-owned housing rises once a year at most, and with 60 days' notice.",
  what: "the higher rent",
  days: 60,
  planned: [unit, text("rent", "What is the rent now, and what shall it be?", true)],
  readings: [],
});

/** Notice to leave State-owned housing: 13.12.A.4. */
export const vacateProcedure = noticeProcedure({
  id: "housing-vacate",
  clause: "13.12.A.4",
  title: "Notice to leave State housing",
  says: "The State may have an occupied unit vacated at its discretion, with at least 30 days' notice to the employee.",
  what: "the duty to leave",
  days: 30,
  planned: [unit],
  readings: [],
});
