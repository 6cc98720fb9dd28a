import { figure, given, notApplicable, read, rule, when } from "../../../src/rules/index.ts";
import { workWeekGroup } from "../inputs.ts";
import { START } from "./inputs.ts";

export const relatedShare = figure(
  {
    id: "training-related-share",
    clause: "13.6.C.2",
    title: "Most that may be reimbursed for job-related training",
    unit: "percent",
    page: 80,
  },
  { [START]: "100%" },
);
export const careerShare = figure(
  {
    id: "training-career-share",
    clause: "13.6.D.2",
    title: "Most that may be reimbursed for career-related training",
    unit: "percent",
    page: 80,
  },
  { [START]: "50%" },
);
export const kind = given.choice("trainingKind", {
  choices: {
    required: "Required: by the appointing authority, the State employer or the Legislature",
    related: "Job-related: better performance than the job demands",
    career: "Career-related: it develops one's career",
  },
  question: "Which kind of training is it?",
});
const cost = (name: string, question: string) =>
  given.number(name, { unit: "USD", min: "0", max: "50000", question });
const tuition = cost("trainingTuition", "What do tuition or registration fees cost?");
const materials = cost("trainingMaterials", "What do the materials cost that the course requires?");
const travel = cost("trainingTravel", "What do the travel costs come to that 12.1 allows?");
export const approved = given.flag("trainingApproved", {
  question: "Has the appointing authority approved the training?",
});
const completed = given.flag("trainingCompleted", { question: "Has the employee completed the course?" });

const head = {
  id: "training-reimbursement",
  clause: "13.6.A",
  title: "Reimbursement for training",
  says: "Required training in full; job-related up to all of it; career-related, once approved, up to half of tuition and materials, without travel.",
  page: 80,
} as const;
const CENTS = "money is paid in cents";
const course = tuition.plus(materials);
const all = course.plus(travel);
const amount = when(
  kind.is("required"),
  all,
  when(
    kind.is("related"),
    all.times(read(relatedShare)),
    course.times(read(careerShare)).rounded("0.01", "down", `${CENTS}, and half is the most`),
  ),
);
const notApproved = () =>
  notApplicable("USD", "13.6.D.2", "career-related training is reimbursed only where it is approved");
const UNAPPROVED = { note: "The career-related training is not approved" } as const;
const notCompleted = () =>
  notApplicable("USD", "13.6.A", "a required course is reimbursed once it is completed");
const base = rule(head, amount).notwithstanding(
  "13.6.D.2",
  kind.is("career").and(approved.not()),
  notApproved(),
  UNAPPROVED,
);
const paid = {
  trainingTuition: "400",
  trainingMaterials: "85.01",
  trainingTravel: "120.50",
  trainingApproved: true,
  trainingCompleted: true,
};

export const trainingReimbursement = base
  .notwithstanding("13.6.A", kind.is("required").and(completed.not()), notCompleted(), {
    note: "The required course is not completed",
  })
  .reading(
    "13.6.A",
    "completed-courses",
    "A required course is reimbursed once it is completed",
    "A promises expenses of completed courses; B.2 says how much.",
  )
  .alternative(
    "13.6.B.2",
    "taking-part",
    "Taking part in required training is enough",
    "B.2 promises full reimbursement of job-required training and does not ask that it be completed.",
    base,
  )
  .reading(
    "13.6.C.2",
    "most-allowed",
    "For job-related and career-related training the answer is the most that may be paid",
    "The clauses say may and up to; how much of it is paid is the department's choice.",
  )
  .example({ ...paid, trainingKind: "required" }, "2002-04-15", "605.51")
  .example({ ...paid, trainingKind: "required", trainingCompleted: false }, "2002-04-15", {
    notApplicable: "13.6.A",
  })
  .example({ ...paid, trainingKind: "related" }, "2002-04-15", "605.51")
  .example({ ...paid, trainingKind: "career" }, "2002-04-15", "242.50", {
    note: "half of 485.01, without travel; half a cent is not paid",
  })
  .example({ ...paid, trainingKind: "career", trainingApproved: false }, "2002-04-15", {
    notApplicable: "13.6.D.2",
  })
  .example({ ...paid, trainingKind: "career", trainingTuition: "-1" }, "2002-04-15", {
    refused: "out-of-range",
  })
  .example({ trainingKind: "related", trainingTuition: "400", trainingMaterials: "0" }, "2002-04-15", {
    missing: ["trainingTravel"],
  });

const usual = given.flag("trainingInUsualHours", {
  question: "Does the training fall into the employee's normal work hours?",
});
export const trainingTime = rule(
  {
    id: "training-paid-time",
    clause: "13.6.B.3",
    title: "Is there paid time off for the training?",
    says: "For required training within normal work hours, without loss of pay; the section promises none for the other kinds.",
    page: 80,
  },
  kind.is("required").and(usual),
)
  .example({ trainingKind: "required", trainingInUsualHours: true }, "2002-04-15", "true")
  .example({ trainingKind: "required", trainingInUsualHours: false }, "2002-04-15", "false")
  .example({ trainingKind: "related", trainingInUsualHours: true }, "2002-04-15", "false")
  .example({ trainingKind: "career", trainingInUsualHours: true }, "2002-04-15", "false")
  .example({ trainingKind: "required" }, "2002-04-15", { missing: ["trainingInUsualHours"] });

const outside = given.number("trainingHoursOutside", {
  unit: "hours",
  min: "0",
  max: "80",
  step: "1/4",
  question: "How many hours of the training fell outside the usual work hours?",
});
export const trainingHours = rule(
  {
    id: "training-hours-worked",
    clause: "13.6.B.4",
    title: "Training hours that count as time worked",
    says: "In work week group 2, required training outside the usual hours is credited hour for hour; 6.1 and 6.2 decide whether it becomes overtime.",
    page: 80,
  },
  outside,
)
  .notwithstanding(
    "13.6.B.4",
    kind.is("required").not(),
    notApplicable("hours", "13.6.B.4", "only required training is credited as time worked"),
    { note: "The training is not required", over: ["13.6.B.5"] },
  )
  .notwithstanding(
    "13.6.B.5",
    workWeekGroup.is("E", "SE"),
    notApplicable("hours", "13.6.B.5", "for groups E and SE the hours are considered under 6.3"),
    { note: "Groups E and SE keep no count of hours" },
  )
  .example(
    { trainingKind: "required", workWeekGroup: "2", trainingHoursOutside: "6.5" },
    "2002-04-15",
    "6.50",
  )
  .example({ trainingKind: "required", workWeekGroup: "SE", trainingHoursOutside: "6.5" }, "2002-04-15", {
    notApplicable: "13.6.B.5",
  })
  .example({ trainingKind: "required", workWeekGroup: "E", trainingHoursOutside: "6.5" }, "2002-04-15", {
    notApplicable: "13.6.B.5",
  })
  .example({ trainingKind: "related", workWeekGroup: "E", trainingHoursOutside: "6.5" }, "2002-04-15", {
    notApplicable: "13.6.B.4",
  })
  .example({ trainingKind: "required", workWeekGroup: "2" }, "2002-04-15", {
    missing: ["trainingHoursOutside"],
  });
