import { figure, given, noDay, read, rule, today, when } from "../../../src/rules/index.ts";
import { outOfClassEnded, outOfClassStopped, START } from "./inputs.ts";

const time = (id: string, clause: string, title: string, value: string) =>
  figure({ id, clause, title, unit: "days", page: 94 }, { [START]: value });
export const fileAfterAnswer = time(
  "out-of-class-file-answer",
  "15.3.E.2.a",
  "Time to file after the supervisor's answer",
  "14",
);
export const fileAfterStop = time(
  "out-of-class-file-stop",
  "15.3.E.2.b",
  "Time to file after the duties changed",
  "21",
);

const subject = given.choice("outOfClassSubject", {
  choices: {
    work: "Out-of-class work: pay for work of a higher class",
    position: "The position's class: it became misallocated",
  },
  question: "What is the grievance about?",
});
const becameMisallocated = given.day("becameMisallocated", {
  question: "On which day did the duties change, so that the position became misallocated?",
});
const answered = given.flag("supervisorAnswered", {
  question: "Has the supervisor answered the informal talk?",
});
const answerReceived = given.day("supervisorAnswerReceived", {
  question: "On which day was the supervisor's answer received?",
});

const fromStop = outOfClassStopped.plusDays(read(fileAfterStop));
/** The outer limit: 21 days after the work stopped, or after the position became misallocated. */
const limit = when(subject.is("position"), becameMisallocated.plusDays(read(fileAfterStop)), fromStop);
const limitRuns = subject.is("position").or(outOfClassEnded);

const head = {
  id: "out-of-class-file-by",
  clause: "15.3.E.2",
  title: "Last day to file the formal grievance",
  says: "14 calendar days from the supervisor's answer, and never later than 21 calendar days after the duties changed, so that the work stopped or the position became misallocated.",
  page: 94,
} as const;
const fromAnswer = answerReceived.plusDays(read(fileAfterAnswer));
const whileItGoesOn = when(
  answered,
  fromAnswer,
  noDay("15.3.E.2", "no period runs while there is no answer and the work goes on"),
);
/** The last day by the reading used. */
export const lastDayToFile = when(
  limitRuns,
  when(answered, fromAnswer, limit).earlierOf(limit),
  whileItGoesOn,
);
/** Whether some reading still lets one file: while the work goes on it can be claimed, whatever its beginning. */
export const stillInTime = outOfClassEnded.not().or(today().isAfter(fromStop).not());

const work = { outOfClassSubject: "work" };
const byStop = {
  ...work,
  supervisorAnswered: true,
  outOfClassEnded: true,
  outOfClassStopped: "2002-04-01",
};
const position = { outOfClassSubject: "position", becameMisallocated: "2002-04-01", outOfClassEnded: false };

export const fileBy = rule(head, lastDayToFile)
  .reading(
    "15.3.E.2",
    "whichever-is-earlier",
    "The 14 days run from the answer, and the 21 days are the outer limit",
    "E.2.c ends the time with the 21 days whatever happens; the 14 days would mean nothing if the longer time always held. File by the earlier day.",
  )
  .alternative(
    "15.3.E.2",
    "either-is-enough",
    "Where the 21 days run, they hold even if the 14 have run out",
    "The two times are joined by or, so that either of them could be enough.",
    rule(head, when(limitRuns, limit, whileItGoesOn)),
  )
  .reading(
    "15.3.E.2.b",
    "from-the-day-it-became-misallocated",
    "For a position the 21 days run from the day on which it became misallocated, though it still is",
    "That is the day the subsection names; for work it names the day on which the work stopped. Who goes on doing the work can still claim the work itself.",
  )
  .alternative(
    "15.3.E.2.b",
    "while-it-is-misallocated",
    "For a position, too, the 21 days run only once the duties have ended",
    "D.4 lets the pay reach back a year for both, which a grievance on a position could never do if it had to come within 21 days of the beginning.",
    rule(
      head,
      when(outOfClassEnded, when(answered, fromAnswer, fromStop).earlierOf(fromStop), whileItGoesOn),
    ),
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
    { ...work, supervisorAnswered: true, supervisorAnswerReceived: "2002-04-05", outOfClassEnded: false },
    "2002-04-15",
    "2002-04-19",
  )
  .example({ ...work, supervisorAnswered: false, outOfClassEnded: false }, "2002-04-15", {
    notApplicable: "15.3.E.2",
  })
  .example({ ...position, supervisorAnswered: false }, "2002-04-15", "2002-04-22", {
    note: "the duties go on, and the 21 days run all the same",
  })
  .example(
    { ...position, supervisorAnswered: true, supervisorAnswerReceived: "2002-04-05" },
    "2002-04-15",
    "2002-04-19",
  )
  .example(
    { ...position, supervisorAnswered: true, supervisorAnswerReceived: "2002-04-30" },
    "2002-04-30",
    "2002-04-22",
    { note: "an answer that comes too late opens nothing" },
  )
  .example({ ...position, becameMisallocated: undefined, supervisorAnswered: false }, "2002-04-15", {
    missing: ["becameMisallocated"],
  })
  .example({ ...work, supervisorAnswered: true, outOfClassEnded: false }, "2002-04-15", {
    missing: ["supervisorAnswerReceived"],
  });
