import { figure, given, noDay, read, rule, when } from "../../../src/rules/index.ts";
import {
  alsoAllocationGrievance,
  attorneyThree,
  departmentAnswered,
  directorAnswered,
  outOfClassEnded,
  outOfClassStopped,
  START,
} from "./inputs.ts";

const days = (id: string, clause: string, title: string, value: string, page: number) =>
  figure({ id, clause, title, unit: "days", page }, { [START]: value });
export const fileAfterAnswer = days(
  "out-of-class-file-answer",
  "15.3.E.2.a",
  "Time to file after the supervisor's answer",
  "14",
  94,
);
export const fileAfterStop = days(
  "out-of-class-file-stop",
  "15.3.E.2.b",
  "Time to file after the work stopped",
  "21",
  94,
);
export const departmentTime = days(
  "out-of-class-answer",
  "15.3.E.4",
  "Time for the department's answer",
  "45",
  94,
);
export const appealTime = days("out-of-class-appeal", "15.3.E.5", "Time to appeal to the Director", "21", 94);
export const directorTime = days(
  "out-of-class-director",
  "15.3.E.6",
  "Time for the Director's answer",
  "60",
  95,
);
export const arbitrationTime = days(
  "out-of-class-arbitration",
  "7.12.A",
  "Time to ask for arbitration",
  "30",
  30,
);

export const outOfClassAssigned = given.flag("outOfClassAssigned", {
  question: "Was the employee assigned work of a higher class?",
});

export const mayUseProcedure = rule(
  {
    id: "out-of-class-procedure",
    clause: "15.3.D.3",
    title: "Can the employee file under 15.3?",
    says: "Yes, save III level attorneys, who use Side Letter 3, and save duties on which a grievance of the other kind is filed already.",
    page: 94,
  },
  attorneyThree.not().and(alsoAllocationGrievance.not()),
)
  .example({ attorneyThree: false, sameDutiesGrieved: false }, "2002-04-15", "true")
  .example({ attorneyThree: true, sameDutiesGrieved: false }, "2002-04-15", "false")
  .example({ attorneyThree: false, sameDutiesGrieved: true }, "2002-04-15", "false")
  .example({ attorneyThree: false }, "2002-04-15", { missing: ["sameDutiesGrieved"] });

const answered = given.flag("supervisorAnswered", {
  question: "Has the supervisor answered the informal talk?",
});
const answerReceived = given.day("supervisorAnswerReceived", {
  question: "On which day was the supervisor's answer received?",
});

/** The outer limit: 21 days after the work is said to have stopped. */
export const stopPlusTime = outOfClassStopped.plusDays(read(fileAfterStop));

const head = {
  id: "out-of-class-file-by",
  clause: "15.3.E.2",
  title: "Last day to file the formal grievance",
  says: "14 calendar days from the supervisor's answer, and never later than 21 calendar days after the work is said to have stopped.",
  page: 94,
} as const;
const fromAnswer = answerReceived.plusDays(read(fileAfterAnswer));
const nothingRuns = noDay("15.3.E.2", "no period runs while there is no answer and the work goes on");
const byStop = { supervisorAnswered: true, outOfClassEnded: true, outOfClassStopped: "2002-04-01" };

export const fileBy = rule(
  head,
  when(
    outOfClassEnded,
    when(answered, fromAnswer, stopPlusTime).earlierOf(stopPlusTime),
    when(answered, fromAnswer, nothingRuns),
  ),
)
  .reading(
    "15.3.E.2",
    "whichever-is-earlier",
    "The 14 days run from the answer, and the 21 days are the outer limit",
    "E.2.c ends the time with the 21 days whatever happens; the 14 days would mean nothing if the longer time always held. File by the earlier day.",
  )
  .alternative(
    "15.3.E.2",
    "either-is-enough",
    "Once the work has stopped, the 21 days hold even where the 14 have run out",
    "The two times are joined by or, so that either of them could be enough.",
    rule(head, when(outOfClassEnded, stopPlusTime, when(answered, fromAnswer, nothingRuns))),
  )
  .example({ ...byStop, supervisorAnswerReceived: "2002-04-05" }, "2002-04-15", "2002-04-19", {
    note: "by the other reading April 22",
  })
  .example({ ...byStop, supervisorAnswerReceived: "2002-04-08" }, "2002-04-15", "2002-04-22", {
    note: "both end on the same day",
  })
  .example({ ...byStop, supervisorAnswerReceived: "2002-04-09" }, "2002-04-15", "2002-04-22", {
    note: "cut off by the 21 days",
  })
  .example({ ...byStop, supervisorAnswered: false }, "2002-04-15", "2002-04-22", {
    note: "the supervisor's silence does not stop the 21 days",
  })
  .example(
    { supervisorAnswered: true, supervisorAnswerReceived: "2002-04-05", outOfClassEnded: false },
    "2002-04-15",
    "2002-04-19",
  )
  .example({ supervisorAnswered: false, outOfClassEnded: false }, "2002-04-15", { notApplicable: "15.3.E.2" })
  .example({ supervisorAnswered: true, outOfClassEnded: false }, "2002-04-15", {
    missing: ["supervisorAnswerReceived"],
  });

const filedReceived = given.day("outOfClassReceived", {
  question: "On which day did the person at the department level receive the grievance?",
});
export const answerBy = rule(
  {
    id: "out-of-class-answer-by",
    clause: "15.3.E.4",
    title: "Last day for the department's answer",
    says: "The person named for the department level answers in writing within 45 calendar days of receiving the grievance.",
    page: 94,
  },
  filedReceived.plusDays(read(departmentTime)),
)
  .example({ outOfClassReceived: "2002-04-15" }, "2002-04-15", "2002-05-30")
  .example({ outOfClassReceived: "2002-01-01" }, "2002-04-15", "2002-02-15")
  .example({}, "2002-04-15", { missing: ["outOfClassReceived"] });

export const appealBy = rule(
  {
    id: "out-of-class-appeal-by",
    clause: "15.3.E.5",
    title: "Last day to appeal to the Director",
    says: "In writing, within 21 calendar days of receiving the department's answer.",
    page: 94,
  },
  departmentAnswered.plusDays(read(appealTime)),
)
  .example({ departmentAnswered: "2002-05-30" }, "2002-06-03", "2002-06-20")
  .example({ departmentAnswered: "2002-02-15" }, "2002-04-15", "2002-03-08")
  .example({ departmentAnswered: "soon" }, "2002-04-15", { refused: "wrong-type" });

const appealReceived = given.day("outOfClassAppealReceived", {
  question: "On which day did the Director of the personnel department receive the appeal?",
});
export const directorAnswerBy = rule(
  {
    id: "out-of-class-director-by",
    clause: "15.3.E.6",
    title: "Last day for the Director's answer",
    says: "The Director or a designee answers in writing within 60 calendar days of receiving the appeal.",
    page: 95,
  },
  appealReceived.plusDays(read(directorTime)),
)
  .example({ outOfClassAppealReceived: "2002-06-20" }, "2002-07-01", "2002-08-19")
  .example({ outOfClassAppealReceived: "2002-12-31" }, "2003-01-02", "2003-03-01")
  .example({}, "2002-04-15", { missing: ["outOfClassAppealReceived"] });

export const arbitrationBy = rule(
  {
    id: "out-of-class-arbitration-by",
    clause: "15.3.E.7",
    title: "Last day for the union to ask for arbitration",
    says: "As 7.12 says: within 30 calendar days of receiving the Director's answer. The union alone may ask.",
    page: 95,
  },
  directorAnswered.plusDays(read(arbitrationTime)),
)
  .example({ directorAnswered: "2002-08-19" }, "2002-08-20", "2002-09-18")
  .example({ directorAnswered: "2003-01-31" }, "2003-02-03", "2003-03-02")
  .example({}, "2002-04-15", { missing: ["directorAnswered"] });
