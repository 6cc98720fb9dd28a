import { section } from "../../../src/rules/index.ts";

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
  cites: ["6.2", "9.1", "9.11"],
});
