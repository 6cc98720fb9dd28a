import {
  band,
  bands,
  figure,
  given,
  notApplicable,
  read,
  rule,
  section,
  when,
  zero,
} from "../../../src/rules/index.ts";
import { leaveProgram, monthsOfService, spoiledByAbsence, timeBase, workDaysInPeriod } from "../inputs.ts";

const START = "2001-07-01";
const rate = bands(
  {
    id: "annual-leave-rate",
    clause: "9.11.B",
    title: "Annual leave by months of service",
    unit: "hours",
    of: "months",
    page: 46,
  },
  {
    [START]: [
      ["1", "11"],
      ["37", "14"],
      ["121", "16"],
      ["181", "17"],
      ["241", "18"],
    ],
  },
);
const qualifying = figure(
  {
    id: "annual-leave-qualifying-days",
    clause: "9.11.C",
    title: "Work days that qualify a pay period",
    unit: "work days",
    page: 47,
  },
  { [START]: "11" },
);
const cap = figure(
  {
    id: "annual-leave-cap",
    clause: "9.11.E",
    title: "Most annual leave carried into the next year",
    unit: "hours",
    page: 47,
  },
  { [START]: "640" },
);
const binding = figure(
  {
    id: "annual-leave-binding",
    clause: "9.11.A",
    title: "Months between two elections",
    unit: "months",
    page: 46,
  },
  { [START]: "24" },
);
const full = figure(
  { id: "annual-leave-full-time", clause: "9.11.B", title: "Full time", unit: "share", page: 46 },
  { [START]: "1" },
);

const lost = timeBase
  .equals(read(full))
  .and(workDaysInPeriod.isBelow(read(qualifying)))
  .or(spoiledByAbsence);
const facts = {
  timeBase: "1",
  workDaysInPeriod: "22",
  spoiledByAbsence: false,
  leaveProgram: "annual-leave",
};

const annualLeaveCredit = rule(
  {
    id: "annual-leave-credit",
    clause: "9.11.B",
    title: "Annual leave credit of a pay period",
    says: "Hours of annual leave for a qualifying pay period, in place of vacation and sick leave.",
    page: 46,
  },
  band(rate, monthsOfService)
    .times(timeBase)
    .rounded("0.01", "half-up", "hours are kept in hundredths, as in the charts of 8.1.L and 9.1.C"),
)
  .notwithstanding("9.11.C", lost, zero("hours"), { note: "The pay period does not qualify" })
  .notwithstanding(
    "9.11.A",
    leaveProgram.is("vacation-and-sick-leave"),
    notApplicable("hours", "9.11.A", "the employee is not enrolled in annual leave"),
    {
      note: "Annual leave must be elected",
      over: ["9.11.C"],
    },
  )
  .reading(
    "9.11.B",
    "part-time-by-time-base",
    "Part-timers earn the full-time hours times the time base",
    "The clause says proportional and leaves the measure to the State's personnel rules.",
  )
  .reading(
    "9.11.C",
    "eleven-days-full-time",
    "The test of 11 work days is put to full-timers only",
    "The sentence says full-time employee.",
  )
  .example({ ...facts, monthsOfService: "1" }, "2002-04-15", "11.00")
  .example({ ...facts, monthsOfService: "36" }, "2002-04-15", "11.00")
  .example({ ...facts, monthsOfService: "37" }, "2002-04-15", "14.00")
  .example({ ...facts, monthsOfService: "120" }, "2002-04-15", "14.00")
  .example({ ...facts, monthsOfService: "121" }, "2002-04-15", "16.00")
  .example({ ...facts, monthsOfService: "181" }, "2002-04-15", "17.00")
  .example({ ...facts, monthsOfService: "240" }, "2002-04-15", "17.00")
  .example({ ...facts, monthsOfService: "241" }, "2002-04-15", "18.00")
  .example({ ...facts, monthsOfService: "37", workDaysInPeriod: "11" }, "2002-04-15", "14.00")
  .example({ ...facts, monthsOfService: "37", workDaysInPeriod: "10" }, "2002-04-15", "0.00", {
    setAside: ["9.11.B"],
  })
  .example({ ...facts, monthsOfService: "37", spoiledByAbsence: true }, "2002-04-15", "0.00")
  .example({ ...facts, monthsOfService: "1", timeBase: "5/8" }, "2002-04-15", "6.88", {
    note: "6.875: half a hundredth goes up",
  })
  .example({ ...facts, monthsOfService: "37", leaveProgram: "vacation-and-sick-leave" }, "2002-04-15", {
    notApplicable: "9.11.A",
  })
  .example({ ...facts, monthsOfService: "37.5" }, "2002-04-15", { refused: "out-of-range" });

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

const annualLeaveCarryOver = rule(
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

const lastEnrolled = given.day("lastEnrolled", {
  question: "On which day did the employee last enroll in a leave program?",
});
const received = given.day("electionReceived", {
  question: "On which day does the appointing power receive the election?",
});
const waited = lastEnrolled.plusMonths(read(binding));

const annualLeaveElection = rule(
  {
    id: "annual-leave-election",
    clause: "9.11.L",
    title: "First day an election of the other leave program takes effect",
    says: "It reaches back to day one of the pay period of its receipt, not before 24 months from the last enrollment.",
    page: 48,
  },
  when(received.isBefore(waited), waited, received.payPeriod()),
)
  .reading(
    "9.11.L",
    "too-early",
    "An election that comes too early takes effect when the 24 months have passed",
    "The clause bars an election before then; the answer shows the first day that one can have effect.",
  )
  .example({ lastEnrolled: "2000-01-01", electionReceived: "2002-04-10" }, "2002-04-15", "2002-04-01")
  .example({ lastEnrolled: "2000-04-10", electionReceived: "2002-04-10" }, "2002-04-15", "2002-04-01", {
    note: "the 24 months end on the day",
  })
  .example({ lastEnrolled: "2000-04-11", electionReceived: "2002-04-10" }, "2002-04-15", "2002-04-11")
  .example({ lastEnrolled: "2000-04-11" }, "2002-04-15", { missing: ["electionReceived"] })
  .example({ lastEnrolled: "last spring" }, "2002-04-15", { refused: "wrong-type" });

const january = given.number("balanceOnJanuary1", {
  unit: "hours",
  min: "0",
  max: "3000",
  question: "How many hours of annual leave stand on January 1?",
});
const annualLeaveOrdered = rule(
  {
    id: "annual-leave-ordered",
    clause: "9.11.G",
    title: "Hours of annual leave that may be ordered",
    says: "What exceeds 640 hours on January 1 may be ordered to be taken.",
    page: 47,
  },
  january.minus(read(cap)).atLeast(zero("hours")),
)
  .example({ balanceOnJanuary1: "640" }, "2003-01-01", "0.00")
  .example({ balanceOnJanuary1: "655.5" }, "2003-01-01", "15.50")
  .example({ balanceOnJanuary1: "0" }, "2003-01-01", "0.00")
  .example({ balanceOnJanuary1: "3000.01" }, "2003-01-01", { refused: "out-of-range" });

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
  terms: [rate, qualifying, cap, binding, full],
  rules: [annualLeaveCredit, annualLeaveCarryOver, annualLeaveElection, annualLeaveOrdered],
  cites: ["9.1", "9.3", "11.11"],
});
