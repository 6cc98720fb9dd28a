import { notApplicable, read, rule } from "../../../src/rules/index.ts";
import { overtimeHours } from "../06-hours/inputs.ts";
import { timeAndHalf } from "../06-hours/overtime-pay.ts";
import { workWeekGroup } from "../inputs.ts";
import { hourly } from "./bilingual-pay.ts";

const overtimeHead = {
  id: "bilingual-overtime",
  clause: "5.4.H",
  title: "Bilingual differential for overtime",
  says: "Employees of work week group 2 who draw the differential get it for overtime hours too.",
  page: 21,
  straddle: "split",
} as const;
const exempt = { note: "Only work week group 2 earns overtime" } as const;
const none = () => notApplicable("USD", "5.4.H", "only work week group 2 earns it for overtime");
const atOvertimeRate = rule(
  overtimeHead,
  read(hourly).times(overtimeHours).times(read(timeAndHalf)).rounded("0.01", "half-up", "pay is in cents"),
).notwithstanding("5.4.H", workWeekGroup.is("E", "SE"), none(), exempt);

export const bilingualOvertime = rule(
  overtimeHead,
  read(hourly).times(overtimeHours).rounded("0.01", "half-up", "pay is in cents"),
)
  .notwithstanding("5.4.H", workWeekGroup.is("E", "SE"), none(), exempt)
  .reading(
    "5.4.H",
    "straight",
    "The hourly differential is paid once for each overtime hour",
    "The clause grants the differential for overtime hours and prints no other rate than the hourly one.",
  )
  .alternative(
    "5.4.H",
    "time-and-a-half",
    "The differential is part of the rate that overtime multiplies",
    "6.1.C pays overtime at one and a half times; the differential counts as earnings under 5.4.D.",
    atOvertimeRate,
  )
  .example({ workWeekGroup: "2", overtimeHours: "10" }, "2002-04-15", "5.80")
  .example({ workWeekGroup: "2", overtimeHours: "0.25" }, "2002-04-15", "0.15", {
    note: "14.5 cents: half a cent goes up",
  })
  .example({ workWeekGroup: "SE", overtimeHours: "10" }, "2002-04-15", { notApplicable: "5.4.H" })
  .example({ workWeekGroup: "2", overtimeHours: "0.1" }, "2002-04-15", { refused: "out-of-range" });
