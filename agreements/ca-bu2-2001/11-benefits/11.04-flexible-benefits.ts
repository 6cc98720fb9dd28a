import { section } from "../../../src/rules/index.ts";

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
  cites: ["11.5"],
});
