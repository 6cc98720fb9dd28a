import { entitlement, section } from "../../../src/rules/index.ts";
import {
  mentoringAllowed,
  mentoringMonth,
  mentoringOfYear,
  mentoringOpen,
  mentoringUseBy,
  mentoringYear,
  mentoringYearMonths,
  monthlyEquivalent,
  yearEnd,
} from "./mentoring.ts";
import { mayMentor, mentoringEligible, schoolYears } from "./mentoring-eligible.ts";
import { DEPARTMENT } from "./requests.ts";

/** 9.12: paid hours to mentor a child or youth, matched hour for hour by the employee's own time. */
export default section({
  number: "9.12",
  title: "Mentoring Leave",
  page: 48,
  plain: {
    A: "Eligible employees may get up to 40 hours of mentoring leave a calendar year, after spending as many hours of their own on mentoring. The leave is paid, serves for mentoring only, is not time worked when overtime is figured, and does not cover the way to the place of mentoring or back.",
    B: "The own hours come first, hour for hour: CTO, vacation, annual leave, personal leave or a personal holiday, approved, in the workday, or free time outside working hours. Whoever asks for 2 hours of leave has 2 verified own hours behind them. The leave need not fall in the week or month of the own hours, but is asked for and used before the calendar year is over.",
    C: "Before asking, the employee gives the supervisor the mentoring organization's confirmation of the own hours, as departmental policy provides.",
    D: "Vacation, CTO and annual leave for mentoring need approval under this agreement and the department's present policies. Mentoring leave itself depends on the State's operational needs, on budget limits and on any limits of law.",
    E: "Eligible is an employee who meets all three conditions:",
    "E.1": "a permanent appointment;",
    "E.2": "the initial probationary period completed successfully;",
    "E.3":
      "a promise to mentor a child or youth for 1 school year or more, through an organization up to the quality assurance standards. Most programs follow the child's own school year, some are shorter or longer; department management may make an exception to fit the program chosen.",
    F: "Not eligible is an employee who",
    "F.1": "is assigned to a “post” position (Department of Corrections, Youth Authority); or",
    "F.2":
      "works at a level of care in Developmental Services, Mental Health, Education or Veterans' Affairs.",
    G: "Permanent employees who work part time or intermittently may get a share by time base: at half time 20 hours a calendar year; an intermittent employee earns 3.33 hours for each monthly equivalent of 160 hours worked.",
  },
  forum: { reach: "arb" },
  terms: [mentoringYear, mentoringMonth, monthlyEquivalent, schoolYears, mentoringYearMonths],
  rules: [mentoringEligible, mentoringOfYear, mentoringOpen, mentoringAllowed, mentoringUseBy],
  entitlements: [
    entitlement({
      id: "mentoring-leave-paid",
      clause: "9.12.A",
      title: "Paid leave to mentor a child or youth",
      says: "Up to forty hours a calendar year, one for each hour of your own that you have spent on mentoring.",
      applies: mayMentor,
      otherwise:
        "It is for permanent employees past their first probation who work neither in a post nor in a level of care position.",
      rules: [
        "mentoring-eligible",
        "mentoring-leave-of-year",
        "mentoring-leave-open",
        "mentoring-leave-allowed",
        "mentoring-use-by",
      ],
      request: {
        what: "The hours of mentoring leave, with the organization's confirmation of your own hours",
        by: "Before the calendar year is over; asked for and used by then",
        due: yearEnd,
        form: "The mentoring organization's confirmation of your own hours, as departmental policy provides",
        to: DEPARTMENT,
      },
    }),
  ],
  cites: ["6.2", "9.1", "9.11"],
});
