import type { Act, Consent, Move, Station } from "../../../src/rules/index.ts";
import { noDayStated } from "./periods.ts";

/** How many names the service sends. */
const NAMES = 9;

const left = {
  act: "providePanel",
  field: "names",
  without: { act: "strike", field: "arbitrator" },
} as const;

/** The acts from the list of nine to the one name that is left. */
export const panelActs: readonly Act[] = [
  {
    act: "providePanel",
    title: "Record the nine names",
    clause: "7.12.B",
    fields: [
      {
        name: "names",
        type: "list",
        count: NAMES,
        question: "Which nine names did the service send? One a line.",
        required: true,
      },
      { name: "listCost", type: "text", question: "What did the list cost, if anything?" },
    ],
  },
  {
    act: "decideFirst",
    title: "Record who strikes first",
    clause: "7.12.B",
    fields: [
      {
        name: "first",
        type: "choice",
        choices: ["union", "employer"],
        question: "Which side strikes first?",
        required: true,
      },
      { name: "how", type: "text", question: "How was that decided?", required: true },
    ],
  },
  {
    act: "strike",
    title: "Strike a name",
    clause: "7.12.B",
    fields: [{ name: "arbitrator", type: "text", question: "Which name?", required: true, oneOf: left }],
  },
  {
    act: "appointArbitrator",
    title: "Record the last name left",
    clause: "7.12.B",
    fields: [{ name: "arbitrator", type: "text", question: "Who is left?", required: true, oneOf: left }],
  },
];

/** The acts by which both sides take somebody without striking to the end. */
export const agreeingActs: readonly Act[] = [
  {
    act: "proposeArbitrator",
    title: "Propose an arbitrator",
    clause: "7.12.B",
    fields: [{ name: "arbitrator", type: "text", question: "Whom?", required: true }],
  },
  {
    act: "acceptArbitrator",
    title: "Accept the arbitrator proposed",
    clause: "7.12.B",
    fields: [
      { name: "proposal", type: "number", question: "Which proposal? The latest where none is named." },
    ],
  },
  {
    act: "declineArbitrator",
    title: "Decline or take back the arbitrator proposed",
    clause: "7.12.B",
    fields: [
      { name: "proposal", type: "number", question: "Which proposal? The latest where none is named." },
    ],
  },
];

type Side = "union" | "employer";
const other = (side: Side): Side => (side === "union" ? "employer" : "union");

/** Where one side strikes while so many names are left: the next is the other's, down to the last name. */
const striking = (side: Side, names: number): Station => ({
  id: `strike-${side}-${names}`,
  title: `${names} names are left; ${side === "union" ? "the union" : "the State"} strikes one`,
  clause: "7.12.B",
  moves: [
    {
      act: "strike",
      by: [side === "union" ? "union" : "state"],
      clause: "7.12.B",
      to: names === 2 ? "last-name" : `strike-${other(side)}-${names - 1}`,
      what: "Strike a name",
      owed: true,
      onLapse: noDayStated("7.12.B"),
    },
  ],
});

/** Both ways through the list, by which side began. */
const strikes: readonly Station[] = Array.from({ length: NAMES - 1 }, (_, i) => NAMES - i).flatMap(
  (names) => [striking("union", names), striking("employer", names)],
);

const provide: Move = {
  act: "providePanel",
  by: ["union", "state"],
  clause: "7.12.B",
  to: "panel-listed",
  what: "Have the service's nine names and record them",
  owed: true,
  onLapse: noDayStated("7.12.B"),
};

/** From the request for nine names to the arbitrator. `agreed` records somebody whom both sides took instead. */
export const panelOfNine = (agreed: Move): readonly Station[] => [
  {
    id: "panel",
    title: "Nine names are asked for",
    clause: "7.12.B",
    moves: [provide, agreed],
    notes: [
      {
        clause: "7.12.B",
        says: "Where the sides did not agree which service to ask, the side that asked for arbitration pays what the list costs.",
      },
    ],
  },
  {
    id: "panel-listed",
    title: "The nine names are there; somebody strikes first",
    clause: "7.12.B",
    moves: [
      {
        act: "decideFirst",
        by: ["union", "state"],
        clause: "7.12.B",
        to: [
          { when: { stated: "first", is: "union", act: "decideFirst" }, to: `strike-union-${NAMES}` },
          { to: `strike-employer-${NAMES}` },
        ],
        what: "Decide which side strikes first",
        owed: true,
        onLapse: noDayStated("7.12.B"),
      },
    ],
  },
  ...strikes,
  {
    id: "last-name",
    title: "One name is left and becomes the arbitrator",
    clause: "7.12.B",
    moves: [
      {
        act: "appointArbitrator",
        by: ["union", "state"],
        clause: "7.12.B",
        to: "hearing",
        what: "Record the one who is left",
        owed: true,
        onLapse: noDayStated("7.12.B"),
      },
    ],
  },
];

/** From the request on, until the last name is recorded, both sides may take anybody, on the list or not. */
export const arbitratorByAgreement: Consent = {
  id: "arbitrator",
  title: "an arbitrator whom both sides take",
  clause: "7.12.B",
  propose: "proposeArbitrator",
  accept: "acceptArbitrator",
  decline: "declineArbitrator",
  by: ["union", "state"],
  at: [
    "arbitration-requested",
    "selecting",
    "panel",
    "panel-listed",
    ...strikes.map(({ id }) => id),
    "last-name",
  ],
  effect: { kind: "move", to: "hearing" },
};
