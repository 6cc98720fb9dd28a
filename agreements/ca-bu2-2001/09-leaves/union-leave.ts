import { figure, given, read, rule } from "../../../src/rules/index.ts";

const START = "2001-07-01";
const head = { page: 49 } as const;
export const requestAhead = figure(
  { ...head, id: "union-leave-request-days", clause: "9.13.A.1", title: "Days ahead to ask", unit: "days" },
  { [START]: "14" },
);
export const surcharge = figure(
  {
    ...head,
    id: "union-leave-surcharge",
    clause: "9.13.A.3",
    title: "Share of salary that the union pays on top",
    unit: "percent",
  },
  { [START]: "35%" },
);
export const payWithin = figure(
  {
    ...head,
    id: "union-leave-billing-days",
    clause: "9.13.A.3",
    title: "Days from billing to repayment",
    unit: "days",
  },
  { [START]: "60" },
);

const starts = given.day("unionLeaveStarts", { question: "On which day does the union leave begin?" });
export const askBy = starts.minusDays(read(requestAhead));
export const unionLeaveRequest = rule(
  {
    id: "union-leave-ask-by",
    clause: "9.13.A.1",
    title: "Day by which union leave is normally asked for",
    says: "Fourteen calendar days before the leave begins, on a form that the State has approved.",
    page: 49,
  },
  askBy,
)
  .reading(
    "9.13.A.1",
    "not-a-bar",
    "A later request can still be granted",
    "The word is normally, and the leave is at the department head's discretion.",
  )
  .example({ unionLeaveStarts: "2002-05-15" }, "2002-04-15", "2002-05-01")
  .example({ unionLeaveStarts: "2002-03-10" }, "2002-02-15", "2002-02-24", {
    note: "across the end of February",
  })
  .example({}, "2002-04-15", { missing: ["unionLeaveStarts"] });

const salary = given.number("unionLeaveSalary", {
  unit: "USD",
  min: "0",
  max: "500000",
  question: "What salary was paid for the time on union leave?",
});
export const unionLeaveRepayment = rule(
  {
    id: "union-leave-repayment",
    clause: "9.13.A.3",
    title: "What the union repays for a union leave",
    says: "The full salary of the time off and 35 percent of it on top.",
    page: 49,
  },
  salary.times(read(surcharge)).rounded("0.01", "half-up", "bills are made out in cents").plus(salary),
)
  .example({ unionLeaveSalary: "6000" }, "2002-04-15", "8100.00", { note: "6,000 and 2,100" })
  .example({ unionLeaveSalary: "0.10" }, "2002-04-15", "0.14", { note: "3.5 cents round to 4" })
  .example({ unionLeaveSalary: "0" }, "2002-04-15", "0.00")
  .example({ unionLeaveSalary: "500001" }, "2002-04-15", { refused: "out-of-range" });

const billed = given.day("unionLeaveBilled", {
  question: "On which day was the union billed for the leave?",
});
export const unionLeaveRepaidBy = rule(
  {
    id: "union-leave-repaid-by",
    clause: "9.13.A.3",
    title: "Last day for the union to repay a union leave",
    says: "Sixty days from billing.",
    page: 49,
  },
  billed.plusDays(read(payWithin)),
)
  .example({ unionLeaveBilled: "2002-04-15" }, "2002-04-15", "2002-06-14")
  .example({ unionLeaveBilled: "2002-01-01" }, "2002-04-15", "2002-03-02")
  .example({}, "2002-04-15", { missing: ["unionLeaveBilled"] });

const agreedEnd = given.day("unionLeaveEnds", {
  question: "On which day does the union leave end by agreement?",
});
const backOn = given.day("unionLeaveBack", {
  question: "On which day is the employee to be back at work?",
});
const approves = given.flag("appointingPowerApproves", {
  question: "Does the appointing power approve an earlier return?",
});
export const unionLeaveReturn = rule(
  {
    id: "union-leave-return",
    clause: "9.13.A.2",
    title: "May the employee return to the former position on a day?",
    says: "Yes from the day after the agreed end; earlier only if the appointing power approves.",
    page: 49,
  },
  backOn.isAfter(agreedEnd).or(approves),
)
  .reading(
    "9.13.A.4",
    "end-included",
    "The agreed date is the last day of the leave",
    "A.5 speaks of the leave's expiration date; the day after it is the first at work.",
  )
  .alternative(
    "9.13.A.4",
    "end-is-return",
    "The agreed date is the day of the return",
    "A.4 speaks of a return earlier than the agreed date.",
    rule(
      {
        id: "union-leave-return",
        clause: "9.13.A.2",
        title: "May the employee return to the former position on a day?",
        says: "Yes from the agreed date; earlier only if the appointing power approves.",
        page: 49,
      },
      backOn.isFrom(agreedEnd).or(approves),
    ),
  )
  .example(
    { unionLeaveEnds: "2002-05-31", unionLeaveBack: "2002-06-01", appointingPowerApproves: false },
    "2002-04-15",
    "true",
  )
  .example(
    { unionLeaveEnds: "2002-05-31", unionLeaveBack: "2002-05-31", appointingPowerApproves: false },
    "2002-04-15",
    "false",
    { note: "the other reading says yes" },
  )
  .example(
    { unionLeaveEnds: "2002-05-31", unionLeaveBack: "2002-05-30", appointingPowerApproves: true },
    "2002-04-15",
    "true",
  )
  .example({ unionLeaveEnds: "2002-05-31", unionLeaveBack: "2002-05-30" }, "2002-04-15", {
    missing: ["appointingPowerApproves"],
  });

const why = given.choice("unionLeaveCutShort", {
  choices: {
    emergency: "An emergency",
    layoff: "A layoff",
    operations: "Operational needs short of an emergency",
    other: "Another reason",
  },
  question: "Why would the department end the leave before its last day?",
});
export const unionLeaveCutShort = rule(
  {
    id: "union-leave-cut-short",
    clause: "9.13.A.5",
    title: "May the department end the union leave early?",
    says: "Only in an emergency or a layoff.",
    page: 49,
  },
  why.is("emergency", "layoff"),
)
  .example({ unionLeaveCutShort: "emergency" }, "2002-04-15", "true")
  .example({ unionLeaveCutShort: "layoff" }, "2002-04-15", "true")
  .example({ unionLeaveCutShort: "operations" }, "2002-04-15", "false")
  .example({ unionLeaveCutShort: "other" }, "2002-04-15", "false")
  .example({}, "2002-04-15", { missing: ["unionLeaveCutShort"] });

export const unionOfficer = given.flag("unionOfficer", {
  question: "Is the employee an officer or representative of the union?",
});
