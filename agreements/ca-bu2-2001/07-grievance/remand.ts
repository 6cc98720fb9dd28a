import type { Act, Consent, ProcedureReading } from "../../../src/rules/index.ts";

interface SendingBack {
  /** Names the consent; its acts are propose…, accept… and decline… of it. */
  readonly id: string;
  readonly title: string;
  /** Where the case goes back to. */
  readonly steps: readonly string[];
  /** Where it may be proposed. */
  readonly at: readonly string[];
  /** Who may speak for a side. */
  readonly by: readonly string[];
}

const nameOf = (verb: string, id: string): string => `${verb}${id[0]!.toUpperCase()}${id.slice(1)}`;

/** The acts and the consent by which both sides send a case back to a step. */
export const sendingBack = ({ id, title, steps, at, by }: SendingBack): { acts: Act[]; consent: Consent } => {
  const [propose, accept, decline] = ["propose", "accept", "decline"].map((verb) => nameOf(verb, id));
  const answering = {
    clause: "7.4",
    fields: [
      { name: "proposal", type: "number", question: "Which proposal? The latest where none is named." },
    ],
  } as const;
  return {
    acts: [
      {
        act: propose!,
        title: `Propose ${title}`,
        clause: "7.4",
        fields: [
          { name: "step", type: "choice", choices: steps, question: "Which step?", required: true },
          { name: "why", type: "text", question: "What is to be looked at again?" },
        ],
      },
      { act: accept!, title: `Accept ${title}`, ...answering },
      { act: decline!, title: `Decline or take back ${title}`, ...answering },
    ],
    consent: {
      id,
      title,
      clause: "7.4",
      propose: propose!,
      accept: accept!,
      decline: decline!,
      by,
      at,
      effect: { kind: "remand", steps },
    },
  };
};

/** How the article is read about a case that goes back. */
export const remandReadings: readonly ProcedureReading[] = [
  {
    clause: "7.4",
    says: "Both sides may send a case back to a step; its period starts anew on the day on which they have agreed, and a step left out before is open again.",
    why: "They may leave out any step and lengthen any period, so together they may also repeat one.",
  },
  {
    clause: "7.12.E",
    says: "An award can send the case back to a step; that step's period starts anew on the day of the award. A step that both sides left out stays left out, and the one after it is open.",
    why: "What the arbitrator decides binds both sides, and the article does not say which decisions those can be.",
  },
  {
    clause: "7.2.B",
    says: "Back to step 4 leads only out of arbitration, so that no complaint comes to leave the department by being sent on.",
    why: "A complaint goes no further than the department head.",
  },
];
