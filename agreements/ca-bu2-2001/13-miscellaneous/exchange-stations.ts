import type { Condition, Move, Station } from "../../../src/rules/index.ts";
import { done, end, nothingStated, onlyOnce, owed, withdrawing } from "../procedure-parts.ts";
import { answerWithin, backAfterNotice, backAfterTerm } from "./exchange-clocks.ts";

/** The two appointing powers, and with each its attorney. */
export const powers = ["First", "Second"] as const;
/** A request is taken back until the exchange runs. */
export const withdrawal = withdrawing(["union", "employee"], "13.1.B.5.a");
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

/** The acts by which the four sign. */
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

/** Where an exchange can stand, from the union's list to the day back. */
export const exchangeStations: readonly Station[] = [
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
    notes: [{ clause: "13.1.B.3", says: "The decision is final and can be neither grieved nor arbitrated." }],
  },
  end("not-agreed", "One of the four does not agree", "13.1.B.4.a", "denied"),
  withdrawal.station,
];
