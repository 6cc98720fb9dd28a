import { section } from "../../../src/rules/index.ts";

/** 15.7: a class that is given up. */
export default section({
  number: "15.7",
  title: "Elimination of Workers’ Compensation Conference Referee Classification",
  page: 96,
  plain: {
    "": "The union and DPA agree that the class of Workers' Compensation Conference Referee is abolished.",
  },
  forum: { reach: "arb" },
});
