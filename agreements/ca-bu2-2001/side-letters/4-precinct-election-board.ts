import { section } from "../../../src/rules/index.ts";

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
});
