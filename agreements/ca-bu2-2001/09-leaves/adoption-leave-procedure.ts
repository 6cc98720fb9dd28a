import type { Procedure } from "../../../src/rules/index.ts";
import { askedByRight, childLeaveActs, childLeaveRuns, notPermanent, permanent } from "./child-leave.ts";
import { calendarDays, department, employee, head, leaveDays, months } from "./leave-course.ts";

const A = "9.6.A";

/** 9.6 as steps: the request with its proof, the leave and its end. */
export const adoptionLeaveProcedure: Procedure = {
  id: "adoption-leave",
  clause: "9.6",
  title: "Adoption leave",
  says: "A permanent employee who adopts a child asks for up to a year of unpaid leave, with proof of the adoption, and the department head grants it. The section sets no time for the request or the answer.",
  movers: [employee, head, department],
  acts: [
    {
      act: "request",
      title: "Ask for adoption leave",
      clause: A,
      fields: [
        ...leaveDays,
        {
          name: "permanent",
          type: "boolean",
          question: "Does the employee have permanent status?",
          required: true,
        },
        {
          name: "substantiated",
          type: "boolean",
          question: "Is proof of the adoption attached?",
          required: true,
        },
      ],
    },
    ...childLeaveActs(A),
  ],
  stations: [
    {
      id: "start",
      title: "Nothing recorded yet",
      clause: A,
      moves: [{ act: "request", by: ["employee"], clause: A, to: "asked", what: "Ask for the leave" }],
    },
    askedByRight(A, permanent, [notPermanent(A)]),
    ...childLeaveRuns(A, A, {
      clause: "9.6.B",
      says: "During the leave the health and dental plans may be kept; the employee pays for them at the group rate.",
    }),
  ],
  anywhere: [],
  consents: [],
  counting: { "calendar days": calendarDays, months },
  readings: [
    {
      clause: A,
      says: "The request names the first and the last day.",
      why: "The section does not ask for them, but no end can be watched without them.",
    },
    {
      clause: A,
      says: "Other days can be asked for, and it is for the department head to agree; the year stays the limit.",
      why: "The section is silent on changes; 9.5 leaves them to the department head.",
    },
  ],
};
