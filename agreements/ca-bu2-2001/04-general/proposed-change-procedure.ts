import type { Procedure } from "../../../src/rules/index.ts";
import { extension, extensionActs } from "../07-grievance/7.03-time-limits.ts";
import { arbitrationActs, inArbitration, meetingActs, meetingDay } from "../07-grievance/7.12-step-5.ts";
import { arbitratorByAgreement } from "../07-grievance/panel-of-nine.ts";
import { calendarDays, daysOfNotice, moversOf } from "../procedure-parts.ts";
import { addendum, changeActs, changeReadings } from "./proposed-change-acts.ts";
import { missingAfterAward } from "./proposed-change-moves.ts";
import { changeStations } from "./proposed-change-stations.ts";

/** A change in something bargainable during the term: notice, request, talks on the impact, and disputes over both. */
export const proposedChangeProcedure: Procedure = {
  id: "proposed-change",
  clause: "4.3.B",
  title: "Proposed change and impact bargaining",
  says: "The State tells the union of a change 30 days before it takes effect. If it touches a significant number of the unit, lies within scope and the union asks, both bargain over the impact; what they agree becomes an addendum. Whether a change falls under this can go straight to arbitration.",
  movers: moversOf("union", "state"),
  acts: [...changeActs, ...arbitrationActs(missingAfterAward), ...meetingActs, ...extensionActs],
  stations: changeStations,
  anywhere: [
    {
      act: "dropChange",
      by: ["state"],
      clause: "4.3.B",
      to: "dropped",
      what: "Give up the change",
    },
  ],
  consents: [
    addendum,
    { ...extension, by: ["union", "state"], at: inArbitration },
    meetingDay,
    arbitratorByAgreement,
  ],
  counting: { "calendar days": `${calendarDays} ${daysOfNotice.replace("Calendar days: ", "Notice: ")}` },
  readings: changeReadings,
};
