import type { Mover, Procedure } from "../../../src/rules/index.ts";
import { extension, extensionActs } from "../07-grievance/7.03-time-limits.ts";
import { waiver, waiverActs } from "../07-grievance/7.04-waiver-of-steps.ts";
import { arbitration, arbitrationActs, meetingActs, meetingDay } from "../07-grievance/7.12-step-5.ts";
import { abeyance, abeyanceActs } from "../07-grievance/abeyance.ts";
import {
  consolidated,
  consolidation,
  consolidationActs,
  consolidationReading,
} from "../07-grievance/consolidation.ts";
import { endingActs, endings, settlement, withdrawal } from "../07-grievance/endings.ts";
import { awaitsHearing } from "../07-grievance/hearing.ts";
import { arbitratorByAgreement } from "../07-grievance/panel-of-nine.ts";
import { awaiting, fromReceipt, rightLost } from "../07-grievance/periods.ts";
import { calendarDayCount } from "../07-grievance/readings.ts";
import { claimedOnce, otherWithdrawn } from "../15-classification/out-of-class-stations.ts";
import { act, dayOf, oneOf, owed, text, yesNo } from "../procedure-parts.ts";

const movers: readonly Mover[] = [
  { id: "grievant", title: "the employee who claims", side: "union" },
  { id: "union", title: "the union", side: "union" },
  { id: "director", title: "the Director of Personnel Administration or designee", side: "employer" },
  { id: "state", title: "the State", side: "employer" },
];
const by = movers.map(({ id }) => id);
const steps = ["director"];
const at = "SL.3.Exh.2";

const otherGone = otherWithdrawn(`${at}.c.3`);

const arbitrate = {
  act: "requestArbitration",
  by: ["union"],
  to: "arbitration-requested",
  what: "Submit the claim to arbitration",
};

/** Claims of III level attorneys, straight to the fourth level. */
export const attorneyFourProcedure: Procedure = {
  id: "attorney-iv-claim",
  clause: `${at}.d`,
  title: "Claim of a III level attorney",
  says: "A III level attorney who works out of class, or whose position belongs at the IV level, claims in writing straight from the Department of Personnel Administration, which has 120 days; then the union may go to arbitration. It can win back pay and nothing else.",
  movers,
  acts: [
    act(
      "prepare",
      "Record the duties that a claim is to be about",
      at,
      oneOf(
        "subject",
        "Is it about work of a higher class, or about the class of the position?",
        ["work", "position"],
        true,
      ),
      yesNo("attorneyThree", "Is the employee in a III level attorney class?"),
      yesNo(
        "supervisingDuties",
        "Does it rest on duties as Supervising Deputy Attorney General at the Department of Justice?",
      ),
      yesNo("sameDuties", "Is a claim of the other kind on the same duties filed already?"),
    ),
    act(
      "file",
      "File the claim on the State's form",
      `${at}.d.1`,
      dayOf("received", "On which day did the Department of Personnel Administration receive it?"),
      text("duties", "Which duties, by which factors of the standards?"),
    ),
    act(
      "answer",
      "Answer the claim",
      `${at}.d.3`,
      dayOf("received", "On which day was the answer received?"),
      text("answer", "What is the answer?"),
    ),
    ...arbitrationActs(steps),
    ...extensionActs,
    ...abeyanceActs,
    ...waiverActs(steps),
    ...meetingActs,
    otherGone.act,
    ...consolidationActs,
    ...endingActs,
  ],
  stations: [
    {
      id: "start",
      title: "Nothing recorded yet",
      clause: at,
      moves: [
        { act: "prepare", by: ["grievant", "union"], clause: at, to: "preparing", what: "Record the duties" },
      ],
    },
    {
      id: "preparing",
      title: "A claim may be filed, straight to the fourth level",
      clause: `${at}.d.2`,
      moves: [
        {
          act: "file",
          by: ["grievant", "union"],
          clause: `${at}.d.1`,
          to: "director",
          what: "File the claim with the Department of Personnel Administration",
          ...owed(
            `${at}.c.4`,
            "No last day is stated. Back pay reaches 120 days back from the filing, so each day of waiting can cost a day.",
          ),
          barred: [
            {
              when: { stated: "attorneyThree", is: false, act: "prepare" },
              code: "third-level-attorneys-only",
              reason: "The side letter is for III level attorneys",
              remedy: "Withdraw this case and open an out-of-class grievance under 15.3.",
              clause: at,
            },
            {
              when: { stated: "supervisingDuties", is: true, act: "prepare" },
              code: "supervising-duties",
              reason: "No claim can rest on duties as Supervising Deputy Attorney General",
              remedy: "Withdraw this case, or open it anew about other duties.",
              clause: "SL.3.2",
            },
            claimedOnce("prepare", `${at}.c.3`),
          ],
        },
        otherGone.move,
      ],
    },
    awaiting({
      id: "director",
      title: "The answer of the Department of Personnel Administration is awaited",
      clause: `${at}.d.3`,
      by: "director",
      within: fromReceipt(120, `${at}.d.3`),
      to: "director-answered",
      next: "Arbitration",
      pass: [{ ...arbitrate, clause: "7.11" }],
    }),
    {
      id: "director-answered",
      title: "Answered; the union may ask for arbitration",
      clause: `${at}.d.4`,
      moves: [
        {
          ...arbitrate,
          clause: `${at}.d.4`,
          within: fromReceipt(30, `${at}.d.4`),
          onLapse: rightLost(
            "The right to arbitrate is lost and the answer stands; a later request is recorded as late.",
            `${at}.d.4`,
          ),
        },
      ],
    },
    ...arbitration(steps).map((station) =>
      awaitsHearing(station)
        ? {
            ...station,
            notes: [
              ...(station.notes ?? []),
              {
                clause: `${at}.c.5`,
                says: "The arbitrator can neither reallocate the position nor stop the assignment.",
              },
            ],
          }
        : station,
    ),
    consolidated,
    ...endings,
  ],
  anywhere: [withdrawal],
  consents: [
    { ...extension, by },
    { ...abeyance, by },
    { ...waiver, by, at: ["director"] },
    meetingDay,
    arbitratorByAgreement,
    { ...consolidation, by },
    { ...settlement, by },
  ],
  counting: { "calendar days": calendarDayCount },
  readings: [
    {
      clause: at,
      says: "The procedure holds while this agreement does.",
      why: "It was to last until a successor of the agreement of 1999 is agreed; that successor prints it again, and 15.3.A sends III level attorneys to it.",
    },
    {
      clause: `${at}.d.2`,
      says: "No talk and no earlier step comes before the claim, and the claim has no last day.",
      why: "It goes directly to the fourth level, and the exhibit states a limit only on how far pay reaches back.",
    },
    {
      clause: `${at}.d.3`,
      says: "Where the answer is late, arbitration opens as in 7.11, and both sides may lengthen times as in 7.3.",
      why: "The exhibit calls these grievances and says nothing else of silence and time.",
    },
    {
      clause: "7.4",
      says: "The one step can be left out once the claim is filed, not before.",
      why: "How far pay reaches back is counted from the filing; without one nothing could be won.",
    },
    consolidationReading,
  ],
  dispute: {
    act: "file",
    who: "A III level attorney, who may be represented by the union, not on duties as Supervising Deputy Attorney General. Only the union can ask for arbitration.",
    clause: `${at}.d.1`,
    remedies: [
      {
        clause: `${at}.c.4`,
        says: "Back pay for the out-of-class work of the 120 calendar days before the filing.",
        reaches: {
          amount: 120,
          unit: "calendar days",
          from: { of: "file", date: "event" },
          before: true,
          clause: `${at}.c.4`,
        },
      },
      {
        clause: `${at}.c.4`,
        says: "Back pay for the time from the filing until the arbitrator has finally decided, while the work goes on. No other remedy is open.",
      },
    ],
  },
};
