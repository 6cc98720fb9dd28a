import type { Condition, Field, Move, Procedure } from "../../../src/rules/index.ts";
import { act, done, end, moversOf, oneOf, onlyOnce, owed, text, withdrawing } from "../procedure-parts.ts";

const withdrawal = withdrawing(["employee"], "13.2.B");
const member = (whose: string): Field => ({
  name: "members",
  type: "list",
  count: 2,
  question: `Which two represent ${whose}? One a line.`,
  required: true,
});
const both: Condition = { all: [done("nameDepartment"), done("nameUnion")] };

const seats = (name: string, by: string, what: string): Move => ({
  act: name,
  by: [by],
  clause: "13.2.B",
  to: [{ when: both, to: "committee" }, { to: "review" }],
  what,
  ...owed("13.2.B", "No time is stated for naming the committee; the review waits for it."),
  barred: [onlyOnce(name, "13.2.B")],
});

const grant: Move = {
  act: "grant",
  by: ["department"],
  clause: "13.2.B",
  to: "granted",
  what: "Grant the exception",
};

/** An exception for outside work and the review of its refusal by a committee of both sides: 13.2.B. */
export const outsideWorkProcedure: Procedure = {
  id: "outside-work",
  clause: "13.2.B",
  title: "Exception for outside work",
  says: "An employee asks the department to allow outside work that its incompatible activity statement forbids. If it says no, the employee can have two people of the department and two of the union review it; they recommend, and the department head decides. Work that does not conflict with the statement needs none of this.",
  movers: moversOf("employee", "union", "department", "department-head"),
  acts: [
    act("ask", "Ask for an exception", "13.2.B", text("work", "Which work, for whom, and when?", true)),
    act("grant", "Grant the exception", "13.2.B", text("terms", "On which terms, if any?")),
    act(
      "refuse",
      "Refuse the exception",
      "13.2.B",
      text("reason", "Why does it conflict with the statement?"),
    ),
    act("askReview", "Ask for the committee's review", "13.2.B"),
    act("letStand", "Let the refusal stand", "13.2.B"),
    act("nameDepartment", "Name the department's two members", "13.2.B", member("the department")),
    act("nameUnion", "Name the union's two members", "13.2.B", member("the union")),
    act(
      "recommend",
      "Record the committee's recommendation",
      "13.2.B",
      oneOf("recommends", "What does the committee recommend?", ["grant", "refuse", "divided"], true),
      text("reason", "Why?"),
    ),
    act(
      "decide",
      "Decide after the recommendation",
      "13.2.B",
      oneOf("decision", "Is the exception granted?", ["grant", "refuse"], true),
      text("reason", "Why?"),
    ),
    withdrawal.act,
  ],
  stations: [
    {
      id: "start",
      title: "Nothing recorded yet",
      clause: "13.2.B",
      moves: [{ act: "ask", by: ["employee"], clause: "13.2.B", to: "asked", what: "Ask for an exception" }],
    },
    {
      id: "asked",
      title: "Asked: the department answers",
      clause: "13.2.B",
      moves: [
        {
          ...grant,
          what: "Grant or refuse the exception",
          ...owed(
            "13.2.B",
            "No time is stated; silence is no refusal, and the work stays forbidden meanwhile.",
          ),
        },
        { act: "refuse", by: ["department"], clause: "13.2.B", to: "refused", what: "Refuse the exception" },
      ],
    },
    {
      id: "refused",
      title: "Refused: the employee may ask for a review",
      clause: "13.2.B",
      moves: [
        {
          act: "askReview",
          by: ["employee"],
          clause: "13.2.B",
          to: "review",
          what: "Ask for the review, or let the refusal stand",
          ...owed("13.2.B", "No time is stated; the refusal holds until it is changed."),
        },
        { act: "letStand", by: ["employee"], clause: "13.2.B", to: "stands", what: "Let the refusal stand" },
        grant,
      ],
    },
    {
      id: "review",
      title: "Review asked: the committee of two and two is named",
      clause: "13.2.B",
      moves: [
        seats("nameDepartment", "department", "Name the department's two members"),
        seats("nameUnion", "union", "Name the union's two members"),
        grant,
      ],
    },
    {
      id: "committee",
      title: "The committee reviews the refusal",
      clause: "13.2.B",
      moves: [
        {
          act: "recommend",
          by: ["department", "union"],
          clause: "13.2.B",
          to: "recommended",
          what: "Issue a recommendation to the department head",
          ...owed(
            "13.2.B",
            "No time is stated. A committee divided two to two can say so; the department head then decides.",
          ),
        },
        grant,
      ],
    },
    {
      id: "recommended",
      title: "Recommended: the department head or designee decides",
      clause: "13.2.B",
      moves: [
        {
          act: "decide",
          by: ["department-head"],
          clause: "13.2.B",
          to: [
            { when: { stated: "decision", is: "grant", act: "decide" }, to: "granted" },
            { to: "decided" },
          ],
          what: "Decide, following the recommendation or not",
          ...owed("13.2.B", "No time is stated; the refusal holds until the decision."),
        },
      ],
    },
    end("granted", "Exception granted", "13.2.B", "granted"),
    end("stands", "The employee lets the refusal stand", "13.2.B", "denied"),
    {
      ...end("decided", "Refused by the department head", "13.2.B", "denied"),
      notes: [
        {
          clause: "13.2.B",
          says: "That the section was not kept can be grieved; it binds nobody to the recommendation.",
        },
      ],
    },
    withdrawal.station,
  ],
  anywhere: [withdrawal.move],
  consents: [],
  counting: {},
  readings: [
    {
      clause: "13.2.B",
      says: "The recommendation binds nobody; the department head or designee decides either way.",
      why: "The committee recommends for decision, and no majority or effect is stated.",
    },
    {
      clause: "13.2.B",
      says: "A committee that is divided reports that, and the department head or designee decides.",
      why: "The decision is the department head's in any case, and the review would otherwise have no end.",
    },
    {
      clause: "13.2.B",
      says: "Only the employee can ask for the review; the union takes its two seats.",
      why: "The review comes at the employee's request.",
    },
    {
      clause: "13.2.B",
      says: "The department may grant what it refused until the committee has recommended.",
      why: "Nothing keeps a department from changing its mind; afterwards the decision is the department head's.",
    },
  ],
};
