import { section } from "../../../src/rules/index.ts";
import { payForRetirement, taxableGross } from "./pick-up.ts";

/** Attachment B: the State pays the employees' retirement contributions out of their wages, before income tax. */
export default section({
  number: "Att.B",
  title: "IRS Agreement Employer-Paid Employee Retirement Contributions",
  article: "Att",
  page: 105,
  plain: {
    A: "The attachment (it calls itself an Article) carries out Internal Revenue Code 414(h)(2) on the tax on the retirement contributions that the State pays for the unit's employees. A plan may call such contributions the employees' own; but if the employer pays them in the employees' stead, and an employee cannot choose to be given the money, they may stay out of the employee's gross income until they are distributed or made available. The means is a cut in wages.",
    "A.1": "Unless the context asks for another meaning:",
    "A.1.a": "Employees: State employees in Bargaining Unit 2 who contribute to PERS, the retirement system.",
    "A.1.b":
      "Employee contributions: contributions to PERS that come out of an employee's salary and are credited to that employee's own account.",
    "A.1.c": "Employer: the State of California.",
    "A.1.d":
      "Gross income: all compensation that the State pays employees of Bargaining Unit 2, as the Internal Revenue Code and the rules and regulations of the Internal Revenue Service define it.",
    "A.1.e":
      "Retirement system: PERS as the Public Employees' Retirement Law (Government Code 20000 and following) applies it to the State.",
    "A.1.f": "Wages: the pay that this agreement sets.",
    "A.2.a":
      "The State pays the employee contributions for the employees and in their stead. For tax under the Internal Revenue Code they are treated as the employer's contributions.",
    "A.2.b":
      "The money comes from the source that pays the wages. (“Paragraph A” in the print plainly means A.2.a.)",
    "A.2.c":
      "For every purpose but tax, these contributions are treated just like those made before this agreement took effect. (“Paragraph A” again means A.2.a.)",
    "A.2.d":
      "An employee cannot choose to be given the money instead of having it go to the retirement system.",
    "A.3":
      "Whatever the agreement says elsewhere, an employee's wages go down by what the State contributes in this way.",
    "A.4":
      "All this lasts only while the Internal Revenue Code keeps the contributions that the State picks up out of the employee's gross income.",
    "A.5": "Nothing in the attachment can be arbitrated under the grievance and arbitration procedure.",
  },
  forum: { reach: "none", note: "A.5: nothing here is arbitrable." },
  rules: [taxableGross, payForRetirement],
  cites: ["14.7", "14.8"],
  overrides: [
    {
      clause: "Att.B.A.3",
      over: { everything: true },
      note: "Whatever another provision says, wages fall by the contributions that the State picks up.",
    },
  ],
});
