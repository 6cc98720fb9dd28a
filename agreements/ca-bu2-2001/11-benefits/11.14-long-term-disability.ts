import { section } from "../../../src/rules/index.ts";

export default section({
  number: "11.14",
  title: "Long Term Disability Insurance",
  page: 68,
  plain: {
    "": "If a law brings State Disability Insurance (SDI) to State employees, that law covers Unit 2 as well.",
  },
  forum: { reach: "arb" },
});
