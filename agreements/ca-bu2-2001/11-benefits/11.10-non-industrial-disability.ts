import { entitlement, section } from "../../../src/rules/index.ts";
import {
  daysOfWeek,
  industrial,
  monthsOfYear,
  ndiCovers,
  partTimeCertified,
  weeksOfYear,
} from "./disability-inputs.ts";
import { ndiIntermittent, ndiIntermittentFrom, ndiPartTime, ndiWeekly } from "./ndi-benefit.ts";
import { ndiConfinedDay, ndiCourse, ndiDay } from "./ndi-course.ts";
import { ndiReturn, ndiSwitch, ndiWaitingLeave } from "./ndi-leave.ts";
import { ndiFirstDay, ndiLastDay, ndiSecondPeriod } from "./ndi-period.ts";
import { ndiProcedure } from "./ndi-procedure.ts";
import { ndiTerms } from "./ndi-terms.ts";

const APPEAL =
  "Denials of benefits: Unemployment Insurance Code and Title 22 only; other contract rights are grieved under the section as a whole (K).";

export default section({
  number: "11.10",
  title: "Non-Industrial Disability Insurance",
  page: 63,
  plain: {
    A: "Non-Industrial Disability Insurance (NDI) is for State employees with a disability that does not come from work, in the sense of Unemployment Insurance Code 2626.",
    B: "For disability that begins on October 1, 1984 or later, it pays 60% of full pay, at most $135 a week, by the month, for at most 26 weeks in one benefit period. A second benefit for the same or a related condition comes only after one has gone back to the regular time base and worked at least 10 work days in a row; paid leave does not count as such days.",
    C: "Each disability has a wait of 10 calendar days in a row before payments start. Vacation or sick leave may cover it. It may be waived from the first full day in a hospital or nursing home on, if the stay lasts as long as that: 24 hours from midnight.",
    D: "Whoever first uses vacation, annual, personal or sick leave need not use it all up.",
    E: "Once payments run, one may change at any time to catastrophic, personal, annual, vacation or sick leave. The way back to NDI opens only when that leave is used up.",
    F: 'By the State\'s "return to work" policy, someone with a right to NDI, and medically certified as unable to work full time, may work part of the time if the appointing power chooses to allow it. The hours are whole hours, and with NDI they come to at most 100% of "full pay". This starts no new period under B. To judge what the person can do, the appointing power may require an examination by one or more physicians whom the Director of the Employment Development Department names.',
    G: "Whoever turns down a job offered under the Injured State Worker Assistance Program loses NDI from the day of the offer.",
    H: "For intermittent or irregular work, hours worked in the 18 monthly pay periods just before the one in which the disability begins set a monthly rate. The payment is the part of it which those hours make up, set against the regular full-time rate of that group or class. Once 960 paid hours are complete, the right begins with the first day of the next monthly pay period.",
    I: "DPA's other laws and rules stay in force where this section does not replace them.",
    J: "When NDI is approved, the State may give a salary advance to an employee who asks.",
    K: "Whoever is denied NDI can appeal only as the Unemployment Insurance Code and Title 22 provide; a denial is neither grieved nor arbitrated. Contract rights of either party that do not concern the denial of one person's benefits are untouched.",
  },
  forum: {
    reach: "arb",
    note: "Not a denial of benefits: it is appealed only as the Unemployment Insurance Code and Title 22 provide (K).",
    except: ["B", "C", "G", "H", "K"].map((clause) => ({ clause, reach: "own" as const, note: APPEAL })),
  },
  terms: [...ndiTerms, daysOfWeek, monthsOfYear, weeksOfYear],
  rules: [
    ndiWeekly,
    ndiDay,
    ndiConfinedDay,
    ndiFirstDay,
    ndiLastDay,
    ndiSecondPeriod,
    ndiWaitingLeave,
    ndiSwitch,
    ndiReturn,
    ndiPartTime,
    ndiIntermittent,
    ndiIntermittentFrom,
  ],
  claims: [ndiCourse],
  procedures: [ndiProcedure],

  cites: ["5.4", "9.7", "11.11"],
  entitlements: [
    entitlement({
      id: "ndi",
      clause: "11.10.B",
      title: "Non-Industrial Disability Insurance (NDI)",
      says: "When a disability that does not come from work keeps you from it: 60 percent of full pay, at most $135 a week, for up to 26 weeks after ten days of waiting.",
      applies: industrial.not().and(ndiCovers),
      otherwise:
        "It is for disability that does not come from work (IDL, 11.12, is for that), outside the annual leave program; its members have ENDI (11.11), unless an NDI claim was running when they joined.",
      rules: [
        "ndi-weekly",
        "ndi-first-day",
        "ndi-last-day",
        "ndi-second-period",
        "ndi-waiting-leave",
        "ndi-intermittent-week",
        "ndi-intermittent-from",
      ],
      claims: ["ndi-course"],
      request: {
        what: "NDI benefits for the disability, and a salary advance once they are approved.",
        by: "No time is stated in the agreement; claim as soon as the disability begins.",
        form: "A claim under the Unemployment Insurance Code; the agreement names no form",
        to: "The Employment Development Department, and the personnel office",
      },
    }),
    entitlement({
      id: "ndi-part-time",
      clause: "11.10.F",
      title: "Working part of the time beside NDI",
      says: "Whole hours of work, as far as pay and NDI together stay within full pay.",
      applies: industrial.not().and(ndiCovers, partTimeCertified),
      otherwise:
        "It is for those on NDI (no industrial disability, no ENDI) whom a doctor certifies as unable to return to full-time work.",
      rules: ["ndi-part-time-hours"],
      claims: ["ndi-course"],
      request: {
        what: "To work the hours that the disability allows.",
        by: "No time is stated in the agreement; ask as soon as you can work in part.",
        form: "A medical certificate; the agreement names no other form",
        to: "The appointing power, which may allow it or not",
      },
    }),
    entitlement({
      id: "ndi-leave",
      clause: "11.10.E",
      title: "Changing from NDI to leave",
      says: "Once payments run, sick leave, vacation, annual, personal or catastrophic leave can take their place; NDI comes back when that leave is used up.",
      applies: industrial.not().and(ndiCovers),
      otherwise:
        "It is for those on NDI; annual leave members look at 11.11, and for disability from work see 11.12.",
      rules: ["ndi-switch-to-leave", "ndi-return-from-leave"],
      claims: ["ndi-course"],
      request: {
        what: "To be put on leave in place of NDI.",
        by: "At any time after payments have begun.",
        form: "In writing; the agreement names no form",
        to: "The department's personnel office",
      },
    }),
  ],
});
