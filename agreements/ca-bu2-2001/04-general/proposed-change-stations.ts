import type { Count, Move, Period, Station } from "../../../src/rules/index.ts";
import { arbitration } from "../07-grievance/7.12-step-5.ts";
import { count, done, end, nothingStated, onDay } from "../procedure-parts.ts";

const clause = "4.3.B";
const both = ["union", "state"];

/** Where an award can send the question back to: what is then still missing. */
export const missingAfterAward = ["planned", "notified", "asked"] as const;

const postponed = done("postpone");
const daysBefore = (from: Count["from"], when?: Count["when"]): Count =>
  count(30, "calendar days", clause, from, { before: true, ...(when ? { when } : {}) });

/** Thirty days before the day first named for the change, or before the later one to which it was put off. */
const noticeLastDay: Period = {
  latestOf: [
    daysBefore({ of: "any", date: { field: "effective" } }),
    daysBefore({ of: "postpone", date: { field: "effective" } }, postponed),
  ],
};

const notify: Move = {
  act: "notify",
  by: ["state"],
  clause,
  to: "notified",
  what: "Tell the union of the change 30 days before it is to take effect",
  within: noticeLastDay,
  clock: "notice",
  onLapse: nothingStated(
    "Nothing is stated. Later notice is recorded as late; the union may still ask for talks or put the question to arbitration.",
    clause,
  ),
};
const request: Move = {
  act: "request",
  by: ["union"],
  clause: "4.3.B.3",
  to: "asked",
  what: "Ask to bargain over the impact",
  owed: true,
  onLapse: nothingStated(
    "No last day is stated. Without a request nobody owes talks, and the change goes ahead.",
    "4.3.B.3",
  ),
};
const forgo: Move = {
  act: "forgoTalks",
  by: ["union"],
  clause: "4.3.B.3",
  to: "no-talks",
  what: "Ask for no talks",
};
const dispute: Move = {
  act: "requestArbitration",
  by: both,
  clause,
  to: "arbitration-requested",
  what: "Put to arbitration whether the change falls under the subsection",
};
const takeEffect: Move = {
  act: "takeEffect",
  by: ["state"],
  clause,
  what: "Record that the change took effect",
};
const postpone: Move = {
  act: "postpone",
  by: ["state"],
  clause,
  what: "Put the change off to a later day",
};
const open = [dispute, takeEffect, postpone];
const talks = (what: string): Move => ({
  act: "agreeToTalks",
  by: ["state"],
  clause,
  to: "talks",
  what,
  owed: true,
  onLapse: nothingStated(
    "No time is stated. Where the three conditions hold, the talks are owed; either side may put to arbitration whether they do.",
    clause,
  ),
});
const ended: Move = {
  act: "endTalks",
  by: both,
  clause,
  to: "without-agreement",
  what: "End the talks without agreement",
};
const conditions = {
  clause,
  says: "Talks are owed where a significant number of the unit is touched, the subject is within scope, and the union asks; only on what the agreement does not cover.",
};
const mediation: Move = {
  act: "mediate",
  by: both,
  clause,
  to: "mediation",
  what: "Submit the impasse to mediation under section 3518 of the Dills Act",
  owed: true,
  onLapse: nothingStated(
    "Mediation is open to both sides and nobody must ask for it; no time is stated.",
    clause,
  ),
};

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
      { ...talks("Bargain over the impact after all"), owed: undefined, onLapse: undefined },
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
  ...arbitration(missingAfterAward),
  end("addendum", "Agreed in writing; it is an addendum to the agreement", clause, "agreed"),
  end("no-talks", "The union asks for no talks", clause, "completed"),
  end("without-agreement", "The talks ended without agreement", clause, "completed"),
  end("dropped", "The State has given up the change", clause, "withdrawn"),
];
