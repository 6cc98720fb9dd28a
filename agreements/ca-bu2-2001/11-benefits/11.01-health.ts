import { section } from "../../../src/rules/index.ts";

export default section({
  number: "11.1",
  title: "Health Benefit Plan",
  page: 55,
  plain: {
    A: "From January 1, 2002 through June 30, 2002 the State contributes to health benefits as paragraphs 1 to 3 say, if the employee has actively enrolled in a plan that CalPERS runs or approves. To hold premiums down, the parties work together with CalPERS and the plans.",
    "A.1": "Employee alone: at most $190.00 a month.",
    "A.2": "Employee and one dependent: at most $378.00 a month.",
    "A.3": "Employee and two or more dependents: at most $494.00 a month.",
    "B.1": 'The Public Employees\' Medical and Hospital Care Act says who is an "eligible employee".',
    "B.2.a":
      "A permanent intermittent (PI) may enroll in a calendar year after at least 480 paid hours in one of its two control periods: January 1 through June 30, or July 1 through December 31. Enrolling must be done within 60 days of that period's end.",
    "B.2.b":
      "To stay enrolled a permanent intermittent needs at least 480 paid hours in one control period, or 960 in 2 that follow each other.",
    "B.3":
      'The same Act says who is an "eligible family member". Domestic partners certified with the Secretary of State under AB 26 (Chapter 588, Statutes of 1999) are among them.',
    C: "Within 60 days of the contract's effective date the State pays the sums below for each month from July through December 2001 in which an eligible employee was enrolled in a CalPERS health plan. They are taxed like pay.",
    "C.1": "Party code 1: $8 for each of those months.",
    "C.2": "Party code 2: $16 for each of those months.",
    "C.3": "Party code 3: $21 for each of those months.",
  },
  forum: { reach: "arb" },
});
