import type { Act, Consent, ProcedureReading, Station } from "../../../src/rules/index.ts";
import { everyone } from "./7.02-definitions.ts";

const proposal = {
  name: "proposal",
  type: "number",
  question: "Which proposal? The latest where none is named.",
} as const;

/** The acts by which a case is joined to another one. */
export const consolidationActs: readonly Act[] = [
  {
    act: "proposeConsolidation",
    title: "Propose to carry the case on in another one",
    clause: "7.2.A",
    fields: [
      { name: "lead", type: "text", question: "In which case is it carried on?", required: true },
      { name: "why", type: "text", question: "What do the two have in common?" },
    ],
  },
  {
    act: "acceptConsolidation",
    title: "Accept that the case is carried on in the other",
    clause: "7.2.A",
    fields: [proposal],
  },
  {
    act: "declineConsolidation",
    title: "Decline or take back joining the cases",
    clause: "7.2.A",
    fields: [proposal],
  },
];

/** A case joined to another one, whose clocks alone run from then on. */
export const consolidation: Consent = {
  id: "consolidation",
  title: "carrying the case on in another one",
  clause: "7.2.A",
  propose: "proposeConsolidation",
  accept: "acceptConsolidation",
  decline: "declineConsolidation",
  by: everyone,
  effect: { kind: "move", to: "consolidated" },
};

/** Where a case ends that goes on in another one. */
export const consolidated: Station = {
  id: "consolidated",
  title: "Carried on in another case",
  clause: "7.2.A",
  moves: [],
  end: "consolidated",
};

export const consolidationReading: ProcedureReading = {
  clause: "7.2.A",
  says: "Several cases about one matter may be joined where both sides agree: one carries on, and the others end as part of it.",
  why: "A dispute may be one of several employees; how cases of their own come together is not said, so it takes both sides.",
};
