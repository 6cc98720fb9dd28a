import { type ClaimExample, claim, one, read, when, zero } from "../../../src/rules/index.ts";
import { disabledFrom, disabledOn, disabledTo } from "./disability-day.ts";
import { idlDay } from "./idl-day.ts";
import {
  daysBefore,
  idlBegan,
  idlGross,
  idlNet,
  idlNoWait,
  injuryReported,
  leaveHourNet,
  supplementBefore,
  supplementHours,
  workDaysBefore,
} from "./idl-inputs.ts";
import { mostSupplement } from "./idl-supplement.ts";
import { idlFullDays, isWorkDay } from "./idl-terms.ts";

const counted = [
  [workDaysBefore, workDaysBefore.plus(when(isWorkDay(disabledOn), one("work days"), zero("work days")))],
  [daysBefore, daysBefore.plus(one("days"))],
] as const;
const head = {
  idlBegan: "2002-03-04",
  injuryReported: "2002-03-04",
  idlNoWait: true,
  idlNetPay: "4620",
  idlGrossPay: "6237",
  leaveHourNet: "46.20",
};
const off = (disabledFrom: string, disabledTo: string, more = {}) => ({
  kind: "disabled",
  disabledFrom,
  disabledTo,
  idlRehabilitation: "not-stationary",
  ...more,
});
const supplemented = (from: string, to: string, supplementHours: string) =>
  off(from, to, { kind: "supplemented", supplementHours });
const examples: readonly ClaimExample[] = [
  {
    note: "22 work days at net pay, then two thirds of gross; April 1 is a holiday, paid and none of the 22",
    on: "2002-06-01",
    given: head,
    lines: [off("2002-03-04", "2002-04-02"), off("2002-04-03", "2002-04-09")],
    expect: { lines: ["4820.00", "966.00"], total: { USD: "5786.00" } },
  },
  {
    note: "a whole month off is a whole month's net pay, and later two thirds of its gross",
    on: "2002-10-15",
    given: { ...head, idlBegan: "2002-08-01", injuryReported: "2002-07-31" },
    lines: [off("2002-08-01", "2002-08-31"), off("2002-09-01", "2002-09-30")],
    expect: { lines: ["4620.00", "4158.00"] },
  },
  {
    note: "days back at work do not count; the 22 work days go on after them",
    on: "2002-06-01",
    given: head,
    lines: [
      off("2002-03-04", "2002-03-08"),
      off("2002-04-01", "2002-04-05"),
      off("2002-06-03", "2002-06-21"),
    ],
    expect: { lines: ["1100.00", "1050.00", "3418.80"] },
  },
  {
    note: "three days of waiting where the injury is light",
    on: "2002-06-01",
    given: { ...head, idlNoWait: false },
    lines: [off("2002-03-04", "2002-03-08")],
    expect: { lines: ["440.00"] },
  },
  {
    note: "a year: 52 weeks of disability and no more",
    on: "2003-06-01",
    given: head,
    lines: [off("2002-03-04", "2003-03-02"), off("2003-03-03", "2003-03-07")],
    expect: { lines: ["50201.00", { notApplicable: "11.12.E" }], total: { USD: "50201.00" } },
  },
  {
    note: "two years are over",
    on: "2002-06-01",
    given: { ...head, idlBegan: "2000-04-09" },
    lines: [off("2002-04-08", "2002-04-10")],
    expect: { lines: ["420.00"] },
  },
  {
    note: "the supplement begins with the 23rd work day, in whole hours, up to net; it may fall and never rise",
    on: "2002-12-01",
    given: head,
    lines: [
      supplemented("2002-03-04", "2002-03-05", "5"),
      off("2002-03-06", "2002-04-05"),
      supplemented("2002-04-08", "2002-04-08", "11"),
      supplemented("2002-04-09", "2002-04-15", "10"),
      supplemented("2002-04-16", "2002-04-22", "6"),
      supplemented("2002-04-23", "2002-04-26", "7"),
      supplemented("2002-04-29", "2002-05-03", "5.5"),
    ],
    expect: {
      lines: [
        { refused: "claim-check" },
        "5010.00",
        { refused: "claim-check" },
        "945.00",
        "945.00",
        { refused: "claim-check" },
        { refused: "out-of-range" },
      ],
    },
  },
  {
    note: "permanent and stationary: paid while rehabilitation goes on, suspended while it is refused",
    on: "2002-06-01",
    given: head,
    lines: [
      off("2002-03-04", "2002-03-08", { idlRehabilitation: "takes-part" }),
      off("2002-03-11", "2002-03-15", { idlRehabilitation: "refuses" }),
      off("2002-03-18", "2002-03-22", { idlRehabilitation: "takes-part" }),
    ],
    expect: { lines: ["1100.00", { notApplicable: "11.12.F" }, "1100.00"] },
  },
  {
    note: "lines that cannot stand",
    on: "2002-06-01",
    given: head,
    lines: [
      off("2002-03-01", "2002-03-05"),
      off("2002-03-04", "2002-03-08"),
      off("2002-03-08", "2002-03-09"),
      off("2002-03-20", "2002-03-19"),
    ],
    expect: {
      lines: [
        { refused: "claim-check" },
        "1100.00",
        { refused: "lines-overlap" },
        { refused: "out-of-range" },
      ],
    },
  },
];

export const idlCourse = claim({
  id: "idl-course",
  clause: "11.12.A",
  title: "A course of industrial disability leave",
  says: "A disability from work told in stretches of days off; each day is answered by its level, and days back at work are left out.",
  page: 66,
  head: [idlBegan, injuryReported, idlNoWait, idlNet, idlGross, leaveHourNet],
  stretch: { from: disabledFrom, to: disabledTo, day: disabledOn },
  carried: [
    [workDaysBefore, zero("work days")],
    [daysBefore, zero("days")],
    [supplementBefore, mostSupplement],
  ],
  checks: [
    {
      clause: "11.12.B",
      when: disabledFrom.isBefore(idlBegan),
      reason: "the stretch begins before the disability",
      remedy: "Give the first day of disability in the head, or a later stretch",
    },
    {
      clause: "11.12.A",
      when: workDaysBefore.isBelow(read(idlFullDays)),
      reason: "the first 22 work days are paid at full net pay and take no supplement",
      remedy: "Give those days in a line without supplement",
      kinds: ["supplemented"],
    },
    {
      clause: "11.12.C",
      when: supplementHours.isAbove(supplementBefore),
      reason: "the supplement would pass full net pay, or rise above what was chosen before",
      remedy: "Give no more hours a pay period than before",
      kinds: ["supplemented"],
    },
  ],
  kinds: [
    { id: "disabled", title: "Off work", allowed: idlDay, after: counted },
    {
      id: "supplemented",
      title: "Off work, supplemented with leave",
      allowed: idlDay,
      after: [...counted, [supplementBefore, supplementHours]],
    },
  ],
  examples,
});
