import { section } from "../../../src/rules/index.ts";
import { clericalSupport } from "./equipment.ts";
import { clerical } from "./workplace-requests.ts";

/** 13.19: clerical help for the unit. */
export default section({
  number: "13.19",
  title: "Clerical Support",
  page: 86,
  plain: {
    "": "The State sees that the unit's employees need clerical support, and provides it where operations make it feasible and the budget allows.",
  },
  forum: { reach: "arb" },
  rules: [clericalSupport],
  entitlements: [clerical],
});
