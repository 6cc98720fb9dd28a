import type { Procedure } from "../../../src/rules/index.ts";
import { proposal } from "../04-general/proposal-field.ts";
import { act, end, moversOf, owed, text } from "../procedure-parts.ts";

const clause = "15.2.D";
const both = ["union", "state"];

/** What a change of class makes necessary elsewhere: notice, and bargaining over the impact on request. */
export const classImpactProcedure: Procedure = {
  id: "class-change-impact",
  clause,
  title: "Impact of a change of class",
  says: "Where a change of class makes other changes necessary that are within the scope of bargaining, the State tells the union, and both bargain over the impact if the union asks.",
  movers: moversOf("union", "state"),
  acts: [
    act(
      "claimChange",
      "Record another change of which no notice was given",
      clause,
      text("change", "What changes?", true),
    ),
    act("notify", "Tell the union of the other change", clause, text("change", "What changes?", true)),
    act("request", "Ask to bargain over the impact", clause),
    act("begin", "Begin to bargain over the impact", clause),
    act("refuse", "Refuse to bargain over the impact", clause, text("reasons", "For which reasons?", true)),
    act("forgo", "Record that the union asks for no talks", clause),
    act("proposeTerms", "Propose an agreement on the impact", clause, text("terms", "On which terms?", true)),
    act("acceptTerms", "Accept the agreement on the impact", clause, proposal),
    act("declineTerms", "Decline or take back the agreement", clause, proposal),
    act("endTalks", "Record that the talks ended without agreement", clause, text("reason", "Why?")),
  ],
  stations: [
    {
      id: "start",
      title: "Nothing recorded yet",
      clause,
      moves: [
        { act: "notify", by: ["state"], clause, to: "notified", what: "Tell the union of the other change" },
        { act: "claimChange", by: ["union"], clause, to: "untold", what: "Record a change without notice" },
      ],
    },
    {
      id: "untold",
      title: "The union knows of another change without notice",
      clause,
      moves: [
        {
          act: "notify",
          by: ["state"],
          clause,
          to: "notified",
          what: "Tell the union of the other change",
          ...owed(clause, "Notice is owed and no time for it is stated."),
        },
        { act: "forgo", by: ["union"], clause, to: "no-talks", what: "Let it rest" },
      ],
    },
    {
      id: "notified",
      title: "The union has notice of the other change",
      clause,
      moves: [
        {
          act: "request",
          by: ["union"],
          clause,
          to: "asked",
          what: "Ask to bargain over the impact",
          ...owed(clause, "No last day is stated; without a request nobody owes talks."),
        },
        { act: "forgo", by: ["union"], clause, to: "no-talks", what: "Ask for no talks" },
      ],
    },
    {
      id: "asked",
      title: "The union has asked to bargain over the impact",
      clause,
      moves: [
        {
          act: "begin",
          by: ["state"],
          clause,
          to: "talks",
          what: "Bargain over the impact",
          ...owed(clause, "The talks are owed and no time for them is stated."),
        },
        { act: "refuse", by: ["state"], clause, to: "refused", what: "Refuse with reasons" },
        { act: "forgo", by: ["union"], clause, to: "no-talks", what: "Ask for no talks after all" },
      ],
    },
    {
      id: "talks",
      title: "The parties bargain over the impact",
      clause,
      moves: [
        {
          act: "endTalks",
          by: both,
          clause,
          to: "without-agreement",
          what: "End the talks without agreement",
        },
      ],
    },
    end("agreed", "Agreed on the impact", clause, "agreed"),
    end("refused", "Talks refused; a dispute over that is a grievance", clause, "denied"),
    end("without-agreement", "The talks ended without agreement", clause, "completed"),
    end("no-talks", "The union asks for no talks", clause, "completed"),
  ],
  anywhere: [],
  consents: [
    {
      id: "terms",
      title: "an agreement on the impact",
      clause,
      propose: "proposeTerms",
      accept: "acceptTerms",
      decline: "declineTerms",
      by: both,
      at: ["notified", "asked", "talks"],
      effect: { kind: "move", to: "agreed" },
    },
  ],
  counting: {},
  readings: [
    {
      clause,
      says: "The subsection carries its own duty to tell and to bargain, without the 30 days and the three conditions of section 4.3.",
      why: "It asks only that the class change makes the other change necessary, that it is within scope, and that the union asks.",
    },
  ],
};
