import { section } from "../../../src/rules/index.ts";
import { inPlace, notice, reemployment, seniority, vacancy } from "./entitlements.ts";
import { laidOff, reemploymentFirst, vacancyOffer } from "./in-place-of-layoff.ts";
import { layoffAppealProcedure } from "./layoff-appeal.ts";
import { layoffOrder, layoffService } from "./layoff-claims.ts";
import {
  employeeNotice,
  layoffFirstDay,
  noticeLastDay,
  unionNotice,
  unionNoticeLastDay,
} from "./layoff-notice.ts";
import { layoffProcedure } from "./layoff-procedure.ts";
import { periodPoint, point, qualifyingDays, seniorityScore, separationDays } from "./seniority-score.ts";

export default section({
  number: "10.1",
  title: "Layoff and Reemployment",
  page: 54,
  plain: {
    A: "Under this section the State may lay off permanent and probationary employees of any of its agencies when it must for want of work or money, or when thrift makes fewer of them advisable.",
    B: "Seniority sets the order, by Government Code 19997.2 to 19997.7 and the rules of SPB and DPA that apply.",
    C: "Employees who are paid by the month hear of it 30 calendar days before it takes effect; for a mailed notice the 30 calendar days start on the day of mailing. The union hears of it at least 30 calendar days before the layoff itself.",
    D: "The State may offer a transfer or a demotion instead, by Government Code 19997.8 to 19997.10 and DPA's rules that apply. Whoever turns it down is laid off.",
    E: "The State keeps a reemployment list for each class, with all who were laid off from it (Government Code 19997.11 and 19997.12). For those classes it goes before every other employment list. Names are certified from the department's or subdivision's list by Government Code 19056.",
    F: "The seniority score is 1 point for each monthly pay period that qualifies and was served full time for the State, however long ago. A period qualifies when a full-time employee works at least 11 days in it. But if one is out of State service, separated for a time or for good, more than 11 working days in a row that run over 2 qualifying periods in a row, the second does not count.",
    G: "Disputes about what this section means or how it is applied follow Government Code 19997.14 and nothing else. The hearing officer's decision is final, and DPA adopts it as its own once issued. If an employee or the appointing power takes it to court under Government Code 19815.8, DPA may still argue fact or law against it.",
    H: "A department with a vacancy offers it to current employees who face layoff, demotion in its place or an ordered transfer to another area, if they meet the minimum qualifications. The vacancy must match in salary and responsibility, and lie in the same area and the same unit.",
  },
  forum: {
    reach: "own",
    note: "Only the hearing of Government Code 19997.14, whose decision is final (G).",
  },
  terms: [employeeNotice, unionNotice, point, qualifyingDays, separationDays],
  rules: [
    noticeLastDay,
    unionNoticeLastDay,
    layoffFirstDay,
    periodPoint,
    seniorityScore,
    laidOff,
    reemploymentFirst,
    vacancyOffer,
  ],
  procedures: [layoffProcedure, layoffAppealProcedure],
  claims: [layoffOrder, layoffService],
  entitlements: [notice, seniority, inPlace, reemployment, vacancy],
});
