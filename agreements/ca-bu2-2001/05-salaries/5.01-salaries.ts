import { section } from "../../../src/rules/index.ts";
import { factor, generalIncrease, increaseInClass } from "./general-increase.ts";

export default section({
  number: "5.1",
  title: "Salaries",
  page: 19,
  plain: {
    "": "On July 1, 2003 every class of the unit gets a general raise of five percent: the base salary times 1.05. Because amounts are rounded, the raise of a single class can come out a little above or below five percent.",
  },
  terms: [factor],
  rules: [generalIncrease, increaseInClass],
  cites: ["Att.A"],
});
