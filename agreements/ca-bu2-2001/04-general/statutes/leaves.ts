import { topic } from "../../../../src/rules/index.ts";
import { LAW } from "./law.ts";

/** Holidays, vacation, sick leave, and leave with and without pay. */
export const leaves = [
  ...topic(LAW, "A.3", "Holidays", [
    ["19853", "which days are legal holidays", ["8.1"]],
    ["19854", "the personal holiday", ["8.1"]],
  ]),
  ...topic(LAW, "A.4", "Vacations", [
    ["19858.1", "how much full-time employees earn, and how", ["9.1", "9.11"]],
    [
      "19856",
      "DPA makes rules on earning by part-time employees and by those who change agency",
      ["9.1", "9.11"],
    ],
    ["19856.1", "DPA says what an absence of 10 days or less does to earning", ["9.1", "9.11"]],
    ["19863", "vacation may top up pay during temporary disability from a work injury", ["11.12"]],
    ["19143", "DPA makes rules on vacation credit after a break in service of over six months", ["9.1"]],
    [
      "19991.4",
      "absence for a compensable injury or disease from work does not interrupt service for vacation",
      [],
    ],
  ]),
  ...topic(LAW, "A.5", "Sick leave", [
    ["19859", "how much full-time and part-time employees earn, and how", ["9.3", "9.11"]],
    [
      "19861",
      "DPA may say how the credit fares when, in a calendar month, one is absent 10 days or less",
      ["9.3", "9.11"],
    ],
    ["19862", "sick leave adds up", ["9.3"]],
    [
      "19862.1",
      "whoever comes to the civil service from an exempt post within six months keeps unused credit",
      [],
    ],
    ["19863", "sick leave may top up pay during temporary disability from a work injury", ["11.12"]],
    ["19864", "DPA may by rule give unpaid sick leave to those who have none left with pay", ["9.2"]],
    ["19866", "sick leave adds up for employees outside the civil service", []],
    ["19143", "DPA makes rules on sick leave credit after a break in service of over six months", []],
    [
      "19991.4",
      "absence for a compensable injury or disease from work does not interrupt service for sick leave",
      [],
    ],
  ]),
  ...topic(LAW, "A.6", "Paid leaves of absence", [
    ["19991.3", "jury duty", ["9.9"]],
    [
      "19991.5",
      "30 days of educational leave for the doctors and medical technicians whom the Veterans' Home employs",
      [],
    ],
    ["19991.7", "teachers' educational leave and the credits earned, by DPA rule", []],
  ]),
  ...topic(LAW, "A.18", "Unpaid leaves of absence", [
    ["19991.1", "the appointing power may give one year, with a sure right of return", ["9.2"]],
    ["19991.2", "it may give two years to serve in a technical cooperation program", []],
    ["19991.3", "jury duty", ["9.9"]],
    [
      "19991.4",
      "absence for a compensable injury or disease from work does not interrupt service for salary adjustments, sick leave, vacation or seniority",
      [],
    ],
    [
      "19991.6",
      "for pregnancy, a permanent female employee has a year's leave, or less as she needs",
      ["9.5"],
    ],
  ]),
];
