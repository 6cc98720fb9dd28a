import { entitlement, section } from "../../../src/rules/index.ts";
import { familyLeaveAppealProcedure } from "./family-leave-appeal.ts";
import { familyLeaveProcedure } from "./family-leave-procedure.ts";
import {
  fmlaHoursLeft,
  fmlaHoursOfYear,
  fmlaSwitch,
  fmlaSwitchBy,
  fmlaWeeks,
  fmlaWeeksUsed,
} from "./fmla-balance.ts";
import { fmlaCertificateDue, fmlaMayCover, fmlaMustExhaust, fmlaSeniority } from "./fmla-credits.ts";
import {
  fmlaAdult,
  fmlaEligible,
  fmlaHours,
  fmlaMonths,
  fmlaReasonCovered,
  fmlaStaff,
  isEligible,
} from "./fmla-eligibility.ts";
import { DEPARTMENT, NO_TIME } from "./requests.ts";

/** 9.16: family and medical leave: twelve workweeks a calendar year, and which credits may cover it. */
export default section({
  number: "9.16",
  title: "Family Medical Leave Act (FMLA)",
  page: 52,
  plain: {
    A: "The State commits itself to the spirit and the letter of leave under the federal FMLA and California's Family Rights Act (CFRA), here both called FMLA. Both sides see that employees will at times need such leave. Reasons may be: the employee's own serious health condition; one of a parent, child, spouse or domestic partner (as Family Code 297 defines and the Secretary of State certifies) who needs care; a birth or an adoption.",
    B: "For these benefits, these words have these meanings:",
    "B.1": "Eligible is whoever meets the criteria of the FMLA.",
    "B.2":
      "Child: one of any age who has a serious health condition as the FMLA defines it and cannot look after itself. Care, in this section, is care of the person with the condition.",
    "B.3": "Parent: a parent, or a person standing in a parent's place, as the FMLA says.",
    "B.4":
      "The leave may be made up of vacation, annual leave, paid sick leave, catastrophic leave, personal leave, excess hours, holiday credit or unpaid time. As under the FMLA, nobody has to spend CTO on it, unless 9.7 says otherwise.",
    "B.4.a":
      "If the employee or an eligible relative is ill or injured, available sick leave and catastrophic leave gifts may cover the absence; 9.3 and 9.7 govern who may get and use them.",
    "B.4.b":
      "For illness or injury the employee may choose other leave instead. Nobody has to use up paid leave before going unpaid, unless 9.7 requires it.",
    "B.4.c":
      "For reasons other than illness or injury (printed examples: adoption, care of an eligible relative) the employee chooses any credits except sick leave, or unpaid time. Only 9.7 can require that all credits are spent before unpaid time.",
    C: "The employee certifies the need. A further certificate may be asked for only where the department head or designee sees good cause to think that the condition, or the right to this leave, has changed; the employee gets the reasons in writing.",
    D: "An eligible employee has up to 12 workweeks (480 hours) of FMLA leave in each calendar year, and every other right the FMLA gives. It is run together with the other leaves of Article 9. Nothing in this agreement lets the State give less than the FMLA.",
    E: "From a day within 90 days of ratification, and each January 1 after that, FMLA leave is counted by the calendar year. At every leave, what remains is the part of the 12 workweeks not yet used in that calendar year. Whoever had taken leave by the old rolling period of 12 months gets more, so that the current calendar year offers 12 weeks; the text can be read with or without the weeks already taken in that year.",
    F: "After FMLA leave the employee returns to the same or an “equivalent” position (FMLA), or a “comparable” one (CFRA), with pay, benefits and other conditions equivalent to before.",
    G: "Paid FMLA leave earns seniority as Department of Personnel Administration Rules 599.608 to 599.609 provide.",
    H: "An appeal against an FMLA decision goes to the department head or designee. The FMLA is federal law, in the hands of the Wage and Hour Division (Employment Standards Administration) at the Department of Labor; the CFRA is state law, in the hands of the Department of Fair Employment and Housing. Where an article of this agreement gives more family or medical leave, it prevails. No grievance and no arbitration about this section.",
  },
  forum: {
    reach: "none",
    note: "H: an appeal goes to the department head or designee; no grievance, no arbitration.",
    procedures: ["family-leave-appeal"],
  },
  terms: [fmlaWeeks, fmlaHoursOfYear, fmlaSwitch, fmlaMonths, fmlaHours, fmlaStaff, fmlaAdult],
  rules: [
    fmlaEligible,
    fmlaReasonCovered,
    fmlaHoursLeft,
    fmlaWeeksUsed,
    fmlaSwitchBy,
    fmlaMayCover,
    fmlaMustExhaust,
    fmlaCertificateDue,
    fmlaSeniority,
  ],
  procedures: [familyLeaveProcedure, familyLeaveAppealProcedure],
  entitlements: [
    entitlement({
      id: "family-medical-leave",
      clause: "9.16.D",
      title: "Family and medical leave, twelve workweeks a calendar year",
      says: "Leave, paid from your credits or unpaid as you choose, for your serious illness, for that of close family, or for a new child; you return to the same or an equal position.",
      applies: isEligible,
      otherwise:
        "By federal law it takes twelve months with the State, 1,250 hours worked in the year before, and fifty employees within 75 miles.",
      rules: [
        "fmla-eligible",
        "fmla-reason-covered",
        "fmla-hours-left",
        "fmla-workweeks-used",
        "fmla-switch-by",
        "fmla-credit-may-cover",
        "fmla-must-exhaust-credits",
        "fmla-certificate-due",
        "fmla-seniority",
      ],
      request: {
        what: "FMLA leave, which credits shall cover it, and the certificate of the need",
        by: NO_TIME,
        form: "A certificate of the need for the leave; the agreement names no form",
        to: DEPARTMENT,
      },
    }),
  ],
  cites: ["9.3", "9.7"],
});
