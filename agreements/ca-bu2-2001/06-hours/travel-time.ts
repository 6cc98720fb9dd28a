import { given, noFlag, rule } from "../../../src/rules/index.ts";
import { workWeekGroup } from "../inputs.ts";

/** The kinds of 29 CFR 785.35 to 785.41, and whether they count. */
const kind = given.choice("travelKind", {
  choices: {
    commute: "The ordinary way from home to work and back (785.35)",
    emergency: "Called out from home a long way after the day's work (785.36)",
    "one-day-assignment": "To another city and back for a special assignment of one day (785.37)",
    "between-places": "From one place of work to another in the course of the day (785.38)",
    "overnight-in-hours": "Away overnight, in the hours that are normally worked, on any day (785.39)",
    "overnight-passenger": "Away overnight, outside those hours, as a passenger (785.39)",
    working: "Doing required work while traveling, such as driving (785.41)",
  },
  question: "What kind of travel was it?",
});
const none = noFlag(
  "6.1.A",
  "the federal rules on travel time are for employees covered by that law, which is group 2",
);

const day = "2002-04-15";
export const travelTime = rule(
  {
    id: "travel-time-worked",
    clause: "6.1.A",
    title: "Does travel time count as worked?",
    says: "Only as the federal rules on travel time (29 CFR 785.34 to 785.41) say, whatever another clause, policy or practice says.",
    page: 25,
  },
  kind.is("emergency", "one-day-assignment", "between-places", "overnight-in-hours", "working"),
)
  .notwithstanding("6.1.A", workWeekGroup.is("E", "SE"), none, {
    note: "Groups E and SE are not covered by that law",
  })
  .reading(
    "6.1.A",
    "federal-kinds",
    "The kinds of travel are those of the federal regulation, each with its section",
    "The clause makes that regulation the only measure. Of a one-day assignment it takes out the usual way to a station, of all travel the meals, and it lets the employer choose where public transport was offered but the employee drives (785.40).",
  )
  .example({ workWeekGroup: "2", travelKind: "commute" }, day, "false")
  .example({ workWeekGroup: "2", travelKind: "emergency" }, day, "true")
  .example({ workWeekGroup: "2", travelKind: "one-day-assignment" }, day, "true")
  .example({ workWeekGroup: "2", travelKind: "between-places" }, day, "true")
  .example({ workWeekGroup: "2", travelKind: "overnight-in-hours" }, day, "true")
  .example({ workWeekGroup: "2", travelKind: "overnight-passenger" }, day, "false")
  .example({ workWeekGroup: "2", travelKind: "working" }, day, "true")
  .example({ workWeekGroup: "SE", travelKind: "working" }, day, { notApplicable: "6.1.A" })
  .example({ workWeekGroup: "2", travelKind: "holiday" }, day, { refused: "out-of-range" });
