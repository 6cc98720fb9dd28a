import { describe, expect, it } from "vitest";
import { flaws } from "../../../src/rules/index.ts";
import { type CaseRow, compared, standsOn } from "../case-table.ts";
import { ruleAnswer } from "../rule-answer.ts";
import { noticeBy } from "./change-during-term.ts";
import { proposedChangeProcedure } from "./proposed-change-procedure.ts";

const planned = ["2002-04-02 union plan change=offices effective=2002-05-31"];
const notified = ["2002-05-01 state notify change=offices effective=2002-05-31 received=2002-05-02"];
const asked = [...notified, "2002-05-20 union request significant=all scope=work-place"];
const refused = [...asked, "2002-05-28 state refuseTalks ground=covered reasons=see-6.3"];
const arbitration = [...refused, "2002-06-03 union requestArbitration served=2002-06-05"];
const talks = [...asked, "2002-05-28 state agreeToTalks"];

const toAward = (last: string) => [
  ...arbitration,
  "2002-06-19 union meetToSelect",
  "2002-06-20 union selectArbitrator arbitrator=Arbitrator-of-the-sample",
  last,
];

const rows: CaseRow[] = [
  {
    name: "notice of a known plan: thirty days before, and overdue on the day after, but not lost",
    acts: planned,
    days: {
      "2002-05-01": ["notice state 2002-05-01 4.3.B"],
      "2002-05-02": ["notice state 2002-05-01 4.3.B overdue"],
    },
  },
  {
    name: "a plan without a day has a notice without a last day",
    acts: ["2002-04-02 union plan change=offices"],
    days: { "2002-12-31": ["notice state no-last-day 4.3.B"] },
  },
  {
    name: "a change put off is noticed later; one put forward keeps the last day it had",
    acts: [
      ...planned,
      "2002-04-10 state postpone effective=2002-07-01",
      "2002-04-11 state postpone effective=2002-05-15",
    ],
    days: {
      "2002-04-10": ["notice state 2002-06-01 4.3.B"],
      "2002-04-11": ["notice state 2002-05-01 4.3.B"],
    },
  },
  {
    name: "notice on the thirtieth day before is in time; the union has no last day for its request",
    acts: notified,
    days: {
      "2002-05-31": [
        "notified.takeEffect state 2002-05-31 4.3.B",
        "notified.request union no-last-day 4.3.B.3",
      ],
      "2002-06-01": [
        "notified.takeEffect state 2002-05-31 4.3.B overdue",
        "notified.request union no-last-day 4.3.B.3",
      ],
    },
  },
  {
    name: "notice on the twenty-ninth day before is late, whenever it was received",
    acts: ["2002-05-02 state notify change=offices effective=2002-05-31"],
    days: {
      "2002-05-02": [
        "notified.takeEffect state 2002-05-31 4.3.B",
        "notified.request union no-last-day 4.3.B.3",
      ],
    },
    late: ["1 day after the last day, 2002-05-01"],
  },
  {
    name: "notice before the end of February is counted by days",
    acts: ["2002-01-30 state notify change=hours effective=2002-03-01"],
    days: {
      "2002-03-01": [
        "notified.takeEffect state 2002-03-01 4.3.B",
        "notified.request union no-last-day 4.3.B.3",
      ],
    },
  },
  {
    name: "a change in effect can still be asked about",
    acts: [...notified, "2002-05-31 state takeEffect", "2002-08-01 union request"],
    days: {
      "2002-07-31": ["in-effect.request union no-last-day 4.3.B.3"],
      "2002-08-01": ["asked.agreeToTalks state no-last-day 4.3.B"],
    },
  },
  {
    name: "no request, no talks",
    acts: [...notified, "2002-05-10 union forgoTalks", "2002-05-11 union request"],
    days: { "2002-05-11": [] },
    stands: "The union asks for no talks",
    refused: ["after-the-end"],
  },
  {
    name: "talks that are asked for are owed without a time; no answer changes nothing",
    acts: asked,
    days: {
      "2002-05-20": ["asked.agreeToTalks state no-last-day 4.3.B"],
      "2002-12-31": ["asked.agreeToTalks state no-last-day 4.3.B"],
    },
    stands: "The union has asked to bargain over the impact",
  },
  {
    name: "a refusal leaves arbitration open without a last day",
    acts: refused,
    days: { "2002-12-31": ["refused.requestArbitration union no-last-day 4.3.B"] },
  },
  {
    name: "straight to arbitration: the meeting within 14 days of service",
    acts: arbitration,
    days: {
      "2002-06-19": ["arbitration-requested.meetToSelect union 2002-06-19 7.12.B"],
      "2002-06-20": ["arbitration-requested.meetToSelect union 2002-06-19 7.12.B overdue"],
    },
  },
  {
    name: "the State may submit the question too, before anybody has asked for talks",
    acts: [...notified, "2002-05-03 state requestArbitration"],
    days: { "2002-05-17": ["arbitration-requested.meetToSelect union 2002-05-17 7.12.B"] },
  },
  {
    name: "out of arbitration both sides find an addendum, the State offers talks, or the union lets it be",
    acts: [
      ...arbitration,
      "2002-06-10 state agreeToTalks",
      "2002-06-20 union requestArbitration",
      "2002-06-21 state takeEffect",
      "2002-06-24 union proposeAddendum terms=phased",
      "2002-06-24 union acceptAddendum",
      "2002-06-25 state forgoTalks",
      "2002-06-26 union forgoTalks",
    ],
    days: {
      "2002-06-10": [],
      "2002-06-24": ["arbitration-requested.meetToSelect union 2002-07-04 7.12.B"],
      "2002-06-26": [],
    },
    stands: "The union asks for no talks",
    refused: ["own-proposal", "wrong-mover"],
  },
  {
    name: "an addendum signed during arbitration ends it",
    acts: [
      ...arbitration,
      "2002-06-24 union proposeAddendum terms=phased",
      "2002-06-25 state acceptAddendum",
    ],
    days: { "2002-06-25": [] },
    stands: "Agreed in writing; it is an addendum to the agreement",
  },
  {
    name: "an award that the subsection does not apply ends it",
    acts: toAward("2002-09-02 union award award=not-covered"),
    days: { "2002-09-02": [] },
    stands: "Decided by award",
  },
  {
    name: "an award that it applies brings the talks back",
    acts: toAward("2002-09-02 union sendBack step=asked award=applies"),
    days: { "2002-09-02": ["asked.agreeToTalks state no-last-day 4.3.B"] },
  },
  {
    name: "an award that notice was missing brings the notice back, overdue as it is",
    acts: [
      ...planned,
      "2002-05-03 union requestArbitration",
      "2002-05-10 union meetToSelect",
      "2002-05-10 union selectArbitrator arbitrator=Arbitrator-of-the-sample",
      "2002-09-02 union sendBack step=planned award=applies",
    ],
    days: { "2002-09-02": ["notice state 2002-05-01 4.3.B overdue"] },
  },
  {
    name: "an addendum takes both sides and writing",
    acts: [
      ...talks,
      "2002-06-10 state proposeAddendum terms=phased",
      "2002-06-10 state acceptAddendum",
      "2002-06-12 union acceptAddendum",
    ],
    days: { "2002-06-12": [] },
    stands: "Agreed in writing; it is an addendum to the agreement",
    refused: ["own-proposal"],
  },
  {
    name: "an impasse may go to mediation, by either side and without a time",
    acts: [...talks, "2002-07-01 state impasse issues=space"],
    days: { "2003-01-01": ["impasse.mediate union no-last-day 4.3.B"] },
  },
  {
    name: "mediation can end in an addendum or without one",
    acts: [
      ...talks,
      "2002-07-01 state impasse issues=space",
      "2002-07-08 union mediate",
      "2002-08-01 union endTalks",
    ],
    days: { "2002-07-08": [], "2002-08-01": [] },
    stands: "The talks ended without agreement",
  },
  {
    name: "a change that is given up ends it at any point",
    acts: [...talks, "2002-06-01 state dropChange"],
    days: { "2002-06-01": [] },
    stands: "The State has given up the change",
  },
  {
    name: "refusals in their order: another's move, no place, mediation before an impasse",
    acts: [
      ...notified,
      "2002-05-03 state request",
      "2002-05-03 union agreeToTalks",
      "2002-05-03 union mediate",
      "2002-05-03 union dropChange",
    ],
    days: {
      "2002-05-03": [
        "notified.takeEffect state 2002-05-31 4.3.B",
        "notified.request union no-last-day 4.3.B.3",
      ],
    },
    refused: ["wrong-mover", "before-its-predecessor", "before-its-predecessor", "wrong-mover"],
  },
];

describe("a proposed change", () => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(proposedChangeProcedure, row);
    expect(found).toEqual(expected);
  });

  it("has no flaws", () => expect(flaws(proposedChangeProcedure)).toEqual([]));

  it.each(["2002-03-01", "2002-05-31", "2003-01-15", "2002-12-30"])(
    "gives the last day for notice before %s that the rule gives",
    (effective) => {
      const acts = [`2001-08-01 union plan change=offices effective=${effective}`];
      const [clock] = standsOn(proposedChangeProcedure, acts, "2001-08-01").open;
      expect(clock?.due).toBe(ruleAnswer(noticeBy, { changeEffective: effective }));
    },
  );

  it("extends by consent what runs in arbitration, and not the notice", () => {
    const later = [
      ...arbitration,
      "2002-06-06 union proposeExtension until=2002-07-01",
      "2002-06-06 state acceptExtension",
    ];
    expect(standsOn(proposedChangeProcedure, later, "2002-06-06").open[0]?.due).toBe("2002-07-01");
    const notice = [...planned, "2002-04-03 state proposeExtension until=2002-05-20"];
    expect(standsOn(proposedChangeProcedure, notice, "2002-04-03").refusals).toMatchObject([
      { code: "before-its-predecessor" },
    ]);
  });
});
