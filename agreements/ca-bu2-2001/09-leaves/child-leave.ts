import type { Act, Bar, Condition, Move, Station } from "../../../src/rules/index.ts";
import {
  comingBack,
  firstDayBack,
  leaveDays,
  leaveEnds,
  noTime,
  reasonsField,
  returnAct,
  takeBack,
  withdrawAct,
  yearOver,
} from "./leave-course.ts";

const decides = ["department-head"];

/** The acts that parental and adoption leave share. */
export const childLeaveActs = (clause: string): readonly Act[] => [
  { act: "substantiate", title: "Hand in the proof", clause, fields: [] },
  { act: "grant", title: "Grant it", clause, fields: leaveDays },
  { act: "deny", title: "Refuse it", clause, fields: [reasonsField] },
  { act: "askChange", title: "Ask for other days", clause, fields: leaveDays },
  { act: "refuseChange", title: "Keep to the days granted", clause, fields: [reasonsField] },
  withdrawAct(clause),
  returnAct(clause),
];

/** Proof was attached to the request, or came later. */
const proved: Condition = {
  any: [{ stated: "substantiated", is: true, act: "request" }, { happened: "substantiate" }],
};
export const permanent: Condition = { stated: "permanent", is: true, act: "request" };

/** Leave by right is for permanent employees. */
export const notPermanent = (clause: string): Bar => ({
  when: { not: permanent },
  code: "leave-not-permanent",
  reason: "This leave is for employees with permanent status",
  remedy: "Ask for unpaid leave under 9.2.",
  clause,
});
const unproved = (clause: string): Bar => ({
  when: { not: proved },
  code: "leave-not-substantiated",
  reason: "The request is not backed with proof",
  remedy: "Hand in the proof first.",
  clause,
});

/** Handing in proof that was not attached. */
const substantiate = (clause: string): Move => ({
  act: "substantiate",
  by: ["employee"],
  clause,
  what: "Hand in the proof",
  owed: true,
  onLapse: noTime(clause),
  barred: [
    {
      when: proved,
      code: "substantiated-already",
      reason: "Proof is on record",
      remedy: "Nothing more is needed.",
      clause,
    },
  ],
});

/** The answer to a request that is owed, once what it takes is there. */
export const askedByRight = (clause: string, entitled: Condition, bars: readonly Bar[]): Station => ({
  id: "asked",
  title: "Asked for; the leave is granted to whoever has the right to it",
  clause,
  moves: [
    {
      act: "grant",
      by: decides,
      clause,
      to: "granted",
      what: "Grant the leave from and through the days asked for",
      owed: true,
      onLapse: noTime(clause, "No time for the answer is stated; the right does not end by silence."),
      barred: [...bars, unproved(clause)],
    },
    substantiate(clause),
    {
      act: "deny",
      by: decides,
      clause,
      to: "denied",
      what: "Refuse the leave where there is no right to it",
      barred: [
        {
          when: { all: [entitled, proved] },
          code: "leave-owed",
          reason: "The employee has a right to this leave: status, proof and time are as the section asks",
          remedy: "Grant it.",
          clause,
        },
      ],
    },
    takeBack("withdrawn", clause),
  ],
});

/** The leave itself, changes of it, and its ends. `changed` is the clause on changes, `kept` that on benefits. */
export const childLeaveRuns = (
  clause: string,
  changed: string,
  kept: { readonly clause: string; readonly says: string },
): readonly Station[] => {
  const back = comingBack(clause, { earliestOf: [firstDayBack(clause), yearOver(clause)] });
  return [
    {
      id: "granted",
      title: "Granted; the leave runs to its last day",
      clause,
      moves: [
        back,
        {
          act: "askChange",
          by: ["employee"],
          clause: changed,
          to: "change-asked",
          what: "Ask for other days, or to come back early",
        },
      ],
      notes: [kept],
    },
    {
      id: "change-asked",
      title: "Other days asked for; the department head may agree",
      clause: changed,
      moves: [
        back,
        {
          act: "grant",
          by: decides,
          clause: changed,
          to: "granted",
          what: "Agree to the other days, or keep to those granted",
          owed: true,
          onLapse: noTime(
            changed,
            "No time for the answer is stated; without one the leave stays as granted.",
          ),
        },
        {
          act: "refuseChange",
          by: decides,
          clause: changed,
          to: "granted",
          what: "Keep to the days granted",
        },
        takeBack("granted", changed),
      ],
    },
    ...leaveEnds({ back: clause, ask: clause }),
  ];
};
