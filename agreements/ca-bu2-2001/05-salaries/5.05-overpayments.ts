import { section } from "../../../src/rules/index.ts";
import {
  limitation,
  longest,
  overpaymentAtSeparation,
  overpaymentInstalment,
  overpaymentLastDay,
  shareOfPay,
} from "./overpayment.ts";

export default section({
  number: "5.5",
  title: "Overpayments/Payroll Errors",
  page: 21,
  plain: {
    "": "Government Code 19838 decides how too much pay and other payroll errors are dealt with.",
  },
  forum: { reach: "arb" },
  terms: [longest, shareOfPay, limitation],
  rules: [overpaymentInstalment, overpaymentLastDay, overpaymentAtSeparation],
});
