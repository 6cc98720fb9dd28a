import type { Act, Consent, Move, OnLapse, Station } from "../../../src/rules/index.ts";

/** How many names the service sends. */
const NAMES = 5;

/** The acts about the list of five and the turns in which its names are tried. */
export const panelOfFiveActs: readonly Act[] = [
  {
    act: "providePanel",
    title: "Provide the list of five names",
    clause: "7.14.A.8",
    fields: [
      {
        name: "service",
        type: "choice",
        question: "Which service sent it?",
        choices: [
          "American Arbitration Association",
          "State Conciliation and Mediation Service",
          "Federal Mediation and Conciliation Service",
        ],
      },
      {
        name: "names",
        type: "list",
        count: NAMES,
        question: "Which five names? One a line. Without them nobody can be picked from the list.",
      },
    ],
  },
  {
    act: "pick",
    title: "Pick a name, and record whether the person is free",
    clause: "7.14.A.8",
    fields: [
      {
        name: "arbitrator",
        type: "text",
        question: "Who is picked?",
        required: true,
        oneOf: { act: "providePanel", field: "names", without: { act: "pick", field: "arbitrator" } },
      },
      {
        name: "free",
        type: "boolean",
        question: "Free within ten calendar days of the list, or on a day both sides choose?",
        required: true,
      },
      { name: "freeOn", type: "day", question: "On which day?" },
    ],
  },
  { act: "exhaust", title: "Record that the panel is exhausted", clause: "7.14.A.8", fields: [] },
  {
    act: "selectArbitrator",
    title: "Record the arbitrator",
    clause: "7.14.A.8",
    fields: [{ name: "arbitrator", type: "text", question: "Who is the arbitrator?", required: true }],
  },
];

type Side = "union" | "employer";

/** Where the case stands while one side picks from so many names. */
const stationOf = (side: Side, names: number): string =>
  names === NAMES ? "panel" : `pick-${side}-${names}`;

const pick = (side: Side, names: number, onLapse: OnLapse): Move => ({
  act: "pick",
  by: [side === "union" ? "union" : "state"],
  clause: "7.14.A.8",
  to: [
    { when: { stated: "free", is: true, act: "pick" }, to: "hearing" },
    { to: names === 1 ? "arbitration" : stationOf(side === "union" ? "employer" : "union", names - 1) },
  ],
  what: "Pick a name: whoever is the first to be free hears the case",
  owed: true,
  onLapse,
});

/** The five names in turn, the union first; when the last is not free either, a second list is asked for. */
export const panelOfFive = (onLapse: OnLapse): readonly Station[] =>
  Array.from({ length: NAMES }, (_, turn): Station => {
    const names = NAMES - turn;
    const side = turn % 2 === 0 ? "union" : "employer";
    return {
      id: stationOf(side, names),
      title: `${names === 1 ? "One name is" : `${names} names are`} left; ${side === "union" ? "the union" : "the State"} picks`,
      clause: "7.14.A.8",
      moves: [
        pick(side, names, onLapse),
        {
          act: "selectArbitrator",
          by: ["union", "state"],
          clause: "7.14.A.8",
          to: "hearing",
          what: "Record the first who is free",
        },
        {
          act: "exhaust",
          by: ["union", "state"],
          clause: "7.14.A.8",
          to: "arbitration",
          what: "Record that nobody of the list is free",
        },
      ],
    };
  });

const proposal = {
  name: "proposal",
  type: "number",
  question: "Which proposal? The latest where none is named.",
} as const;

/** The acts by which both sides choose a day of their own for the arbitration. */
export const arbitrationDayActs: readonly Act[] = [
  {
    act: "proposeHearingDay",
    title: "Propose a day for the arbitration",
    clause: "7.14.A.8",
    fields: [{ name: "until", type: "day", question: "On which day?", required: true }],
  },
  {
    act: "acceptHearingDay",
    title: "Accept the day for the arbitration",
    clause: "7.14.A.8",
    fields: [proposal],
  },
  {
    act: "declineHearingDay",
    title: "Decline or take back the day for the arbitration",
    clause: "7.14.A.8",
    fields: [proposal],
  },
];

/** A day for the arbitration by mutual agreement, before or after the ten days. */
export const arbitrationDay: Consent = {
  id: "hearing-day",
  title: "a day for the arbitration",
  clause: "7.14.A.8",
  propose: "proposeHearingDay",
  accept: "acceptHearingDay",
  decline: "declineHearingDay",
  by: ["union", "state"],
  at: ["hearing"],
  effect: { kind: "date", of: "award" },
};
