import { figure, given, read, rule, zero } from "../../../src/rules/index.ts";
import { START } from "../15-classification/inputs.ts";

export const departmentMedium = figure(
  {
    id: "attorney-iv-department-size",
    clause: "SL.3.Exh.1",
    title: "Least size of a medium department",
    unit: "count",
    page: 113,
  },
  { [START]: "1001" },
);
export const officeMedium = figure(
  {
    id: "attorney-iv-office-size",
    clause: "SL.3.Exh.1",
    title: "Least size of a medium legal office",
    unit: "count",
    page: 113,
  },
  { [START]: "11" },
);
export const hearingMajority = figure(
  {
    id: "attorney-iv-hearing-share",
    clause: "SL.3.Exh.1",
    title: "Half of the time, beyond which hearing work is most of it",
    unit: "percent",
    page: 114,
  },
  { [START]: "50%" },
);

const departmentSize = given.number("departmentSize", {
  unit: "count",
  min: "0",
  max: "100000",
  question: "How many people does the department employ?",
});
const officeSize = given.number("legalOfficeSize", {
  unit: "count",
  min: "0",
  max: "5000",
  question: "How many does its legal office?",
});
export const sizeFactors = rule(
  {
    id: "attorney-iv-size-factors",
    clause: "SL.3.Exh.1",
    title: "Do department and legal office have the size of the IV level?",
    says: "Both of medium size or large: a department from 1001 and a legal office from 11. Two factors among many; others can make up for them.",
    page: 113,
  },
  departmentSize.isAtLeast(read(departmentMedium)).and(officeSize.isAtLeast(read(officeMedium))),
)
  .example({ departmentSize: "1001", legalOfficeSize: "11" }, "2002-04-15", "true")
  .example({ departmentSize: "1000", legalOfficeSize: "11" }, "2002-04-15", "false")
  .example({ departmentSize: "1001", legalOfficeSize: "10" }, "2002-04-15", "false")
  .example({ departmentSize: "1000" }, "2002-04-15", "false")
  .example({ departmentSize: "4001" }, "2002-04-15", { missing: ["legalOfficeSize"] });

const hearingShare = given.number("hearingOfficerShare", {
  unit: "percent",
  min: "0%",
  max: "100%",
  question: "What percentage of working time does the attorney act as the agency's hearing officer?",
});
export const hearingFactor = rule(
  {
    id: "attorney-iv-hearing-factor",
    clause: "SL.3.Exh.1",
    title: "Does acting as hearing officer speak for the IV level?",
    says: "Yes for whoever does, so long as it does not take most of the time.",
    page: 114,
  },
  hearingShare.isAbove(zero("percent")).and(hearingShare.isAtMost(read(hearingMajority))),
)
  .example({ hearingOfficerShare: "0" }, "2002-04-15", "false", {
    note: "who never acts as one has no such factor",
  })
  .example({ hearingOfficerShare: "0.001" }, "2002-04-15", "true")
  .example({ hearingOfficerShare: "50" }, "2002-04-15", "true", { note: "half is not most" })
  .example({ hearingOfficerShare: "50.001" }, "2002-04-15", "false")
  .example({ hearingOfficerShare: "10" }, "2002-04-15", "true")
  .example({ hearingOfficerShare: "101" }, "2002-04-15", { refused: "out-of-range" });
