import type { Act, Mover, Procedure } from "../../../src/rules/index.ts";
import { extension, extensionActs } from "./7.03-time-limits.ts";
import { consolidation, consolidationActs, consolidationReading } from "./consolidation.ts";
import { endingActs, settlement, withdrawal } from "./endings.ts";
import { costFields } from "./hearing.ts";
import { immediateDisputeStations } from "./immediate-dispute-stations.ts";
import { arbitrationDay, arbitrationDayActs, panelOfFiveActs } from "./panel-of-five.ts";
import { calendarDayCount } from "./readings.ts";

const movers: readonly Mover[] = [
  { id: "union", title: "the union", side: "union" },
  { id: "officer", title: "the department's labor relations officer", side: "employer" },
  { id: "local", title: "the lower management level", side: "employer" },
  { id: "third-level", title: "level 3", side: "employer" },
  { id: "director", title: "the Department of Personnel Administration", side: "employer" },
  { id: "state", title: "the State", side: "employer" },
];
const everyone = ["union", "state", "officer", "local", "third-level", "director"];

const time = { name: "time", type: "time", question: "At what time, HH:MM?", required: true } as const;
const timed = (act: string, title: string, clause: string): Act => ({ act, title, clause, fields: [time] });
const untimed = (act: string, title: string, clause: string): Act => ({ act, title, clause, fields: [] });

/** The fast road for a clear and present danger, in Monday-to-Friday hours. */
export const immediateDisputeProcedure: Procedure = {
  id: "immediate-dispute",
  clause: "7.14",
  title: "Immediate dispute about health and safety",
  says: "For a clear, present and severe danger: from the labor relations officer over three levels to an arbitrator who decides on the spot, in hours of Monday to Friday.",
  movers,
  acts: [
    { ...timed("learn", "Become aware of the threat", "7.14.A.1"), isKnowledge: true },
    timed("contact", "Contact the labor relations officer", "7.14.A.1"),
    untimed("resolve", "Record a mutual resolution", "7.14.A.2"),
    timed("refer", "Refer it to a lower management level", "7.14.A.2"),
    timed("talk", "Begin informal talks", "7.14.A.3"),
    timed("goToLevel3", "Present it at level 3", "7.14.A.5"),
    timed("goToDirector", "Present it to the Department of Personnel Administration", "7.14.A.6"),
    timed("requestArbitration", "Request immediate arbitration", "7.14.A.7"),
    ...panelOfFiveActs,
    {
      ...untimed("award", "Record the decision", "7.14.A.11"),
      fields: [
        { name: "award", type: "text", question: "What is the decision?" },
        { name: "remedy", type: "text", question: "What does it order to be done?" },
        ...costFields,
      ],
    },
    ...arbitrationDayActs,
    ...extensionActs.map((act) => ({ ...act, clause: "7.14.C" })),
    ...consolidationActs,
    ...endingActs,
  ],
  stations: immediateDisputeStations,
  anywhere: [{ ...withdrawal, by: ["union"] }],
  consents: [
    { ...extension, clause: "7.14.C", by: everyone },
    arbitrationDay,
    { ...consolidation, by: everyone },
    { ...settlement, by: everyone },
  ],
  counting: {
    "calendar days": calendarDayCount,
    "weekday hours":
      "Hours of Monday to Friday: the clock runs day and night and stands still from the end of Friday to the end of Sunday. Holidays on a weekday count.",
  },
  readings: [
    {
      clause: "7.14.A.1",
      says: "All 24 hours of a weekday count, and a weekday that is a holiday counts.",
      why: "The text names the days of the week and excepts nothing.",
    },
    {
      clause: "7.14.A.5",
      says: "Where the talks were never begun, the union may still go to level 3 after the 48 hours.",
      why: "The 48 hours run from the referral, not from the talks.",
    },
    {
      clause: "7.14.A.2",
      says: "Level 3 opens only 48 hours after a referral; an officer who neither resolves nor refers starts no clock.",
      why: "Every later time of the section is counted from the referral or from what follows it.",
    },
    {
      clause: "7.14.A.8",
      says: "Where the one selected cannot come after all, the selection goes on: somebody else of the list, or a second list.",
      why: "It goes on until somebody is available or the list is used up.",
    },
    {
      clause: "7.14.A.8",
      says: "The ten calendar days are the time within which the hearing is held.",
      why: "They say when the arbitrator must be free.",
    },
    {
      clause: "7.14.A.8",
      says: "The fifth pick is the union's; when that person is not free either, the State asks for a second list, and the union begins again.",
      why: "The union makes the first selection and the sides alternate, so the odd ones are its own.",
    },
    consolidationReading,
  ],
  dispute: {
    act: "contact",
    who: "The union alone.",
    asks: "Is there a clear and present danger to somebody's health or safety, here and now?",
    clause: "7.14.A",
    remedies: [
      {
        clause: "7.14.A.2",
        says: "That the danger is removed, at the first level at which both sides agree on it.",
      },
      {
        clause: "7.14.A.11",
        says: "What the arbitrator decides on the spot, from the facts as they were put, within the agreement.",
      },
    ],
  },
};
