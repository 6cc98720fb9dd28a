import type { Move, Procedure } from "../../../src/rules/index.ts";
import { act, end, moversOf, owed, text, withdrawing } from "../procedure-parts.ts";

const withdrawal = withdrawing(["union"], "13.2.C");
const talk = (by: string, clause: string): Move => ({
  act: "meet",
  by: [by],
  clause,
  to: "talking",
  what: "Meet and confer with the union",
  ...owed(clause, "The talks are owed; no number of days is stated."),
});

/** Talks about an incompatible activity statement: on the union's list (13.2.C) or after reduced worktime (13.2.D). */
export const activityTalksProcedure: Procedure = {
  id: "activity-statement-talks",
  clause: "13.2.C",
  title: "Talks about an incompatible activity statement",
  says: "The union gives a department its list of changes to the statement, and the personnel department or its designee meets and confers. Where reduced worktime is made mandatory, the union can ask the department head for talks on changes that soften it.",
  movers: moversOf("union", "director", "department-head"),
  acts: [
    act(
      "presentList",
      "Present the list of changes",
      "13.2.C",
      text("department", "To which department or agency?", true),
      text("changes", "Which changes?", true),
    ),
    act(
      "askTalks",
      "Ask for talks about reduced worktime",
      "13.2.D",
      text("programme", "Which programme?", true),
    ),
    act("meet", "Meet and confer", "13.2.C"),
    act("agree", "Record what was agreed", "13.2.C", text("terms", "What was agreed?", true)),
    act("close", "Record that the talks ended without agreement", "13.2.C"),
    withdrawal.act,
  ],
  stations: [
    {
      id: "start",
      title: "Nothing recorded yet",
      clause: "13.2.C",
      moves: [
        { act: "presentList", by: ["union"], clause: "13.2.C", to: "presented", what: "Present the list" },
        {
          act: "askTalks",
          by: ["union"],
          clause: "13.2.D",
          to: "asked",
          what: "Ask for talks once reduced worktime is mandatory",
        },
      ],
    },
    {
      id: "presented",
      title: "List presented: talks with the personnel department are owed",
      clause: "13.2.C",
      moves: [talk("director", "13.2.C")],
    },
    {
      id: "asked",
      title: "Talks asked for: the department head owes them",
      clause: "13.2.D",
      moves: [talk("department-head", "13.2.D")],
    },
    {
      id: "talking",
      title: "The two sides meet and confer",
      clause: "13.2.C",
      moves: [
        {
          act: "agree",
          by: ["union", "director", "department-head"],
          clause: "13.2.C",
          to: "agreed",
          what: "Come to an agreement, or record that there is none",
          ...owed("13.2.C", "No time is stated for the talks, and no agreement is owed."),
        },
        {
          act: "close",
          by: ["union", "director", "department-head"],
          clause: "13.2.C",
          to: "closed",
          what: "Record that they ended without agreement",
        },
        { act: "meet", by: ["director", "department-head"], clause: "13.2.C", what: "Meet again" },
      ],
    },
    end("agreed", "Agreed", "13.2.C", "agreed"),
    end("closed", "Ended without agreement", "13.2.C", "completed"),
    withdrawal.station,
  ],
  anywhere: [withdrawal.move],
  consents: [],
  counting: {},
  readings: [
    {
      clause: "13.2.C",
      says: "The talks are owed once the list is presented, and not before.",
      why: "The clause places them after the union's list.",
    },
  ],
};
