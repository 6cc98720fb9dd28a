import type { Bar, Condition, Move, Station } from "../../../src/rules/index.ts";
import { noTime, takeBack } from "./leave-course.ts";

/** Who decides about an unpaid leave. */
export const decides = ["department-head"];

const barredWhere = (obstacle: string, because: string): Bar => ({
  when: {
    all: [
      { stated: "obstacle", is: obstacle },
      { stated: "reason", is: "other" },
    ],
  },
  code: "leave-barred",
  reason: because,
  remedy: "Refuse it with the reason, or state one of the reasons that 9.2.C lists.",
  clause: "9.2.B",
});

/** Whom the department may not let go unpaid, unless the reason is one of those listed. */
export const barred: readonly Bar[] = [
  barredWhere("state-position", "The employee takes another position with the State"),
  barredWhere("outside-job", "The employee leaves the State for a job elsewhere"),
  barredWhere("no-return", "The employee does not mean to return in time, or cannot be expected to"),
];
const proved: Condition = {
  any: [{ stated: "substantiated", is: true, act: "request" }, { happened: "substantiate" }],
};
const unproved: Bar = {
  when: { not: proved },
  code: "leave-not-substantiated",
  reason: "The reason for the leave is not backed with proof",
  remedy: "Hand in the proof first.",
  clause: "9.2.A",
};

/** Granting, with what keeps it from being granted. */
export const grant = (what: string, bars: readonly Bar[]): Move => ({
  act: "grant",
  by: decides,
  clause: "9.2.A",
  to: "granted",
  what,
  owed: true,
  onLapse: noTime("9.2.A", "No time for the answer is stated, and silence grants nothing."),
  barred: bars,
});

/** The duty to give the reasons, which has no number of days. */
export const giveReasons = (to: Move["to"], bars: readonly Bar[] = []): Move => ({
  act: "giveReasons",
  by: decides,
  clause: "9.2.F",
  to,
  what: "Give specific business reasons in writing",
  owed: true,
  onLapse: noTime("9.2.F"),
  barred: bars,
});

/** From the request to its answer. */
export const unpaidLeaveAsked: readonly Station[] = [
  {
    id: "start",
    title: "Nothing recorded yet",
    clause: "9.2.A",
    moves: [{ act: "request", by: ["employee"], clause: "9.2.A", to: "asked", what: "Ask for the leave" }],
  },
  {
    id: "asked",
    title: "Asked for; the department head decides",
    clause: "9.2.A",
    moves: [
      grant("Grant the leave, or refuse it with reasons in writing", [...barred, unproved]),
      {
        act: "substantiate",
        by: ["employee"],
        clause: "9.2.A",
        what: "Hand in proof of the reason",
        owed: true,
        onLapse: noTime("9.2.A"),
        barred: [
          {
            when: proved,
            code: "substantiated-already",
            reason: "Proof is on record",
            remedy: "Nothing more is needed.",
            clause: "9.2.A",
          },
        ],
      },
      {
        act: "deny",
        by: decides,
        clause: "9.2.F",
        to: [{ when: { stated: "inWriting", is: true, act: "deny" }, to: "denied" }, { to: "reasons-owed" }],
        what: "Refuse the leave, with specific business reasons in writing",
        owed: true,
        onLapse: noTime("9.2.F"),
      },
      takeBack("withdrawn", "9.2.A"),
    ],
  },
  {
    id: "reasons-owed",
    title: "Refused; the written reasons are owed",
    clause: "9.2.F",
    moves: [
      giveReasons([
        { when: { stated: "inWriting", is: true, act: "giveReasons" }, to: "denied" },
        { to: "reasons-owed" },
      ]),
    ],
  },
];
