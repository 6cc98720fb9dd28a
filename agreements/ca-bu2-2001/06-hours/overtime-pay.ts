import { figure, given, notApplicable, read, rule, when, zero } from "../../../src/rules/index.ts";
import { hourlyRate, workWeekGroup } from "../inputs.ts";
import { overtimeAuthorized, overtimeHours } from "./inputs.ts";
import { exemptE, exemptSE, groupE, groupSE, START, unauthorized } from "./overtime-pieces.ts";

export const timeAndHalf = figure(
  { id: "overtime-multiple", clause: "6.1.C", title: "Overtime multiple", unit: "factor", page: 25 },
  { [START]: "1.5" },
);
export const bank = figure(
  { id: "cto-bank", clause: "6.2.A", title: "Most compensating time saved", unit: "hours", page: 26 },
  { [START]: "240" },
);
const takenAs = given.choice("overtimeTakenAs", {
  choices: { cash: "Cash", cto: "Compensating time off" },
  question: "Which has the department head chosen for this overtime, after hearing the employee's wish?",
});
export const balance = given.number("ctoBalance", {
  unit: "hours",
  min: "0",
  max: "240",
  question: "How many hours of compensating time are saved already?",
});

const earned = overtimeHours.times(read(timeAndHalf));
export const room = read(bank).minus(balance).atLeast(zero("hours"));
const timeOff = earned.rounded("0.01", "half-up", "hours are kept in hundredths");
const saved = timeOff.atMost(room);
const inCash = takenAs.is("cash");
const day = "2002-04-15";
const known = { workWeekGroup: "2", overtimeAuthorized: true };
const cash = (clause: string) =>
  notApplicable("USD", clause, "the group is paid by salary and earns no overtime");

export const overtimeCto = rule(
  {
    id: "overtime-cto",
    clause: "6.1.C",
    title: "Compensating time for overtime",
    says: "One and a half hours for each hour of overtime, until 240 hours are saved; the rest is paid in cash.",
    page: 25,
    straddle: "split",
  },
  when(inCash, zero("hours"), saved),
)
  .notwithstanding("6.1.C", overtimeAuthorized.not(), zero("hours"), unauthorized)
  .notwithstanding("6.2.B", workWeekGroup.is("E"), groupE(), exemptE)
  .notwithstanding("6.2.C", workWeekGroup.is("SE"), groupSE(), exemptSE)
  .reading(
    "6.2.A",
    "saved-hours",
    "The limit of 240 counts hours of time off, each hour of overtime being one and a half of them",
    "The section limits the compensating time that may accrue, not the overtime from which it comes.",
  )
  .example({ ...known, overtimeTakenAs: "cto", overtimeHours: "10", ctoBalance: "0" }, day, "15.00")
  .example({ ...known, overtimeTakenAs: "cto", overtimeHours: "10", ctoBalance: "225" }, day, "15.00", {
    note: "the bank is just full",
  })
  .example({ ...known, overtimeTakenAs: "cto", overtimeHours: "10.25", ctoBalance: "225" }, day, "15.00")
  .example({ ...known, overtimeTakenAs: "cto", overtimeHours: "10", ctoBalance: "240" }, day, "0.00")
  .example({ ...known, overtimeTakenAs: "cto", overtimeHours: "0.25", ctoBalance: "0" }, day, "0.38", {
    note: "0.375: shown to the hundredth",
  })
  .example({ ...known, overtimeTakenAs: "cash" }, day, "0.00")
  .example({ workWeekGroup: "2", overtimeAuthorized: false }, day, "0.00")
  .example({ workWeekGroup: "E" }, day, { notApplicable: "6.2.B" })
  .example({ ...known, overtimeHours: "10", ctoBalance: "0" }, day, { missing: ["overtimeTakenAs"] })
  .example({ workWeekGroup: "SE", overtimeAuthorized: true }, day, { notApplicable: "6.2.C" })
  .example({ ...known, overtimeTakenAs: "cto", overtimeHours: "10", ctoBalance: "241" }, day, {
    refused: "out-of-range",
  });

export const overtimeCash = rule(
  {
    id: "overtime-cash",
    clause: "6.1.C",
    title: "Cash for overtime",
    says: "One and a half times the hourly rate where cash is chosen; where compensating time is chosen, only what goes above 240 saved hours.",
    page: 25,
    straddle: "split",
  },
  hourlyRate.times(when(inCash, earned, timeOff.minus(saved))).rounded("0.01", "half-up", "pay is in cents"),
)
  .notwithstanding("6.1.C", overtimeAuthorized.not(), zero("USD"), unauthorized)
  .notwithstanding("6.2.B", workWeekGroup.is("E"), cash("6.2.B"), exemptE)
  .notwithstanding("6.2.C", workWeekGroup.is("SE"), cash("6.2.C"), exemptSE)
  .reading(
    "6.2.A",
    "overflow-at-the-rate",
    "What goes above 240 hours is paid at the hourly rate, an hour for each hour of time off",
    "Those hours hold the half on top already.",
  )
  .example({ ...known, overtimeTakenAs: "cash", overtimeHours: "10", hourlyRate: "25.37" }, day, "380.55")
  .example({ ...known, overtimeTakenAs: "cash", overtimeHours: "0.25", hourlyRate: "25.37" }, day, "9.51", {
    note: "9.51375",
  })
  .example(
    { ...known, overtimeTakenAs: "cto", overtimeHours: "10", ctoBalance: "225", hourlyRate: "25.37" },
    day,
    "0.00",
  )
  .example(
    { ...known, overtimeTakenAs: "cto", overtimeHours: "10", ctoBalance: "230", hourlyRate: "25.37" },
    day,
    "126.85",
    { note: "10 of the 15 hours fit, 5 are paid" },
  )
  .example({ workWeekGroup: "2", overtimeAuthorized: false }, day, "0.00")
  .example({ workWeekGroup: "E", overtimeAuthorized: true }, day, { notApplicable: "6.2.B" })
  .example({ workWeekGroup: "SE", overtimeAuthorized: true }, day, { notApplicable: "6.2.C" })
  .example({ ...known, overtimeTakenAs: "cash", overtimeHours: "10" }, day, { missing: ["hourlyRate"] });
