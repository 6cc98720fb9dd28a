import { figure, given, read, rule, zero } from "../../../src/rules/index.ts";
import { asSickLeave } from "./annual-leave-use.ts";
import { mayAskCertificate } from "./sick-leave-use.ts";

const START = "2001-07-01";
export const cap = figure(
  {
    id: "annual-leave-cap",
    clause: "9.11.E",
    title: "Most annual leave carried into the next year",
    unit: "hours",
    page: 47,
  },
  { [START]: "640" },
);
const balance = given.number("annualLeaveAtYearEnd", {
  unit: "hours",
  min: "0",
  max: "3000",
  question: "How many hours of annual leave are left on December 31?",
});
const reason = given.choice("annualLeaveReason", {
  choices: {
    none: "None of these",
    emergency: "Had to work because of fire, flood or another large emergency",
    "priority-work": "Assigned priority or critical work over a long time",
    injury: "Absent on full salary for a compensable injury",
    "sick-leave": "Sick leave, and department rules that then barred annual leave through December 31",
    "jury-duty": "On jury duty",
  },
  question: "What kept the employee from bringing the balance down?",
});
const permitted = given.flag("permitted", {
  question: "Has the department head permitted more than the limit to be carried over?",
});

export const annualLeaveCarryOver = rule(
  {
    id: "annual-leave-carry-over",
    clause: "9.11.E",
    title: "Annual leave carried into the next year",
    says: "At most 640 hours, unless one of five reasons applies and the department head permits more.",
    page: 47,
  },
  balance.atMost(read(cap)),
)
  .notwithstanding(
    "9.11.E.1",
    reason.is("emergency", "priority-work", "injury", "sick-leave", "jury-duty").and(permitted),
    balance,
    { note: "A listed reason, and the department head permits it" },
  )
  .reading(
    "9.11.E",
    "five-reasons",
    "Being kept from the leave by the department head is no reason here",
    "9.1.D lists it as the sixth for vacation; this list ends with jury duty.",
  )
  .example({ annualLeaveAtYearEnd: "640", annualLeaveReason: "none" }, "2002-12-31", "640.00")
  .example({ annualLeaveAtYearEnd: "640.01", annualLeaveReason: "none" }, "2002-12-31", "640.00")
  .example(
    { annualLeaveAtYearEnd: "720", annualLeaveReason: "emergency", permitted: true },
    "2002-12-31",
    "720.00",
  )
  .example(
    { annualLeaveAtYearEnd: "720", annualLeaveReason: "emergency", permitted: false },
    "2002-12-31",
    "640.00",
  )
  .example({ annualLeaveAtYearEnd: "720", annualLeaveReason: "prevented", permitted: true }, "2002-12-31", {
    refused: "out-of-range",
  });

const january = given.number("balanceOnJanuary1", {
  unit: "hours",
  min: "0",
  max: "3000",
  question: "How many hours of annual leave stand on January 1?",
});
export const annualLeaveOrdered = rule(
  {
    id: "annual-leave-ordered",
    clause: "9.11.G",
    title: "Hours of annual leave that may be ordered",
    says: "What exceeds 640 hours on January 1 may be ordered to be taken.",
    page: 47,
  },
  january.minus(read(cap)).atLeast(zero("hours")),
)
  .reading(
    "9.11.G",
    "the-excess-only",
    "No more may be ordered than what exceeds 640 hours",
    "The clause gives the right where the balance is above the limit; it sets no amount, and its end is to bring the balance down to it.",
  )
  .example({ balanceOnJanuary1: "640" }, "2003-01-01", "0.00")
  .example({ balanceOnJanuary1: "655.5" }, "2003-01-01", "15.50")
  .example({ balanceOnJanuary1: "0" }, "2003-01-01", "0.00")
  .example({ balanceOnJanuary1: "3000.01" }, "2003-01-01", { refused: "out-of-range" });

const seniority = { unit: "months", min: "0", max: "600" } as const;
const own = given.number("ownStateSeniority", {
  ...seniority,
  question: "How many months of State seniority has the employee?",
});
const others = given.number("othersStateSeniority", {
  ...seniority,
  question: "How many months of State seniority has the other employee who wants the same time?",
});
const sameShift = given.flag("sameShiftAndUnit", {
  question: "Do both work on the same shift in the same work unit?",
});
export const annualLeaveFirst = rule(
  {
    id: "annual-leave-goes-first",
    clause: "9.11.H",
    title: "Does the employee go first where both cannot have the same time?",
    says: "On the same shift of a work unit the longer State seniority decides.",
    page: 47,
  },
  sameShift.and(own.isAbove(others)),
)
  .reading(
    "9.11.H",
    "equal-seniority",
    "With equal seniority nobody goes first",
    "The clause prints no other order; the department decides.",
  )
  .example(
    { sameShiftAndUnit: true, ownStateSeniority: "121", othersStateSeniority: "120" },
    "2002-04-15",
    "true",
  )
  .example(
    { sameShiftAndUnit: true, ownStateSeniority: "120", othersStateSeniority: "120" },
    "2002-04-15",
    "false",
  )
  .example(
    { sameShiftAndUnit: true, ownStateSeniority: "119", othersStateSeniority: "120" },
    "2002-04-15",
    "false",
  )
  .example({ sameShiftAndUnit: false }, "2002-04-15", "false")
  .example({ sameShiftAndUnit: true, ownStateSeniority: "120" }, "2002-04-15", {
    missing: ["othersStateSeniority"],
  });

export const annualLeaveCertificate = rule(
  {
    id: "annual-leave-certificate",
    clause: "9.11.J",
    title: "May a medical certificate be asked for annual leave?",
    says: "Yes where it is used in place of sick leave, under the conditions of 9.3: more than two work days, or good cause.",
    page: 47,
  },
  asSickLeave.and(mayAskCertificate),
)
  .example({ annualLeaveAsSickLeave: true, consecutiveWorkDays: "3" }, "2002-04-15", "true")
  .example(
    { annualLeaveAsSickLeave: true, consecutiveWorkDays: "2", goodCause: false },
    "2002-04-15",
    "false",
  )
  .example({ annualLeaveAsSickLeave: true, consecutiveWorkDays: "1", goodCause: true }, "2002-04-15", "true")
  .example({ annualLeaveAsSickLeave: false, consecutiveWorkDays: "10" }, "2002-04-15", "false")
  .example({ annualLeaveAsSickLeave: true, consecutiveWorkDays: "2" }, "2002-04-15", {
    missing: ["goodCause"],
  });
