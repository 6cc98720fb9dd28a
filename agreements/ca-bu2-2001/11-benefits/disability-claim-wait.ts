import type { Move, Station } from "../../../src/rules/index.ts";
import { deemed, notYet, owed } from "../procedure-parts.ts";
import { deny } from "./denial.ts";
import type { DisabilityClaim } from "./disability-claim.ts";
import { waiting } from "./disability-claim-clocks.ts";

const either: readonly string[] = ["employee", "department"];

/** A salary advance, which can be asked for once the claim is approved. */
export const advances = ({ advance }: DisabilityClaim): readonly Move[] => [
  { act: "askAdvance", by: ["employee"], clause: advance, what: "Ask for a salary advance" },
  {
    act: "answerAdvance",
    by: ["department"],
    clause: advance,
    what: "Give or refuse the advance; the State may, and need not",
    barred: [
      {
        when: notYet("askAdvance"),
        code: "advance-not-asked",
        reason: "An advance is given to an employee who asks",
        remedy: "Let the employee ask first.",
        clause: advance,
      },
    ],
  },
];

/** Where a claim stands before anything is paid: the wait and the decision run beside each other. */
export const beforePayment = (of: DisabilityClaim): readonly Station[] => {
  const { name, clause, denied, withdrawal } = of;
  const approve = (to: string): Move => ({
    act: "approve",
    by: either,
    awaits: ["department"],
    clause: clause.period,
    to,
    what: "Decide on the claim",
    ...owed(clause.period, "The agreement states no time for the decision; the law that it follows may."),
  });
  const confine = (to?: string): Move => ({
    act: "confine",
    by: either,
    clause: clause.wait,
    to,
    what: "Waive the rest of the wait from the first full day of confinement",
  });
  const wait = (to: string, says: string): Move => ({
    act: "recover",
    by: either,
    awaits: ["employee"],
    clause: clause.wait,
    to: "no-benefit",
    what: "Wait; leave may cover it",
    within: waiting(of),
    clock: "wait",
    onLapse: deemed(to, says, clause.wait),
  });
  const ended = `The wait is over; ${name} is owed from the next day on, once the claim is approved.`;
  return [
    {
      id: "start",
      title: "Nothing recorded yet",
      clause: clause.period,
      moves: [
        {
          act: "claim",
          by: ["employee", "union"],
          clause: clause.period,
          to: "claimed",
          what: `Claim ${name}`,
        },
      ],
    },
    {
      id: "claimed",
      title: "Claimed: the wait runs and the decision is awaited",
      clause: clause.wait,
      moves: [wait("pending", ended), approve("waiting"), deny(denied), confine("pending"), withdrawal.move],
    },
    {
      id: "pending",
      title: "Nothing more to wait for but the decision",
      clause: clause.period,
      moves: [approve("paid"), deny(denied), confine(), withdrawal.move],
    },
    {
      id: "waiting",
      title: "Approved: the wait runs",
      clause: clause.wait,
      moves: [
        wait("paid", "The wait is over; payments begin."),
        confine("paid"),
        ...advances(of),
        withdrawal.move,
      ],
    },
  ];
};
