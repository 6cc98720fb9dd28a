import { figure, given, read, rule } from "../../../src/rules/index.ts";
import {
  alsoAllocationGrievance,
  attorneyThree,
  departmentAnswered,
  directorAnswered,
  START,
} from "./inputs.ts";

const days = (id: string, clause: string, title: string, value: string, page: number) =>
  figure({ id, clause, title, unit: "days", page }, { [START]: value });
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
