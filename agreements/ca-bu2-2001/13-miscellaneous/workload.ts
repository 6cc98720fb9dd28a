import { given, rule } from "../../../src/rules/index.ts";

const prisonTerms = given.flag("prisonTermsCommissioner", {
  question: "Is the employee a Deputy Commissioner of the unit at the Board of Prison Terms?",
});
export const prisonTermsWorkload = rule(
  {
    id: "prison-terms-workload",
    clause: "13.11",
    title: "May the State set and change the hearings and cases?",
    says: "For the unit's Deputy Commissioners at the Board of Prison Terms: date, time and number, at any time and without a condition.",
    page: 83,
  },
  prisonTerms,
)
  .example({ prisonTermsCommissioner: true }, "2002-04-15", "true")
  .example({ prisonTermsCommissioner: false }, "2002-04-15", "false", {
    note: "this section gives no such power over others",
  })
  .example({}, "2002-04-15", { missing: ["prisonTermsCommissioner"] });

const appealsBoard = given.flag("appealsBoardEmployee", {
  question: "Does the employee of the unit work for the Unemployment Insurance Appeals Board?",
});
const judge = given.flag("appealsBoardJudge", {
  question: "Is the employee an Administrative Law Judge there?",
});
const change = given.choice("appealsBoardChange", {
  choices: {
    day: "The date or time",
    fewer: "Fewer hearings or cases",
    more: "More hearings or cases",
  },
  question: "What is changed?",
});
const needed = given.flag("appealsBoardNeed", {
  question: "Does workload or budget require the increase?",
});
const facts = { appealsBoardEmployee: true, appealsBoardJudge: true };

export const appealsBoardWorkload = rule(
  {
    id: "appeals-board-workload",
    clause: "13.16",
    title: "May the State make this change of hearings and cases?",
    says: "The State sets date, time and number for the Appeals Board; its judges get more only where workload or budget require it.",
    page: 84,
  },
  appealsBoard,
)
  .notwithstanding("SL.2.1", appealsBoard.and(judge, change.is("more")), needed, {
    note: "The side letter bars an increase for judges without need",
  })
  .example({ ...facts, appealsBoardChange: "day" }, "2002-04-15", "true")
  .example({ ...facts, appealsBoardChange: "fewer" }, "2002-04-15", "true")
  .example({ ...facts, appealsBoardChange: "more", appealsBoardNeed: true }, "2002-04-15", "true")
  .example({ ...facts, appealsBoardChange: "more", appealsBoardNeed: false }, "2002-04-15", "false", {
    setAside: ["13.16"],
  })
  .example({ ...facts, appealsBoardJudge: false, appealsBoardChange: "more" }, "2002-04-15", "true")
  .example({ appealsBoardEmployee: false }, "2002-04-15", "false")
  .example({ ...facts, appealsBoardChange: "more" }, "2002-04-15", { missing: ["appealsBoardNeed"] });
