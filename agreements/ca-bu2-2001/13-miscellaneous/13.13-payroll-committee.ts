import { section } from "../../../src/rules/index.ts";
import { payrollMeetings } from "./committee-requests.ts";
import { payrollCommittee, payrollSeat, payrollTime } from "./joint-committees.ts";

/** 13.13: a committee that advises the State Controller on the payroll system. */
export default section({
  number: "13.13",
  title: "Labor-Management Committee on State Payroll System",
  page: 84,
  plain: {
    A: "The State may set up a committee of labor and management that advises the State Controller on changes to the payroll system, planned or expected. Among its subjects: correct and timely overtime warrants, new earnings statements, direct deposit, and how a bi-weekly pay system is designed and brought in.",
    B: "Labor and management have equal numbers of representatives; DPA names a chair besides. The union may send 1 representative, who serves with no loss of pay.",
  },
  forum: { reach: "arb" },
  terms: [payrollSeat],
  rules: [payrollCommittee, payrollTime],
  entitlements: [payrollMeetings],
});
