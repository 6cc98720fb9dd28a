import type { ProcedureReading } from "../../../src/rules/index.ts";

/** What counts as a day in this article. */
export const calendarDayCount =
  "Calendar days: the day of receipt, knowledge or service itself is not counted, the last day runs to its end, and a last day on a weekend or holiday stays where it is.";

/** How the article is read where it leaves room. */
export const grievanceReadings: readonly ProcedureReading[] = [
  {
    clause: "7.3",
    says: "A last day that falls on a weekend or a holiday does not move to the next work day.",
    why: "The article counts calendar days throughout and moves no last day.",
  },
  {
    clause: "7.7.A",
    says: "Of the two last days for filing step 1, the later counts.",
    why: "7.7.B speaks of the second as extending the first, and only where the talk began within the first.",
  },
  {
    clause: "7.7.A.2",
    says: "While an informal answer is missing after a talk begun in time, filing has no last day; 14 days run from the answer's receipt.",
    why: "7.11 opens the next step without a period, and the second last day starts only with the answer.",
  },
  {
    clause: "7.7.A",
    says: "An act is in time by the day on which it is made or filed, not the day on which it arrives.",
    why: "The article says of the mover's act when it must be made, and of the answer alone that it runs from receipt.",
  },
  {
    clause: "7.8.A",
    says: "Going past a step keeps the 21 days of the answer that it leaves, and leads to the step after the one passed.",
    why: "The right is given in the sentence on that appeal, without a period of its own.",
  },
  {
    clause: "7.2.D",
    says: "For the employee's side the grievant or the union may consent; for the State any of its levels or its officer.",
    why: "The article names all three as parties and says nothing of who speaks for a side.",
  },
  {
    clause: "7.4",
    says: "Leaving out the step at which the case stands opens the next one without a period; leaving out a step ahead sends the filing or the appeal to the step after it, in its own period.",
    why: "The article lets both sides leave out a step and says nothing of periods.",
  },
  {
    clause: "7.2.A",
    says: "A grievance of the union itself may be filed at step 1 without an informal talk.",
    why: "7.6 asks for the talk of an employee's grievance.",
  },
  {
    clause: "7.2.B",
    says: "Step 3 is the end for every complaint, and an earlier step where the department head or designee sat there.",
    why: "7.2.B lets a complaint go no further than the head of the department, and the next step lies outside it.",
  },
];
