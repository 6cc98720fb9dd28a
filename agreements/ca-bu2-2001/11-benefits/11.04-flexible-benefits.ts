import { entitlement, section } from "../../../src/rules/index.ts";
import { permanentIntermittent } from "../inputs.ts";
import { cashOption, passes } from "./flexelect.ts";

export default section({
  number: "11.4",
  title: "Flexible Benefit Program",
  page: 57,
  plain: {
    "A.1":
      "FlexElect is the State's flexible benefits program. It rests on Internal Revenue Code 125, with 105(b), 129 and 213(d). Federal law, and what DPA lays down to administer it, bind every participant. The Director of DPA fixes the fee that participants pay for administration anew each year.",
    "A.2":
      "Whoever qualifies may decline health coverage, dental coverage or both, and take cash each month (the Cash Option). The test is printed as 11.4(B)(1), which does not exist; it stands in 11.5.H.2.a.",
    "A.3":
      'Whoever qualifies may open an account that repays medical costs, one for dependent care (printed as "Department Care"), or both. The test is again printed as 11.4(B)(1), which does not exist; it stands in 11.5.H.2.a.',
  },
  forum: { reach: "arb" },
  rules: [cashOption],

  cites: ["11.5"],
  entitlements: [
    entitlement({
      id: "flexelect-cash-option",
      clause: "11.4.A.2",
      title: "Cash in place of health or dental coverage",
      says: "Whoever qualifies may give up health coverage, dental coverage or both, and take a monthly cash payment.",
      applies: permanentIntermittent.not().and(passes),
      otherwise:
        "It takes a permanent appointment of half time or more with permanent status, or a right of return to one; intermittents have a payment of their own.",
      rules: ["flexelect-cash-option", "coben-cash"],
      request: {
        what: "Enrollment in the cash option.",
        by: "No time is stated in the agreement; enrollment is open when the department says.",
        form: "An enrollment authorization",
        to: "The department's personnel office",
      },
    }),
  ],
});
