import { section } from "../../../src/rules/index.ts";

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
});
