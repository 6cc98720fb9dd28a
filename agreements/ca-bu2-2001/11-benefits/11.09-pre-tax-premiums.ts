import { section } from "../../../src/rules/index.ts";

export default section({
  number: "11.9",
  title: "Pre-Tax of Health/Dental Premiums Costs",
  page: 63,
  plain: {
    "": "Where an employee pays part of a health or dental premium, that part comes off pay automatically ahead of Federal, State and social security taxes. Whoever does not want this has to opt out.",
  },
  forum: { reach: "arb" },
});
