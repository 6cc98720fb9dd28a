import type { Act, Mover, Procedure } from "../../../src/rules/index.ts";
import { extension, extensionActs } from "../07-grievance/7.03-time-limits.ts";
import { waiver, waiverActs } from "../07-grievance/7.04-waiver-of-steps.ts";
import { arbitrationActs, meetingActs, meetingDay } from "../07-grievance/7.12-step-5.ts";
import { abeyance, abeyanceActs } from "../07-grievance/abeyance.ts";
import { consolidation, consolidationActs, consolidationReading } from "../07-grievance/consolidation.ts";
import { endingActs, settlement, withdrawal } from "../07-grievance/endings.ts";
import { arbitratorByAgreement } from "../07-grievance/panel-of-nine.ts";
import { calendarDayCount } from "../07-grievance/readings.ts";
import { act, dayOf, months, oneOf, text, yesNo } from "../procedure-parts.ts";
import { otherWithdrawn, outOfClassStations, outOfClassSteps } from "./out-of-class-stations.ts";

const movers: readonly Mover[] = [
  { id: "grievant", title: "the grievant", side: "union" },
  { id: "union", title: "the union", side: "union" },
  { id: "supervisor", title: "the supervisor", side: "employer" },
  { id: "department", title: "the person named for the department level", side: "employer" },
  { id: "director", title: "the Director of Personnel Administration or designee", side: "employer" },
  { id: "state", title: "the State", side: "employer" },
];
const by = movers.map(({ id }) => id);

/** The acts of a claim that are not those of every grievance. */
const ownActs: readonly Act[] = [
  act(
    "talk",
    "Talk it over with the supervisor",
    "15.3.E.1",
    oneOf(
      "subject",
      "Is it about work of a higher class, or about the class of the position?",
      ["work", "position"],
      true,
    ),
    yesNo("goesOn", "For work: does it still go on?"),
    dayOf(
      "changed",
      "On which day did the duties change, so that the work stopped or the position became misallocated?",
    ),
    yesNo("attorneyThree", "Is the employee in a III level attorney class?"),
    yesNo("sameDuties", "Is a claim of the other kind on the same duties filed already?"),
  ),
  act(
    "answer",
    "Answer",
    "15.3.E.4",
    dayOf("received", "On which day was the answer received?"),
    text("answer", "What is the answer?"),
  ),
  act(
    "dutiesChanged",
    "Record the day on which the duties changed",
    "15.3.E.2.b",
    dayOf("changed", "On which day did the duties change, so that the work stopped?", true),
  ),
  act(
    "file",
    "File the formal grievance",
    "15.3.E.2",
    dayOf("received", "On which day did the department level receive it?"),
    text("duties", "Which duties, of which higher class?"),
    dayOf("changed", "If it is not on record yet: on which day did the duties change?"),
  ),
  otherWithdrawn("15.3.D.3").act,
  act(
    "appeal",
    "Appeal to the Director of Personnel Administration",
    "15.3.E.5",
    dayOf("received", "On which day did the Director receive it?"),
    text("grounds", "Why does the answer not settle it?"),
  ),
];

/** Claims of out-of-class work, and of a position's class, by section 15.3. */
export const outOfClassProcedure: Procedure = {
  id: "out-of-class",
  clause: "15.3.E",
  title: "Out-of-class grievance",
  says: "Work of a higher class, or a position in the wrong class: first a talk with the supervisor, then a formal grievance to the department level, the Director of Personnel Administration, and arbitration. It can win back pay and nothing else.",
  movers,
  acts: [
    ...ownActs,
    ...arbitrationActs(outOfClassSteps),
    ...extensionActs,
    ...abeyanceActs,
    ...waiverActs(outOfClassSteps),
    ...meetingActs,
    ...consolidationActs,
    ...endingActs,
  ],
  stations: outOfClassStations,
  anywhere: [withdrawal],
  consents: [
    { ...extension, by },
    { ...abeyance, by },
    { ...waiver, by },
    meetingDay,
    arbitratorByAgreement,
    { ...consolidation, by },
    { ...settlement, by },
  ],
  counting: { "calendar days": calendarDayCount, months },
  readings: [
    {
      clause: "15.3.E.2",
      says: "The 14 days run from the answer and the 21 days are the outer limit: the earlier of the two is the last day to file.",
      why: "E.2.c ends the time with the 21 days whatever happens; the 14 days would mean nothing if the longer time always held.",
    },
    {
      clause: "15.3.E.2.b",
      says: "For a position the 21 days run from the day on which it became misallocated, though it still is; for work, from the day on which it stopped.",
      why: "Those are the days that the subsection names. Who goes on doing the work can still claim the work itself.",
    },
    {
      clause: "15.3.E.2.b",
      says: "Either side may record the day on which the duties changed; of several days recorded the one that ends the time first counts, and who contests it files and says so.",
      why: "E.2.c lets nothing lengthen the time, and a later filing is recorded, not refused; an arbitrator can decide on the day.",
    },
    {
      clause: "15.3.E.1",
      says: "The supervisor has no time for the answer, and a formal grievance can be filed without one.",
      why: "The seven days of 7.6 belong to another procedure, and the limit of E.2.b runs whether or not there is an answer.",
    },
    {
      clause: "15.3.E.4",
      says: "Where an answer of the department or the Director is late, the next step opens as in 7.11, and both sides may lengthen times and leave out steps as in 7.3 and 7.4.",
      why: "The section calls these grievances and states nothing else about silence, time and steps.",
    },
    {
      clause: "15.3.D.4",
      says: "The year before the filing is counted back from the day of the formal filing at the department level.",
      why: "That is the filing of which the subsection speaks; the talk before it is not filed.",
    },
    {
      clause: "15.3.E",
      says: "The union may act for the grievant at every step; only the union can ask for arbitration.",
      why: "A grievant may be represented, and E.7 gives arbitration to the union.",
    },
    consolidationReading,
  ],
  dispute: {
    act: "file",
    who: "The employee, who may be represented by the union; III level attorneys claim under Side Letter 3. Only the union can ask for arbitration.",
    clause: "15.3.E.2",
    remedies: [
      {
        clause: "15.3.D.4",
        says: "Back pay for the out-of-class work of at most one year before the filing.",
        reaches: {
          amount: 12,
          unit: "months",
          from: { of: "file", date: "event" },
          before: true,
          clause: "15.3.D.4",
        },
      },
      {
        clause: "15.3.D.4",
        says: "Back pay for the time from the filing until the arbitrator has finally decided, while the work goes on. No other remedy is open, neither another class nor an end of the assignment.",
      },
    ],
  },
};
