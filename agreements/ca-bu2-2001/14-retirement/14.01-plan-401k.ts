import { section } from "../../../src/rules/index.ts";
import { join401k, open401k } from "./deferred-compensation.ts";

/** 14.1: the 401(K) plan is open to the unit. */
export default section({
  number: "14.1",
  title: "401(K) Deferred Compensation Program",
  page: 87,
  plain: {
    "": "The existing 401(K) Deferred Compensation Program of the State's Department of Personnel Administration is open to the unit's employees.",
  },
  forum: { reach: "arb" },
  rules: [open401k],
  entitlements: [join401k],
});
