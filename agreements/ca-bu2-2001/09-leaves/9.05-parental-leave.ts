import { section } from "../../../src/rules/index.ts";

/** 9.5: unpaid leave around a birth, for either parent. */
export default section({
  number: "9.5",
  title: "Parental Leave",
  page: 42,
  plain: {
    A: "A woman with permanent status who asks has a right to at most 1 year of unpaid leave for pregnancy, for giving birth and recovering, or to look after the newborn. She supports the request with medical proof, names the first and last day of the leave in it, and makes it no later than 30 calendar days after the birth. Changes to an approved leave are up to the department head or designee, who may allow them but need not.",
    B: "A man with permanent status who is the spouse or the parent, or a domestic partner with permanent status (as Family Code 297 defines and the Secretary of State certifies), has the same right: at most 1 year unpaid, on request, to look after his newborn, with medical proof, with the first and last day named, and asked for no later than 30 calendar days after the birth. Changes after approval depend on the department head or designee.",
    C: "If the request comes later than 30 calendar days after the birth, the department head or designee may consider unpaid leave but owes none.",
    D: "During the leave the employee may keep the health, dental and vision plans, paying their cost at the group rate.",
  },
  forum: { reach: "arb" },
});
