import { section } from "../../../src/rules/index.ts";
import { appealsBoardWorkload } from "./workload.ts";

/** 13.16: the State sets the hearing calendar of the Unemployment Insurance Appeals Board. */
export default section({
  number: "13.16",
  title: "Case and Hearing Workload - Unemployment Insurance Appeals Board",
  page: 84,
  plain: {
    "": "For the unit's employees with the Unemployment Insurance Appeals Board it is the State that sets how many hearings and cases each is assigned and on which date and time, and may change this whenever it wishes. Side Letter 2 limits how the Board uses this.",
  },
  forum: { reach: "arb" },
  rules: [appealsBoardWorkload],
  cites: ["SL.2"],
});
