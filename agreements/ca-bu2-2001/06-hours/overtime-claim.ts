import { answerOf, claim, given, read, rule, zero } from "../../../src/rules/index.ts";
import { hourlyRate, workWeekGroup } from "../inputs.ts";
import { overtimeAuthorized } from "./inputs.ts";
import { balance, room, timeAndHalf } from "./overtime-pay.ts";
import { inQuarters } from "./overtime-pieces.ts";

const minutes = given.number("stretchMinutes", {
  unit: "count",
  min: "0",
  max: "1440",
  question: "How many minutes did this stretch of overtime last?",
});
const worked = given.day("overtimeDay", { question: "On which day was this stretch worked?" });
const atStart = given.number("ctoAtStart", {
  unit: "hours",
  min: "0",
  max: "240",
  question: "How many hours of compensating time were saved before the first line?",
});
const overflow = given.number("ctoOverflow", {
  unit: "hours",
  min: "0",
  max: "2000",
  question: "How many hours of time off went above what may be saved?",
});
const HUNDREDTHS = "hours are kept in hundredths";
const CENTS = "pay is in cents";
const earned = inQuarters(minutes).times(read(timeAndHalf));
const timeOff = earned.rounded("0.01", "half-up", HUNDREDTHS);
const day = "2002-04-15";

export const ctoStretch = rule(
  {
    id: "overtime-stretch-cto",
    clause: "6.1.C",
    title: "Compensating time for one stretch of overtime",
    says: "One and a half hours for each credited hour of the stretch, as far as 240 saved hours leave room.",
    page: 25,
  },
  timeOff.atMost(room),
)
  .example({ stretchMinutes: "120", ctoBalance: "0" }, day, "3.00")
  .example({ stretchMinutes: "120", ctoBalance: "237" }, day, "3.00", { note: "the room is just enough" })
  .example({ stretchMinutes: "120", ctoBalance: "238" }, day, "2.00")
  .example({ stretchMinutes: "7", ctoBalance: "0" }, day, "0.00")
  .example({ stretchMinutes: "8", ctoBalance: "0" }, day, "0.38", { note: "a quarter hour: 0.375" })
  .example({ stretchMinutes: "1441", ctoBalance: "0" }, day, { refused: "out-of-range" });

export const cashStretch = rule(
  {
    id: "overtime-stretch-cash",
    clause: "6.1.C",
    title: "Cash for one stretch of overtime",
    says: "One and a half times the hourly rate for each credited hour of the stretch.",
    page: 25,
  },
  hourlyRate.times(earned).rounded("0.01", "half-up", CENTS),
)
  .example({ stretchMinutes: "60", hourlyRate: "25.37" }, day, "38.06", { note: "38.055" })
  .example({ stretchMinutes: "7", hourlyRate: "25.37" }, day, "0.00")
  .example({ stretchMinutes: "8", hourlyRate: "25.37" }, day, "9.51")
  .example({ stretchMinutes: "60" }, day, { missing: ["hourlyRate"] });

export const overflowCash = rule(
  {
    id: "overtime-overflow-cash",
    clause: "6.2.A",
    title: "Cash for compensating time above what may be saved",
    says: "An hour's pay for each hour of time off that went above 240.",
    page: 26,
  },
  hourlyRate.times(overflow).rounded("0.01", "half-up", CENTS),
)
  .example({ ctoOverflow: "0", hourlyRate: "25.37" }, day, "0.00")
  .example({ ctoOverflow: "0.25", hourlyRate: "25.37" }, day, "6.34", { note: "6.3425" })
  .example({ hourlyRate: "25.37" }, day, { missing: ["ctoOverflow"] });

const head = { workWeekGroup: "2", hourlyRate: "25.37", ctoAtStart: "235" };
const line = (kind: "cto" | "cash", stretchMinutes: string, overtimeAuthorized = true) => ({
  kind,
  overtimeDay: "2002-04-10",
  stretchMinutes,
  overtimeAuthorized,
});
export const overtimeRecord = claim({
  id: "overtime-record",
  clause: "6.1.C",
  title: "Overtime, stretch by stretch",
  says: "Each stretch is credited by the quarter hour, as time off or in cash; what goes above 240 saved hours is paid at the end.",
  page: 25,
  head: [workWeekGroup, hourlyRate, atStart],
  carried: [
    [balance, atStart],
    [overflow, zero("hours")],
  ],
  lineDay: worked,
  headChecks: [
    {
      clause: "6.2.B",
      when: workWeekGroup.is("E"),
      reason: "group E is paid by salary and earns no overtime",
      remedy: "For work on a holiday ask for holiday credit under 8.1.I",
    },
    {
      clause: "6.2.C",
      when: workWeekGroup.is("SE"),
      reason: "group SE is paid by salary and earns no overtime",
      remedy: "For work on a holiday ask for holiday credit under 8.1.I",
    },
  ],
  checks: [
    {
      clause: "6.1.C",
      when: overtimeAuthorized.not(),
      reason: "no supervisor ordered or authorized this stretch",
      remedy: "Ask the supervisor for the authorization, and enter the stretch again when it is given",
    },
  ],
  kinds: [
    {
      id: "cto",
      title: "A stretch taken as compensating time off",
      allowed: ctoStretch,
      after: [
        [balance, balance.plus(answerOf(ctoStretch))],
        [overflow, overflow.plus(timeOff.minus(answerOf(ctoStretch)))],
      ],
    },
    { id: "cash", title: "A stretch paid in cash", allowed: cashStretch },
  ],
  results: [overflowCash],
  examples: [
    {
      note: "the bank fills up, one stretch is paid, one was not authorized",
      on: day,
      given: head,
      lines: [line("cto", "120"), line("cto", "90"), line("cash", "60"), line("cto", "60", false)],
      expect: {
        lines: ["3.00", "2.00", "38.06", { refused: "claim-check" }],
        total: { hours: "5.00", USD: "38.06" },
        results: { "overtime-overflow-cash": "6.34" },
      },
    },
    {
      note: "three pieces of seven minutes are not added up",
      on: day,
      given: head,
      lines: [line("cto", "7"), line("cto", "7"), line("cto", "7")],
      expect: { lines: ["0.00", "0.00", "0.00"], results: { "overtime-overflow-cash": "0.00" } },
    },
    {
      note: "group SE earns no overtime",
      on: day,
      given: { ...head, workWeekGroup: "SE" },
      lines: [line("cash", "60")],
      expect: { refused: "claim-check" },
    },
    {
      note: "group E earns no overtime",
      on: day,
      given: { ...head, workWeekGroup: "E" },
      lines: [line("cash", "60")],
      expect: { refused: "claim-check" },
    },
  ],
});
