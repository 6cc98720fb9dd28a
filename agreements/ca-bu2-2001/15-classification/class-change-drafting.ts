import type { Count, Move, Station } from "../../../src/rules/index.ts";
import { count, done, nothingStated, notYet, owed } from "../procedure-parts.ts";

const clause = "15.2.A";

const twentyBefore = (from: Count["from"], when: Count["when"]): Count =>
  count(20, "work days", "15.2.B", from, { before: true, when });

/** Notice with the final proposal, 20 work days before the day set for adoption; the latest day set counts. */
export const submit: Move = {
  act: "submit",
  by: ["director"],
  clause: "15.2.B",
  to: "final",
  what: "Send the union notice and the final proposal, 20 work days before adoption",
  within: {
    earliestOf: [
      twentyBefore({ of: "schedule", date: { field: "adoption" } }, done("schedule")),
      twentyBefore({ of: "any", date: { field: "adoption" } }, notYet("schedule")),
    ],
  },
  clock: "notice",
  onLapse: nothingStated(
    "Nothing is stated; later notice is recorded as late, and the union's time runs from its receipt all the same.",
    "15.2.B",
  ),
};

export const schedule: Move = {
  act: "schedule",
  by: ["director", "union"],
  clause: "15.2.B",
  what: "Record the day set for adoption",
};

const noTime = nothingStated("It is owed on request, and no time is stated.", clause);
const askEarly = (to: string): Move => ({
  act: "askEarly",
  by: ["union"],
  clause,
  to,
  what: "Ask for an informal meeting",
});
const askDrafts = (to: string): Move => ({
  act: "askDrafts",
  by: ["union"],
  clause,
  to,
  what: "Ask for drafts",
});
const meetEarly = (to: string): Move => ({
  act: "meetEarly",
  by: ["director"],
  clause,
  to,
  what: "Meet informally and hear the union",
  owed: true,
  onLapse: noTime,
});
const sendDrafts = (to: string): Move => ({
  act: "sendDrafts",
  by: ["director"],
  clause,
  to,
  what: "Hand over the drafts of the specifications",
  owed: true,
  onLapse: noTime,
});

const drafting = (id: string, title: string, ...moves: readonly Move[]): Station => ({
  id,
  title,
  clause,
  moves: [...moves, submit, schedule],
});

/** While a proposal is being prepared: the union is told, may meet informally, and may have the drafts. */
export const drafts: readonly Station[] = [
  {
    id: "untold",
    title: "A proposal is being prepared and the union has not been told",
    clause,
    moves: [
      {
        act: "tell",
        by: ["director"],
        clause,
        to: "preparing",
        what: "Tell the union of the proposal",
        ...owed(
          clause,
          "It is owed while the proposal is still being prepared; no number of days is stated.",
        ),
      },
      askEarly("meeting-asked"),
      askDrafts("drafts-asked"),
      submit,
      schedule,
    ],
  },
  drafting(
    "preparing",
    "A proposal is being prepared; the union knows of it",
    askEarly("meeting-asked"),
    askDrafts("drafts-asked"),
  ),
  drafting(
    "meeting-asked",
    "The union has asked for an informal meeting",
    meetEarly("preparing"),
    askDrafts("both-asked"),
  ),
  drafting(
    "drafts-asked",
    "The union has asked for the drafts",
    sendDrafts("preparing"),
    askEarly("both-asked"),
  ),
  drafting(
    "both-asked",
    "The union has asked for a meeting and for the drafts",
    meetEarly("drafts-asked"),
    sendDrafts("meeting-asked"),
  ),
];
