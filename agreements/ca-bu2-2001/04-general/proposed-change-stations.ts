import type { Station } from "../../../src/rules/index.ts";
import { arbitration } from "../07-grievance/7.12-step-5.ts";
import { end, nothingStated, onDay } from "../procedure-parts.ts";
import {
  both,
  clause,
  conditions,
  dispute,
  ended,
  forgo,
  mediation,
  missingAfterAward,
  notify,
  open,
  postpone,
  postponed,
  request,
  takeEffect,
  talks,
} from "./proposed-change-moves.ts";

const onward = [takeEffect, postpone];
/** Talks that the State offers although nobody has decided that they are owed. */
const talksInstead = { ...talks("Bargain over the impact after all"), owed: undefined, onLapse: undefined };

/** From the plan of a change to the addendum, or to the arbitrator's word on whether the subsection applies. */
export const changeStations: readonly Station[] = [
  {
    id: "start",
    title: "Nothing recorded yet",
    clause,
    moves: [notify, { act: "plan", by: both, clause, to: "planned", what: "Record a planned change" }],
  },
  {
    id: "planned",
    title: "A change is planned; notice to the union is owed",
    clause,
    moves: [{ ...notify, owed: true }, ...open],
  },
  {
    id: "notified",
    title: "The union has notice of the change",
    clause,
    moves: [
      request,
      {
        ...takeEffect,
        to: "in-effect",
        what: "Let the change take effect on the day named for it",
        within: {
          latestOf: [onDay("notify", "effective", clause), onDay("postpone", "effective", clause, postponed)],
        },
        onLapse: nothingStated(
          "Nothing follows: a change may take effect later than noticed, or not at all.",
          clause,
        ),
      },
      postpone,
      dispute,
      forgo,
    ],
    notes: [conditions],
  },
  {
    id: "in-effect",
    title: "The change has taken effect; the union may still ask",
    clause,
    moves: [request, dispute, forgo],
    notes: [conditions],
  },
  {
    id: "asked",
    title: "The union has asked to bargain over the impact",
    clause,
    moves: [
      talks("Bargain over the impact, or refuse with reasons"),
      { act: "refuseTalks", by: ["state"], clause, to: "refused", what: "Refuse with reasons" },
      ...open,
      forgo,
    ],
    notes: [conditions],
  },
  {
    id: "refused",
    title: "Talks refused; the question may go to arbitration",
    clause,
    moves: [
      {
        ...dispute,
        owed: true,
        onLapse: nothingStated("No last day is stated for this; until then the refusal stands.", clause),
      },
      talksInstead,
      takeEffect,
      forgo,
    ],
  },
  {
    id: "talks",
    title: "The parties bargain over the impact",
    clause,
    moves: [
      { act: "impasse", by: both, clause, to: "impasse", what: "Record an impasse" },
      ...open,
      forgo,
      ended,
    ],
    notes: [{ clause, says: "What is agreed is put in writing and becomes an addendum." }],
  },
  {
    id: "impasse",
    title: "The talks are at an impasse; mediation is open",
    clause,
    moves: [mediation, takeEffect, forgo, ended],
  },
  {
    id: "mediation",
    title: "A mediator helps",
    clause,
    moves: [{ ...ended, what: "Record that mediation ended without agreement" }, takeEffect, forgo],
    notes: [
      {
        clause,
        says: "Section 3518 of the Dills Act governs the mediation; what follows it is outside the agreement.",
      },
    ],
  },
  // While the question is in arbitration the change goes its way, and both can still settle the matter otherwise.
  ...arbitration(missingAfterAward).map(
    (station): Station =>
      station.end ? station : { ...station, moves: [...station.moves, talksInstead, ...onward, forgo] },
  ),
  end("addendum", "Agreed in writing; it is an addendum to the agreement", clause, "agreed"),
  end("no-talks", "The union asks for no talks", clause, "completed"),
  end("without-agreement", "The talks ended without agreement", clause, "completed"),
  end("dropped", "The State has given up the change", clause, "withdrawn"),
];
