import { type Act, type Consent, section } from "../../../src/rules/index.ts";
import { everyone } from "./7.02-definitions.ts";

/** The acts by which a last day is moved. */
export const extensionActs: readonly Act[] = [
  {
    act: "proposeExtension",
    title: "Propose a later last day",
    clause: "7.3",
    fields: [
      {
        name: "clock",
        type: "text",
        question: "Which clock? Needed where more than one is running.",
        aside: true,
      },
      { name: "until", type: "day", question: "Until which day?", required: true },
    ],
  },
  {
    act: "acceptExtension",
    title: "Accept the later last day",
    clause: "7.3",
    fields: [
      { name: "proposal", type: "number", question: "Which proposal? The latest where none is named." },
    ],
  },
  {
    act: "declineExtension",
    title: "Decline or take back the later last day",
    clause: "7.3",
    fields: [
      { name: "proposal", type: "number", question: "Which proposal? The latest where none is named." },
    ],
  },
];

/** An extension of any step by mutual consent. */
export const extension: Consent = {
  id: "extension",
  title: "a later last day",
  clause: "7.3",
  propose: "proposeExtension",
  accept: "acceptExtension",
  decline: "declineExtension",
  by: everyone,
  effect: { kind: "extend" },
};

export default section({
  number: "7.3",
  title: "Time Limits",
  page: 29,
  plain: {
    "": "Both sides owe each other speed, and should try to be done within the days this article gives. Any step can get more time, but only when both agree to it; one side's wish changes no date.",
  },
});
