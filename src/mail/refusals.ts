import { type Refusal, refusal } from "../refusal/index.ts";

/** Every no of the mail: what it is called, and what the person can do. */
export const mailRefusals = {
  "address-unusable": {
    title: "Mail cannot be sent to or from this address",
    remedy: "Give one address such as name@place.example, in plain letters, without a line break.",
  },
  "mail-address-unusable": {
    title: "The address of the mail server cannot be used",
    remedy: "Give smtp://host:587 or smtps://host:465, where needed with name:password@ before the host.",
  },
  "mail-refused": {
    title: "The mail server refused the mail for good",
    remedy: "Correct the address of the person; the same mail sent again is refused again.",
  },
  "mail-not-taken-yet": {
    title: "The mail server did not take the mail this time",
    remedy:
      "Nothing is needed, it is tried again; if it goes on, see that the mail server runs and knows us.",
  },
  "mail-unsure": {
    title: "The mail was handed over, but the mail server did not say whether it took it",
    remedy: "Ask whether it arrived before it is sent again; it may arrive twice.",
  },
  "mail-sink-port-taken": {
    title: "The port of the mail sink is taken",
    remedy: "Choose another port, or 0 for any that is free.",
  },
} as const satisfies Record<string, { title: string; remedy: string }>;

/** The codes of the mail's refusals. */
export type MailCode = keyof typeof mailRefusals;

/** A refusal of the mail with its listed remedy; never give it a password or the words of a mail. */
export const refuse = (code: MailCode, reason: string, compared: Refusal["compared"] = {}): Refusal =>
  refusal(code, reason, mailRefusals[code].remedy, compared);
