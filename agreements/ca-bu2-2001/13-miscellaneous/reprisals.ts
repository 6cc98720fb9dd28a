import { entitlement, given, rule } from "../../../src/rules/index.ts";

const used = given.flag("rightsUsed", {
  question: "Has the employee used a right under the Dills Act or this agreement?",
});
const act = given.choice("reprisalAct", {
  choices: {
    reprisal: "A reprisal, or the threat of one",
    discrimination: "Discrimination, or the threat of it",
    other: "Something else done against the employee",
    none: "Nothing against the employee",
  },
  question: "What did the State do?",
});
const because = given.flag("reprisalBecause", { question: "Was it done because of that use?" });
const barred = used.and(act.is("reprisal", "discrimination", "other"), because);

export const reprisalBarred = rule(
  {
    id: "reprisal-barred",
    clause: "13.15",
    title: "Is the act barred as a reprisal?",
    says: "Reprisal, discrimination, the threat of either and anything else against an employee, because of the use of rights under the Dills Act or this agreement.",
    page: 84,
  },
  barred,
)
  .example({ rightsUsed: true, reprisalAct: "reprisal", reprisalBecause: true }, "2002-04-15", "true")
  .example({ rightsUsed: true, reprisalAct: "discrimination", reprisalBecause: true }, "2002-04-15", "true")
  .example({ rightsUsed: true, reprisalAct: "other", reprisalBecause: true }, "2002-04-15", "true")
  .example({ rightsUsed: true, reprisalAct: "none", reprisalBecause: true }, "2002-04-15", "false")
  .example({ rightsUsed: true, reprisalAct: "reprisal", reprisalBecause: false }, "2002-04-15", "false")
  .example({ rightsUsed: false }, "2002-04-15", "false")
  .example({ rightsUsed: true, reprisalAct: "other" }, "2002-04-15", { missing: ["reprisalBecause"] });

export const noReprisal = entitlement({
  id: "no-reprisal",
  clause: "13.15",
  title: "No harm for using your rights",
  says: "The State may neither punish, threaten nor discriminate, nor do anything else against you, because you used rights under the Dills Act or this agreement.",
  applies: barred,
  otherwise: "It must be something done or threatened against you because you used such a right.",
  rules: ["reprisal-barred"],
  request: {
    what: "That what was done be undone, and stop",
    by: "Talk within 21 calendar days of when you could be expected to know of it; in writing within those days, or within 14 calendar days of the answer to the talk if that is later (7.7)",
    form: "The State's form for a grievance (7.7.C)",
    to: "As Article 7 provides: your supervisor first",
  },
});
