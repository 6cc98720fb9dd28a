import { entitlement, section } from "../../../src/rules/index.ts";
import { cellPhone, phoneOwed } from "./cell-phone.ts";

export default section({
  number: "12.4",
  title: "Cell Phones",
  page: 74,
  plain: {
    A: "The Attorney General's Office, Caltrans, the Department of Industrial Relations and Social Services lend cell phones to their Unit 2 attorneys, to be checked out for official business when they travel or are away from the office for the State.",
    B: "Every other department is free to lend phones for the same use.",
  },
  forum: { reach: "arb" },
  rules: [cellPhone],
  entitlements: [
    entitlement({
      id: "cell-phone",
      clause: "12.4.A",
      title: "A cell phone for the road",
      says: "A phone to check out for official business while traveling or away from the office.",
      applies: phoneOwed,
      otherwise:
        "Only the attorneys of the Attorney General's Office, Caltrans, Industrial Relations and Social Services can require it; other departments may lend phones if they choose.",
      rules: ["cell-phone-checkout"],
      request: {
        what: "To check out a phone for the trip.",
        by: "the agreement states no time; ask before the trip",
        form: "The agreement names no form; the phone is checked out",
        to: "your department",
      },
    }),
  ],
});
