import { entitlement, section } from "../../../src/rules/index.ts";
import { endiCovers, industrial, partTimeCertified } from "./disability-inputs.ts";
import {
  endiBenefit,
  endiIncome,
  endiIntermittent,
  endiIntermittentFrom,
  endiPartTime,
  endiSupplement,
} from "./endi-benefit.ts";
import { endiCourse } from "./endi-course.ts";
import { dayOfMonth, endiConfinedDay, endiDay } from "./endi-day.ts";
import { endiReturn, endiSupplementLeave, endiSwitch, endiWaitingLeave } from "./endi-leave.ts";
import { endiLeaveUsed } from "./endi-leave-used.ts";
import { endiFirstDay, endiLastDay, endiSecondPeriod } from "./endi-period.ts";
import { endiProcedure } from "./endi-procedure.ts";
import { endiTerms } from "./endi-terms.ts";

const APPEAL =
  "Denials of benefits: Unemployment Insurance Code and Title 22 only; other contract rights are grieved under the section as a whole (L).";

export default section({
  number: "11.11",
  title: "Enhanced Non-Industrial Disability Insurance - Annual Leave",
  page: 65,
  plain: {
    A: "This section is only for those in the annual leave program of 9.11.",
    B: "Enhanced Non-Industrial Disability Insurance (ENDI) is for State employees with a disability that does not come from work, in the sense of Unemployment Insurance Code 2626.",
    C: "For disability that begins on January 1, 1989 or later, it pays 50% of gross salary, by the month, for at most 26 weeks in one benefit period. A second benefit for the same or a related condition comes only after one has gone back to the regular time base and worked at least 10 work days in a row; paid leave does not count as such days. Annual leave, sick leave or part payment may raise it to at most 100% of income. When claiming, one chooses 50%, or a total of 75% or 100% of gross pay. The choice holds for the whole disability.",
    D: "Each disability has a wait of 7 calendar days in a row before payments start. Paid leave or compensating time (CTO) may cover it. It may be waived from the first full day in a hospital, emergency clinic or nursing home on, if the stay lasts as long as that: 24 hours from midnight.",
    E: "Whoever first uses annual or sick leave need not use it all up.",
    F: "Once payments run, one may change at any time to sick leave or annual leave. The way back to ENDI opens only when that leave is used up.",
    G: 'By the State\'s "return to work" policy, someone with a right to ENDI, and medically certified as unable to work full time, may work part of the time if the appointing power chooses to allow it. The hours are whole hours, and with ENDI they come to at most 100% of "full pay". This starts no new period under C. To judge what the person can do, the appointing power may require an examination by one or more physicians whom the Director of the Employment Development Department names.',
    H: "Whoever turns down a job offered under the Injured State Worker Assistance Program loses ENDI from the day of the offer.",
    I: "For intermittent or irregular work, hours worked in the 18 monthly pay periods just before the one in which the disability begins set a monthly rate. The payment is the part of it which those hours make up, set against the regular full-time rate of that group or class. Once 960 paid hours are complete, the right begins with the first day of the next monthly pay period.",
    J: "DPA's other laws and rules stay in force where this section does not replace them.",
    K: "When ENDI is approved, the State may give a salary advance to an employee who asks.",
    L: "Whoever is denied ENDI can appeal only as the Unemployment Insurance Code and Title 22 provide; a denial is neither grieved nor arbitrated. Contract rights of either party that do not concern the denial of one person's benefits are untouched.",
    M: "Whoever comes into the annual leave program while an NDI claim runs stays on NDI at the old rate until the claim ends.",
    N: "Whoever does not choose annual leave gets NDI, at most $135.00 a week. The section prints 11.6 for it; that is the rural health program, and NDI is 11.10.",
  },
  forum: {
    reach: "arb",
    note: "Not a denial of benefits: it is appealed only as the Unemployment Insurance Code and Title 22 provide (L).",
    except: ["C", "D", "H", "I", "L", "M"].map((clause) => ({ clause, reach: "own" as const, note: APPEAL })),
  },
  terms: [...endiTerms, dayOfMonth],
  rules: [
    endiBenefit,
    endiIncome,
    endiSupplement,
    endiDay,
    endiConfinedDay,
    endiFirstDay,
    endiLastDay,
    endiSecondPeriod,
    endiWaitingLeave,
    endiSupplementLeave,
    endiLeaveUsed,
    endiSwitch,
    endiReturn,
    endiPartTime,
    endiIntermittent,
    endiIntermittentFrom,
  ],
  claims: [endiCourse],
  procedures: [endiProcedure],

  cites: ["9.11", "11.10"],
  entitlements: [
    entitlement({
      id: "endi",
      clause: "11.11.C",
      title: "Enhanced Non-Industrial Disability Insurance (ENDI)",
      says: "For annual leave members with a disability that does not come from work: half of gross pay for up to 26 weeks after seven days of waiting, raised to 75 or 100 percent with leave.",
      applies: industrial.not().and(endiCovers),
      otherwise:
        "It is for members of the annual leave program with a disability that does not come from work (IDL, 11.12, is for that); others have NDI (11.10), and a claim that began as NDI stays NDI.",
      rules: [
        "endi-benefit",
        "endi-income",
        "endi-supplement-hours",
        "endi-first-day",
        "endi-last-day",
        "endi-second-period",
        "endi-waiting-leave",
        "endi-intermittent-week",
        "endi-intermittent-from",
      ],
      claims: ["endi-course"],
      request: {
        what: "ENDI benefits, with the level of 50, 75 or 100 percent, and a salary advance once they are approved.",
        by: "No time is stated in the agreement; claim as soon as the disability begins. The level is chosen with the claim and kept.",
        form: "A claim under the Unemployment Insurance Code; the agreement names no form",
        to: "The Employment Development Department, and the personnel office",
      },
    }),
    entitlement({
      id: "endi-part-time",
      clause: "11.11.G",
      title: "Working part of the time beside ENDI",
      says: "Whole hours of work, as far as pay and ENDI together stay within full pay.",
      applies: industrial.not().and(endiCovers, partTimeCertified),
      otherwise:
        "It is for those on ENDI (no industrial disability, no NDI) whom a doctor certifies as unable to return to full-time work.",
      rules: ["endi-part-time-hours"],
      claims: ["endi-course"],
      request: {
        what: "To work the hours that the disability allows.",
        by: "No time is stated in the agreement; ask as soon as you can work in part.",
        form: "A medical certificate; the agreement names no other form",
        to: "The appointing power, which may allow it or not",
      },
    }),
    entitlement({
      id: "endi-leave",
      clause: "11.11.F",
      title: "Changing from ENDI to leave",
      says: "Once payments run, sick leave or annual leave can take their place; ENDI comes back when that leave is used up.",
      applies: industrial.not().and(endiCovers),
      otherwise: "It is for those on ENDI; others look at 11.10, and for disability from work at 11.12.",
      rules: ["endi-switch-to-leave", "endi-return-from-leave"],
      claims: ["endi-course"],
      request: {
        what: "To be put on leave in place of ENDI.",
        by: "At any time after payments have begun.",
        form: "In writing; the agreement names no form",
        to: "The department's personnel office",
      },
    }),
  ],
});
