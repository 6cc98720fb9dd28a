import { figure, given, read, rule } from "../../../src/rules/index.ts";

export const listEvery = figure(
  {
    id: "unit-list-months",
    clause: "2.5.B",
    title: "Months between two lists of changes",
    unit: "months",
    page: 9,
  },
  { "2001-07-01": "1" },
);
const last = given.day("lastChangesSent", {
  question: "On which day did the union last get the changes to the list of the unit?",
});
/** 2.5.B: when the next list of changes is due. */
export const nextChanges = rule(
  {
    id: "unit-list-next-changes",
    clause: "2.5.B",
    title: "Day by which the next changes to the unit's list are due",
    says: "Each month the State tells the union what has changed in the list since the last report.",
    page: 9,
  },
  last.plusMonths(read(listEvery)),
)
  .reading(
    "2.5.B",
    "month-after-the-last",
    "A month runs from the last report",
    "No day of the month is printed, and the changes are those since the last report.",
  )
  .example({ lastChangesSent: "2002-03-15" }, "2002-04-15", "2002-04-15")
  .example({ lastChangesSent: "2002-01-31" }, "2002-02-15", "2002-02-28")
  .example({}, "2002-04-15", { missing: ["lastChangesSent"] });
