import type { Move, OnLapse, Station } from "../../../src/rules/index.ts";
import { nothingStated, onDay } from "../procedure-parts.ts";

const clause = "2.5";

/** One of the two sides: its name in stations and titles, and who asks or answers for it. */
interface Side {
  readonly id: "union" | "state";
  readonly title: string;
  readonly by: readonly string[];
}
export const union: Side = { id: "union", title: "the union", by: ["union"] };
export const state: Side = {
  id: "state",
  title: "the State",
  by: ["officer", "department", "director", "state"],
};
export const everyone: readonly string[] = [...union.by, ...state.by];

/** Both sides see the same: the day wanted is a wish, and the duty behind it stands in the law. */
const overdue: OnLapse = nothingStated(
  "The day is the one wanted by the side that asked; the agreement states none. Past it the request is overdue for both sides alike: press for it, agree on more time, or dispute it. The duty to answer stands in the Dills Act.",
  clause,
);

/** Where a request can stand until it ends, by the side that was asked. */
export const awaiting = (of: Side): readonly string[] =>
  ["asked", "acknowledged", "part", "refused", "delay-disputed", "refusal-disputed"].map(
    (id) => `${id}-${of.id}`,
  );

const decide: Move = {
  act: "decide",
  by: everyone,
  clause,
  to: "decided",
  what: "Record what was decided outside the agreement",
  owed: true,
  onLapse: nothingStated("The dispute is decided outside the agreement; no time is stated here.", clause),
};

const openStations = (asked: Side, asker: Side): readonly Station[] => {
  const at = (id: string) => `${id}-${asked.id}`;
  const giveAll: Move = { act: "answerInFull", by: asked.by, clause, to: "answered", what: "Answer in full" };
  /** The clock of the request: it runs on from station to station, until the answer or a refusal. */
  const inFull: Move = {
    ...giveAll,
    within: onDay("ask", "wanted", clause),
    clock: "answer",
    owed: true,
    onLapse: overdue,
  };
  const partly: Move = { act: "answerInPart", by: asked.by, clause, to: at("part"), what: "Answer in part" };
  const refuse: Move = {
    act: "refuse",
    by: asked.by,
    clause,
    to: at("refused"),
    what: "Refuse with reasons",
  };
  const narrow: Move = { act: "narrow", by: asker.by, clause, what: "Say more closely what is wanted" };
  const dispute: Move = {
    act: "dispute",
    by: asker.by,
    clause,
    to: at("delay-disputed"),
    what: "Dispute it",
  };
  const withdraw: Move = {
    act: "withdraw",
    by: asker.by,
    clause,
    to: "withdrawn",
    what: "Withdraw the request",
  };
  const always = [narrow, withdraw];
  return [
    {
      id: at("asked"),
      title: `Information is asked of ${asked.title}`,
      clause,
      moves: [
        {
          act: "acknowledge",
          by: asked.by,
          clause,
          to: at("acknowledged"),
          what: "Say that the request has come, and who works on it",
          owed: true,
          onLapse: nothingStated("No time is stated for this; the day wanted runs in any case.", clause),
        },
        inFull,
        partly,
        refuse,
        dispute,
        ...always,
      ],
    },
    {
      id: at("acknowledged"),
      title: `Acknowledged by ${asked.title}; the answer is awaited`,
      clause,
      moves: [inFull, partly, refuse, dispute, ...always],
    },
    {
      id: at("part"),
      title: `Answered in part by ${asked.title}; the rest is awaited`,
      clause,
      moves: [
        inFull,
        partly,
        refuse,
        {
          act: "acceptPart",
          by: asker.by,
          clause,
          to: "answered",
          what: "Take the part as the whole answer",
        },
        dispute,
        ...always,
      ],
    },
    {
      id: at("refused"),
      title: `Refused by ${asked.title}, with reasons`,
      clause,
      moves: [
        {
          ...dispute,
          to: at("refusal-disputed"),
          what: "Dispute the refusal, or leave it",
          owed: true,
          onLapse: nothingStated(
            "The agreement states no time. Outside it, a charge of an unfair practice looks back no further than six months (Government Code 3514.5).",
            clause,
          ),
        },
        { act: "leaveIt", by: asker.by, clause, to: "refused", what: "Leave the refusal as it is" },
        giveAll,
        partly,
        withdraw,
      ],
    },
    {
      id: at("delay-disputed"),
      title: `Disputed: whether ${asked.title} owes the information, which is still awaited`,
      clause,
      moves: [inFull, { ...partly, to: undefined }, refuse, decide, withdraw],
    },
    {
      id: at("refusal-disputed"),
      title: `Disputed: whether ${asked.title} may refuse the information`,
      clause,
      moves: [giveAll, { ...partly, to: undefined }, decide, withdraw],
    },
  ];
};

/** From the question to the answer, whichever side asks. */
export const informationStations: readonly Station[] = [
  {
    id: "start",
    title: "Nothing recorded yet",
    clause,
    moves: [
      { act: "ask", by: union.by, clause, to: "asked-state", what: "Ask the State for information" },
      { act: "ask", by: state.by, clause, to: "asked-union", what: "Ask the union for information" },
    ],
  },
  ...openStations(state, union),
  ...openStations(union, state),
  { id: "answered", title: "Answered", clause, moves: [], end: "completed" },
  { id: "refused", title: "Refused, and left there", clause, moves: [], end: "denied" },
  { id: "resolved", title: "Resolved by both sides", clause, moves: [], end: "settled" },
  { id: "decided", title: "Decided outside the agreement", clause, moves: [], end: "decided" },
  { id: "withdrawn", title: "Withdrawn", clause, moves: [], end: "withdrawn" },
];
