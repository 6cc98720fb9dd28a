import type { Act, Consent, ProcedureReading } from "../../../src/rules/index.ts";
import { proposal } from "../04-general/proposal-field.ts";
import { act, dayOf, text } from "../procedure-parts.ts";

const adoption = dayOf("adoption", "On which day is the State Personnel Board scheduled to adopt it?", true);
const received = dayOf("received", "On which day was it received?");

/** The acts of a change of class, from the first word to the talk on pay. */
export const classChangeActs: readonly Act[] = [
  act(
    "learn",
    "Record that a class proposal is being prepared",
    "15.2.A",
    text("proposal", "Which class, and what is to change?", true),
  ),
  act(
    "tell",
    "Tell the union while the proposal is being prepared",
    "15.2.A",
    text("proposal", "Which class, and what is to change?", true),
    received,
  ),
  act("askEarly", "Ask for a meeting on the proposal", "15.2.A"),
  act("meetEarly", "Meet informally on the proposal", "15.2.A", text("input", "What did the union say?")),
  act("askDrafts", "Ask for drafts of the specifications", "15.2.A"),
  act("sendDrafts", "Hand over the drafts", "15.2.A", received),
  act("schedule", "Record the day set for adoption", "15.2.B", adoption),
  act("submit", "Send notice and the final proposal", "15.2.B", adoption, received),
  act("ask", "Ask in writing for a meeting on the final proposal", "15.2.C", received),
  act(
    "respond",
    "Answer without asking for a meeting",
    "15.2.C",
    text("answer", "What is the answer?", true),
  ),
  act("agree", "Agree to the final proposal", "15.2.C"),
  act("meet", "Record the meeting on the final proposal", "15.2.C", text("outcome", "What came of it?")),
  act("approve", "Record the State Personnel Board's approval", "15.2.D"),
  act("reject", "Record that the State Personnel Board did not adopt it", "15.2.B", text("reason", "Why?")),
  act("askPay", "Ask in writing to meet and confer on pay", "15.2.D", received),
  act("confer", "Begin to meet and confer on pay", "15.2.D"),
  act("forgoPay", "Record that the union asks for no talks on pay", "15.2.D"),
  act("proposePay", "Propose an agreement on pay", "15.2.D", text("terms", "On which terms?", true)),
  act("acceptPay", "Accept the agreement on pay", "15.2.D", proposal),
  act("declinePay", "Decline or take back the agreement on pay", "15.2.D", proposal),
  act("endTalks", "Record that the talks on pay ended without agreement", "15.2.D", text("reason", "Why?")),
  act("withdraw", "Withdraw the proposal", "15.2.A", text("reason", "Why?")),
];

/** Pay of the class as both sides agree it. */
export const payAgreed: Consent = {
  id: "pay",
  title: "an agreement on the pay of the class",
  clause: "15.2.D",
  propose: "proposePay",
  accept: "acceptPay",
  decline: "declinePay",
  by: ["union", "director"],
  at: ["approved", "pay-asked", "conferring"],
  effect: { kind: "move", to: "pay-agreed" },
};

export const classChangeReadings: readonly ProcedureReading[] = [
  {
    clause: "15.2.C",
    says: "A request after the 10 work days is no answer to the notice.",
    why: "The time for asking would mean little if silence had no end; the board's calendar turns on it.",
  },
  {
    clause: "15.2.C",
    says: "It is enough that the two have not met in the 5 work days, whatever the reason.",
    why: "The subsection looks at the meeting alone. A union that is offered no day should say so in writing.",
  },
  {
    clause: "15.2.C",
    says: "The 5 work days run from the day of the request, not from its receipt.",
    why: "The subsection names the date of the request.",
  },
  {
    clause: "15.2.C",
    says: "An answer in time that asks for no meeting keeps the union from being taken to agree.",
    why: "It is silence that counts as consent, and an answer is no silence.",
  },
  {
    clause: "15.2.C",
    says: "Who has answered may still ask for a meeting while the 10 work days run.",
    why: "The subsection gives the days for the request and takes none away for an answer before it.",
  },
  {
    clause: "15.2.D",
    says: "The 10 work days after the approval are the time for the meeting on pay; the union is safe under every reading when it asks and meets within them.",
    why: "They stand beside the duty to meet. By another reading they are the time for the request.",
  },
  {
    clause: "15.2.B",
    says: "Where the board's day is set anew, the 20 work days are counted back from the new day.",
    why: "They belong to the day on which adoption is scheduled.",
  },
];
