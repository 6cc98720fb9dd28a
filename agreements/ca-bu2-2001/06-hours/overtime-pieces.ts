import {
  carry,
  figure,
  given,
  type Num,
  notApplicable,
  read,
  rule,
  when,
  zero,
} from "../../../src/rules/index.ts";
import { workWeekGroup } from "../inputs.ts";
import { overtimeAuthorized } from "./inputs.ts";

export const START = "2001-07-01";
export const quarter = figure(
  { id: "overtime-quarter", clause: "6.1.C", title: "Unit of overtime credit", unit: "hours", page: 25 },
  { [START]: "0.25" },
);
export const quarterMinutes = figure(
  {
    id: "overtime-quarter-minutes",
    clause: "6.1.C",
    title: "Unit of overtime credit in minutes",
    unit: "count",
    page: 25,
  },
  { [START]: "15" },
);

export const groupE = () =>
  notApplicable("hours", "6.2.B", "group E is paid by salary and earns no overtime");
export const groupSE = () =>
  notApplicable("hours", "6.2.C", "group SE is paid by salary and earns no overtime");
export const exemptE = { note: "Group E earns no overtime", over: ["6.1.C"] };
export const exemptSE = { note: "Group SE earns no overtime", over: ["6.1.C"] };
export const unauthorized = { note: "Neither ordered nor authorized" };

const pieces = given.series("overtimeMinutes", {
  unit: "count",
  min: "0",
  max: "1440",
  most: 31,
  question: "How many minutes did each stretch of overtime last, oldest first?",
});
const head = {
  id: "overtime-credited",
  clause: "6.1.C",
  title: "Overtime hours credited",
  says: "Each stretch is credited by the quarter hour; half of a quarter or more counts as all of it, less counts as nothing, and what is left over is not added up.",
  page: 25,
} as const;
/** Minutes of one stretch as credited hours. */
export const inQuarters = (minutes: Num) =>
  read(quarter).times(
    minutes
      .over(read(quarterMinutes))
      .rounded("1", "half-up", "half of a quarter hour or more counts as the whole, less as nothing"),
  );
const credited = (of: (minutes: Num) => Num) =>
  rule(
    head,
    carry(zero("hours"), [pieces], (sum, [minutes]) => sum.plus(of(minutes!)), ["minutes of the stretch"]),
  )
    .notwithstanding("6.1.C", overtimeAuthorized.not(), zero("hours"), unauthorized)
    .notwithstanding("6.2.B", workWeekGroup.is("E"), groupE(), exemptE)
    .notwithstanding("6.2.C", workWeekGroup.is("SE"), groupSE(), exemptSE);

const day = "2002-04-15";
const known = { workWeekGroup: "2", overtimeAuthorized: true };
export const overtimeCredited = credited(inQuarters)
  .reading(
    "6.1.C",
    "credit-decides",
    "A stretch of eight to fourteen minutes is credited as a quarter hour, and so is long enough",
    "The sentence on credit gives the whole quarter for half of it; the least of a quarter hour is measured by what is credited.",
  )
  .alternative(
    "6.1.C",
    "quarter-worked",
    "A stretch must last a quarter hour before anything is credited",
    "The section pays for overtime of at least a quarter hour at any one time.",
    credited((minutes) => when(minutes.isBelow(read(quarterMinutes)), zero("hours"), inQuarters(minutes))),
  )
  .example({ ...known, overtimeMinutes: ["7"] }, day, "0.00")
  .example({ ...known, overtimeMinutes: ["8"] }, day, "0.25", { note: "more than half of a quarter hour" })
  .example({ ...known, overtimeMinutes: ["15"] }, day, "0.25")
  .example({ ...known, overtimeMinutes: ["22"] }, day, "0.25")
  .example({ ...known, overtimeMinutes: ["23"] }, day, "0.50")
  .example({ ...known, overtimeMinutes: ["7", "7", "7"] }, day, "0.00", {
    note: "smaller pieces are not added up",
  })
  .example({ ...known, overtimeMinutes: ["65", "130", "8"] }, day, "3.50", {
    note: "1 hour, 2 hours and a quarter (130 minutes are 8.67 quarters), and a quarter",
  })
  .example({ ...known, overtimeMinutes: [] }, day, "0.00")
  .example({ workWeekGroup: "2", overtimeAuthorized: false, overtimeMinutes: ["60"] }, day, "0.00")
  .example({ ...known, workWeekGroup: "E", overtimeMinutes: ["60"] }, day, { notApplicable: "6.2.B" })
  .example({ ...known, workWeekGroup: "SE", overtimeMinutes: ["60"] }, day, { notApplicable: "6.2.C" })
  .example({ ...known, overtimeMinutes: ["60.5"] }, day, { refused: "out-of-range" });
