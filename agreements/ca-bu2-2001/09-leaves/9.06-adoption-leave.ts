import { section } from "../../../src/rules/index.ts";

/** 9.6: unpaid leave to adopt a child. */
export default section({
  number: "9.6",
  title: "Adoption Leave",
  page: 43,
  plain: {
    A: "An employee with permanent status who asks for time to adopt a child gets up to 1 year of unpaid leave from the department head or designee, and backs the request with proof.",
    B: "During the leave the employee may keep the health and dental plans, paying their cost at the group rate.",
  },
  forum: { reach: "arb" },
});
