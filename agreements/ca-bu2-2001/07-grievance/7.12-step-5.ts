import { type Act, type Consent, type Move, type Station, section } from "../../../src/rules/index.ts";
import { hearing, hearingActs } from "./hearing.ts";
import { agreeingActs, panelActs, panelOfNine } from "./panel-of-nine.ts";
import { calendarDays, noDayStated } from "./periods.ts";

/** The acts of arbitration, from the request to an award, which can send the case back to one of the steps. */
export const arbitrationActs = (steps: readonly string[]): readonly Act[] => [
  {
    act: "requestArbitration",
    title: "Request arbitration",
    clause: "7.12.A",
    fields: [
      { name: "served", type: "day", question: "On which day was the notice served on the State?" },
      { name: "issue", type: "text", question: "Which question is the arbitrator to decide?" },
      { name: "remedy", type: "text", question: "Which remedy is asked for?" },
    ],
  },
  {
    act: "meetToSelect",
    title: "Meet to select an arbitrator",
    clause: "7.12.B",
    fields: [
      { name: "attendees", type: "text", question: "Who met?" },
      { name: "outcome", type: "text", question: "What came of it?" },
    ],
  },
  {
    act: "requestPanel",
    title: "Request a panel of nine, jointly",
    clause: "7.12.B",
    fields: [
      {
        name: "service",
        type: "choice",
        question: "From which service?",
        choices: ["State Mediation and Conciliation Service", "American Arbitration Association"],
      },
      {
        name: "serviceAgreed",
        type: "boolean",
        question:
          "Did both sides agree on the service? If not, the side that asked for arbitration pays for the list.",
      },
    ],
  },
  {
    act: "selectArbitrator",
    title: "Record the arbitrator",
    clause: "7.12.B",
    fields: [{ name: "arbitrator", type: "text", question: "Who is the arbitrator?", required: true }],
  },
  ...panelActs,
  ...agreeingActs,
  ...hearingActs(steps),
];

/** The acts by which both sides put the meeting on a day of their own. */
export const meetingActs: readonly Act[] = [
  {
    act: "proposeMeeting",
    title: "Propose a day for the meeting",
    clause: "7.12.B",
    fields: [{ name: "until", type: "day", question: "On which day?", required: true }],
  },
  { act: "acceptMeeting", title: "Accept the day for the meeting", clause: "7.12.B", fields: [] },
  {
    act: "declineMeeting",
    title: "Decline or take back the day for the meeting",
    clause: "7.12.B",
    fields: [],
  },
];

/** A day for the meeting by mutual agreement; it may lie before or after the 14 days. */
export const meetingDay: Consent = {
  id: "meeting",
  title: "a day for the meeting to select an arbitrator",
  clause: "7.12.B",
  propose: "proposeMeeting",
  accept: "acceptMeeting",
  decline: "declineMeeting",
  by: ["union", "state"],
  at: ["arbitration-requested"],
  effect: { kind: "date", of: "meetToSelect" },
};

const select: Move = {
  act: "selectArbitrator",
  by: ["union", "state"],
  to: "hearing",
  clause: "7.12.B",
  what: "Record the arbitrator on whom both sides agree",
};

/** From the request to the award; an award can send the case back to one of the steps. */
export const arbitration = (steps: readonly string[]): readonly Station[] => [
  {
    id: "arbitration-requested",
    title: "Arbitration requested; the parties meet to select an arbitrator",
    clause: "7.12.B",
    moves: [
      {
        act: "meetToSelect",
        by: ["union", "state"],
        clause: "7.12.B",
        to: "selecting",
        what: "Meet to select an arbitrator",
        within: calendarDays(14, "7.12.B", { of: "entry", date: "service" }),
        onLapse: {
          effect: "nothing stated",
          says: "Nothing is stated; both sides still owe the meeting, and either can press for it.",
          clause: "7.12.B",
        },
      },
    ],
  },
  {
    id: "selecting",
    title: "The parties have met; an arbitrator is to be agreed on",
    clause: "7.12.B",
    moves: [
      { ...select, owed: true, onLapse: noDayStated("7.12.B") },
      {
        act: "requestPanel",
        by: ["union", "state"],
        clause: "7.12.B",
        to: "panel",
        what: "Where nobody is agreed on, ask for a panel of nine at once and together",
        owed: true,
        onLapse: noDayStated("7.12.B"),
      },
    ],
  },
  ...panelOfNine(select),
  ...hearing(steps),
];

/** Where a case stands in arbitration until the award. */
export const inArbitration: readonly string[] = arbitration([])
  .filter(({ end }) => end === undefined)
  .map(({ id }) => id);

export default section({
  number: "7.12",
  title: "Formal Grievance - Step 5",
  page: 30,
  plain: {
    A: "Arbitration is the union's to ask for, not the grievant's: within 30 calendar days of receiving the fourth answer.",
    B: "The two sides meet to pick an arbitrator within 14 calendar days after the State was served with the request, or on a day they both choose. If they cannot agree on one, they at once ask together for nine names, from the American Arbitration Association or the State Mediation and Conciliation Service, and strike in turn; the last name left decides. If they cannot even agree which of the two to ask, whoever wanted arbitration pays whatever the list costs.",
    C: "The hearing runs by the American Arbitration Association's voluntary labor rules. Each side bears half of the cost.",
    D: "If both sides ask, the arbitrator may decide aloud at the end of the case. If one side asks for the decision in writing, with a copy, it may have it.",
    E: "An arbitrator applies this agreement and cannot change, lengthen or shorten it. Only grievances, never complaints, get this far. The award is final for everybody.",
  },
  cites: ["7.2", "7.10"],
});
