import { section } from "../../../src/rules/index.ts";

export default section({
  number: "5.2",
  title: "Merit Salary Adjustments",
  page: 19,
  plain: {
    "": "Once the first year in a position is over, an employee may receive a merit salary adjustment (MSA) every year, by Government Code 19832 and DPA's rules. The State provides enough money for it.",
  },
  forum: { reach: "arb" },
});
