import { entitlement, read, section } from "../../../src/rules/index.ts";
import { back, backDelayed, bilingualFrom } from "./bilingual-effective-date.ts";
import { bilingualOvertime } from "./bilingual-overtime.ts";
import {
  averageUse,
  bilingualDifferential,
  daily,
  hourly,
  monthly,
  publicSetting,
  threshold,
  whole,
} from "./bilingual-pay.ts";
import { bilingualStandards } from "./bilingual-standards.ts";

export default section({
  number: "5.4",
  title: "Bilingual Differential Pay",
  page: 19,
  plain: {
    "": "Positions that the State's personnel department has named for bilingual pay earn a differential under the conditions below.",
    "A.1":
      "The second language must be used on a continuing basis for ten percent of working time, averaged over a fiscal year; talking, interpreting and translating all count. The department certifies the position or the employee and the personnel department approves.",
    "A.2": "The work must need the language to serve the public in one of three settings.",
    "A.2.a": "Setting one: direct contact with the public.",
    "A.2.b": "Setting two: a hospital or institution, for the needs of patients or inmates.",
    "A.2.c":
      "Setting three: interpreting, translating or special bilingual work for the department and those it serves.",
    "A.3": "There must be a shown flow of clients or letters for which the language is clearly needed.",
    "A.4":
      "Where the organization allows it, departments gather bilingual work in as few positions as they can, so that those positions clearly meet the test.",
    "A.5":
      "Time spent in the second language and on work tied directly to that conversation or document counts toward the ten percent.",
    "B.1":
      "Whoever meets the criteria for a whole monthly pay period gets at most $100 for it, holidays included.",
    "B.2": "A monthly employee who meets them for part of the period gets a proportionate part.",
    "B.3": "An employee on a fractional month gets a proportionate part.",
    "B.4": "Employees paid by the hour get 58 cents for each hour.",
    "B.5": "Employees paid by the day get $4.61 for each day.",
    C: "Any approved employee, whatever the time base or tenure, who uses the language more than ten percent of the time on a continuing basis draws the differential regularly.",
    D: "The payments are earnings: retirement contributions, Social Security, levies, garnishments and taxes are taken from them.",
    E: "Those who draw it regularly may get it during paid time off too: sick leave, vacation, holidays and the like.",
    F: "It may be paid once the request is approved. It reaches back to the appointment, at most one year, or up to two where the papers of the appointment were delayed, and never to a day before the language was used for a tenth of the time.",
    G: "When an employee on bilingual status leaves State service, it counts in the lump sums for vacation, sick leave and extra hours.",
    H: "Employees of work week group 2 get it for overtime hours as well.",
    I: "It does not change transfer rights: these follow from the top step of the class, as for everyone else in it.",
    J: "It is part of the rate from which temporary, industrial and non-industrial disability benefits are reckoned.",
  },
  terms: [monthly, hourly, daily, whole, threshold, back, backDelayed],
  rules: [bilingualStandards, bilingualDifferential, bilingualOvertime, bilingualFrom],
  cites: ["6.1", "6.2", "11.10", "11.12"],
  countsAs: ["retirement", "taxes and levies", "overtime base", "lump sum", "disability rate"],
  entitlements: [
    entitlement({
      id: "bilingual-differential",
      clause: "5.4.A",
      title: "Bilingual differential pay",
      says: "Up to $100 a month, 58 cents an hour or $4.61 a day for using a second language at work.",
      applies: averageUse.isAtLeast(read(threshold)).and(publicSetting),
      otherwise:
        "It is for those who use a second language at least ten percent of the time, averaged over the fiscal year, in one of the three settings of 5.4.A.2.",
      rules: [
        "bilingual-standards",
        "bilingual-differential",
        "bilingual-effective-date",
        "bilingual-overtime",
      ],
      request: {
        what: "That the department certify the position or the employee and ask the personnel department to approve it",
        by: "No time is stated in the agreement; it reaches back at most one year from the approval, so ask at once",
        form: "In writing; the agreement names no form for the employee",
        to: "The department, which certifies; the State's personnel department approves",
      },
    }),
  ],
});
