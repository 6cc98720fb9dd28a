import { figure, given, notApplicable, read, rule, zero } from "../../../src/rules/index.ts";

const START = "2001-07-01";
export const head = (id: string, clause: string, title: string) => ({ id, clause, title, page: 22 }) as const;
export const daysAfterError = figure(
  {
    ...head("advance-days-error", "5.7.A.1", "Time for an advance after a payroll error"),
    unit: "work days",
  },
  { [START]: "2" },
);
export const daysAfterOther = figure(
  {
    ...head("advance-days-other", "5.7.A.2", "Time for an advance for any other reason"),
    unit: "work days",
  },
  { [START]: "5" },
);
export const leastShare = figure(
  { ...head("advance-least", "5.7.A.2", "Least share of net pay"), unit: "percent" },
  { [START]: "50%" },
);
export const perYear = figure(
  { ...head("advance-per-year", "5.7.A.2", "Most advances of this sort in a calendar year"), unit: "count" },
  { [START]: "2" },
);

export const permanentFullTime = given.flag("permanentFullTime", {
  question: "Is the employee permanent and full-time?",
});
const noWarrant = given.flag("noWarrant", { question: "Did payday pass without a pay warrant?" });
export const directDeposit = given.flag("directDeposit", {
  question: "Is the employee's pay deposited directly?",
});
const advanceReason = given.choice("advanceReason", {
  choices: {
    "payroll-error": "Payroll papers were wrong or late, and the employee is not to blame",
    other:
      "Another reason: the employee's own fault in the papers, absence without leave, a late dock and the like",
  },
  question: "Why did the warrant not come?",
});
export const remote = given.flag("remoteArea", {
  question: "Is it a remote area where payroll difficulties put the usual times out of reach?",
});
const thisYear = given.number("advancesThisYear", {
  unit: "count",
  min: "0",
  max: "24",
  question:
    "How many salary advances for reasons other than a payroll error were given this calendar year already?",
});
export const netPay = given.number("netPay", {
  unit: "USD",
  min: "0",
  max: "20000",
  question: "What is the net pay of the pay period: gross salary less deductions?",
});

export const isError = advanceReason.is("payroll-error");
export const covered = permanentFullTime.and(noWarrant, directDeposit.not());

export const known = { permanentFullTime: true, directDeposit: false, remoteArea: false };
export const day = "2002-05-01";

export const salaryAdvanceOwed = rule(
  {
    ...head("salary-advance-owed", "5.7.A", "Is a salary advance owed?"),
    says: "Yes for a permanent full-timer without a warrant on payday and without direct deposit; for reasons other than a payroll error, twice a calendar year.",
  },
  covered.and(isError.or(remote, thisYear.isBelow(read(perYear)))),
)
  .reading(
    "5.7.A.2",
    "quota-for-other-reasons",
    "Only advances for other reasons than a payroll error are limited to two a year, and only they count",
    "The limit speaks of advances under these circumstances, and stands in the paragraph for other reasons.",
  )
  .reading(
    "5.7.A.4",
    "advance-all-the-same",
    "In a remote area an advance is still given, without the times, the least share and the yearly limit",
    "Only paragraphs 1, 2 and 3 are set aside there; the opening words stay, and the State is to try to give advances quickly.",
  )
  .example({ ...known, noWarrant: true, advanceReason: "payroll-error" }, day, "true")
  .example({ ...known, noWarrant: true, advanceReason: "other", advancesThisYear: "1" }, day, "true")
  .example({ ...known, noWarrant: true, advanceReason: "other", advancesThisYear: "2" }, day, "false")
  .example(
    { ...known, remoteArea: true, noWarrant: true, advanceReason: "other", advancesThisYear: "2" },
    day,
    "true",
    { note: "A.4: in a remote area paragraph 2 with its limit does not bind" },
  )
  .example({ noWarrant: false }, day, "false")
  .example({ permanentFullTime: false }, day, "false")
  .example({ directDeposit: true }, day, "false")
  .example({ ...known, noWarrant: true, advanceReason: "other" }, day, { missing: ["advancesThisYear"] });

export const salaryAdvancesLeft = rule(
  {
    ...head("salary-advances-left", "5.7.A.2", "Advances left this calendar year"),
    says: "Two a calendar year for reasons other than a payroll error, less those already given.",
  },
  read(perYear).minus(thisYear).atLeast(zero("count")),
)
  .example({ advancesThisYear: "0" }, day, "2")
  .example({ advancesThisYear: "1" }, day, "1")
  .example({ advancesThisYear: "2" }, day, "0")
  .example({ advancesThisYear: "3" }, day, "0")
  .example({ advancesThisYear: "-1" }, day, { refused: "out-of-range" });

const advanced = given.number("advancePaid", {
  unit: "USD",
  min: "0",
  max: "20000",
  question: "How much was paid as the salary advance?",
});
const warrantReceived = given.flag("warrantReceived", {
  question: "Has the Controller's warrant for the pay period come in?",
});
export const salaryAdvanceRest = rule(
  {
    ...head("salary-advance-rest", "5.7.A.3", "Rest of net pay after a salary advance"),
    says: "Net pay less the advance, paid only once the Controller's warrant for the pay period has come in; in remote areas that condition does not bind.",
  },
  netPay.minus(advanced).atLeast(zero("USD")),
)
  .notwithstanding(
    "5.7.A.3",
    warrantReceived.not().and(remote.not()),
    notApplicable("USD", "5.7.A.3", "the Controller's warrant for the pay period has not come in"),
    { note: "The warrant has not come in" },
  )
  .example({ netPay: "3210.55", advancePaid: "1605.28", warrantReceived: true }, day, "1605.27")
  .example({ netPay: "3210.55", advancePaid: "3210.55", warrantReceived: true }, day, "0.00")
  .example({ netPay: "3210.55", advancePaid: "3300", warrantReceived: true }, day, "0.00")
  .example({ netPay: "3210.55", advancePaid: "1605.28", warrantReceived: false, remoteArea: false }, day, {
    notApplicable: "5.7.A.3",
  })
  .example(
    { netPay: "3210.55", advancePaid: "1605.28", warrantReceived: false, remoteArea: true },
    day,
    "1605.27",
    { note: "A.4: paragraph 3 does not bind in a remote area" },
  )
  .example({ netPay: "3210.55", advancePaid: "1605.28", remoteArea: false }, day, {
    missing: ["warrantReceived"],
  });
