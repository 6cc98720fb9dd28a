import { section } from "../../../src/rules/index.ts";
import { clerkshipCredit } from "./clerkship-credit.ts";

/** 15.8: a study on judicial clerkships as legal experience. */
export default section({
  number: "15.8",
  title: "Service Credit",
  page: 96,
  plain: {
    A: "DPA and the union study whether the attorney class can be amended so that time actually spent as a judicial clerk, in a Federal or California court, counts toward legal experience.",
  },
  forum: { reach: "arb" },
  rules: [clerkshipCredit],
});
