import { figure, given, read, rule, when } from "../../../src/rules/index.ts";
import { START } from "./bilingual-pay.ts";

export const back = figure(
  { id: "bilingual-back", clause: "5.4.F", title: "Furthest back from approval", unit: "months", page: 21 },
  { [START]: "12" },
);
export const backDelayed = figure(
  {
    id: "bilingual-back-delayed",
    clause: "5.4.F",
    title: "Furthest back where the appointment papers were delayed",
    unit: "months",
    page: 21,
  },
  { [START]: "24" },
);
const appointed = given.day("appointed", {
  question: "On which day was the employee appointed to the position?",
});
const usedFrom = given.day("usedFrom", {
  question: "Since which day is the second language used for a tenth of the time?",
});
const approvedOn = given.day("approvedOn", {
  question: "On which day was the department's request approved?",
});
const papersDelayed = given.flag("papersDelayed", {
  question: "Were the papers of the appointment delayed?",
});

export const bilingualFrom = rule(
  {
    id: "bilingual-effective-date",
    clause: "5.4.F",
    title: "First day of the bilingual differential",
    says: "The differential reaches back to the appointment, at most one year before approval, two where papers were delayed, and never before the language was used.",
    page: 21,
  },
  appointed
    .laterOf(usedFrom)
    .laterOf(approvedOn.minusMonths(when(papersDelayed, read(backDelayed), read(back)))),
)
  .reading(
    "5.4.F",
    "may-two-years",
    "With delayed papers the full two years are granted",
    "The clause says that it may reach back up to two years; the answer shows the most that it allows.",
  )
  .example(
    { appointed: "2001-09-01", usedFrom: "2001-09-15", approvedOn: "2002-04-10", papersDelayed: false },
    "2002-04-15",
    "2001-09-15",
  )
  .example(
    { appointed: "2000-01-03", usedFrom: "2000-01-03", approvedOn: "2002-04-10", papersDelayed: false },
    "2002-04-15",
    "2001-04-10",
  )
  .example(
    { appointed: "2000-01-03", usedFrom: "2000-01-03", approvedOn: "2002-04-10", papersDelayed: true },
    "2002-04-15",
    "2000-04-10",
  )
  .example({ appointed: "2001-02-30" }, "2002-04-15", { refused: "wrong-type" });
