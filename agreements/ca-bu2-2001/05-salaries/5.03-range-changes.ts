import { entitlement, section } from "../../../src/rules/index.ts";
import {
  deferral,
  mayStillAsk,
  notice,
  rangeChangeDeferrable,
  rangeChangeEffective,
  rangeChangeFurthest,
  rangeChangeRequestLastDay,
  requestDue,
} from "./range-change.ts";
import { rangeChangeProcedure } from "./range-change-procedure.ts";

export default section({
  number: "5.3",
  title: "Range Changes",
  page: 19,
  plain: {
    "": "Whoever moves to an alternate range gets the salary and the merit salary adjustment (MSA) that the class's Alternate Range Criteria set. Where these say nothing particular about salary, DPA Rule 599.681 decides both. An employee who may change range is free to put it off by at most 6 qualifying pay periods, so that it falls on the date of the MSA. The wish is put in writing and handed in at least 30 days ahead of the anniversary that counts for the range change.",
  },
  forum: { reach: "arb" },
  terms: [deferral, notice],
  rules: [rangeChangeRequestLastDay, rangeChangeFurthest, rangeChangeDeferrable, rangeChangeEffective],
  cites: ["5.2"],
  procedures: [rangeChangeProcedure],
  entitlements: [
    entitlement({
      id: "range-change-deferral",
      clause: "5.3",
      title: "Putting a range change off to the merit salary adjustment",
      says: "The range change waits up to six qualifying pay periods and then falls on the same day as the merit salary adjustment.",
      applies: mayStillAsk,
      otherwise:
        "It is for employees who may change range, whose merit salary adjustment comes within six qualifying pay periods after it, and who ask at least thirty days ahead.",
      rules: [
        "range-change-request-last-day",
        "range-change-furthest",
        "range-change-deferrable",
        "range-change-effective",
      ],
      request: {
        what: "That the range change be put off to the day of the merit salary adjustment",
        by: "At least thirty days before the anniversary of the range change",
        due: requestDue,
        form: "In writing; the agreement names no form",
        to: "The department; the agreement names no office",
      },
    }),
  ],
});
