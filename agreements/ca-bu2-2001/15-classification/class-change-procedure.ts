import type { Move, Procedure, Station } from "../../../src/rules/index.ts";
import { daysOff } from "../08-holidays/work-days.ts";
import { count, deemed, done, end, moversOf, nothingStated, owed } from "../procedure-parts.ts";
import { classChangeActs, classChangeReadings, payAgreed } from "./class-change-acts.ts";
import { drafts, schedule, submit } from "./class-change-drafting.ts";

const toConsent = (says: string) => deemed("consent-calendar", says, "15.2.C");

const board: readonly Move[] = [
  {
    act: "approve",
    by: ["director", "union"],
    clause: "15.2.D",
    to: "approved",
    what: "Record the State Personnel Board's approval",
  },
  {
    act: "reject",
    by: ["director", "union"],
    clause: "15.2.B",
    to: "not-adopted",
    what: "Record that the board did not adopt it",
  },
];

/** Ten work days from receipt of the notice, for an answer and for the request to meet. */
const toAsk = count(10, "work days", "15.2.C", { of: "submit", date: "receipt" });

const final: readonly Station[] = [
  {
    id: "final",
    title: "The union has notice of the final proposal",
    clause: "15.2.C",
    moves: [
      {
        act: "ask",
        by: ["union"],
        clause: "15.2.C",
        to: "meeting-owed",
        what: "Ask in writing for a meeting, or answer otherwise",
        within: toAsk,
        onLapse: toConsent(
          "Silence is consent: the union is taken to agree, and the proposal goes on the consent calendar.",
        ),
      },
      {
        act: "respond",
        by: ["union"],
        clause: "15.2.C",
        to: "responded",
        what: "Answer without asking for a meeting",
      },
      { act: "agree", by: ["union"], clause: "15.2.C", to: "consent-calendar", what: "Agree" },
      schedule,
    ],
  },
  {
    id: "responded",
    title: "The union has answered; it may still ask for a meeting",
    clause: "15.2.C",
    moves: [
      {
        act: "ask",
        by: ["union"],
        clause: "15.2.C",
        to: "meeting-owed",
        what: "Ask in writing for a meeting after all",
        within: toAsk,
        onLapse: deemed(
          "before-board",
          "No meeting is owed any more; the union has answered and is not taken to agree.",
          "15.2.C",
        ),
      },
      { act: "agree", by: ["union"], clause: "15.2.C", to: "consent-calendar", what: "Agree after all" },
      ...board,
      schedule,
    ],
  },
  {
    id: "meeting-owed",
    title: "The union has asked to meet on the final proposal",
    clause: "15.2.C",
    moves: [
      {
        act: "meet",
        by: ["director", "union"],
        clause: "15.2.C",
        to: "before-board",
        what: "Meet on the final proposal",
        within: count(5, "work days", "15.2.C", { of: "ask", date: "event" }),
        onLapse: toConsent(
          "Without a meeting the union is taken to agree, and the proposal goes on the consent calendar.",
        ),
      },
      schedule,
    ],
  },
  {
    id: "before-board",
    title: "Before the State Personnel Board; the union is not taken to agree",
    clause: "15.2.C",
    moves: [...board, schedule],
  },
  {
    id: "consent-calendar",
    title: "On the consent calendar of the State Personnel Board",
    clause: "15.2.C",
    moves: [...board, schedule],
  },
];

const afterApproval = count(10, "work days", "15.2.D", { of: "approve", date: "event" });

const pay: readonly Station[] = [
  {
    id: "approved",
    title: "Approved; the union may ask for talks on pay",
    clause: "15.2.D",
    moves: [
      {
        act: "askPay",
        by: ["union"],
        clause: "15.2.D",
        to: "pay-asked",
        what: "Ask in writing for talks on the pay of the class, in time for a meeting within the same days",
        within: afterApproval,
        onLapse: nothingStated(
          "By the reading used the ten work days are for the meeting, and a later request is only late; by the other one the right to it is gone.",
          "15.2.D",
        ),
      },
      { act: "forgoPay", by: ["union"], clause: "15.2.D", to: "closed", what: "Ask for no talks on pay" },
    ],
    notes: [
      {
        clause: "15.2.D",
        says: "Other changes that this one makes necessary are noticed and bargained in a procedure of their own.",
      },
    ],
  },
  {
    id: "pay-asked",
    title: "The union has asked for talks on pay",
    clause: "15.2.D",
    moves: [
      {
        act: "confer",
        by: ["director"],
        clause: "15.2.D",
        to: "conferring",
        what: "Meet and confer on the pay of the class",
        within: afterApproval,
        onLapse: nothingStated("Nothing is stated; the talks stay owed.", "15.2.D"),
      },
    ],
  },
  {
    id: "conferring",
    title: "The parties meet and confer on pay",
    clause: "15.2.D",
    moves: [
      {
        act: "endTalks",
        by: ["union", "director"],
        clause: "15.2.D",
        to: "no-pay-agreement",
        what: "Agree on pay, or record that the talks ended without agreement",
        ...owed("15.2.D", "No time is stated for the end of the talks."),
      },
    ],
  },
];

/** How the union takes part when a class of the unit is made or changed. */
export const classChangeProcedure: Procedure = {
  id: "class-change",
  clause: "15.2",
  title: "Change of a class",
  says: "The union hears of a class proposal while it is being prepared and gets the final one 20 work days before the State Personnel Board is to adopt it. It has 10 work days to ask for a meeting, which follows within 5; silence is consent. Within 10 work days of the approval the parties meet on pay if the union asks.",
  movers: moversOf("union", "director"),
  acts: classChangeActs,
  stations: [
    {
      id: "start",
      title: "Nothing recorded yet",
      clause: "15.2.A",
      moves: [
        {
          act: "tell",
          by: ["director"],
          clause: "15.2.A",
          to: "preparing",
          what: "Tell the union of the proposal",
        },
        {
          act: "learn",
          by: ["union"],
          clause: "15.2.A",
          to: "untold",
          what: "Record a proposal of which the union was not told",
        },
        submit,
      ],
    },
    ...drafts,
    ...final,
    ...pay,
    end("pay-agreed", "Agreed on pay", "15.2.D", "agreed"),
    end("no-pay-agreement", "The talks on pay ended without agreement", "15.2.D", "completed"),
    end("closed", "Approved, and no talks on pay are asked", "15.2.D", "completed"),
    end("not-adopted", "Not adopted by the State Personnel Board", "15.2.B", "denied"),
    end("withdrawn", "The proposal was withdrawn", "15.2.A", "withdrawn"),
  ],
  anywhere: [
    {
      act: "withdraw",
      by: ["director"],
      clause: "15.2.A",
      to: "withdrawn",
      what: "Withdraw the proposal",
      barred: [
        {
          when: done("approve"),
          code: "approved-already",
          reason: "The board has approved the change, so it is a proposal no longer",
          remedy: "Meet on pay where the union asks; another change is a new proposal.",
          clause: "15.2.D",
        },
      ],
    },
  ],
  consents: [payAgreed],
  counting: {
    "work days":
      "Work days: Monday to Friday without the State's holidays; the day from which they are counted is left out, and the last day runs to its end. Notice: so many work days lie between it and the day set for adoption, that day not counted. Holidays that the Governor declares are not in the calendar.",
  },
  daysOff,
  readings: classChangeReadings,
};
