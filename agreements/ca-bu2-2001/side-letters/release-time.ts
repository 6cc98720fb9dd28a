import { cell, given, notApplicable, rule, table, when, zero } from "../../../src/rules/index.ts";
import { boardLevelActivity, operationsAllowRelease } from "../02-union-rights/inputs.ts";

export const releaseDays = table(
  {
    id: "side-letter-release-days",
    clause: "SL.1.1",
    title: "Release time of a department a month",
    unit: "days",
    columns: ["days"],
    page: 108,
  },
  { "2001-07-01": { justice: ["9"], equalization: ["3"], health: ["3"], "industrial-relations": ["3"] } },
);
export const releaseDepartment = given.choice("releaseDepartment", {
  choices: {
    justice: "Department of Justice",
    equalization: "Board of Equalization",
    health: "Department of Health Services",
    "industrial-relations": "Department of Industrial Relations",
    other: "Another department",
  },
  question: "Which department does the employee work for?",
});
const four = releaseDepartment.is("justice", "equalization", "health", "industrial-relations");
const used = given.number("departmentReleaseUsed", {
  unit: "days",
  min: "0",
  max: "31",
  question: "How many days of this release time has the department given this month, to all its people?",
});
const outside = () =>
  notApplicable("days", "SL.1.1", "only four departments give the release time of side letter 1");
const left = cell(releaseDays, releaseDepartment, "days").minus(used).atLeast(zero("days"));

export const releaseLeft = rule(
  {
    id: "side-letter-release-left",
    clause: "SL.1.1",
    title: "Release time of side letter 1 left in a department this month",
    says: "Nine days a month in the Department of Justice; three each in Equalization, Health Services and Industrial Relations. They come beside the board's days of 2.1.C.",
    page: 108,
  },
  left,
)
  .notwithstanding("SL.1.1", four.not(), outside(), { note: "Another department than the four" })
  .reading(
    "SL.1.1",
    "per-department",
    "The days are the department's, for all of its people together",
    "The departments provide them; 2.1.C in contrast counts by member.",
  )
  .example({ releaseDepartment: "justice", departmentReleaseUsed: "0" }, "2002-04-15", "9")
  .example({ releaseDepartment: "justice", departmentReleaseUsed: "9" }, "2002-04-15", "0")
  .example({ releaseDepartment: "equalization", departmentReleaseUsed: "2" }, "2002-04-15", "1")
  .example({ releaseDepartment: "health", departmentReleaseUsed: "3" }, "2002-04-15", "0")
  .example({ releaseDepartment: "industrial-relations", departmentReleaseUsed: "4" }, "2002-04-15", "0")
  .example({ releaseDepartment: "other", departmentReleaseUsed: "0" }, "2002-04-15", {
    notApplicable: "SL.1.1",
  })
  .example({ releaseDepartment: "justice" }, "2002-04-15", { missing: ["departmentReleaseUsed"] });

const releaseRole = given.choice("releaseRole", {
  choices: {
    officer: "President, vice president, secretary or treasurer on the union's board",
    executive: "Director on the union's executive board",
    designated: "Member whom the union's president has designated",
    other: "None of these",
  },
  question: "What is the employee in the union?",
});
const anyRole = releaseRole.is("officer", "executive", "designated");
const whoHead = {
  id: "side-letter-release-who",
  clause: "SL.1.2",
  title: "May the employee use the release time of side letter 1?",
  says: "Elected officers of the union's board, directors on its executive board, and members whom its president designates and whom one of the four departments employs.",
  page: 108,
};
const employed = anyRole.and(four);
export const releaseWho = rule(whoHead, employed)
  .reading(
    "SL.1.2",
    "employed-there",
    "Whoever uses the days works for one of the four departments",
    "The departments release their own people, and no other department gives any of these days.",
  )
  .alternative(
    "SL.1.2",
    "designated-only",
    "Only the designated members must be employed by the four; officers and directors may work elsewhere",
    "The words on employment stand beside the designated members alone.",
    rule(whoHead, releaseRole.is("officer", "executive").or(employed)),
  )
  .example({ releaseRole: "officer", releaseDepartment: "justice" }, "2002-04-15", "true")
  .example({ releaseRole: "executive", releaseDepartment: "equalization" }, "2002-04-15", "true")
  .example({ releaseRole: "designated", releaseDepartment: "health" }, "2002-04-15", "true")
  .example({ releaseRole: "designated", releaseDepartment: "industrial-relations" }, "2002-04-15", "true")
  .example({ releaseRole: "officer", releaseDepartment: "other" }, "2002-04-15", "false", {
    note: "the other reading says yes",
  })
  .example({ releaseRole: "designated", releaseDepartment: "other" }, "2002-04-15", "false")
  .example({ releaseRole: "other", releaseDepartment: "justice" }, "2002-04-15", "false")
  .example({ releaseRole: "officer" }, "2002-04-15", { missing: ["releaseDepartment"] });
export const mayUse = employed;

const asked = given.number("departmentReleaseAsked", {
  unit: "days",
  min: "1",
  max: "31",
  question: "How many days are asked for?",
});
const approvalAsked = given.flag("releaseApprovalAsked", {
  question:
    "Was the immediate supervisor or the department's Labor Relations Officer told beforehand and asked to approve?",
});
const facts = {
  releaseRole: "officer",
  releaseDepartment: "justice",
  departmentReleaseUsed: "7",
  departmentReleaseAsked: "2",
  boardLevelActivity: true,
  releaseApprovalAsked: true,
  operationsAllowRelease: true,
};
export const releaseDue = rule(
  {
    id: "side-letter-release-due",
    clause: "SL.1.5",
    title: "Must the release time of side letter 1 be given?",
    says: "Yes for those who may use it, for board-level work, with notice and approval asked beforehand, within the department's days; only operational reasons justify a refusal.",
    page: 108,
  },
  when(four, cell(releaseDays, releaseDepartment, "days"), zero("days"))
    .isAtLeast(used.plus(asked))
    .and(anyRole, boardLevelActivity, approvalAsked, operationsAllowRelease),
)
  .example(facts, "2002-04-15", "true")
  .example({ ...facts, departmentReleaseAsked: "3" }, "2002-04-15", "false")
  .example(
    { ...facts, releaseDepartment: "health", departmentReleaseUsed: "2", departmentReleaseAsked: "1" },
    "2002-04-15",
    "true",
  )
  .example({ ...facts, releaseDepartment: "health", departmentReleaseUsed: "2" }, "2002-04-15", "false")
  .example({ ...facts, operationsAllowRelease: false }, "2002-04-15", "false")
  .example({ ...facts, boardLevelActivity: false }, "2002-04-15", "false")
  .example({ ...facts, releaseApprovalAsked: false }, "2002-04-15", "false")
  .example({ ...facts, releaseRole: "other" }, "2002-04-15", "false")
  .example({ ...facts, releaseDepartment: "other" }, "2002-04-15", "false")
  .example({ ...facts, operationsAllowRelease: undefined }, "2002-04-15", {
    missing: ["operationsAllowRelease"],
  });
