import { cell, type Flag, one, rule, table } from "../../../src/rules/index.ts";
import { salaryRows } from "../tables/salary-schedule.ts";
import { classAndRange, rowKey } from "./inputs.ts";

const NAMED = [
  "Administrative Law Judge",
  "Hearing Officer",
  "Hearing Adviser",
  "Fair Hearings Specialist",
  "Workers' Compensation Conference Referee",
];
const named = (title: string): boolean => NAMED.some((beginning) => title.startsWith(beginning));
const oneIf = (holds: boolean): string => (holds ? "1" : "0");

/** The classes of 5.10.E among those of the schedule: 1 where the class is one of them. */
export const judicialClasses = table(
  {
    id: "judicial-classes",
    clause: "5.10.E",
    title: "Classes of judges and hearing officers",
    unit: "count",
    page: 24,
    columns: ["with workers' compensation judges", "without them"],
  },
  {
    "2001-07-01": Object.fromEntries(
      salaryRows.map((row) => [
        rowKey(row),
        [oneIf(named(row[0]) || row[0] === "Workers' Compensation Judge"), oneIf(named(row[0]))],
      ]),
    ),
  },
);

export const judicialClass: Flag = cell(
  judicialClasses,
  classAndRange,
  "with workers' compensation judges",
).equals(one());
const head = {
  id: "judicial-class",
  clause: "5.10.E",
  title: "Is it a class of judges or hearing officers?",
  says: "Yes for administrative law judges, hearing officers and advisers, fair hearings specialists and those who judge workers' compensation cases.",
  page: 24,
} as const;

export const inJudicialClass = rule(head, judicialClass)
  .reading(
    "5.10.E",
    "with-workers-compensation-judges",
    "Workers' Compensation Judges are among the administrative law judges",
    "6.5 calls the judges of that board administrative law judges; the printed title Workers' Compensation Conference Judge is taken for the Conference Referee of the schedule.",
  )
  .alternative(
    "5.10.E",
    "without-workers-compensation-judges",
    "Of the workers' compensation classes only the conference class is named",
    "The list names Workers' Compensation Conference Judges and no other class of that board.",
    rule(head, cell(judicialClasses, classAndRange, "without them").equals(one())),
  )
  .example({ classAndRange: "6067" }, "2002-04-15", "true", { note: "Administrative Law Judge II" })
  .example({ classAndRange: "6126" }, "2002-04-15", "true", { note: "Hearing Officer II" })
  .example({ classAndRange: "6048" }, "2002-04-15", "true", { note: "Hearing Adviser I" })
  .example({ classAndRange: "5980" }, "2002-04-15", "true", { note: "Fair Hearings Specialist" })
  .example({ classAndRange: "7557" }, "2002-04-15", "true", { note: "Conference Referee" })
  .example({ classAndRange: "6116" }, "2002-04-15", "true", { note: "Workers' Compensation Judge" })
  .example({ classAndRange: "9743" }, "2002-04-15", "false", { note: "Deputy Commissioner" })
  .example({ classAndRange: "5795" }, "2002-04-15", "false", { note: "Staff Counsel III" })
  .example({ classAndRange: "6066" }, "2002-04-15", { refused: "out-of-range" });
