import { figure, given, read, rule, when, zero } from "../../../src/rules/index.ts";
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
export const probationMonths = given.number("probationMonths", {
  unit: "months",
  min: "0",
  max: "36",
  question: "How many months of the first probationary period in State service are completed?",
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
  .example({ probationMonths: "-1" }, "2002-04-15", { refused: "out-of-range" });
