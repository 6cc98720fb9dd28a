import { figure, given, read, rule } from "../../../src/rules/index.ts";
import { appointment } from "../inputs.ts";

const START = "2001-07-01";
export const schoolYears = figure(
  {
    id: "mentoring-school-years",
    clause: "9.12.E.3",
    title: "School years to which a mentor commits",
    unit: "years",
    page: 48,
  },
  { [START]: "1" },
);

const probationDone = given.flag("initialProbationDone", {
  question: "Has the employee completed the initial probationary period?",
});
const standards = given.flag("mentoringStandards", {
  question: "Does the mentoring organization meet the quality assurance standards?",
});
const committed = given.number("mentoringCommitment", {
  unit: "years",
  min: "0",
  max: "10",
  question: "To how many school years of mentoring a child or youth has the employee committed?",
});
const exception = given.flag("mentoringException", {
  question: "Has department management made an exception to the one school year?",
});
const position = given.choice("mentoringPosition", {
  choices: {
    neither: "Neither of these",
    post: "A post position in the Department of Corrections or the Youth Authority",
    "level-of-care":
      "A level of care position in Developmental Services, Mental Health, Education or Veterans' Affairs",
  },
  question: "Which kind of position does the employee work in?",
});
const mentor = {
  appointment: "permanent",
  initialProbationDone: true,
  mentoringStandards: true,
  mentoringCommitment: "1",
  mentoringPosition: "neither",
};
export const mayMentor = appointment.is("permanent").and(probationDone, position.is("neither"));
export const mentoringEligible = rule(
  {
    id: "mentoring-eligible",
    clause: "9.12.E",
    title: "May the employee have mentoring leave?",
    says: "Yes with a permanent appointment, past the first probation, committed for a school year through a proper organization, and not in post or level-of-care positions.",
    page: 48,
  },
  mayMentor.and(standards, committed.isAtLeast(read(schoolYears)).or(exception)),
)
  .example(mentor, "2002-04-15", "true")
  .example({ ...mentor, mentoringCommitment: "0.99", mentoringException: false }, "2002-04-15", "false")
  .example({ ...mentor, mentoringCommitment: "0.5", mentoringException: true }, "2002-04-15", "true")
  .example({ ...mentor, appointment: "probationary" }, "2002-04-15", "false")
  .example({ ...mentor, initialProbationDone: false }, "2002-04-15", "false")
  .example({ ...mentor, mentoringStandards: false }, "2002-04-15", "false")
  .example({ ...mentor, mentoringPosition: "post" }, "2002-04-15", "false")
  .example({ ...mentor, mentoringPosition: "level-of-care" }, "2002-04-15", "false")
  .example({ ...mentor, mentoringCommitment: "0.5" }, "2002-04-15", { missing: ["mentoringException"] });
