import { section } from "../../../src/rules/index.ts";
import { badge } from "./equipment.ts";
import { badgeRequest } from "./workplace-requests.ts";

/** 13.21: badges for two groups of employees. */
export default section({
  number: "13.21",
  title: "Badges",
  page: 86,
  plain: {
    "": "Every Deputy Attorney General and every Deputy Labor Commissioner in Field Enforcement gets a badge from the State. The State decides its size and design, and when it may be used or bought.",
  },
  forum: { reach: "arb" },
  rules: [badge],
  entitlements: [badgeRequest],
});
