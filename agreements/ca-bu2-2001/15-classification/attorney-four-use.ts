import { given, rule } from "../../../src/rules/index.ts";

const similarWork = given.flag("workLikeAttorneyFour", {
  question:
    "Has the State found, by the joint criteria, that the work is substantially like that of present Attorney IVs?",
});
const fundsApproved = given.flag("attorneyFourFunded", {
  question: "Has the Department of Finance, or its designee, approved the money for the position?",
});

export const attorneyFourUse = rule(
  {
    id: "attorney-iv-use",
    clause: "15.4",
    title: "Must the department use an Attorney IV class for the position?",
    says: "Yes, where the work meets the joint criteria for the IV level and the money for the position is approved.",
    page: 95,
  },
  similarWork,
)
  .notwithstanding("SL.3.5", fundsApproved.not(), fundsApproved, {
    note: "A position goes to the IV level only when the money is approved",
  })
  .reading(
    "15.4",
    "money-first",
    "The duty to use the class waits for the approval of the money",
    "15.4 names the criteria alone; paragraph 5 of Side Letter 3, which carries it out, adds the money.",
  )
  .example({ workLikeAttorneyFour: true, attorneyFourFunded: true }, "2002-04-15", "true")
  .example({ workLikeAttorneyFour: false, attorneyFourFunded: true }, "2002-04-15", "false")
  .example({ workLikeAttorneyFour: true, attorneyFourFunded: false }, "2002-04-15", "false", {
    setAside: ["15.4"],
  })
  .example({ workLikeAttorneyFour: true }, "2002-04-15", { missing: ["attorneyFourFunded"] });
