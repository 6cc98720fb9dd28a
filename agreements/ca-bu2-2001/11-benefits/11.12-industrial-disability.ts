import { entitlement, section } from "../../../src/rules/index.ts";
import { industrial } from "./disability-inputs.ts";
import { idlChangeProcedure } from "./idl-change-procedure.ts";
import { idlCourse } from "./idl-course.ts";
import { idlDay } from "./idl-day.ts";
import { idlChangeBy, idlFirstDay, idlLastDay } from "./idl-last-days.ts";
import { idlProcedure } from "./idl-procedure.ts";
import {
  idlSupplement,
  idlSupplementChange,
  idlSupplementLeave,
  rehabilitationSupplement,
  temporaryDisability,
} from "./idl-supplement.ts";
import { temporaryClosed } from "./idl-temporary-closed.ts";
import { idlTerms } from "./idl-terms.ts";

const APPEAL =
  "Denials of benefits: Government Code and Title 2 only; other contract rights are grieved under the section as a whole (I).";

export default section({
  number: "11.12",
  title: "Industrial Disability Leave",
  page: 66,
  plain: {
    A: "For disability that begins on January 1, 1993 or later, industrial disability leave (IDL) matches full net pay. It does so for 22 work days, the first that come after the reported injury's date. Government Code 19875 limits this.",
    B: "If the disability lasts longer than 22 work days, IDL is 66 and 2/3% of gross from its 23rd work day until its 52nd week ends. Nothing is paid once two years have passed since its first day.",
    C: "From the 23rd work day the employee may add compensating time (CTO), sick leave, vacation or annual leave, as much as brings pay to about full net. Less may be added too, but in whole hours only. The level, once chosen, can go down when leave runs low and cannot go up. It goes down for the future only.",
    D: "Members of PERS or STRS no longer have temporary disability (TD) with supplement under Government Code 19863 in the first 52 weeks after the disability's first day, within two years. Whoever is already being paid when this comes into force is told so, and has 30 days to move to the new benefit for the rest of the IDL right; the move is voluntary and cannot be undone.",
    E: "Whoever is still disabled when IDL is used up can have temporary disability benefits under Government Code 19863.",
    F: 'Whoever is found "permanent and stationary" by the physician before IDL is used up, and cannot go back to work, must agree to vocational rehabilitation. Refusing suspends IDL at once.',
    G: "Leave credits may be added to the Vocational Rehabilitation Maintenance Allowance of Title 8, California Code of Regulations, 10125.1.",
    H: "State and union together back a law that changes Government Code 19863.1, so that leave credits may be added to that allowance.",
    I: "Whoever is denied IDL can appeal only as the Government Code and Title 2 provide; a denial is neither grieved nor arbitrated. Contract rights of either party that do not concern the denial of one person's benefits are untouched.",
  },
  forum: {
    reach: "arb",
    note: "Not a denial of benefits: it is appealed only as the Government Code and Title 2 provide (I).",
    except: ["A", "B", "F", "I"].map((clause) => ({ clause, reach: "own" as const, note: APPEAL })),
  },
  terms: idlTerms,
  rules: [
    idlDay,
    idlFirstDay,
    idlLastDay,
    idlSupplement,
    idlSupplementChange,
    idlSupplementLeave,
    idlChangeBy,
    temporaryDisability,
    temporaryClosed,
    rehabilitationSupplement,
  ],
  claims: [idlCourse],
  procedures: [idlProcedure, idlChangeProcedure],

  cites: ["5.4"],
  entitlements: [
    entitlement({
      id: "idl",
      clause: "11.12.A",
      title: "Industrial disability leave (IDL)",
      says: "When an injury from work keeps you from it: full net pay for 22 work days, then two thirds of gross until 52 weeks of disability are paid.",
      applies: industrial,
      otherwise:
        "It is for disability that comes from work; for other disability see NDI (11.10) and ENDI (11.11).",
      rules: [
        "idl-day",
        "idl-first-day",
        "idl-last-day",
        "idl-temporary-disability",
        "idl-temporary-disability-closed",
      ],
      claims: ["idl-course"],
      request: {
        what: "Industrial disability leave from the day of the injury.",
        by: "No time is stated in the agreement; report the injury at once: only a reported injury counts, from its own day.",
        form: "A report of the injury; the agreement names no form",
        to: "The supervisor and the department's personnel office",
      },
    }),
    entitlement({
      id: "idl-supplement",
      clause: "11.12.C",
      title: "Leave beside industrial disability leave",
      says: "From the 23rd work day leave can bring two thirds of gross up to full net pay, in whole hours; the level may fall and never rise.",
      applies: industrial,
      otherwise: "It is for those on industrial disability leave.",
      rules: [
        "idl-supplement-hours",
        "idl-supplement-leave",
        "idl-supplement-change",
        "idl-rehabilitation-supplement",
      ],
      claims: ["idl-course"],
      request: {
        what: "The hours of leave a pay period that shall supplement the payments.",
        by: "Before the 23rd work day of disability; changes hold for the future only.",
        form: "An election in writing; the agreement names no form",
        to: "The department's personnel office",
      },
    }),
  ],
});
