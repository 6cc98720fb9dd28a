import type { Procedure } from "../../../src/rules/index.ts";
import { everyone, movers } from "./7.02-definitions.ts";
import { extension, extensionActs } from "./7.03-time-limits.ts";
import { waiver, waiverActs } from "./7.04-waiver-of-steps.ts";
import { informalActs, informalStations } from "./7.06-informal-discussion.ts";
import { formalActs, step1 } from "./7.07-step-1.ts";
import { step2 } from "./7.08-step-2.ts";
import { step3 } from "./7.09-step-3.ts";
import { step4 } from "./7.10-step-4.ts";
import { arbitration, arbitrationActs, inArbitration, meetingActs, meetingDay } from "./7.12-step-5.ts";
import { abeyance, abeyanceActs } from "./abeyance.ts";
import { complaintStaysInDepartment } from "./complaint.ts";
import { consolidated, consolidation, consolidationActs, consolidationReading } from "./consolidation.ts";
import { endingActs, endings, settlement, withdrawal } from "./endings.ts";
import { arbitratorByAgreement } from "./panel-of-nine.ts";
import { endsAtStep4, noFurtherThanStep4 } from "./reach.ts";
import { calendarDayCount, grievanceReadings } from "./readings.ts";
import { remandReadings, sendingBack } from "./remand.ts";

const steps = ["step1", "step2", "step3", "step4"];

const remand = sendingBack({
  id: "remand",
  title: "sending the case back to an earlier step",
  steps: ["step1", "step2", "step3"],
  at: [
    ...["step1-answered", "step2", "step2-answered", "step3", "step3-answered", "step4", "step4-answered"],
    ...inArbitration,
  ],
  by: everyone,
});

const backToDirector = sendingBack({
  id: "return",
  title: "sending the case back from arbitration to step 4",
  steps: ["step4"],
  at: inArbitration,
  by: ["union", "state"],
});

/** The grievance procedure of sections 7.6 to 7.12, from the talk with the supervisor to the award. */
export const grievanceProcedure: Procedure = {
  id: "grievance",
  clause: "7.6",
  title: "Grievance and complaint",
  says: "From an informal talk with the supervisor over four written steps to arbitration, which only the union can ask for. A complaint ends with the department head.",
  movers,
  acts: [
    ...informalActs,
    ...formalActs,
    ...arbitrationActs(steps),
    ...extensionActs,
    ...abeyanceActs,
    ...waiverActs(["informal", ...steps]),
    ...meetingActs,
    ...remand.acts,
    ...backToDirector.acts,
    ...consolidationActs,
    ...endingActs,
  ],
  stations: [
    ...informalStations,
    ...step1,
    ...step2,
    ...step3,
    ...step4(
      "Step 4: the answer of the Director of Personnel Administration is awaited",
      "7.12.A",
      [{ when: endsAtStep4, to: "final" }, { to: "step4-answered" }],
      [complaintStaysInDepartment, noFurtherThanStep4],
    ),
    ...arbitration(steps),
    {
      id: "final",
      title: "Answered for good: the dispute goes no further",
      clause: "7.2.B",
      moves: [],
      end: "final answer",
      notes: [
        { clause: "7.2.B", says: "A complaint ends with the department head or designee." },
        {
          clause: "6.3.B",
          says: "A dispute over flexible hours or reduced time in work week groups E and SE ends with step 3.",
        },
        { clause: "6.4.B", says: "A dispute over telework ends with step 4." },
      ],
    },
    consolidated,
    ...endings,
  ],
  anywhere: [withdrawal],
  consents: [
    extension,
    abeyance,
    waiver,
    meetingDay,
    arbitratorByAgreement,
    remand.consent,
    backToDirector.consent,
    consolidation,
    settlement,
  ],
  counting: { "calendar days": calendarDayCount },
  readings: [...grievanceReadings, ...remandReadings, consolidationReading],
  dispute: {
    act: "file",
    who: "An employee, several employees, or the union itself; each may act through a steward or the union's staff.",
    clause: "7.2.A",
    remedies: [
      {
        clause: "7.12.E",
        says: "What the arbitrator orders within the agreement. The article states no limit on how far back it reaches.",
      },
      { clause: "7.1.B.1", says: "What both sides settle on; at steps 1 and 2 it sets no precedent." },
      { clause: "7.2.B", says: "For a complaint, what the department head or designee decides." },
    ],
  },
};
