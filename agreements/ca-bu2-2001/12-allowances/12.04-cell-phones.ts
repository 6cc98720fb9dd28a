import { section } from "../../../src/rules/index.ts";

export default section({
  number: "12.4",
  title: "Cell Phones",
  page: 74,
  plain: {
    A: "The Attorney General's Office, Caltrans, the Department of Industrial Relations and Social Services lend cell phones to their Unit 2 attorneys, to be checked out for official business when they travel or are away from the office for the State.",
    B: "Every other department is free to lend phones for the same use.",
  },
  forum: { reach: "arb" },
});
