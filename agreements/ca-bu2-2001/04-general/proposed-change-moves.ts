import type { Count, Move, Period } from "../../../src/rules/index.ts";
import { count, done, nothingStated } from "../procedure-parts.ts";

export const clause = "4.3.B";
export const both = ["union", "state"];

/** Where an award can send the question back to: what is then still missing. */
export const missingAfterAward = ["planned", "notified", "asked"] as const;

/** The change has been put off. */
export const postponed = done("postpone");
const daysBefore = (from: Count["from"], when?: Count["when"]): Count =>
  count(30, "calendar days", clause, from, { before: true, ...(when ? { when } : {}) });

/** Thirty days before the day first named for the change, or before the later one to which it was put off. */
const noticeLastDay: Period = {
  latestOf: [
    daysBefore({ of: "any", date: { field: "effective" } }),
    daysBefore({ of: "postpone", date: { field: "effective" } }, postponed),
  ],
};

/** Notice, with its last day. */
export const notify: Move = {
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
/** The third condition: the union asks. */
export const request: Move = {
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
/** The union lets the change be. */
export const forgo: Move = {
  act: "forgoTalks",
  by: ["union"],
  clause: "4.3.B.3",
  to: "no-talks",
  what: "Ask for no talks",
};
/** The question whether the subsection applies, straight to arbitration, by either side. */
export const dispute: Move = {
  act: "requestArbitration",
  by: both,
  clause,
  to: "arbitration-requested",
  what: "Put to arbitration whether the change falls under the subsection",
};
/** The change takes effect; that ends nothing. */
export const takeEffect: Move = {
  act: "takeEffect",
  by: ["state"],
  clause,
  what: "Record that the change took effect",
};
/** A later day for the change. */
export const postpone: Move = {
  act: "postpone",
  by: ["state"],
  clause,
  what: "Put the change off to a later day",
};
/** What is open while notice or talks are owed. */
export const open = [dispute, takeEffect, postpone];
/** The talks that are owed where the three conditions hold. */
export const talks = (what: string): Move => ({
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
/** The talks end without agreement. */
export const ended: Move = {
  act: "endTalks",
  by: both,
  clause,
  to: "without-agreement",
  what: "End the talks without agreement",
};
/** When talks are owed, as a note. */
export const conditions = {
  clause,
  says: "Talks are owed where a significant number of the unit is touched, the subject is within scope, and the union asks; only on what the agreement does not cover.",
};
/** Mediation of an impasse. */
export const mediation: Move = {
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
