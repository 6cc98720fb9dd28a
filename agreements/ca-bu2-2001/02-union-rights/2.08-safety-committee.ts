import { section } from "../../../src/rules/index.ts";
import { committeeEnough, fromManagement, fromUnit } from "./safety-committee.ts";

export default section({
  number: "2.8",
  title: "Safety Committee",
  page: 11,
  plain: {
    "": "When the union asks, each appointing authority of Unit 2 sets up one safety committee or more, with at least 1 person from Unit 2 and at least 1 from management. Where a safety committee or similar forum serves more employees than Unit 2, already or newly, at least 1 person from Unit 2 may join that one instead. A committee may deal with one work site or with several.",
  },
  forum: { reach: "arb" },
  terms: [fromUnit, fromManagement],
  rules: [committeeEnough],
});
