import { section } from "../../../src/rules/index.ts";
import { join457, open457 } from "./deferred-compensation.ts";

/** 14.2: the 457 plan is open to the unit. */
export default section({
  number: "14.2",
  title: "457 Deferred Compensation Program",
  page: 88,
  plain: {
    "": "The current 457 Deferred Compensation Program of the State's Department of Personnel Administration is open to the unit's employees.",
  },
  forum: { reach: "arb" },
  rules: [open457],
  entitlements: [join457],
});
