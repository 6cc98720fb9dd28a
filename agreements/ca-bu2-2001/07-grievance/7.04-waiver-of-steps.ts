import { type Act, type Consent, section } from "../../../src/rules/index.ts";
import { everyone } from "./7.02-definitions.ts";

/** The acts by which a step is left out, for a procedure with these steps. */
export const waiverActs = (steps: readonly string[]): readonly Act[] => [
  {
    act: "proposeWaiver",
    title: "Propose to leave out a step",
    clause: "7.4",
    fields: [{ name: "step", type: "choice", question: "Which step?", choices: steps, required: true }],
  },
  {
    act: "acceptWaiver",
    title: "Accept that the step is left out",
    clause: "7.4",
    fields: [
      { name: "proposal", type: "number", question: "Which proposal? The latest where none is named." },
    ],
  },
  {
    act: "declineWaiver",
    title: "Decline or take back leaving out the step",
    clause: "7.4",
    fields: [
      { name: "proposal", type: "number", question: "Which proposal? The latest where none is named." },
    ],
  },
];

/** A step left out by mutual agreement. */
export const waiver: Consent = {
  id: "waiver",
  title: "leaving out a step",
  clause: "7.4",
  propose: "proposeWaiver",
  accept: "acceptWaiver",
  decline: "declineWaiver",
  by: everyone,
  effect: { kind: "waive" },
};

export default section({
  number: "7.4",
  title: "Waiver of Steps",
  page: 29,
  plain: { "": "A step can be left out where both sides agree to leave it out." },
});
