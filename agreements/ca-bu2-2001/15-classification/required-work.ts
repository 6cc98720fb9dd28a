import { figure, given, read, rule, zero } from "../../../src/rules/index.ts";
import { avoidsExamination, daysWanted, otherMeans, outOfClassDays, START, unusualNeed } from "./inputs.ts";

export const mostDays = figure(
  {
    id: "out-of-class-days",
    clause: "15.3.C.1",
    title: "Most calendar days of required work",
    unit: "days",
    page: 93,
  },
  { [START]: "120" },
);
export const withinMonths = figure(
  {
    id: "out-of-class-window",
    clause: "15.3.C.1",
    title: "Calendar months in a row that are looked at",
    unit: "months",
    page: 93,
  },
  { [START]: "12" },
);

/** Days of required out-of-class work that are still open in the months looked at. */
const daysLeft = (limit: typeof mostDays, months: typeof withinMonths) =>
  read(limit)
    .minus(outOfClassDays.sumOfLast(read(months)))
    .atLeast(zero("days"));

/** Whether a department may require the work: both findings, within the days, and not to get around an examination. */
const mayRequire = (limit: typeof mostDays, months: typeof withinMonths) =>
  unusualNeed.and(otherMeans.not(), avoidsExamination.not(), daysLeft(limit, months).isAtLeast(daysWanted));

const needed = {
  unusualNeed: true,
  otherCivilServiceMeans: false,
  avoidsExamination: false,
  outOfClassDays: ["31", "30", "31", "8"],
};

type Sheet = { readonly id: string; readonly clause: string; readonly page: number; readonly who: string };
/** 15.3.C and Exhibit 2 of Side Letter 3 say the same of required work, each for its own people. */
export const requiredWork = (
  left: Sheet,
  may: Sheet,
  limit: typeof mostDays,
  months: typeof withinMonths,
) => ({
  left: rule(
    {
      id: left.id,
      clause: left.clause,
      title: `Days of out-of-class work that can still be required${left.who}`,
      says: "At most 120 calendar days within any 12 calendar months in a row; what the last 12 months have used is taken off.",
      page: left.page,
    },
    daysLeft(limit, months),
  )
    .reading(
      left.clause,
      "whole-calendar-months",
      "The 12 months are whole calendar months, and the present one is the twelfth",
      "The clause speaks of calendar months in a row, not of a year from day to day.",
    )
    .example({ outOfClassDays: [] }, "2002-04-15", "120")
    .example({ outOfClassDays: ["30", "31", "28", "30"] }, "2002-04-15", "1")
    .example({ outOfClassDays: ["30", "31", "29", "30"] }, "2002-04-15", "0")
    .example({ outOfClassDays: ["31", "31", "31", "31"] }, "2002-04-15", "0", {
      note: "never less than none",
    })
    .example(
      { outOfClassDays: ["31", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "20"] },
      "2002-04-15",
      "100",
      {
        note: "the thirteenth month back does not count",
      },
    )
    .example(
      { outOfClassDays: ["31", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "20"] },
      "2002-04-15",
      "69",
    )
    .example({ outOfClassDays: ["32"] }, "2002-04-15", { refused: "out-of-range" }),
  may: rule(
    {
      id: may.id,
      clause: may.clause,
      title: `May the department require out-of-class work?${may.who}`,
      says: "For a time, where the need is unusual, no other means of civil service would do, the days are not used up and no examination is got around.",
      page: may.page,
    },
    mayRequire(limit, months),
  )
    .example({ ...needed, outOfClassDaysWanted: "20" }, "2002-04-15", "true", {
      note: "the last 20 of 120 days",
    })
    .example({ ...needed, outOfClassDaysWanted: "21" }, "2002-04-15", "false")
    .example({ ...needed, outOfClassDaysWanted: "20", unusualNeed: false }, "2002-04-15", "false")
    .example({ ...needed, outOfClassDaysWanted: "20", otherCivilServiceMeans: true }, "2002-04-15", "false")
    .example({ ...needed, outOfClassDaysWanted: "20", avoidsExamination: true }, "2002-04-15", "false")
    .example(needed, "2002-04-15", { missing: ["outOfClassDaysWanted"] }),
});

export const { left: requiredDaysLeft, may: workMayBeRequired } = requiredWork(
  { id: "out-of-class-days-left", clause: "15.3.C.1", page: 93, who: "" },
  { id: "out-of-class-may-be-required", clause: "15.3.C.1", page: 93, who: "" },
  mostDays,
  withinMonths,
);

const rotates = given.flag("rotatesToAvoidPay", {
  question: "Does the department move employees in and out of the work so as to escape the pay?",
});
/** Whether the work may be stopped; both texts say the same. */
export const mayStop = (of: { readonly id: string; readonly clause: string; readonly page: number }) =>
  rule(
    {
      ...of,
      title: "May the department stop the out-of-class work?",
      says: "At any time, but not by moving employees in and out of it to escape the pay.",
    },
    rotates.not(),
  )
    .example({ rotatesToAvoidPay: false }, "2002-04-15", "true")
    .example({ rotatesToAvoidPay: true }, "2002-04-15", "false")
    .example({}, "2002-04-15", { missing: ["rotatesToAvoidPay"] });

export const workMayStop = mayStop({ id: "out-of-class-may-stop", clause: "15.3.C.4", page: 93 });
