import { figure, given, type Num, read, rule, when } from "../../../src/rules/index.ts";
import { START } from "./bilingual-pay.ts";

const ON = "2002-04-15";

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

const head = {
  id: "bilingual-effective-date",
  clause: "5.4.F",
  title: "First day of the bilingual differential",
  says: "The differential reaches back to the appointment, at most one year before approval, two where papers were delayed, and never before the language was used.",
  page: 21,
} as const;
const reachingBack = (months: Num) => appointed.laterOf(usedFrom).laterOf(approvedOn.minusMonths(months));
const early = { appointed: "2000-01-03", usedFrom: "2000-01-03", approvedOn: "2002-04-10" };

export const bilingualFrom = rule(head, reachingBack(when(papersDelayed, read(backDelayed), read(back))))
  .reading(
    "5.4.F",
    "may-two-years",
    "With delayed papers the full two years are granted",
    "The clause says that it may reach back up to two years; the answer shows the most that it allows.",
  )
  .alternative(
    "5.4.F",
    "one-year-only",
    "Beyond one year it is for the State to grant, delayed papers or not",
    "One year back is promised; the second year the clause only permits.",
    rule(head, reachingBack(read(back))),
  )
  .reading(
    "5.4.F",
    "back-from-approval",
    "The year is counted back from the day of the approval",
    "The clause begins with that day and then lets the differential reach back from it.",
  )
  .example(
    { ...early, appointed: "2001-09-01", usedFrom: "2001-09-15", papersDelayed: false },
    ON,
    "2001-09-15",
  )
  .example({ ...early, papersDelayed: false }, ON, "2001-04-10")
  .example({ ...early, appointed: "2001-04-09", papersDelayed: false }, ON, "2001-04-10")
  .example({ ...early, appointed: "2001-04-11", papersDelayed: false }, ON, "2001-04-11")
  .example({ ...early, usedFrom: "2002-04-12", papersDelayed: false }, ON, "2002-04-12", {
    note: "approved first, used from later on",
  })
  .example({ ...early, papersDelayed: true }, ON, "2000-04-10", {
    note: "2001-04-10 under the other reading",
  })
  .example({ ...early, appointed: "2000-04-11", papersDelayed: true }, ON, "2000-04-11")
  .example({ ...early }, ON, { missing: ["papersDelayed"] })
  .example({ appointed: "2001-02-30" }, ON, { refused: "wrong-type" });
