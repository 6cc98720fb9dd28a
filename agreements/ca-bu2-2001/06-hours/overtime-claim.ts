import { answerOf, claim, given, type Num, read, rule, zero } from "../../../src/rules/index.ts";
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
const soFar = (name: string, question: string) =>
  given.number(name, { unit: "hours", min: "0", max: "2000", step: "1/4", question });
const ctoBefore = soFar(
  "ctoHoursBefore",
  "How many overtime hours were credited as time off in the stretches before this one?",
);
const cashBefore = soFar(
  "cashHoursBefore",
  "How many overtime hours were credited in cash in the stretches before this one?",
);
const HUNDREDTHS = "hours are kept in hundredths, reckoned over all stretches together";
const CENTS = "pay is in cents";
const TOGETHER = "pay is in cents, reckoned over all stretches together";
const credited = inQuarters(minutes);
/** What a stretch adds to a rounded sum, so that the lines come to the sum rounded once. */
const added = (before: Num, worth: (hours: Num) => Num, why: string) => {
  const rounded = (hours: Num) => worth(hours.times(read(timeAndHalf))).rounded("0.01", "half-up", why);
  return rounded(before.plus(credited)).minus(rounded(before));
};
const timeOff = added(ctoBefore, (hours) => hours, HUNDREDTHS);
const day = "2002-04-15";

const first = { ctoHoursBefore: "0" };
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
  .example({ ...first, stretchMinutes: "120", ctoBalance: "0" }, day, "3.00")
  .example({ ...first, stretchMinutes: "120", ctoBalance: "237" }, day, "3.00", {
    note: "the room is just enough",
  })
  .example({ ...first, stretchMinutes: "120", ctoBalance: "238" }, day, "2.00")
  .example({ ...first, stretchMinutes: "7", ctoBalance: "0" }, day, "0.00")
  .example({ ...first, stretchMinutes: "8", ctoBalance: "0" }, day, "0.38", { note: "a quarter hour: 0.375" })
  .example({ ctoHoursBefore: "0.25", stretchMinutes: "15", ctoBalance: "0.38" }, day, "0.37", {
    note: "the second quarter hour: 0.75 in all, of which 0.38 are credited already",
  })
  .example({ ...first, stretchMinutes: "1441", ctoBalance: "0" }, day, { refused: "out-of-range" });

export const cashStretch = rule(
  {
    id: "overtime-stretch-cash",
    clause: "6.1.C",
    title: "Cash for one stretch of overtime",
    says: "One and a half times the hourly rate for each credited hour of the stretch.",
    page: 25,
  },
  added(cashBefore, (hours) => hourlyRate.times(hours), TOGETHER),
)
  .reading(
    "6.1.C",
    "one-sum",
    "The cash of several stretches is their hours together at the rate, rounded once",
    "The section credits each stretch by itself and names no rounding of the pay.",
  )
  .example({ cashHoursBefore: "0", stretchMinutes: "60", hourlyRate: "25.37" }, day, "38.06", {
    note: "38.055",
  })
  .example({ cashHoursBefore: "1", stretchMinutes: "60", hourlyRate: "25.37" }, day, "38.05", {
    note: "76.11 for both hours, 38.06 of it for the first",
  })
  .example({ cashHoursBefore: "0", stretchMinutes: "7", hourlyRate: "25.37" }, day, "0.00")
  .example({ cashHoursBefore: "0", stretchMinutes: "8", hourlyRate: "25.37" }, day, "9.51")
  .example({ cashHoursBefore: "0", stretchMinutes: "60" }, day, { missing: ["hourlyRate"] });

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
    [ctoBefore, zero("hours")],
    [cashBefore, zero("hours")],
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
        [ctoBefore, ctoBefore.plus(credited)],
      ],
    },
    {
      id: "cash",
      title: "A stretch paid in cash",
      allowed: cashStretch,
      after: [[cashBefore, cashBefore.plus(credited)]],
    },
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
      note: "three quarter hours of each sort come to what 45 minutes together are worth",
      on: day,
      given: { ...head, ctoAtStart: "0" },
      lines: [
        line("cto", "15"),
        line("cash", "15"),
        line("cto", "15"),
        line("cash", "15"),
        line("cto", "15"),
        line("cash", "15"),
      ],
      expect: {
        lines: ["0.38", "9.51", "0.37", "9.52", "0.38", "9.51"],
        total: { hours: "1.13", USD: "28.54" },
        results: { "overtime-overflow-cash": "0.00" },
      },
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
