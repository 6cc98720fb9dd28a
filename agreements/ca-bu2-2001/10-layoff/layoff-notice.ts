import { figure, given, noDay, one, read, rule, when } from "../../../src/rules/index.ts";
import { paidBy } from "../inputs.ts";
import { START } from "./inputs.ts";

export const employeeNotice = figure(
  {
    id: "layoff-notice-employee",
    clause: "10.1.C",
    title: "Notice of layoff to an employee paid by the month",
    unit: "days",
    page: 54,
  },
  { [START]: "30" },
);
export const unionNotice = figure(
  {
    id: "layoff-notice-union",
    clause: "10.1.C",
    title: "Notice of layoff to the union",
    unit: "days",
    page: 54,
  },
  { [START]: "30" },
);
const layoffDay = given.day("layoffDay", { question: "On which day does the layoff take effect?" });
const mailed = given.flag("layoffNoticeMailed", { question: "Was the employee's notice mailed?" });
const mailedOn = given.day("layoffNoticeMailedOn", { question: "On which day was the notice mailed?" });
const handedOn = given.day("layoffNoticeGivenOn", {
  question: "On which day did the employee get the notice, where it was not mailed?",
});
const unionTold = given.day("layoffUnionToldOn", { question: "On which day was the union notified?" });

const FULL_DAYS = {
  id: "full-days-between",
  says: "Thirty full days lie between the notice and the layoff",
  why: "The day of notice could be left out of the count and the thirtieth day allowed to run out; that is a day more.",
} as const;
const DAY_FOR_DAY = {
  id: "day-for-day",
  says: "The layoff may take effect on the thirtieth day after the notice",
  why: "The clause counts days ahead of the day of layoff and lets a mailed notice count from its mailing; the day of layoff is no day of notice.",
} as const;

const byHead = {
  id: "layoff-notice-last-day",
  clause: "10.1.C",
  title: "Last day for the notice to an employee",
  says: "Whoever is paid by the month is notified 30 calendar days before the layoff; a mailed notice counts from the day of mailing.",
  page: 54,
} as const;
const hourly = () => noDay("10.1.C", "only employees paid by the month get the thirty days");
const NOT_MONTHLY = { note: "The employee is not paid by the month" } as const;
const latest = layoffDay.minusDays(read(employeeNotice));

export const noticeLastDay = rule(byHead, latest)
  .notwithstanding("10.1.C", paidBy.is("month").not(), hourly(), NOT_MONTHLY)
  .reading("10.1.C", DAY_FOR_DAY.id, DAY_FOR_DAY.says, DAY_FOR_DAY.why)
  .alternative(
    "10.1.C",
    FULL_DAYS.id,
    FULL_DAYS.says,
    FULL_DAYS.why,
    rule(byHead, latest.minusDays(one("days"))).notwithstanding(
      "10.1.C",
      paidBy.is("month").not(),
      hourly(),
      NOT_MONTHLY,
    ),
  )
  .example({ layoffDay: "2002-07-01", paidBy: "month" }, "2002-05-15", "2002-06-01")
  .example({ layoffDay: "2002-03-31", paidBy: "month" }, "2002-02-15", "2002-03-01")
  .example({ layoffDay: "2002-03-30", paidBy: "month" }, "2002-02-15", "2002-02-28")
  .example({ layoffDay: "2002-07-01", paidBy: "hour" }, "2002-05-15", { notApplicable: "10.1.C" })
  .example({ paidBy: "month" }, "2002-05-15", { missing: ["layoffDay"] });

export const unionNoticeLastDay = rule(
  {
    id: "layoff-union-last-day",
    clause: "10.1.C",
    title: "Last day for the notice to the union",
    says: "The union is notified at least 30 calendar days before the layoff takes effect, whoever is laid off.",
    page: 54,
  },
  layoffDay.minusDays(read(unionNotice)),
)
  .example({ layoffDay: "2002-07-01" }, "2002-05-15", "2002-06-01")
  .example({ layoffDay: "2003-01-30" }, "2002-12-15", "2002-12-31")
  .example({ layoffDay: "2003-01-31" }, "2002-12-15", "2003-01-01")
  .example({ layoffDay: "2002-06-31" }, "2002-05-15", { refused: "wrong-type" });

const firstHead = {
  id: "layoff-first-day",
  clause: "10.1.C",
  title: "First day on which the layoff can take effect",
  says: "Thirty calendar days after both notices: the employee's, for those paid by the month, and the union's.",
  page: 54,
} as const;
const afterEmployee = when(mailed, mailedOn, handedOn).plusDays(read(employeeNotice));
const afterUnion = unionTold.plusDays(read(unionNotice));
const mail = { paidBy: "month", layoffNoticeMailed: true, layoffNoticeMailedOn: "2002-06-01" };

export const layoffFirstDay = rule(
  firstHead,
  when(paidBy.is("month"), afterEmployee.laterOf(afterUnion), afterUnion),
)
  .reading("10.1.C", DAY_FOR_DAY.id, DAY_FOR_DAY.says, DAY_FOR_DAY.why)
  .alternative(
    "10.1.C",
    FULL_DAYS.id,
    FULL_DAYS.says,
    FULL_DAYS.why,
    rule(
      firstHead,
      when(paidBy.is("month"), afterEmployee.plusDays(one("days")).laterOf(afterUnion), afterUnion),
    ),
  )
  .example({ ...mail, layoffUnionToldOn: "2002-05-28" }, "2002-06-15", "2002-07-01")
  .example({ ...mail, layoffUnionToldOn: "2002-06-03" }, "2002-06-15", "2002-07-03", {
    note: "the union heard two days later",
  })
  .example(
    {
      paidBy: "month",
      layoffNoticeMailed: false,
      layoffNoticeGivenOn: "2002-06-04",
      layoffUnionToldOn: "2002-06-01",
    },
    "2002-06-15",
    "2002-07-04",
  )
  .example({ paidBy: "hour", layoffUnionToldOn: "2002-06-01" }, "2002-06-15", "2002-07-01")
  .example({ ...mail }, "2002-06-15", { missing: ["layoffUnionToldOn"] });
