import { section } from "../../../src/rules/index.ts";
import { prisonTermsWorkload } from "./workload.ts";

/** 13.11: the State sets the hearing calendar of the Board of Prison Terms. */
export default section({
  number: "13.11",
  title: "Case and Hearing Workload - Board of Prison Terms",
  page: 83,
  plain: {
    "": "For the unit's Deputy Commissioners at the Board of Prison Terms, the State sets how many hearings and cases each is assigned and on which date and time, and may change this whenever it wishes.",
  },
  forum: { reach: "arb" },
  rules: [prisonTermsWorkload],
});
