import { entitlement, section } from "../../../src/rules/index.ts";
import { leaveProgram, leavingState } from "../inputs.ts";
import {
  annualLeaveCarryOver,
  annualLeaveCertificate,
  annualLeaveFirst,
  annualLeaveOrdered,
  cap,
} from "./annual-leave-balance.ts";
import {
  annualLeaveCredit,
  annualLeaveHourly,
  annualLeaveOfPositions,
  full,
  qualifying,
  rate,
} from "./annual-leave-credit.ts";
import {
  annualLeaveElection,
  annualLeaveMayElect,
  binding,
  mayChooseToday,
} from "./annual-leave-election.ts";
import { annualLeavePaid, annualLeaveUse } from "./annual-leave-use.ts";
import { annualLeaveSeparation, annualLeaveSpoiled } from "./pay-period-spoiled.ts";
import { DEPARTMENT, IN_WRITING } from "./requests.ts";

const inProgram = leaveProgram.is("annual-leave");

export default section({
  number: "9.11",
  title: "Annual Leave Program",
  page: 46,
  plain: {
    A: "Employees may choose annual leave in place of vacation and sick leave, and may choose back; after each choice 24 months must pass before the next.",
    B: "A full-timer earns each month 11 hours through 3 years, 14 from month 37 through 10 years, 16 from month 121 through 15 years, 17 from month 181 through 20 years, 18 from month 241 on. Part-time and hourly employees earn in proportion, by the State's personnel rules. Sick leave earned before stays usable. What else is needed to run the program comes from those rules or from an agreement.",
    C: "Eleven work days make a full-timer's pay period earn its credit, by rules 599.608 and 599.609. A separation of more than 11 consecutive days that falls into two pay periods in a row spoils the second one.",
    D: "Whoever holds several positions may take part if the choice is made while in an eligible one. The positions are added up, to full-time credit at most, at the rate of the position under which the choice was made.",
    E: "Up to 640 hours of unused annual leave go over into the next calendar year; the department head may allow more for five reasons: (1) emergency work, (2) priority or critical work over a long time, (3) absence on full salary for a compensable injury, (4) sick leave, where department rules then barred leave through December 31, (5) jury duty.",
    F: "When State employment ends, all accrued annual leave is paid.",
    G: "The department head decides when it is taken. If the balance is above the limit on January 1, the department may order leave.",
    H: "Requests follow the department's policy. Where not all of a work unit on the same shift can be off at once, State seniority decides.",
    I: "Department heads do what they can to answer requests in good time.",
    J: "Annual leave that is used as sick leave follows 9.3.",
    K: "The enhanced disability insurance of 11.11 is only for those in this program.",
    L: "Those in vacation and sick leave may change over once 24 months have passed since their last enrollment. It takes effect from day one of the pay period of receipt by the appointing power, and opens the enhanced disability benefit of 50 percent of gross salary.",
  },
  terms: [rate, qualifying, annualLeaveSeparation, cap, binding, full],
  rules: [
    annualLeaveCredit,
    annualLeaveSpoiled,
    annualLeaveHourly,
    annualLeaveOfPositions,
    annualLeaveCarryOver,
    annualLeaveMayElect,
    annualLeaveElection,
    annualLeaveOrdered,
    annualLeaveFirst,
    annualLeaveUse,
    annualLeaveCertificate,
    annualLeavePaid,
  ],
  entitlements: [
    entitlement({
      id: "change-of-leave-program",
      clause: "9.11.A",
      title: "Choosing annual leave, or vacation and sick leave",
      says: "One program in place of the other; each choice binds for 24 months. Annual leave opens the enhanced disability benefit.",
      applies: mayChooseToday,
      otherwise: "Twenty-four months must pass since the last choice of a program.",
      rules: ["annual-leave-election-in-time", "annual-leave-election", "annual-leave-credit"],
      request: {
        what: "Enrollment in the other program",
        by: "At any time for a first choice, else once 24 months have passed; it takes effect from day one of the pay period of receipt",
        form: IN_WRITING,
        to: "The appointing power",
      },
    }),
    entitlement({
      id: "annual-leave-time",
      clause: "9.11.B",
      title: "Annual leave",
      says: "Paid hours each month by length of service, for rest and for illness; up to 640 hours go into the next year.",
      applies: inProgram,
      otherwise: "It is for those who have chosen annual leave; others earn vacation and sick leave.",
      rules: [
        "annual-leave-credit",
        "annual-leave-period-spoiled",
        "annual-leave-hourly",
        "annual-leave-several-positions",
        "annual-leave-carry-over",
        "annual-leave-use",
        "annual-leave-ordered",
        "annual-leave-goes-first",
        "annual-leave-certificate",
      ],
      request: {
        what: "The days or hours that you want; above 640 hours, leave to carry more into the next year",
        by: "As the department's policy says; for what exceeds 640 hours, before January 1",
        form: "As the department's policy says; the agreement names no form",
        to: DEPARTMENT,
      },
    }),
    entitlement({
      id: "annual-leave-pay-at-end",
      clause: "9.11.F",
      title: "Pay for unused annual leave",
      says: "All accrued annual leave is paid when State employment ends.",
      applies: leavingState,
      otherwise: "Annual leave is paid when State employment ends.",
      rules: ["annual-leave-paid-at-end"],
      request: {
        what: "Payment of the whole balance",
        by: "When State employment ends; no time is stated in the agreement",
        form: IN_WRITING,
        to: DEPARTMENT,
      },
    }),
  ],
  cites: ["6.3", "9.1", "9.3", "11.11"],
  overrides: [
    { clause: "9.11.A", over: "9.1", note: "For those enrolled, annual leave stands in place of vacation." },
    {
      clause: "9.11.A",
      over: "9.3",
      note: "For those enrolled, annual leave stands in place of sick leave credit.",
    },
  ],
});
