import type { Procedure } from "../../../src/rules/index.ts";
import { act, calendarDays, dayOf, months, moversOf, oneOf, text } from "../procedure-parts.ts";
import { terms } from "./exchange-clocks.ts";
import { exchangeStations, powers, withdrawal } from "./exchange-stations.ts";

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
  stations: exchangeStations,
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
