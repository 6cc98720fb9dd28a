import { section } from "../../../src/rules/index.ts";

export default section({
  number: "2.9",
  title: "New Employee Orientation",
  page: 11,
  plain: {
    "": "When someone is first appointed to a Unit 2 classification, the appointing authority says within a reasonable time that CASE alone represents the unit. It also hands over a copy of this agreement, and the union's information packet if the union supplied one beforehand.",
  },
  forum: { reach: "arb" },
});
