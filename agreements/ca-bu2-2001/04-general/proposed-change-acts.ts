import type { Act, Consent, ProcedureReading } from "../../../src/rules/index.ts";
import { inArbitration } from "../07-grievance/7.12-step-5.ts";
import { act, dayOf, oneOf, text } from "../procedure-parts.ts";
import { proposal } from "./proposal-field.ts";

const effective = (required?: true) =>
  dayOf("effective", "On which day is the change to take effect?", required);

/** The acts of a change during the term, from the plan to the addendum. */
export const changeActs: readonly Act[] = [
  act(
    "plan",
    "Record that a change is planned",
    "4.3.B",
    text("change", "What is to change?", true),
    effective(),
  ),
  act(
    "notify",
    "Tell the union of the proposed change",
    "4.3.B",
    text("change", "What is to change?", true),
    effective(true),
    dayOf("received", "On which day did the union receive it?"),
  ),
  act("postpone", "Put the change off to a later day", "4.3.B", effective(true)),
  act(
    "request",
    "Ask to bargain over the impact",
    "4.3.B.3",
    text("significant", "How does it touch the working conditions of a significant number of employees?"),
    text("scope", "Why is the subject one on which the union may represent?"),
  ),
  act("agreeToTalks", "Agree to bargain over the impact", "4.3.B", text("days", "Which days are offered?")),
  act(
    "refuseTalks",
    "Refuse to bargain over the impact",
    "4.3.B",
    oneOf(
      "ground",
      "Which condition is missing?",
      ["covered", "raised in negotiations", "not a significant number", "outside scope"],
      true,
    ),
    text("reasons", "For which reasons?", true),
  ),
  act("forgoTalks", "Record that the union asks for no talks", "4.3.B.3", text("reason", "Why?")),
  act("proposeAddendum", "Propose an addendum", "4.3.B", text("terms", "On which terms?", true)),
  act("acceptAddendum", "Sign the addendum", "4.3.B", proposal),
  act("declineAddendum", "Decline or take back the addendum", "4.3.B", proposal),
  act("impasse", "Record an impasse", "4.3.B", text("issues", "Over what?", true)),
  act("mediate", "Submit the impasse to mediation", "4.3.B", text("mediator", "Who mediates?")),
  act("endTalks", "Record that the talks ended without agreement", "4.3.B", text("reason", "Why?")),
  act("takeEffect", "Record that the change took effect", "4.3.B"),
  act("dropChange", "Give up the change", "4.3.B", text("reason", "Why?")),
];

/** What comes of the talks is put in writing by both sides. */
export const addendum: Consent = {
  id: "addendum",
  title: "an addendum",
  clause: "4.3.B",
  propose: "proposeAddendum",
  accept: "acceptAddendum",
  decline: "declineAddendum",
  by: ["union", "state"],
  at: ["notified", "asked", "refused", "in-effect", "talks", "impasse", "mediation", ...inArbitration],
  effect: { kind: "move", to: "addendum" },
};

export const changeReadings: readonly ProcedureReading[] = [
  {
    clause: "4.3.B",
    says: "The 30 days are calendar days; notice on the thirtieth day before the change is in time.",
    why: "The section says days alone, and the agreement says so where it means work days.",
  },
  {
    clause: "4.3.B",
    says: "Where the change is put off, the 30 days are counted back from the later day. A notice that names a later day than the one on record is held against the earlier one until the postponement is recorded.",
    why: "They belong to the day on which the change is to take effect; one side's new day is stated before it counts.",
  },
  {
    clause: "4.3.B.3",
    says: "The union may ask at any time after notice, also when the change has taken effect.",
    why: "Its request is one of three conditions and has no last day of its own.",
  },
  {
    clause: "4.3.B",
    says: "The question whether a change falls under the subsection goes to arbitration at once, by either side, without the earlier steps of a grievance.",
    why: "It is sent to the arbitration procedure, not to the grievance procedure.",
  },
  {
    clause: "4.3.B",
    says: "A change that was noticed in time may take effect while talks are owed or under way.",
    why: "The section makes the parties bargain over the impact and does not put the change off.",
  },
  {
    clause: "4.3.B",
    says: "An award that the subsection applies sends the case back to where it is missing something: the notice, the request or the talks.",
    why: "The award settles the question alone; what the subsection then asks for is still to be done.",
  },
];
