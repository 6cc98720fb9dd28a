import { section } from "../../../src/rules/index.ts";

export default section({
  number: "12.3",
  title: "Commute Program",
  page: 74,
  plain: {
    A: "Where rail, bus or another licensed public carrier runs, employees have 75 percent off transit passes that State agencies sell, at most $65 a month. Whoever buys a pass elsewhere gets 75 percent back, at most $65 a month. It counts for nothing in retirement contributions. The State may set procedures and conditions, such as receipts and certified expenses.",
    B: "A rider in a vanpool gets 75 percent of the monthly fee back, at most $65 a month. The primary driver instead gets $100 a month, if eligible and if the State's procedures for such drivers are followed. Neither counts in retirement contributions. A vanpool is a group of at least 5 who share the ride to work in a vehicle, the State's or not, that is made to carry a suitable number. The State may set procedures and conditions.",
    C: "Employees whose headquarters are out of State get 75 percent of qualified transit and vanpool costs back, at most $65 a month, or as primary vanpool driver the $100 a month. The appointing power may set how expenses are certified.",
  },
  forum: { reach: "arb" },
});
