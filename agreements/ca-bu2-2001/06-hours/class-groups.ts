import { cell, given, one, rule, table } from "../../../src/rules/index.ts";
import { classAndRange, rowKey } from "../05-salaries/inputs.ts";
import { workWeekGroup } from "../inputs.ts";
import { salaryRows } from "../tables/salary-schedule.ts";
import { START } from "./overtime-pieces.ts";

const GROUPS = ["2", "E", "SE"] as const;
/** The group that the salary schedule prints for each class: 1 in its column, 0 in the two others. */
export const groups = table(
  {
    id: "class-groups",
    clause: "Att.A",
    title: "Work week group of a class",
    unit: "count",
    page: 98,
    columns: GROUPS.map((name) => `group ${name}`),
  },
  {
    [START]: Object.fromEntries(
      salaryRows.map((row) => [rowKey(row), GROUPS.map((name) => (row[8] === name ? "1" : "0"))]),
    ),
  },
);
const inGroup = (name: (typeof GROUPS)[number], clause: string, says: string) =>
  rule(
    {
      id: `class-in-group-${name.toLowerCase()}`,
      clause,
      title: `Is the class in work week group ${name}?`,
      says,
      page: 26,
    },
    cell(groups, classAndRange, `group ${name}`).equals(one()),
  );

const day = "2002-04-15";
export const inGroup2 = inGroup(
  "2",
  "6.2.A",
  "Group 2 earns overtime: graduate legal assistants and Deputy Labor Commissioners I, as the schedule prints it class by class.",
)
  .example({ classAndRange: "5797" }, day, "true", { note: "Graduate Legal Assistant" })
  .example({ classAndRange: "9502" }, day, "true", { note: "Deputy Labor Commissioner I" })
  .example({ classAndRange: "9536" }, day, "false", { note: "Deputy Labor Commissioner II" })
  .example({ classAndRange: "5778 A" }, day, "false")
  .example({ classAndRange: "9503" }, day, { refused: "out-of-range" });
export const inGroupE = inGroup(
  "E",
  "6.2.B",
  "Group E is paid by salary: judges, referees, hearing officers and advisers, Deputy Labor Commissioners II and Deputy Commissioners of the Board of Prison Terms.",
)
  .example({ classAndRange: "9536" }, day, "true", { note: "Deputy Labor Commissioner II" })
  .example({ classAndRange: "9743" }, day, "true", { note: "Deputy Commissioner" })
  .example({ classAndRange: "6120" }, day, "true", { note: "Hearing Officer I" })
  .example({ classAndRange: "9502" }, day, "false")
  .example({ classAndRange: "5780" }, day, "false")
  .example({}, day, { missing: ["classAndRange"] });
export const inGroupSE = inGroup(
  "SE",
  "6.2.C",
  "Group SE is paid by salary: attorneys and counsel, as the schedule prints it class by class.",
)
  .example({ classAndRange: "5780" }, day, "true", { note: "Staff Counsel IV" })
  .example({ classAndRange: "6728 D" }, day, "true", { note: "Tax Counsel, range D" })
  .example({ classAndRange: "5797" }, day, "false", { note: "Graduate Legal Assistant" })
  .example({ classAndRange: "6116" }, day, "false", { note: "Workers' Compensation Judge" })
  .example({ classAndRange: "6728" }, day, { refused: "out-of-range" });

const salaryBasis = given.flag("salaryBasisTest", {
  question: "Does the position pass the salary basis test?",
});
const duties = given.flag("dutiesTest", { question: "Does the position pass the duties test?" });
export const groupETests = rule(
  {
    id: "group-e-tests",
    clause: "6.2.B",
    title: "May the position be in group E?",
    says: "Only if it passes both tests, the salary basis and the duties.",
    page: 26,
  },
  salaryBasis.and(duties),
)
  .example({ salaryBasisTest: true, dutiesTest: true }, day, "true")
  .example({ salaryBasisTest: true, dutiesTest: false }, day, "false")
  .example({ salaryBasisTest: false }, day, "false")
  .example({ salaryBasisTest: true }, day, { missing: ["dutiesTest"] });

const licensed = given.flag("lawLicense", {
  question: "Does the person hold a valid license or certificate to practice law?",
});
const practicing = given.flag("practicesLaw", { question: "Does the person practice law in the position?" });
export const groupSETests = rule(
  {
    id: "group-se-tests",
    clause: "6.2.C",
    title: "May the person be in group SE?",
    says: "Only with a valid license or certificate to practice law, and while practicing it.",
    page: 26,
  },
  licensed.and(practicing),
)
  .example({ lawLicense: true, practicesLaw: true }, day, "true")
  .example({ lawLicense: true, practicesLaw: false }, day, "false")
  .example({ lawLicense: false }, day, "false")
  .example({ practicesLaw: true }, day, { missing: ["lawLicense"] });

const elsewhere = given.flag("paidByOtherSection", {
  question: "Does another provision of the agreement give this pay?",
});
export const extraPay = rule(
  {
    id: "extra-pay-allowed",
    clause: "6.2",
    title: "May there be pay on top of the salary?",
    says: "For groups E and SE only where another provision of the agreement gives it; group 2 is not limited by this section.",
    page: 26,
  },
  workWeekGroup.is("2").or(elsewhere),
)
  .example({ workWeekGroup: "2" }, day, "true")
  .example({ workWeekGroup: "E", paidByOtherSection: true }, day, "true")
  .example({ workWeekGroup: "E", paidByOtherSection: false }, day, "false")
  .example({ workWeekGroup: "SE", paidByOtherSection: false }, day, "false")
  .example({ workWeekGroup: "SE" }, day, { missing: ["paidByOtherSection"] });
