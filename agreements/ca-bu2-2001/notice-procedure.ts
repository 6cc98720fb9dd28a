import type { Branch, Field, Move, Procedure } from "../../src/rules/index.ts";
import {
  act,
  calendarDays,
  count,
  dayOf,
  deemed,
  end,
  moversOf,
  nothingStated,
  owed,
  text,
} from "./procedure-parts.ts";

/** A measure that takes notice so many days before the day on which it holds. */
export interface Notice {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly says: string;
  /** The measure, as "a higher rent". */
  readonly what: string;
  /** Least calendar days between the notice and the day on which the measure holds. */
  readonly days: number;
  /** Days that are tried for, beside the least. */
  readonly aim?: number;
  /** What else planning and giving notice ask. */
  readonly planned?: readonly Field[];
  readonly told?: readonly Field[];
  /** Where no notice is owed. */
  readonly without?: { readonly when: NonNullable<Branch["when"]>; readonly title: string };
  /** A copy that is owed to the union, with its clause. */
  readonly copy?: string;
  readonly readings: Procedure["readings"];
}

/** A case of notice: planned, told, and from its day on in effect; no sooner than the notice allows. */
export const noticeProcedure = (of: Notice): Procedure => {
  const { id, clause, title, says, what, days, aim, without, copy, readings } = of;
  const holds = { of: "plan", date: { field: "holds" } } as const;
  const notify = (amount: number, clock: string, lapse: string): Move => ({
    act: "notify",
    by: ["department", "employee", "union"],
    awaits: ["department"],
    clause,
    to: "told",
    what: `Give ${amount} days' notice of ${what}`,
    within: count(amount, "calendar days", clause, holds, { before: true }),
    clock,
    onLapse: nothingStated(lapse, clause),
  });
  /** Told: called off, or in effect from its day on. */
  const untilItHolds = (to: string): Move => ({
    act: "callOff",
    by: ["department"],
    clause,
    to: "off",
    what: `The last day before ${what}, unless it is called off`,
    within: {
      latestOf: [
        count(1, "calendar days", clause, holds, { before: true }),
        count(days - 1, "calendar days", clause, { of: "notify", date: "receipt" }),
      ],
    },
    onLapse: deemed(to, `From the next day on ${what} holds.`, clause),
  });
  const copyUnion = (at: string, to: string): Move => ({
    act: "copyUnion",
    by: ["department", "union"],
    awaits: ["department"],
    clause: at,
    to,
    what: "Send the union a copy of the notice",
    ...owed(at, "No time of its own is stated; it goes with the notice and stays owed until it is sent."),
  });
  const later = `Nothing is stated; ${what} holds no sooner than ${days} days after the notice, and one that begins sooner can be grieved.`;
  const plan: Move = { act: "plan", by: ["department"], clause, what: `Plan ${what}` };
  return {
    id,
    clause,
    title,
    says,
    movers: moversOf("department", "employee", "union"),
    acts: [
      act(
        "plan",
        `Plan ${what}`,
        clause,
        dayOf("holds", "From which day shall it hold?", true),
        ...(of.planned ?? []),
      ),
      act("notify", "Give notice", clause, ...(of.told ?? [])),
      ...(copy ? [act("copyUnion", "Send the union a copy", copy)] : []),
      act("callOff", "Call it off", clause, text("reason", "Why?")),
    ],
    stations: [
      {
        id: "start",
        title: "Nothing recorded yet",
        clause,
        moves: [
          { ...plan, to: without ? [{ when: without.when, to: "without" }, { to: "planned" }] : "planned" },
        ],
      },
      {
        id: "planned",
        title: "Planned: notice is owed",
        clause,
        moves: [
          notify(days, "least", later),
          ...(aim
            ? [notify(aim, "aim", `Every effort is owed and no more; ${days} days are the least.`)]
            : []),
          { ...plan, what: "Plan it for another day" },
          { act: "callOff", by: ["department"], clause, to: "off", what: "Call it off" },
        ],
      },
      {
        id: "told",
        title: "Notice given; it does not hold yet",
        clause,
        moves: [untilItHolds(copy ? "copy-owed" : "in-effect"), ...(copy ? [copyUnion(copy, "copied")] : [])],
      },
      ...(copy
        ? [
            {
              id: "copied",
              title: "Notice and copy given; it does not hold yet",
              clause,
              moves: [untilItHolds("in-effect")],
            },
            {
              id: "copy-owed",
              title: "It holds; the union's copy of the notice is still owed",
              clause: copy,
              moves: [copyUnion(copy, "in-effect")],
            },
          ]
        : []),
      end("in-effect", "In effect", clause, "completed"),
      end("off", "Called off", clause, "withdrawn"),
      ...(without ? [end("without", without.title, clause, "completed")] : []),
    ],
    anywhere: [],
    consents: [],
    counting: {
      "calendar days": `${calendarDays} Notice is counted back from the day on which it holds; given late, forward from its receipt.`,
    },
    readings: [
      {
        clause,
        says: "Notice is given in time on the day that lies its days before; what comes with less notice holds later.",
        why: "So many days' notice leaves so many days between the notice and the day.",
      },
      ...readings,
    ],
  };
};
