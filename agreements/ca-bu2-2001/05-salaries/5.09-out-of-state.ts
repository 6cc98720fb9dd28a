import { entitlement, section } from "../../../src/rules/index.ts";
import { amount, leastTravel, outOfState, outOfStateDifferential } from "./out-of-state.ts";

export default section({
  number: "5.9",
  title: "Out-of-State Differential Pay",
  page: 24,
  plain: {
    "": "An employee of Unit 2 is paid $350 more a month when the headquarters lie outside the State, or when a permanent assignment means traveling outside it for at least 50 percent of the time.",
  },
  forum: { reach: "arb" },
  terms: [amount, leastTravel],
  rules: [outOfStateDifferential],
  entitlements: [
    entitlement({
      id: "out-of-state-differential",
      clause: "5.9",
      title: "The out-of-State differential",
      says: "$350 more a month.",
      applies: outOfState,
      otherwise:
        "It is for headquarters out of State, or a permanent assignment to travel there at least half of the time.",
      rules: ["out-of-state-differential"],
      request: {
        what: "The differential for each month of the assignment",
        by: "No time is stated in the agreement; ask as soon as the assignment begins",
        form: "In writing; the agreement names no form",
        to: "The supervisor, or the personnel office of the department",
      },
    }),
  ],
});
