import type { Act, Consent, Move, Station } from "../../../src/rules/index.ts";
import { everyone } from "./7.02-definitions.ts";

/** The acts that end a case before its last step. */
export const endingActs: readonly Act[] = [
  {
    act: "withdraw",
    title: "Withdraw",
    clause: "7.2.A",
    fields: [
      { name: "prejudice", type: "boolean", question: "With prejudice, so that it cannot be brought again?" },
    ],
  },
  {
    act: "proposeSettlement",
    title: "Propose a settlement",
    clause: "7.1.B",
    fields: [
      { name: "terms", type: "text", question: "On which terms?", required: true },
      {
        name: "nonPrecedential",
        type: "boolean",
        question: "Is it agreed that it sets no precedent? At steps 1 and 2 it sets none in any case.",
      },
    ],
  },
  {
    act: "acceptSettlement",
    title: "Accept the settlement",
    clause: "7.1.B",
    fields: [
      { name: "proposal", type: "number", question: "Which proposal? The latest where none is named." },
    ],
  },
  {
    act: "declineSettlement",
    title: "Decline or take back the settlement",
    clause: "7.1.B",
    fields: [
      { name: "proposal", type: "number", question: "Which proposal? The latest where none is named." },
    ],
  },
];

/** Withdrawing is open to the side that brought the case, wherever it stands. */
export const withdrawal: Move = {
  act: "withdraw",
  by: ["grievant", "union"],
  clause: "7.2.A",
  to: "withdrawn",
  what: "Withdraw",
};

/** A settlement takes both sides. */
export const settlement: Consent = {
  id: "settlement",
  title: "a settlement",
  clause: "7.1.B",
  propose: "proposeSettlement",
  accept: "acceptSettlement",
  decline: "declineSettlement",
  by: everyone,
  effect: { kind: "move", to: "settled" },
};

/** Where a case ends without an award. */
export const endings: readonly Station[] = [
  { id: "withdrawn", title: "Withdrawn", clause: "7.2.A", moves: [], end: "withdrawn" },
  { id: "settled", title: "Settled by both sides", clause: "7.1.B", moves: [], end: "settled" },
];
