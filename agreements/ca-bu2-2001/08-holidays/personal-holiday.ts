import { figure, given, one, read, rule, when, zero } from "../../../src/rules/index.ts";
import { START } from "./holiday-credit.ts";

export const probation = figure(
  {
    id: "personal-holiday-after",
    clause: "8.1.C",
    title: "Probation to complete before the personal holiday",
    unit: "months",
    page: 34,
  },
  { [START]: "6" },
);
export const personal = figure(
  {
    id: "personal-holidays",
    clause: "8.1.C",
    title: "Personal holidays a fiscal year",
    unit: "days",
    page: 34,
  },
  { [START]: "1" },
);
export const creditedIn = figure(
  {
    id: "personal-holiday-credited",
    clause: "8.1.C",
    title: "Months from New Year to the day of credit, July 1",
    unit: "months",
    page: 34,
  },
  { [START]: "6" },
);
export const probationMonths = given.number("probationMonths", {
  unit: "months",
  min: "0",
  max: "600",
  question:
    "How many months of the first probationary period in State service are completed? Once it is passed, all of its months.",
});
export const personalHoliday = rule(
  {
    id: "personal-holiday",
    clause: "8.1.C",
    title: "Personal holiday of the fiscal year",
    says: "One day a fiscal year, credited each July 1, after six months of the first probationary period.",
    page: 34,
  },
  when(probationMonths.isAtLeast(read(probation)), read(personal), zero("days")),
)
  .reading(
    "8.1.C",
    "from-completion",
    "It is earned in the fiscal year in which the sixth month is completed",
    "The clause grants it upon completion; July 1 is the day on which later years are credited.",
  )
  .example({ probationMonths: "5" }, "2002-04-15", "0")
  .example({ probationMonths: "6" }, "2002-04-15", "1")
  .example({ probationMonths: "36" }, "2002-07-01", "1")
  .example({ probationMonths: "600" }, "2002-07-01", "1")
  .example({ probationMonths: "-1" }, "2002-04-15", { refused: "out-of-range" });

const began = given.day("probationBegan", {
  question: "On which day did the first probationary period in State service begin?",
});
const earned = began.plusMonths(read(probation));
/** July 1, or the next one where that has passed. */
const nextCredit = earned
  .minusDays(one("days"))
  .plusMonths(read(creditedIn))
  .startOfYear()
  .plusMonths(read(creditedIn));
const fromHead = {
  id: "personal-holiday-from",
  clause: "8.1.C",
  title: "First day with a personal holiday",
  says: "The day after six months of the first probationary period are completed; from then on a day each July 1.",
  page: 34,
} as const;
export const personalHolidayFrom = rule(fromHead, earned)
  .reading(
    "8.1.C",
    "from-completion",
    "It is earned in the fiscal year in which the sixth month is completed",
    "The clause grants it upon completion; July 1 is the day on which later years are credited.",
  )
  .alternative(
    "8.1.C",
    "first-july",
    "The first one is credited on the July 1 after the sixth month, or on that very day",
    "The clause knows one day of credit only, the first of July.",
    rule(fromHead, nextCredit),
  )
  .example({ probationBegan: "2001-09-04" }, "2002-04-15", "2002-03-04", {
    note: "by the other reading July 1, 2002",
  })
  .example({ probationBegan: "2002-01-01" }, "2002-04-15", "2002-07-01", { note: "the same by both" })
  .example({ probationBegan: "2002-01-02" }, "2002-04-15", "2002-07-02", {
    note: "by the other reading July 1, 2003",
  })
  .example({ probationBegan: "2001-08-31" }, "2002-04-15", "2002-02-28")
  .example({}, "2002-04-15", { missing: ["probationBegan"] })
  .example({ probationBegan: "May" }, "2002-04-15", { refused: "wrong-type" });
