import { figure, given, read, rule } from "../../../src/rules/index.ts";
import { judicialClass } from "./judicial-class.ts";

export const START = "2001-07-01";
export const trainingHours = figure(
  {
    id: "judicial-education-hours",
    clause: "5.10.B",
    title: "Hours of judicial education",
    unit: "hours",
    page: 24,
  },
  { [START]: "20" },
);
const college = given.flag("njcCertificate", {
  question:
    "Does the employee have a National Judicial College certificate for courses on deciding cases in administrative law?",
});
const hours = given.number("judicialEducationHours", {
  unit: "hours",
  min: "0",
  max: "2000",
  question: "How many hours of judicial education were completed?",
});
const certified = given.flag("judicialCertification", {
  question: "Was another judicial certification completed?",
});
const approved = given.flag("judicialApproved", {
  question: "Has the department approved it, and has the State's personnel department found it equivalent?",
});
const enoughHours = hours.isAtLeast(read(trainingHours));
export const qualified = college.or(enoughHours.or(certified).and(approved));

const head = {
  id: "judicial-curriculum",
  clause: "5.10.B",
  title: "Is the course of judicial education equivalent?",
  says: "Yes with a certificate of the National Judicial College, or with 20 hours or a certification that the department approved and that was found equivalent.",
  page: 24,
} as const;
const day = "2002-04-15";
export const judicialCurriculum = rule(head, qualified)
  .reading(
    "5.10.B",
    "approval-for-both",
    "Hours and certification both need approval and the finding of equivalence; the college's certificate is enough by itself",
    "The approval stands after both, and equivalence only needs deciding for what is not the college's certificate.",
  )
  .alternative(
    "5.10.B",
    "approval-for-certification",
    "Twenty hours are enough by themselves; only another certification needs approval",
    "The words about approval stand next to the certification alone.",
    rule(head, college.or(enoughHours, approved.and(certified))),
  )
  .example({ njcCertificate: true }, day, "true")
  .example(
    {
      njcCertificate: false,
      judicialApproved: true,
      judicialEducationHours: "20",
      judicialCertification: false,
    },
    day,
    "true",
  )
  .example(
    {
      njcCertificate: false,
      judicialApproved: true,
      judicialEducationHours: "19.99",
      judicialCertification: false,
    },
    day,
    "false",
  )
  .example(
    {
      njcCertificate: false,
      judicialApproved: true,
      judicialEducationHours: "0",
      judicialCertification: true,
    },
    day,
    "true",
  )
  .example({ njcCertificate: false, judicialApproved: false, judicialEducationHours: "40" }, day, "false")
  .example({ njcCertificate: false, judicialEducationHours: "40" }, day, { missing: ["judicialApproved"] });

export const course = given.flag("courseQualifies", {
  question:
    "Is the course one that counts: by the National Judicial College, or approved and found equivalent?",
});
const requested = given.flag("courseTimeRequested", { question: "Has the employee asked for the time off?" });
const permitted = given.flag("operationsPermitCourse", {
  question: "Do the department's operations permit the absence?",
});
export const courseTime = rule(
  {
    id: "judicial-course-time",
    clause: "5.10.E",
    title: "Is time off on full pay owed for a judicial course?",
    says: "Yes on request for judges and hearing officers, in working hours, for a course that counts, as far as operations permit.",
    page: 24,
  },
  judicialClass.and(course, requested, permitted),
)
  .example(
    { classAndRange: "6067", courseQualifies: true, courseTimeRequested: true, operationsPermitCourse: true },
    day,
    "true",
  )
  .example({ classAndRange: "5795" }, day, "false")
  .example({ classAndRange: "6067", courseQualifies: false }, day, "false")
  .example({ courseTimeRequested: false }, day, "false")
  .example(
    {
      classAndRange: "6067",
      courseQualifies: true,
      courseTimeRequested: true,
      operationsPermitCourse: false,
    },
    day,
    "false",
  )
  .example({ classAndRange: "6067", courseQualifies: true, courseTimeRequested: true }, day, {
    missing: ["operationsPermitCourse"],
  });

const reasonable = given.flag("courseExpenseReasonable", {
  question: "Was the expense necessary for the course and reasonable, such as tuition or travel?",
});
export const courseExpenses = rule(
  {
    id: "judicial-course-expenses",
    clause: "5.10.E",
    title: "Are the expenses of a judicial course repaid?",
    says: "Yes for judges and hearing officers, if the course counts and the expense is necessary and reasonable; the amounts are those of 12.1.",
    page: 24,
  },
  judicialClass.and(course, reasonable),
)
  .example({ classAndRange: "6067", courseQualifies: true, courseExpenseReasonable: true }, day, "true")
  .example({ classAndRange: "6067", courseQualifies: true, courseExpenseReasonable: false }, day, "false")
  .example({ classAndRange: "6067", courseQualifies: false }, day, "false")
  .example({ classAndRange: "5795" }, day, "false")
  .example({ classAndRange: "6067", courseQualifies: true }, day, { missing: ["courseExpenseReasonable"] });
