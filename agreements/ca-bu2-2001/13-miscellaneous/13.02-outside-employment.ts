import { section } from "../../../src/rules/index.ts";
import { activityTalksProcedure } from "./activity-talks-procedure.ts";
import {
  activityTalks,
  departmentSeats,
  outsideWork,
  outsideWorkAllowed,
  outsideWorkCommittee,
  outsideWorkReview,
  unionSeats,
} from "./outside-work.ts";
import { outsideWorkProcedure } from "./outside-work-procedure.ts";

/** 13.2: work beside the State job, and exceptions from what a department forbids. */
export default section({
  number: "13.2",
  title: "Outside Employment",
  page: 77,
  plain: {
    A: "The State forbids no outside work that is compatible with the incompatible activity statement in force for the employee.",
    B: "An employee may ask the department for an exception to what that statement forbids. If the department refuses, the employee may have it reviewed by a committee of 2 department representatives and 2 union representatives. The committee recommends; the department head or designee decides.",
    C: "Once the union has given a department or agency its list of changes to the statement, DPA or its designee meets and confers with the union.",
    D: "Should a program of reduced worktime be made mandatory, department heads or their designees meet and confer with the union, if asked, on changes to the statements that would soften its effect.",
  },
  forum: { reach: "arb" },
  terms: [departmentSeats, unionSeats],
  rules: [outsideWorkAllowed, outsideWorkReview, outsideWorkCommittee, activityTalks],
  entitlements: [outsideWork],
  procedures: [outsideWorkProcedure, activityTalksProcedure],
});
