import { entitlement, section, when } from "../../../src/rules/index.ts";
import { separatedOn } from "../inputs.ts";
import {
  deferralAllowed,
  deferralEnrollBy,
  deferralFrom,
  deferralTaxed,
  deferralTransfer,
  enrollBefore,
  enrollBy,
  hasAccount,
  payable,
  startsWithin,
} from "./lump-sum.ts";
import { lumpSumProcedure } from "./lump-sum-procedure.ts";

/** 9.15: part of the pay for unused leave goes into a tax-deferred plan at separation. */
export default section({
  number: "9.15",
  title: "Tax Deferral of Lump Sum Leave Cash Out Upon Separation",
  page: 51,
  plain: {
    A: "As far as federal and state law allow, from January 1, 2002 (or 4 months after both sides ratify, at the latest), an employee who leaves State service and may cash out vacation or annual leave may ask the State to defer tax on a monthly amount the employee names, by moving it from the cash payment into the 457 or 401k plan, or both, that the employee already has with the State's Savings Plus Program (SPP).",
    B: "Whoever has no such account enrolls in the SPP, in the 457 or the 401k plan or both, 60 days or more before the day of separation.",
    C: "The transfer depends on every statute, law, rule and regulation that permits it, the yearly limits on deferrals among them.",
    D: "The employee who chooses the transfer bears whatever tax falls on it, for example on an amount above the yearly limit.",
    E: "Starting, keeping up and running this section depends on the SPP's Plan document, which the State may amend when it sees fit, and on the rules, regulations and laws, state and federal, that apply.",
    F: "Disputes about this section cannot be taken to grievance or arbitration.",
  },
  forum: { reach: "none", note: "F keeps the whole section out of grievance and arbitration." },
  terms: [startsWithin, enrollBefore],
  rules: [deferralFrom, deferralAllowed, deferralEnrollBy, deferralTransfer, deferralTaxed],
  procedures: [lumpSumProcedure],
  entitlements: [
    entitlement({
      id: "lump-sum-deferral",
      clause: "9.15.A",
      title: "Tax deferral of the pay for unused leave",
      says: "On leaving, part of the pay for vacation or annual leave may go into your 457 or 401k plan.",
      applies: payable,
      otherwise: "It is for those who leave State service with vacation or annual leave to be paid.",
      rules: [
        "deferral-open-from",
        "deferral-may-be-asked",
        "deferral-enroll-by",
        "deferral-transfer",
        "deferral-taxed",
      ],
      request: {
        what: "The transfer of a monthly amount that you name; without an account, first the enrolment in the savings plan",
        by: "Before the separation; without an account, enroll sixty days before it",
        due: when(hasAccount, separatedOn, enrollBy),
        form: "The savings plan's enrolment; the agreement names no form for the transfer",
        to: "The State, through the department and its Savings Plus Program",
      },
    }),
  ],
  cites: ["9.1", "9.11"],
});
