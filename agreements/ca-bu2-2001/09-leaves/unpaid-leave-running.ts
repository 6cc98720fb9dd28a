import type { Count, Move, Period, Station } from "../../../src/rules/index.ts";
import { comingBack, dayNamed, firstDayBack, noTime, takeBack, yearOver } from "./leave-course.ts";
import { barred, decides, giveReasons, grant } from "./unpaid-leave-asked.ts";

/** The year holds for what is granted at first; an extension may go beyond it. */
const year: Count = {
  ...yearOver("9.2.A"),
  when: { not: { happened: "grant", at: ["extension-asked"] } },
};
const regular: Period = { earliestOf: [firstDayBack("9.2.E"), year] };
const FORMER = "Back in the former position on the day after the leave";
const back = comingBack("9.2.B", regular, FORMER);

const planEnd: Move = {
  act: "planEnd",
  by: decides,
  clause: "9.2.E",
  to: "end-planned",
  what: "Name the day of an early end that the State requires",
};
const dropEnd: Move = {
  act: "dropEnd",
  by: decides,
  clause: "9.2.E",
  to: "granted",
  what: "Let the leave run on",
};
/** A leave that runs, with what is asked about its end. */
export const unpaidLeaveRunning: readonly Station[] = [
  {
    id: "granted",
    title: "Granted; the leave runs to its last day",
    clause: "9.2.A",
    moves: [
      back,
      {
        act: "askExtension",
        by: ["employee"],
        clause: "9.2.D",
        to: "extension-asked",
        what: "Ask for more time",
      },
      {
        act: "askReturn",
        by: ["employee"],
        clause: "9.2.B",
        to: "return-asked",
        what: "Ask to come back early",
      },
      planEnd,
    ],
    notes: [
      {
        clause: "9.2.B",
        says: "When the leave ends, the employee has a right to the former position (Government Code 18522).",
      },
    ],
  },
  {
    id: "extension-asked",
    title: "More time asked for; the department head decides",
    clause: "9.2.D",
    moves: [
      back,
      { ...grant("Grant more time, or refuse it", barred), clause: "9.2.D" },
      {
        act: "refuseExtension",
        by: decides,
        clause: "9.2.F",
        to: "granted",
        what: "Refuse more time, with reasons in writing",
      },
      takeBack("granted", "9.2.D"),
    ],
  },
  {
    id: "return-asked",
    title: "An early return asked for; the department decides",
    clause: "9.2.B",
    moves: [
      back,
      {
        act: "approveReturn",
        by: decides,
        clause: "9.2.B",
        to: "returning",
        what: "Agree to the early return, or keep to the last day granted",
        owed: true,
        onLapse: noTime("9.2.B", "The section gives no right to come back early and no time for the answer."),
      },
      {
        act: "refuseReturn",
        by: decides,
        clause: "9.2.B",
        to: "granted",
        what: "Keep to the last day granted",
      },
      takeBack("granted", "9.2.B"),
    ],
  },
  {
    id: "returning",
    title: "An early return is agreed",
    clause: "9.2.B",
    moves: [
      comingBack("9.2.B", { earliestOf: [dayNamed("approveReturn", "back", "9.2.B"), regular] }, FORMER),
    ],
  },
];

/** The early end that the State requires. */
export const unpaidLeaveEndedEarly: readonly Station[] = [
  {
    id: "end-planned",
    title: "The State requires an early end; its written notice is to go out",
    clause: "9.2.E",
    moves: [
      back,
      {
        act: "giveNotice",
        by: decides,
        clause: "9.2.E",
        to: "ending",
        what: "Send the written notice, 30 work days before the end takes effect",
        within: {
          amount: 30,
          unit: "work days",
          from: { of: "planEnd", date: { field: "effective" } },
          before: true,
          clause: "9.2.E",
        },
        onLapse: noTime(
          "9.2.E",
          "A later notice is recorded as late: too short for the day named. A later day can be named instead; what a short notice does to the end is not stated.",
        ),
      },
      dropEnd,
    ],
  },
  {
    id: "ending",
    title: "Notice given; the leave ends early on the day named",
    clause: "9.2.E",
    moves: [
      comingBack("9.2.B", { earliestOf: [dayNamed("planEnd", "effective", "9.2.E"), regular] }, FORMER),
      giveReasons(undefined, [
        {
          when: { stated: "inWriting", is: true },
          code: "reasons-given-already",
          reason: "The written reasons are on record",
          remedy: "Nothing more is owed.",
          clause: "9.2.F",
        },
      ]),
      dropEnd,
    ],
  },
];
