import type { Act, Consent } from "../../../src/rules/index.ts";
import { everyone } from "./7.02-definitions.ts";

const proposal = {
  name: "proposal",
  type: "number",
  question: "Which proposal? The latest where none is named.",
} as const;

/** The acts by which a case is put to rest for a while. */
export const abeyanceActs: readonly Act[] = [
  {
    act: "proposeAbeyance",
    title: "Propose to let the case rest",
    clause: "7.3",
    fields: [
      { name: "until", type: "day", question: "Until which day does it rest?", required: true },
      { name: "why", type: "text", question: "What is it waiting for?" },
    ],
  },
  { act: "acceptAbeyance", title: "Accept that the case rests", clause: "7.3", fields: [proposal] },
  {
    act: "declineAbeyance",
    title: "Decline or take back that the case rests",
    clause: "7.3",
    fields: [proposal],
  },
];

/** A case that rests by mutual consent; each clock goes on with the days it had left. */
export const abeyance: Consent = {
  id: "abeyance",
  title: "letting the case rest until a day",
  clause: "7.3",
  propose: "proposeAbeyance",
  accept: "acceptAbeyance",
  decline: "declineAbeyance",
  by: everyone,
  effect: { kind: "hold" },
};
