import type { Procedure } from "../../../src/rules/index.ts";
import { movers } from "./7.02-definitions.ts";
import { extension, extensionActs } from "./7.03-time-limits.ts";
import { waiver, waiverActs } from "./7.04-waiver-of-steps.ts";
import { informalActs, informalStations } from "./7.06-informal-discussion.ts";
import { formalActs, step1 } from "./7.07-step-1.ts";
import { step2 } from "./7.08-step-2.ts";
import { step3 } from "./7.09-step-3.ts";
import { step4 } from "./7.10-step-4.ts";
import { arbitration, arbitrationActs, meetingActs, meetingDay } from "./7.12-step-5.ts";
import { endingActs, endings, settlement, withdrawal } from "./endings.ts";
import { endsAtStep4, noFurtherThanStep4 } from "./reach.ts";
import { calendarDayCount, grievanceReadings } from "./readings.ts";

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
    ...arbitrationActs,
    ...extensionActs,
    ...waiverActs(["informal", "step1", "step2", "step3", "step4"]),
    ...meetingActs,
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
      [noFurtherThanStep4],
    ),
    ...arbitration,
    {
      id: "final",
      title: "Answered for good: the dispute goes no further",
      clause: "7.2.B",
      moves: [],
      end: "final answer",
    },
    ...endings,
  ],
  anywhere: [withdrawal],
  consents: [extension, waiver, meetingDay, settlement],
  counting: { "calendar days": calendarDayCount },
  readings: grievanceReadings,
};
