import { entitlement, section } from "../../../src/rules/index.ts";
import { onPrecinctBoard, precinctPay, precinctTimeOff } from "./precinct-board.ts";

/** Side letter 4: time off to serve at the polls. */
export default section({
  number: "SL.4",
  title: "Precinct Election Board",
  article: "SL",
  page: 117,
  plain: {
    "": "If the supervisor approves beforehand, and on conditions comparable to those that DPA rule 599.930 sets for supervisors and managers, an employee of the unit may be given time off to serve the public on a Precinct Election Board. The employee may have both the regular State pay and the fee of the Registrar of Voters. Proof of the service may be asked for.",
  },
  forum: { reach: "arb" },
  rules: [precinctTimeOff, precinctPay],
  entitlements: [
    entitlement({
      id: "precinct-board",
      clause: "SL.4",
      title: "Time off to serve at the polls",
      says: "Time off with regular pay for a Precinct Election Board, if the supervisor agrees; the registrar's fee is kept.",
      applies: onPrecinctBoard,
      otherwise: "It is for those who serve on a Precinct Election Board.",
      rules: ["precinct-time-off", "precinct-pay"],
      request: {
        what: "Time off with pay for the day of service.",
        by: "Before the service; approval must come first.",
        form: "In writing; the side letter names no form. Keep proof of the service.",
        to: "The supervisor",
      },
    }),
  ],
});
