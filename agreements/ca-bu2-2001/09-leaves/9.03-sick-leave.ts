import { entitlement, figure, notApplicable, read, rule, section, zero } from "../../../src/rules/index.ts";
import { positionBases, positionsHeld } from "../08-holidays/holiday-credit.ts";
import { leaveProgram, spoiledByAbsence, timeBase, workDaysInPeriod } from "../inputs.ts";
import { sickLeaveSeparation, sickLeaveSpoiled } from "./pay-period-spoiled.ts";
import { AT_ONCE, SUPERVISOR } from "./requests.ts";
import {
  monthly,
  perDays,
  perHours,
  sickLeaveIntermittent,
  sickLeaveIntermittentDays,
} from "./sick-leave-intermittent.ts";
import {
  certificate,
  certificateAfter,
  quarterHour,
  sickLeaveFor,
  sickLeaveRefused,
  sickLeaveUse,
  sickReason,
} from "./sick-leave-use.ts";

const START = "2001-07-01";
const qualifying = figure(
  {
    id: "sick-leave-qualifying-days",
    clause: "9.3.B",
    title: "Work days that qualify a pay period",
    unit: "work days",
    page: 41,
  },
  { [START]: "11" },
);
const full = figure(
  { id: "sick-leave-full-time", clause: "9.3.B.3", title: "Full-time employment", unit: "share", page: 41 },
  { [START]: "1" },
);

const CENTS = "the chart of 8.1.L prints hundredths of an hour, halves rounded up";
const lost = timeBase
  .equals(read(full))
  .and(workDaysInPeriod.isBelow(read(qualifying)))
  .or(spoiledByAbsence);
const instead = () => notApplicable("hours", "9.11.B", "annual leave stands in place of sick leave");

const facts = {
  timeBase: "1",
  workDaysInPeriod: "22",
  spoiledByAbsence: false,
  leaveProgram: "vacation-and-sick-leave",
};
const sickLeaveCredit = rule(
  {
    id: "sick-leave-credit",
    clause: "9.3.B",
    title: "Sick leave credit of a pay period",
    says: "Eight hours for a qualifying pay period, part-timers in proportion, credited on the first day of the next.",
    page: 41,
  },
  read(monthly).times(timeBase).rounded("0.01", "half-up", CENTS),
)
  .notwithstanding("9.3.B.2", lost, zero("hours"), { note: "The pay period does not qualify" })
  .notwithstanding("9.11.B", leaveProgram.is("annual-leave"), instead(), {
    note: "Annual leave stands in place of sick leave",
    over: ["9.3.B.2"],
  })
  .reading(
    "9.3.B",
    "eleven-days-full-time",
    "The test of 11 work days is put to full-timers only",
    "The sentence says full-time employee; part-timers earn for each pay period of continuous service under B.2.",
  )
  .example(facts, "2002-04-15", "8.00")
  .example({ ...facts, workDaysInPeriod: "11" }, "2002-04-15", "8.00")
  .example({ ...facts, workDaysInPeriod: "10" }, "2002-04-15", "0.00", { setAside: ["9.3.B"] })
  .example({ ...facts, timeBase: "3/10", workDaysInPeriod: "7" }, "2002-04-15", "2.40")
  .example({ ...facts, spoiledByAbsence: true }, "2002-04-15", "0.00")
  .example({ ...facts, leaveProgram: "annual-leave" }, "2002-04-15", { notApplicable: "9.11.B" })
  .example({ ...facts, timeBase: "9/8" }, "2002-04-15", { refused: "out-of-range" });

const sickLeaveOfPositions = rule(
  {
    id: "sick-leave-several-positions",
    clause: "9.3.B.3",
    title: "Sick leave for several positions",
    says: "Positions are added up, but never beyond full-time credit.",
    page: 41,
  },
  read(monthly)
    .times(positionBases.sumOfLast(positionsHeld).atMost(read(full)))
    .rounded("0.01", "half-up", CENTS),
)
  .example({ timeBases: ["1/2", "3/8"], positions: "2" }, "2002-04-15", "7.00")
  .example({ timeBases: ["1", "1/4"], positions: "2" }, "2002-04-15", "8.00", {
    note: "B.3.a: nothing for a position beside full time",
  })
  .example({ timeBases: ["1/2", "1/2"], positions: "2" }, "2002-04-15", "8.00")
  .example({ timeBases: ["1/2"], positions: "7" }, "2002-04-15", { refused: "out-of-range" });

export default section({
  number: "9.3",
  title: "Sick Leave",
  page: 40,
  plain: {
    A: "Sick leave is an absence from duty that one of the following makes necessary:",
    "A.1": "illness or injury;",
    "A.2": "contact with a contagious disease;",
    "A.3": "treatment or examination by a licensed practitioner: dental, eye, physical or medical;",
    "A.4":
      "care for an ill or injured mother, father, husband, wife, registered domestic partner, son, daughter, brother, sister or anyone living in the household, or taking one of them to an examination or treatment. The department head may limit it to the time that this reasonably takes.",
    B: "A full-timer earns eight hours for each qualifying monthly pay period of continuous service, on the first day of the next. Eleven work days make a period qualify. A separation of more than 11 consecutive work days that falls into two pay periods in a row spoils the second one.",
    "B.1":
      "Intermittents earn one day for each 160 hours or 20 days of paid work; what exceeds 160 hours or 20 days in a pay period neither counts nor carries on.",
    "B.2": "Part-timers earn the part of a day that matches their time base.",
    "B.3": "For those with several positions:",
    "B.3.a": "a position held beside full-time State work earns nothing;",
    "B.3.b": "two or more part-time positions are added up, to full-time credit at most.",
    C: "The department head may ask for a certificate from a physician or licensed practitioner:",
    "C.1": "after more than two consecutive work days of absence;",
    "C.2": "where there is good cause for the supervisor to think the leave misused.",
    D: "Without the certificate that was asked for, or where sick leave was taken on a pretext, it may be refused.",
    E: "Outside work week groups E and SE it is asked for and used in quarter hours.",
  },
  terms: [monthly, qualifying, sickLeaveSeparation, perHours, perDays, certificateAfter, quarterHour, full],
  rules: [
    sickLeaveFor,
    sickLeaveCredit,
    sickLeaveSpoiled,
    sickLeaveIntermittent,
    sickLeaveIntermittentDays,
    sickLeaveOfPositions,
    certificate,
    sickLeaveRefused,
    sickLeaveUse,
  ],
  entitlements: [
    entitlement({
      id: "sick-leave-time",
      clause: "9.3.A",
      title: "Sick leave",
      says: "Paid time for your own illness or treatment, and for the care of close family and your household. In annual leave you use what sick leave you have kept, or annual leave under the same conditions.",
      applies: sickReason.is("illness", "contagion", "examination", "family"),
      otherwise: "It is for illness, contagion, treatment and the care of family and household.",
      rules: [
        "sick-leave-reason",
        "sick-leave-credit",
        "sick-leave-period-spoiled",
        "sick-leave-intermittent",
        "sick-leave-intermittent-days",
        "sick-leave-several-positions",
        "sick-leave-certificate",
        "sick-leave-may-be-refused",
        "sick-leave-use",
      ],
      request: {
        what: "The hours of sick leave that the absence takes; bring a certificate where one is asked for",
        by: `${AT_ONCE}; the section states no time`,
        form: "A physician's or licensed practitioner's certificate where it is asked for; the agreement names no other form",
        to: SUPERVISOR,
      },
    }),
  ],
  cites: ["6.3", "9.11"],
});
