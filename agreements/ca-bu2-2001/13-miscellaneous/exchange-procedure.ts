import type { Condition, Move, Procedure } from "../../../src/rules/index.ts";
import {
  act,
  calendarDays,
  dayOf,
  done,
  end,
  months,
  moversOf,
  nothingStated,
  oneOf,
  onlyOnce,
  owed,
  text,
  withdrawing,
} from "../procedure-parts.ts";
import { answerWithin, backAfterNotice, backAfterTerm, terms } from "./exchange-clocks.ts";

const powers = ["First", "Second"] as const;
const withdrawal = withdrawing(["union", "employee"], "13.1.B.5.a");
const all = (...names: readonly string[]): Condition => ({ all: names.map(done) });

const answers: readonly Move[] = powers.flatMap((power): Move[] => {
  const within = answerWithin(`receive${power}`);
  const only = [onlyOnce(`approve${power}`, "13.1.B.5.b")];
  const each = { by: ["department"], clause: "13.1.B.5.b", within, clock: power.toLowerCase(), barred: only };
  const says =
    "Nothing is stated: silence neither approves nor denies. That no answer came in time can be grieved; a denial cannot.";
  const onLapse = nothingStated(says, "13.1.B.5.b");
  return [
    {
      ...each,
      act: `approve${power}`,
      to: [{ when: all("approveFirst", "approveSecond"), to: "approved" }, { to: "requested" }],
      what: `${power} appointing power: approve or deny the request`,
      onLapse,
    },
    { ...each, within: undefined, act: `deny${power}`, to: "denied", what: "Deny the request" },
    {
      act: `receive${power}`,
      by: ["department", "union"],
      clause: "13.1.B.5.b",
      what: `Record when the ${power.toLowerCase()} appointing power received it`,
      barred: [onlyOnce(`receive${power}`, "13.1.B.5.b")],
    },
  ];
});

const signatures = powers.flatMap((which) => [`sign${which}Attorney`, `sign${which}Power`]);
const signing: readonly Move[] = signatures.map((name) => ({
  act: name,
  by: [name.endsWith("Power") ? "department" : "employee"],
  clause: "13.1.B.4.b",
  to: [{ when: all(...signatures), to: "signed" }, { to: "drafted" }],
  what: `Sign: ${name.includes("First") ? "first" : "second"} ${name.endsWith("Power") ? "appointing power" : "attorney"}`,
  ...owed("13.1.B.5.b", "A reasonable time for the papers is allowed; no number of days is stated."),
  barred: [onlyOnce(name, "13.1.B.4.b")],
}));
const refuseToSign: Move = {
  act: "refuse",
  by: ["employee", "department"],
  clause: "13.1.B.4.a",
  to: "not-agreed",
  what: "Say that one of the four does not agree",
};
const decide = (name: string, to: string, what: string): Move => ({
  act: name,
  by: ["department", "union"],
  awaits: ["department"],
  clause: "13.1.B.3",
  to,
  what,
});

/** Two-way exchanges of attorneys between departments: 13.1.B, from the union's list to the day back. */
export const exchangeProcedure: Procedure = {
  id: "attorney-exchange",
  clause: "13.1.B",
  title: "Exchange of attorneys between departments",
  says: "Two attorneys swap posts for six months to two years. The union matches them and asks both departments, each of which answers within 30 days; the four sign, and the State Personnel Board's executive officer approves. Either attorney or department can end it early with 30 days' notice, and both have a right to return.",
  movers: moversOf("union", "employee", "department"),
  acts: [
    act(
      "register",
      "Enter somebody on the list of those interested",
      "13.1.B.5.a",
      text("home", "Where does the attorney work?"),
      text("wish", "Where would the attorney like to be lent?"),
      text("assignment", "What kind of assignment is wanted there?"),
    ),
    act("request", "Send the request to both appointing powers", "13.1.B.5.a", {
      name: "attorneys",
      type: "list",
      count: 2,
      question: "Which two attorneys wish to swap? One a line; the first one's department is the first.",
      required: true,
    }),
    ...powers.flatMap((power) => [
      act(`receive${power}`, `${power} appointing power: request received`, "13.1.B.5.b"),
      act(`approve${power}`, `${power} appointing power: approve`, "13.1.B.5.b"),
      act(
        `deny${power}`,
        `${power} appointing power: deny`,
        "13.1.B.5.b",
        text("reason", "Why? The section asks for no reason."),
      ),
      act(`sign${power}Attorney`, `${power} attorney: sign the agreement`, "13.1.B.4.b"),
      act(`sign${power}Power`, `${power} appointing power: sign the agreement`, "13.1.B.4.b"),
    ]),
    act(
      "draft",
      "Draw up the written agreement",
      "13.1.B.4.b",
      dayOf("begins", "From which day are they exchanged?", true),
      oneOf("months", "For how many months? At least six, at most two years.", terms, true),
    ),
    act("refuse", "Refuse to agree", "13.1.B.4.a", text("reason", "Why?")),
    act("boardApproves", "Record the executive officer's approval", "13.1.B.3"),
    act("boardRefuses", "Record the executive officer's refusal", "13.1.B.3"),
    act(
      "notice",
      "Give all the others written notice of an early end",
      "13.1.B.4.h",
      dayOf("back", "On which day shall both be back? 30 days must lie between.", true),
    ),
    act(
      "keep",
      "Keep an attorney until assignments are done",
      "13.1.B.4.h",
      text("assignments", "Which assignments would an early end compromise or complicate too much?", true),
      dayOf("finished", "On which day will they be done?", true),
    ),
    act("return", "Record that both are back", "13.1.B.4.d"),
    withdrawal.act,
  ],
  stations: [
    {
      id: "start",
      title: "Nothing recorded yet",
      clause: "13.1.B.5.a",
      moves: [
        {
          act: "register",
          by: ["employee", "union"],
          clause: "13.1.B.5.a",
          to: "listed",
          what: "Join the list",
        },
        { act: "request", by: ["union"], clause: "13.1.B.5.a", to: "requested", what: "Send the request" },
      ],
    },
    {
      id: "listed",
      title: "On the union's list; a match is looked for",
      clause: "13.1.B.5.a",
      moves: [
        { act: "register", by: ["employee", "union"], clause: "13.1.B.5.a", what: "Enter another attorney" },
        {
          act: "request",
          by: ["union"],
          clause: "13.1.B.5.a",
          to: "requested",
          what: "Send the formal request once two wishes fit",
          ...owed("13.1.B.5.a", "No time is stated: the union asks when it finds two whose wishes fit."),
        },
        withdrawal.move,
      ],
    },
    {
      id: "requested",
      title: "Requested: each appointing power approves or denies",
      clause: "13.1.B.5.b",
      moves: [...answers, withdrawal.move],
    },
    {
      id: "approved",
      title: "Both appointing powers approve; the agreement is drawn up",
      clause: "13.1.B.4.b",
      moves: [
        {
          act: "draft",
          by: ["department", "union"],
          clause: "13.1.B.4.b",
          to: "drafted",
          what: "Draw up the written agreement",
          ...owed("13.1.B.5.b", "A reasonable time for the papers is allowed; no number of days is stated."),
        },
        refuseToSign,
        withdrawal.move,
      ],
    },
    {
      id: "drafted",
      title: "Drawn up: all four sign",
      clause: "13.1.B.4.b",
      moves: [...signing, refuseToSign, withdrawal.move],
      notes: [
        {
          clause: "13.1.B.4.a",
          says: "By signing, all four agree that it gives training and experience and serves a need of management.",
        },
      ],
    },
    {
      id: "signed",
      title: "Signed: the State Personnel Board's executive officer decides",
      clause: "13.1.B.3",
      moves: [
        {
          ...decide("boardApproves", "running", "Ask the executive officer and record the decision"),
          ...owed(
            "13.1.B.3",
            "No time is stated for the executive officer; without approval there is no exchange.",
          ),
        },
        decide("boardRefuses", "not-approved", "Record the refusal"),
        withdrawal.move,
      ],
    },
    {
      id: "running",
      title: "Exchanged",
      clause: "13.1.B.4.h",
      moves: [
        backAfterTerm,
        {
          act: "notice",
          by: ["employee", "department"],
          clause: "13.1.B.4.h",
          to: "ending",
          what: "End it early, with 30 days' notice",
        },
      ],
      notes: [
        { clause: "13.1.B.4.e", says: "The home department pays, by the present class." },
        { clause: "13.1.B.4.g", says: "No claim for more pay or out-of-class pay arises from it." },
      ],
    },
    {
      id: "ending",
      title: "Notice of an early end given",
      clause: "13.1.B.4.h",
      moves: [
        backAfterNotice,
        {
          act: "keep",
          by: ["department"],
          clause: "13.1.B.4.h",
          what: "Receiving department: have assignments finished first",
        },
      ],
    },
    end("back", "Both are back in their former positions", "13.1.B.4.d", "completed"),
    {
      ...end("denied", "Denied by an appointing power", "13.1.B.5.c", "denied"),
      notes: [{ clause: "13.1.B.5.c", says: "The denial can be neither grieved nor arbitrated." }],
    },
    {
      ...end("not-approved", "Refused by the executive officer", "13.1.B.3", "denied"),
      notes: [
        { clause: "13.1.B.3", says: "The decision is final and can be neither grieved nor arbitrated." },
      ],
    },
    end("not-agreed", "One of the four does not agree", "13.1.B.4.a", "denied"),
    withdrawal.station,
  ],
  anywhere: [],
  consents: [],
  counting: { "calendar days": calendarDays, months },
  readings: [
    {
      clause: "13.1.B.5.b",
      says: "The 30 days of each appointing power run from its own receipt; where that is not recorded, from the receipt of the request as sent.",
      why: "The answer is owed by each of the two, and each can receive the request on another day.",
    },
    {
      clause: "13.1.B.4.h",
      says: "The length of an exchange is agreed in whole months, six to twenty-four.",
      why: "The shortest and the longest are stated in months and years, so that no other length can be told from a wrong one.",
    },
    {
      clause: "13.1.B.4.h",
      says: "The right to return is to the former position; the day follows the notice",
      why: "B.4.d says to what one returns; B.4.h says when, by whom, and what may have to be finished first.",
    },
    {
      clause: "13.1.B.4.h",
      says: "Notice runs from the day on which the last of the others received it.",
      why: "All are to be told at least thirty days ahead.",
    },
  ],
};

/** The usual order of acts, with every kind of act once. */
export const exchangeSpine: readonly string[] = [
  ...["register", "request", "receiveFirst", "receiveSecond", "approveFirst", "approveSecond"],
  ...["draft", ...signatures, "boardApproves", "notice", "keep", "return"],
];
