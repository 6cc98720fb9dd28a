import { entitlement, section } from "../../../src/rules/index.ts";
import { inJudicialClass, judicialClass, judicialClasses } from "./judicial-class.ts";
import {
  course,
  courseExpenses,
  courseTime,
  judicialCurriculum,
  trainingHours,
} from "./judicial-curriculum.ts";
import {
  judicialDifferential,
  judicialEarliest,
  judicialLatest,
  mayAskDifferential,
  rate,
} from "./judicial-differential.ts";

export default section({
  number: "5.10",
  title: "National Judicial College Differential",
  page: 24,
  plain: {
    A: "An employee in one of the classes of E who completes an equivalent course of judicial education gets 5 percent of salary more each month. It counts toward retirement.",
    B: "Such a course is one of these: a certificate from the National Judicial College (NJC) for courses that teach how cases are decided in administrative law; or what the department approves: 20 hours of judicial education, or a certification. DPA decides what is equivalent, on the department's recommendation.",
    C: "Whoever already gets the differential when the Legislature and the union's members ratify keeps it.",
    D: "Whoever does not yet get it then, but finishes a course that qualifies after July 1, 2000, may get it from the pay period after the month of completion at the earliest, and from the month after the union and the Legislature have both ratified at the latest. Training that the department gives may be put off for a reasonable while, so that it can be shared with other employees' training; the union accepts that.",
    E: "The classes are administrative law judges and hearing officers, with Fair Hearing Specialists, Hearing Advisers of the Office of Administrative Hearings (OAH) and of the California Energy Commission (CEC), and Workers' Compensation Conference Judges. For a qualifying course the State repays them what is necessary and reasonable, such as tuition and travel. On request it also frees them in normal working hours on full pay, as far as operations permit.",
    F: "These expenses are repaid by the rules of 12.1.",
  },
  forum: { reach: "arb" },
  cites: ["12.1", "Att.A"],
  countsAs: ["retirement"],
  terms: [rate, judicialClasses, trainingHours],
  rules: [
    judicialDifferential,
    inJudicialClass,
    judicialCurriculum,
    judicialEarliest,
    judicialLatest,
    courseTime,
    courseExpenses,
  ],
  entitlements: [
    entitlement({
      id: "judicial-differential",
      clause: "5.10.A",
      title: "The judicial differential",
      says: "Five percent of salary more each month.",
      applies: mayAskDifferential,
      otherwise:
        "It is for judges and hearing officers with a certificate of the National Judicial College, or with 20 hours or a certification that was approved and found equivalent.",
      rules: [
        "judicial-differential",
        "judicial-class",
        "judicial-curriculum",
        "judicial-differential-earliest",
        "judicial-differential-latest",
      ],
      request: {
        what: "The differential, with the proof that the course was completed",
        by: "No time is stated in the agreement; it begins with a pay period after the course, so ask as soon as it is completed",
        form: "In writing with the certificate; the agreement names no form",
        to: "The department, which recommends; the State's personnel department decides what is equivalent",
      },
    }),
    entitlement({
      id: "judicial-course",
      clause: "5.10.E",
      title: "Time off and expenses for a judicial course",
      says: "Working time on full pay for the course as far as operations permit, and tuition, travel and other necessary expenses.",
      applies: judicialClass.and(course),
      otherwise: "It is for judges and hearing officers, and for a course that counts for the differential.",
      rules: ["judicial-course-time", "judicial-course-expenses"],
      request: {
        what: "Time off on full pay for the course, and repayment of its expenses by the rules of 12.1",
        by: "No time is stated in the agreement; ask before the course",
        form: "In writing; the expenses on the claim that 12.1 asks for",
        to: "The supervisor",
      },
    }),
  ],
});
