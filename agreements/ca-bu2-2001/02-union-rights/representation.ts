import { given, rule, today } from "../../../src/rules/index.ts";

const representedMatter = given.choice("representedMatter", {
  choices: {
    grievance: "A grievance of the unit",
    "personnel-board": "A claim or appeal before the State Personnel Board",
    other: "Something else",
  },
  question: "What is to be prepared or presented?",
});
const workloadAllows = given.flag("workloadAllows", {
  question: "Does the workload allow the time then?",
});
const hourAgreed = given.flag("hourAgreed", {
  question:
    "Is the time of day agreed with the representative's supervisor? Yes also where the supervisor asks for nothing.",
});
export const represents = representedMatter.is("grievance", "personnel-board");

const due = { representedMatter: "grievance", workloadAllows: true, hourAgreed: true };
export const representationTime = rule(
  {
    id: "representation-time",
    clause: "2.1.A",
    title: "Is paid time due to prepare or present a case?",
    says: "A reasonable time on full pay, for the employee and the representative, for grievances and for claims and appeals before the State Personnel Board, as the workload allows.",
    page: 7,
  },
  represents.and(workloadAllows, hourAgreed),
)
  .example(due, "2002-04-15", "true")
  .example({ ...due, representedMatter: "personnel-board" }, "2002-04-15", "true")
  .example({ ...due, representedMatter: "other" }, "2002-04-15", "false")
  .example({ ...due, workloadAllows: false }, "2002-04-15", "false")
  .example({ ...due, hourAgreed: false }, "2002-04-15", "false", {
    note: "not at that hour; the time itself stays due",
  })
  .example({ ...due, workloadAllows: undefined }, "2002-04-15", { missing: ["workloadAllows"] });

const listed = given.flag("representativeListed", {
  question: "Does the union's list, or a later change of it, name the person as its representative?",
});
const received = given.day("representativeListReceived", {
  question: "On which day did the State receive the list or change that names the person?",
});
export const representativeRecognized = rule(
  {
    id: "representative-recognized",
    clause: "2.1.B",
    title: "Must the State recognize the representative?",
    says: "From the day on which it received the list, or the change of the list, that names the person.",
    page: 7,
  },
  listed.and(today().isFrom(received)),
)
  .example({ representativeListed: true, representativeListReceived: "2002-04-15" }, "2002-04-14", "false")
  .example({ representativeListed: true, representativeListReceived: "2002-04-15" }, "2002-04-15", "true")
  .example({ representativeListed: false }, "2002-04-15", "false")
  .example({ representativeListed: true }, "2002-04-15", { missing: ["representativeListReceived"] });
