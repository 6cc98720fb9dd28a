import { section } from "../../../src/rules/index.ts";
import {
  extraPay,
  groupETests,
  groupSETests,
  groups,
  inGroup2,
  inGroupE,
  inGroupSE,
} from "./class-groups.ts";
import { bank } from "./overtime-pay.ts";
import { week, weeklyOvertime } from "./weekly-overtime.ts";

export default section({
  number: "6.2",
  title: "Work Week Groups",
  page: 26,
  plain: {
    A: "Group 2 holds the classes under the Fair Labor Standards Act (FLSA): Graduate Legal Assistants and Deputy Labor Commissioners I. Their overtime is whatever they work beyond 40 hours in 168 hours, that is in seven days of 24 hours in a row. Up to 240 hours of compensating time may be saved; everything above 240 is paid in cash. Those of Unit 2 in the old groups 1, 4A (such as Graduate Legal Assistants) and 4B (Deputy Labor Commissioners I) come into group 2.",
    B: 'Group E holds the classes that FLSA exempts as "white-collar", that is administrative, executive or professional. The position must pass two tests, the "salary basis" and the "duties". The salary pays for every hour that the duties take. Still, someone authorized to work on a holiday gets up to 8 hours of holiday credit. Any other extra pay, formal or informal, needs another provision of the agreement. Those of old group 4C who are not attorneys or counsel come here, such as hearing advisors, hearing officers, judges, referees, Deputy Labor Commissioners II and Deputy Commissioners of the Board of Prison Terms.',
    C: "Group SE holds those whom federal statute exempts from FLSA: they have a valid license or certificate to practice law, and they practice it. The salary pays for all the time that the duties take. Still, someone authorized to work on a holiday gets up to 8 hours of holiday credit. Any other extra pay, formal or informal, needs another provision of the agreement. The attorneys and counsel of old group 4C come here.",
  },
  forum: { reach: "arb" },
  terms: [groups, week, bank],
  rules: [inGroup2, inGroupE, inGroupSE, weeklyOvertime, groupETests, groupSETests, extraPay],
  cites: ["6.1", "8.1", "Att.A"],
});
