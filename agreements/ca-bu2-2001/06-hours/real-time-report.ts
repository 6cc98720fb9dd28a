import { date, given, rule, today } from "../../../src/rules/index.ts";

const due = date("2002-06-30");
const reported = given.flag("realTimeReported", {
  question: "Has the Division told the union the result of its study?",
});
export const realTimeReportDue = rule(
  {
    id: "real-time-report-due",
    clause: "6.5.D",
    title: "Last day for the report on real-time support",
    says: "The Division of Workers' Compensation owes the union the result of its study by June 30, 2002.",
    page: 28,
  },
  due,
)
  .example({}, "2001-07-01", "2002-06-30")
  .example({}, "2003-07-02", "2002-06-30")
  .example({ realTimeReported: true }, "2002-04-15", { refused: "unknown-input" });

export const realTimeReportLate = rule(
  {
    id: "real-time-report-late",
    clause: "6.5.D",
    title: "Is the report on real-time support late?",
    says: "Yes from July 1, 2002, as long as the union has not been told the result.",
    page: 28,
  },
  today().isAfter(due).and(reported.not()),
)
  .example({ realTimeReported: false }, "2002-06-30", "false")
  .example({ realTimeReported: false }, "2002-07-01", "true")
  .example({ realTimeReported: true }, "2002-07-01", "false")
  .example({}, "2002-07-01", { missing: ["realTimeReported"] });
