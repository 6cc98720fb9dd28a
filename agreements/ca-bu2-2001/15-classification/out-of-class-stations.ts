import type { Act, Bar, Move, Period, Station } from "../../../src/rules/index.ts";
import { appealLost } from "../07-grievance/7.07-step-1.ts";
import { arbitration } from "../07-grievance/7.12-step-5.ts";
import { consolidated } from "../07-grievance/consolidation.ts";
import { endings } from "../07-grievance/endings.ts";
import { fileFirst, filePast } from "../07-grievance/filing-further.ts";
import { awaitsHearing } from "../07-grievance/hearing.ts";
import { awaiting, calendarDays, fromReceipt, rightLost } from "../07-grievance/periods.ts";
import { act, dayOf, onlyOnce, owed } from "../procedure-parts.ts";

/** The steps that can be left out, sent back to, or ordered anew. */
export const outOfClassSteps = ["department-level", "director"] as const;

/** Keeps duties from being claimed twice, once as work and once as the position's class. */
export const claimedOnce = (act: string, clause: string): Bar => ({
  when: { all: [{ stated: "sameDuties", is: true, act }, { not: { happened: "otherWithdrawn" } }] },
  code: "same-duties-grieved",
  reason: "A claim of the other kind on the same duties is filed already",
  remedy: "Go on with the claim that is filed, or withdraw it and record that here first.",
  clause,
});

/** The other claim on the same duties is gone, so that this one can be filed. */
export const otherWithdrawn = (clause: string): { act: Act; move: Move } => ({
  act: act(
    "otherWithdrawn",
    "Record that the claim of the other kind on the same duties was withdrawn",
    clause,
    dayOf("withdrawnOn", "On which day was it withdrawn?"),
  ),
  move: {
    act: "otherWithdrawn",
    by: ["grievant", "union"],
    clause,
    what: "Record that the other claim on the same duties was withdrawn",
    barred: [
      {
        when: { not: { stated: "sameDuties", is: true } },
        code: "no-other-claim",
        reason: "No other claim on the same duties is on record here",
        remedy: "Nothing need be recorded; file this one.",
        clause,
      },
      onlyOnce("otherWithdrawn", clause),
    ],
  },
});
const otherGone = otherWithdrawn("15.3.D.3").move;

const fromChange = (act: string) => calendarDays(21, "15.3.E.2.b", { of: act, date: { field: "changed" } });

/**
 * 14 days from the supervisor's answer, cut off by 21 days from the day on which the duties changed. While the
 * work goes on, that day is not there and only the 14 days run. The day that is asked for stands first.
 */
const filing: Period = {
  earliestOf: [
    {
      ...fromChange("talk"),
      when: {
        any: [
          { stated: "subject", is: "position", act: "talk" },
          { stated: "goesOn", is: false, act: "talk" },
        ],
      },
    },
    calendarDays(14, "15.3.E.2.a", { of: "answer", at: ["talked"], date: "receipt" }),
    fromChange("dutiesChanged"),
    fromChange("file"),
  ],
};

const file = (onLapse: string): Move => ({
  act: "file",
  by: ["grievant", "union"],
  clause: "15.3.E.2",
  to: "department-level",
  what: "File the formal grievance on the State's form",
  within: filing,
  clock: "file",
  onLapse: rightLost(onLapse, "15.3.E.2.c"),
  barred: [
    {
      when: { stated: "attorneyThree", is: true, act: "talk" },
      code: "side-letter-instead",
      reason: "Attorneys in III level classes claim under Side Letter 3",
      remedy: "Withdraw this case and open the claim of Side Letter 3.",
      clause: "15.3.A",
    },
    claimedOnce("talk", "15.3.D.3"),
  ],
});

const dutiesChanged: Move = {
  act: "dutiesChanged",
  by: ["grievant", "union", "department"],
  clause: "15.3.E.2.b",
  what: "Record the day on which the duties changed",
};

const appeal: Move = {
  act: "appeal",
  by: ["grievant", "union"],
  clause: "15.3.E.5",
  to: "director",
  what: "Appeal to the Director of Personnel Administration",
};
const arbitrate: Move = {
  act: "requestArbitration",
  by: ["union"],
  clause: "15.3.E.7",
  to: "arbitration-requested",
  what: "Submit the grievance to arbitration",
};

const limits = {
  clause: "15.3.F",
  says: "The only remedy is back pay. The arbitrator can neither reallocate the position nor stop the assignment.",
};

/** From the talk to the award. */
export const outOfClassStations: readonly Station[] = [
  {
    id: "start",
    title: "Nothing recorded yet",
    clause: "15.3.E.1",
    moves: [
      {
        act: "talk",
        by: ["grievant", "union"],
        clause: "15.3.E.1",
        to: "talked",
        what: "Talk with the supervisor",
      },
    ],
  },
  {
    id: "talked",
    title: "Talked over with the supervisor, whose answer is awaited",
    clause: "15.3.E.1",
    moves: [
      {
        act: "answer",
        by: ["supervisor"],
        clause: "15.3.E.1",
        to: "talk-answered",
        what: "Answer the talk",
        ...owed("15.3.E.1", "No time is stated. The formal grievance need not wait for it."),
      },
      file(
        "The right to file this grievance is lost; a later filing is recorded as late. While the work goes on and the supervisor is silent, no last day runs.",
      ),
      dutiesChanged,
      otherGone,
    ],
  },
  {
    id: "talk-answered",
    title: "The supervisor has answered; the formal grievance may be filed",
    clause: "15.3.E.2",
    moves: [
      file("The right to file this grievance is lost; a later filing is recorded as late."),
      dutiesChanged,
      otherGone,
    ],
  },
  awaiting({
    id: "department-level",
    title: "The answer of the department level is awaited",
    clause: "15.3.E.4",
    by: "department",
    within: fromReceipt(45, "15.3.E.4"),
    to: "department-answered",
    next: "The appeal to the Director of Personnel Administration",
    pass: [
      { ...appeal, clause: "7.11", barred: [fileFirst("15.3.E.2")] },
      filePast({
        by: ["grievant", "union"],
        to: "director",
        what: "File the formal grievance with the Director, the department level being left out",
      }),
    ],
  }),
  {
    id: "department-answered",
    title: "Answered by the department; an appeal is open",
    clause: "15.3.E.5",
    moves: [{ ...appeal, within: fromReceipt(21, "15.3.E.5"), onLapse: appealLost("15.3.E.5") }],
  },
  awaiting({
    id: "director",
    title: "The answer of the Director of Personnel Administration is awaited",
    clause: "15.3.E.6",
    by: "director",
    within: fromReceipt(60, "15.3.E.6"),
    to: "director-answered",
    next: "Arbitration",
    pass: [{ ...arbitrate, clause: "7.11" }],
  }),
  {
    id: "director-answered",
    title: "Answered by the Director; the union may ask for arbitration",
    clause: "15.3.E.7",
    moves: [
      {
        ...arbitrate,
        within: fromReceipt(30, "7.12.A"),
        onLapse: rightLost(
          "The right to arbitrate is lost and the Director's answer stands; a later request is recorded as late.",
          "7.12.A",
        ),
      },
    ],
  },
  ...arbitration(outOfClassSteps).map((station) =>
    awaitsHearing(station) ? { ...station, notes: [...(station.notes ?? []), limits] } : station,
  ),
  consolidated,
  ...endings,
];
