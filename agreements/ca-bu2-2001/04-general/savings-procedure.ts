import type { Move, Procedure } from "../../../src/rules/index.ts";
import { act, end, moversOf, nothingStated, text } from "../procedure-parts.ts";
import { proposal } from "./proposal-field.ts";

const both = ["union", "state"];
const clause = "4.2";

const meet: Move = {
  act: "meet",
  by: both,
  clause,
  to: "talks",
  what: "Meet to bargain anew over what fell",
  owed: true,
  onLapse: nothingStated(
    "As soon as practical, and no number of days. Either side can press for it; the rest of the agreement goes on meanwhile.",
    clause,
  ),
};

const setAside: Move = {
  act: "setAside",
  by: both,
  clause,
  to: "standing-again",
  what: "Record that the ruling fell",
};

/** What both sides owe each other when a court finds a part of the agreement unlawful. */
export const savingsProcedure: Procedure = {
  id: "savings",
  clause,
  title: "A provision that a court finds unlawful",
  says: "When a court finds a provision unlawful, the rest of the agreement goes on, and both sides owe a meeting as soon as practical to bargain that provision anew.",
  movers: moversOf("union", "state"),
  acts: [
    act(
      "ruling",
      "Record that a court found a provision unlawful",
      clause,
      text("provision", "Which provision, by its clause?", true),
      text("court", "Which court, in which case?", true),
    ),
    act("callMeeting", "Ask the other side to meet", clause, text("proposal", "Which days are offered?")),
    act("meet", "Record that both sides met on it", clause, text("attendees", "Who met?")),
    act(
      "proposeReplacement",
      "Propose words in place of the provision",
      clause,
      text("terms", "Which words?", true),
    ),
    act("acceptReplacement", "Accept the words in place of the provision", clause, proposal),
    act("declineReplacement", "Decline or take back the words", clause, proposal),
    act("endTalks", "Record that the talks ended without agreement", clause, text("reason", "Why?")),
    act(
      "setAside",
      "Record that the ruling was set aside",
      clause,
      text("court", "Which court set it aside?", true),
    ),
  ],
  stations: [
    {
      id: "start",
      title: "Nothing recorded yet",
      clause,
      moves: [{ act: "ruling", by: both, clause, to: "fallen", what: "Record the ruling" }],
    },
    {
      id: "fallen",
      title: "The provision fell; both sides owe a meeting",
      clause,
      moves: [
        meet,
        { act: "callMeeting", by: both, clause, to: "called", what: "Ask the other side to meet" },
        setAside,
      ],
      notes: [{ clause, says: "The rest of the agreement goes on." }],
    },
    {
      id: "called",
      title: "One side has asked to meet; the meeting is owed",
      clause,
      moves: [meet, setAside],
      notes: [{ clause, says: "The rest of the agreement goes on." }],
    },
    {
      id: "talks",
      title: "Both sides bargain over what takes the provision's place",
      clause,
      moves: [
        { act: "endTalks", by: both, clause, to: "unreplaced", what: "Record that no agreement was found" },
        { ...meet, to: undefined, what: "Meet again", owed: undefined, onLapse: undefined },
        setAside,
      ],
      notes: [
        {
          clause,
          says: "No time is stated for the talks, and nothing takes the provision's place meanwhile.",
        },
      ],
    },
    end("replaced", "Other words were agreed on", clause, "agreed"),
    end("unreplaced", "The talks ended without agreement; the provision stays fallen", clause, "completed"),
    end("standing-again", "The ruling was set aside; the provision stands", clause, "completed"),
  ],
  anywhere: [],
  consents: [
    {
      id: "replacement",
      title: "words in place of the provision",
      clause,
      propose: "proposeReplacement",
      accept: "acceptReplacement",
      decline: "declineReplacement",
      by: both,
      at: ["fallen", "called", "talks"],
      effect: { kind: "move", to: "replaced" },
    },
  ],
  counting: {},
  readings: [
    {
      clause,
      says: "The duty to meet begins with the ruling, whether or not it can still be challenged.",
      why: "The section looks at the finding of a court with jurisdiction and does not wait for the last court.",
    },
    {
      clause,
      says: "A ruling that is itself set aside brings the provision back.",
      why: "Then it has not been found unlawful; the section says nothing of this.",
    },
  ],
};
