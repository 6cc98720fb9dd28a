import { section } from "../../../src/rules/index.ts";

/** 9.10: personal leave credits: how they are used, cashed out and settled at the end. */
export default section({
  number: "9.10",
  title: "Personal Leave",
  page: 46,
  plain: {
    A: "Employees ask for and use accrued personal leave as they do vacation or annual leave. Requests follow the department's policies on those two.",
    B: "The State may choose to cash out unused personal leave, all of it or part, at the salary rate of the day of payment. Both sides know that departments and employees may be treated differently in this. Whoever leaves State employment is paid for what is unused, just as for vacation or annual leave. Neither a cash-out nor a lump sum for personal leave counts as compensation for retirement.",
  },
  forum: { reach: "arb" },
  cites: ["9.1", "9.11"],
});
