import { type Num, notApplicable, read, rule } from "../../../src/rules/index.ts";
import { overtimeHours } from "../06-hours/inputs.ts";
import { timeAndHalf } from "../06-hours/overtime-pay.ts";
import { workWeekGroup } from "../inputs.ts";
import { approved, hourly } from "./bilingual-pay.ts";

const overtimeHead = {
  id: "bilingual-overtime",
  clause: "5.4.H",
  title: "Bilingual differential for overtime",
  says: "Employees of work week group 2 who draw the differential get it for overtime hours too, at one and a half times like the rest of overtime pay.",
  page: 21,
  straddle: "split",
} as const;
const none = (clause: string, why: string) => notApplicable("USD", clause, why);
const forHours = (rate: Num) =>
  rule(overtimeHead, rate.times(overtimeHours).rounded("0.01", "half-up", "pay is in cents"))
    .notwithstanding("5.4.A", approved.not(), none("5.4.A.1", "the position is not certified and approved"), {
      note: "The position is not certified and approved",
    })
    .notwithstanding(
      "5.4.H",
      workWeekGroup.is("E", "SE"),
      none("5.4.H", "only work week group 2 earns it for overtime"),
      { note: "Only work week group 2 earns overtime", over: ["5.4.A"] },
    );

const on = "2002-04-15";
const draws = { workWeekGroup: "2", approved: true };
export const bilingualOvertime = forHours(read(hourly).times(read(timeAndHalf)))
  .reading(
    "5.4.H",
    "time-and-a-half",
    "The differential is part of the rate that overtime multiplies",
    "Group 2 is under the federal overtime law (6.2.A), whose regular rate takes in such differentials, and 6.1.C pays overtime at one and a half times.",
  )
  .alternative(
    "5.4.H",
    "straight",
    "The hourly differential is paid once for each overtime hour",
    "The clause grants the differential for overtime hours and prints no other rate than the hourly one.",
    forHours(read(hourly)),
  )
  .example({ ...draws, overtimeHours: "10" }, on, "8.70", {
    note: "10 × 0.58 × 1.5; 5.80 under the other reading",
  })
  .example({ ...draws, overtimeHours: "0.25" }, on, "0.22", { note: "21.75 cents" })
  .example({ ...draws, overtimeHours: "0" }, on, "0.00")
  .example({ ...draws, approved: false, overtimeHours: "10" }, on, { notApplicable: "5.4.A.1" })
  .example({ workWeekGroup: "SE", overtimeHours: "10" }, on, { notApplicable: "5.4.H" })
  .example({ ...draws, overtimeHours: "0.1" }, on, { refused: "out-of-range" })
  .example({ workWeekGroup: "2", overtimeHours: "10" }, on, { missing: ["approved"] });
