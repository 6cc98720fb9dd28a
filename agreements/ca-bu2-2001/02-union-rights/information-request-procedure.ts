import type { Act, Consent, Mover, Procedure } from "../../../src/rules/index.ts";
import { proposal } from "../04-general/proposal-field.ts";
import { act, dayOf, oneOf, text } from "../procedure-parts.ts";
import { awaiting, everyone, informationStations, state, union } from "./information-request-stations.ts";

const clause = "2.5";

const movers: readonly Mover[] = [
  { id: "union", title: "the union", side: "union" },
  { id: "officer", title: "the labor relations officer", side: "employer" },
  { id: "department", title: "the department", side: "employer" },
  { id: "director", title: "the Department of Personnel Administration", side: "employer" },
  { id: "state", title: "the State", side: "employer" },
];
const received = dayOf("received", "On which day was it received?");
const acts: readonly Act[] = [
  act(
    "ask",
    "Ask for information",
    clause,
    text("what", "What is asked for?", true),
    dayOf("wanted", "By which day is it wanted?", true),
    text("purpose", "What is it needed for?"),
    received,
  ),
  act("acknowledge", "Acknowledge the request", clause, text("handler", "Who works on it?"), received),
  act("narrow", "Say more closely what is wanted", clause, text("what", "What exactly?", true)),
  act(
    "answerInPart",
    "Answer in part",
    clause,
    text("outstanding", "What is still to come?", true),
    received,
  ),
  act("answerInFull", "Answer in full", clause, text("handedOver", "What was handed over?"), received),
  act("acceptPart", "Take the part as the whole answer", clause),
  act(
    "refuse",
    "Refuse with reasons",
    clause,
    oneOf(
      "ground",
      "On which ground?",
      [
        "not relevant",
        "confidential",
        "privileged",
        "too burdensome",
        "does not exist",
        "held by another",
        "other",
      ],
      true,
    ),
    text("reasons", "For which reasons?", true),
    received,
  ),
  act(
    "dispute",
    "Dispute the refusal, the delay or the answer",
    clause,
    text("grounds", "Why is the information owed?", true),
    text("where", "Where is it taken, for instance to the labor board?"),
  ),
  act("leaveIt", "Leave the refusal as it is", clause, text("reason", "Why?")),
  act(
    "decide",
    "Record what was decided outside the agreement",
    clause,
    text("decision", "Who decided what?", true),
  ),
  act("withdraw", "Withdraw the request", clause, text("reason", "Why?")),
  act(
    "proposeTime",
    "Propose more time",
    clause,
    dayOf("until", "Until which day?", true),
    text("why", "Why?"),
  ),
  act("acceptTime", "Accept more time", clause, proposal),
  act("declineTime", "Decline or take back more time", clause, proposal),
  act("proposeTerms", "Propose how to resolve it", clause, text("terms", "On which terms?", true)),
  act("acceptTerms", "Accept how it is resolved", clause, proposal),
  act("declineTerms", "Decline or take back the proposal", clause, proposal),
];

const open = [...awaiting(state), ...awaiting(union)];

const moreTime: Consent = {
  id: "time",
  title: "more time for the answer",
  clause,
  propose: "proposeTime",
  accept: "acceptTime",
  decline: "declineTime",
  by: everyone,
  at: open,
  effect: { kind: "extend" },
};

const resolution: Consent = {
  id: "resolution",
  title: "a resolution of the request",
  clause,
  propose: "proposeTerms",
  accept: "acceptTerms",
  decline: "declineTerms",
  by: everyone,
  at: open,
  effect: { kind: "move", to: "resolved" },
};

/** Either side asks the other for information; the day wanted is the clock, the same for both. */
export const informationRequestProcedure: Procedure = {
  id: "information-request",
  clause,
  title: "Information request",
  says: "Either side asks the other for information and says by which day it is wanted. The other answers in full, in part or not at all, with reasons. Both see the same clock; more time takes both. The duty to give information stands outside the agreement, in the Dills Act.",
  movers,
  acts,
  stations: informationStations,
  anywhere: [],
  consents: [moreTime, resolution],
  counting: {
    "calendar days":
      "The day wanted itself: it runs to its end, and stays where it is when it falls on a weekend or a holiday.",
  },
  readings: [
    {
      clause,
      says: "The agreement promises lists of the unit (2.5), drafts of a class (15.2.A) and the like; a general duty to answer requests is not in it. It follows from the duty to bargain in good faith: Government Code 3517, 3519(c) for the State, 3519.5(c) for the union.",
      why: "Relevant and necessary information belongs to bargaining in good faith and to keeping an agreement; that is law beside the agreement, not a term of it.",
    },
    {
      clause,
      says: "The last day is the one wanted by the side that asks. It binds nobody by itself; it shows both sides the same day.",
      why: "Neither the agreement nor the statute states a number of days.",
    },
    {
      clause,
      says: "The union answers requests of the State under the same clock.",
      why: "The duty to bargain in good faith is mutual.",
    },
    {
      clause,
      says: "A dispute over a request goes to the Public Employment Relations Board; where a clause itself promises the information, a grievance is open as well.",
      why: "The Board decides on unfair practices (Government Code 3514.5); a grievance is about terms of the agreement.",
    },
  ],
};
