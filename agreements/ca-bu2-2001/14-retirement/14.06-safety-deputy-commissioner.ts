import { section } from "../../../src/rules/index.ts";
import { becomeSafetyMember, safetyNotice } from "./safety-membership.ts";

/** 14.6: safety membership of the new class of Deputy Commissioner, on two conditions. */
export default section({
  number: "14.6",
  title: "Safety Retirement - Deputy Commissioner, Board of Prison Terms",
  page: 90,
  plain: {
    "": "DPA tells the Public Employees Retirement System that the new class of Deputy Commissioner, Board of Prison Terms, meets the criteria for safety membership, once (a) Government Code 19816.20 and 20405.1 have been amended to take in Unit 2, as 14.5 says, and (b) the State Personnel Board has adopted the new class, as 15.5 says.",
  },
  forum: { reach: "arb" },
  rules: [safetyNotice],
  entitlements: [becomeSafetyMember],
  cites: ["14.5", "15.5"],
});
