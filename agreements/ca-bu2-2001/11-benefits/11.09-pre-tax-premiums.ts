import { entitlement, section } from "../../../src/rules/index.ts";
import { optedOut, preTax } from "./voluntary-plans.ts";

export default section({
  number: "11.9",
  title: "Pre-Tax of Health/Dental Premiums Costs",
  page: 63,
  plain: {
    "": "Where an employee pays part of a health or dental premium, that part comes off pay automatically ahead of Federal, State and social security taxes. Whoever does not want this has to opt out.",
  },
  forum: { reach: "arb" },
  rules: [preTax],

  entitlements: [
    entitlement({
      id: "pre-tax-opt-out",
      clause: "11.9",
      title: "Premiums from taxed pay",
      says: "Premiums come off before tax by themselves; whoever would rather have them taken from taxed pay says so.",
      applies: optedOut.not(),
      otherwise: "The employee has opted out already.",
      rules: ["pre-tax-premiums"],
      request: {
        what: "Not to take part in pre-tax premiums.",
        by: "No time is stated in the agreement; ask before the premium is taken.",
        form: "An election not to participate",
        to: "The department's personnel office",
      },
    }),
  ],
});
