import { section } from "../../../src/rules/index.ts";

export default section({
  number: "5.3",
  title: "Range Changes",
  page: 19,
  plain: {
    "": "Whoever moves to an alternate range gets the salary and the merit salary adjustment (MSA) that the class's Alternate Range Criteria set. Where these say nothing particular about salary, DPA Rule 599.681 decides both. An employee who may change range is free to put it off by at most 6 qualifying pay periods, so that it falls on the date of the MSA. The wish is put in writing and handed in at least 30 days ahead of the anniversary that counts for the range change.",
  },
  forum: { reach: "arb" },
});
