import type { Count, Move, Procedure } from "../../../src/rules/index.ts";
import {
  act,
  calendarDays,
  count,
  dayOf,
  daysOfNotice,
  end,
  months,
  moversOf,
  nothingStated,
  notYet,
  onDay,
  oneOf,
  owed,
  text,
} from "../procedure-parts.ts";

const clause = "5.3";
const anniversary = { of: "any", date: { field: "anniversary" } } as const;

/** Six qualifying pay periods after the anniversary; each one that does not qualify adds a month. */
const furthest = (lost: number): Count =>
  count(6 + lost, "months", clause, anniversary, {
    when: lost === 0 ? notYet("recordLost") : { stated: "lost", is: String(lost), act: "recordLost" },
  });
const MOST_LOST = 6;
const lost = Array.from({ length: MOST_LOST }, (_, i) => i + 1);

/** The request: thirty days before the anniversary. */
const askBy = count(30, "calendar days", clause, anniversary, { before: true });
/** The later day: that of the adjustment, or the furthest to which the change can be put off. */
const later = [onDay("expect", "merit", clause), furthest(0), ...lost.map(furthest)];

/** The change on the later day, put off by the department's word. */
const deferredChange: Move = {
  act: "changeRange",
  by: ["department"],
  clause,
  to: "changed",
  what: "Change the range on the day of the adjustment, six qualifying pay periods away at most",
  within: { earliestOf: later },
  clock: "deferred",
  onLapse: nothingStated("Nothing is stated; the salary of the range is owed from that day.", clause),
};
/** The same before the department's word, which need not be waited for where the request was in time. */
const askedChange: Move = {
  ...deferredChange,
  within: {
    earliestOf: [
      onDay("expect", "anniversary", clause, { not: { made: "request", within: askBy } }),
      ...later,
    ],
  },
};
const recordLost: Move = {
  act: "recordLost",
  by: ["department", "employee", "union"],
  clause,
  what: "Record pay periods that did not qualify",
};

/** An employee puts a range change off until the merit salary adjustment. */
export const rangeChangeProcedure: Procedure = {
  id: "range-change-deferral",
  clause,
  title: "Putting a range change off to the merit salary adjustment",
  says: "An employee who is about to change range may put it off by up to six qualifying pay periods, so that it falls on the day of the merit salary adjustment. The wish comes in writing, 30 days before the anniversary of the range change.",
  movers: moversOf("employee", "union", "department"),
  acts: [
    act(
      "expect",
      "Record the range change that is coming",
      clause,
      dayOf("anniversary", "On which day would the range change fall?", true),
      dayOf("merit", "On which day does the merit salary adjustment take effect?", true),
    ),
    act(
      "request",
      "Ask in writing that it be put off",
      clause,
      dayOf("received", "On which day did the department receive it?"),
    ),
    act(
      "confirm",
      "Confirm that it is put off",
      clause,
      dayOf("received", "On which day did the employee receive it?"),
    ),
    act(
      "refuse",
      "Refuse to put it off",
      clause,
      oneOf(
        "ground",
        "On which ground?",
        ["not eligible for a range change", "asked too late", "adjustment too far away", "other"],
        true,
      ),
      text("reasons", "For which reasons?", true),
      dayOf("received", "On which day did the employee receive it?"),
    ),
    act(
      "recordLost",
      "Record pay periods that did not qualify",
      clause,
      oneOf(
        "lost",
        "How many pay periods since the anniversary did not qualify, in all?",
        lost.map(String),
        true,
      ),
    ),
    act("changeRange", "Record that the range was changed", clause),
    act("withdraw", "Withdraw the wish", clause, text("reason", "Why is it withdrawn?")),
  ],
  stations: [
    {
      id: "start",
      title: "Nothing recorded yet",
      clause,
      moves: [
        {
          act: "expect",
          by: ["employee", "union", "department"],
          clause,
          to: "coming",
          what: "Record both days",
        },
      ],
    },
    {
      id: "coming",
      title: "The range change is coming; it may be put off",
      clause,
      moves: [
        {
          act: "request",
          by: ["employee", "union"],
          clause,
          to: "asked",
          what: "Ask in writing that the range change be put off",
          within: askBy,
          onLapse: {
            effect: "right lost",
            says: "The range change falls on its own day; a later request is recorded as late.",
            clause,
          },
        },
        {
          act: "changeRange",
          by: ["department"],
          clause,
          to: "changed",
          what: "Change the range on its own day",
          within: onDay("expect", "anniversary", clause),
          onLapse: nothingStated("Nothing is stated; the salary of the range is owed from its day.", clause),
        },
      ],
    },
    {
      id: "asked",
      title: "The employee has asked that it be put off",
      clause,
      moves: [
        {
          act: "confirm",
          by: ["department"],
          clause,
          to: "deferred",
          what: "Confirm it, or refuse with reasons",
          ...owed(
            clause,
            "No time is stated for an answer, and none need be waited for: the choice is the employee's own where the conditions hold.",
          ),
        },
        { act: "refuse", by: ["department"], clause, to: "refused", what: "Refuse with reasons" },
        { act: "withdraw", by: ["employee", "union"], clause, to: "coming", what: "Withdraw the wish" },
        askedChange,
        recordLost,
      ],
    },
    {
      id: "deferred",
      title: "Put off to the day of the merit salary adjustment",
      clause,
      moves: [deferredChange, recordLost],
    },
    end("changed", "The range was changed", clause, "completed"),
    end("refused", "Refused; the range change falls on its own day", clause, "denied"),
  ],
  anywhere: [],
  consents: [],
  counting: {
    "calendar days": `${calendarDays} ${daysOfNotice.replace("Calendar days: ", "Notice: ")}`,
    months,
  },
  readings: [
    {
      clause,
      says: "A request on the thirtieth day before the anniversary is in time.",
      why: "The section asks for no less than thirty days; thirty days are not less.",
    },
    {
      clause,
      says: "A pay period is a month, and one that does not qualify adds another month to the six.",
      why: "Only qualifying pay periods count towards the six.",
    },
    {
      clause,
      says: "Where it was put off although the adjustment lies further away, it falls after six qualifying pay periods.",
      why: "The section lets nobody put it off for longer, and a confirmation is kept as far as it can be.",
    },
    {
      clause,
      says: "The department may refuse only where a condition is missing; a dispute over that is a grievance.",
      why: "The section leaves the choice to the employee.",
    },
    {
      clause,
      says: "Where the department says nothing to a request in time, the change is put off all the same, and its later day runs from the request on.",
      why: "The choice is the employee's; the section asks for a request and for no answer.",
    },
  ],
};
