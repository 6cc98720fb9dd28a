import { type Entitlement, entitlement, read, section } from "../../../src/rules/index.ts";
import {
  commuteMost,
  commuteShare,
  outOfStateDriver,
  outOfStateMost,
  outOfStateShare,
  vanpoolDriver,
  vanpoolMost,
  vanpoolPeople,
  vanpoolShare,
} from "./commute-figures.ts";
import { commuteTransit, headquartersOutOfState, servedByTransit } from "./commute-transit.ts";
import { commuteOutOfState, commuteVanpool, vanpoolSize } from "./commute-vanpool.ts";

const BY = "the agreement states no time; the State's procedures may, so ask when you buy or join";
const FORM = "The agreement names no form; the State may require receipts and certified expenses";
const entitlements: readonly Entitlement[] = [
  entitlement({
    id: "transit-pass",
    clause: "12.3.A",
    title: "Part of the price of a transit pass",
    says: "Three quarters of the price up to a monthly maximum, as a discount or paid back.",
    applies: servedByTransit.and(headquartersOutOfState.not()),
    otherwise:
      "It is for those whose work place is served by public transport; for headquarters out of State 12.3.C holds.",
    rules: ["commute-transit"],
    request: {
      what: "The discount on a pass that a State agency sells, or repayment of one bought elsewhere.",
      by: BY,
      form: FORM,
      to: "the office of your department that sells passes or pays commute claims",
    },
  }),
  entitlement({
    id: "vanpool-share",
    clause: "12.3.B",
    title: "Vanpool",
    says: "Three quarters of the fee up to a monthly maximum, or a fixed amount to the primary driver.",
    applies: vanpoolSize.isAtLeast(read(vanpoolPeople)).and(headquartersOutOfState.not()),
    otherwise:
      "A vanpool is five people or more who commute together; for headquarters out of State 12.3.C holds.",
    rules: ["commute-vanpool"],
    request: {
      what: "Repayment of the monthly fee, or as primary driver the fixed amount.",
      by: BY,
      form: FORM,
      to: "the office of your department that pays commute claims",
    },
  }),
  entitlement({
    id: "commute-outside-the-state",
    clause: "12.3.C",
    title: "Commute to headquarters out of State",
    says: "Three quarters of transit and vanpool costs up to a monthly maximum, or the driver's amount.",
    applies: headquartersOutOfState,
    otherwise: "It is for those whose headquarters are out of State; others have 12.3.A and 12.3.B.",
    rules: ["commute-out-of-state"],
    request: {
      what: "Repayment of qualified transit and vanpool costs.",
      by: BY,
      form: "The agreement names no form; the appointing power may set how expenses are certified",
      to: "your appointing power",
    },
  }),
];

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
  terms: [
    commuteShare,
    commuteMost,
    vanpoolShare,
    vanpoolMost,
    vanpoolDriver,
    vanpoolPeople,
    outOfStateShare,
    outOfStateMost,
    outOfStateDriver,
  ],
  rules: [commuteTransit, commuteVanpool, commuteOutOfState],
  entitlements,
});
