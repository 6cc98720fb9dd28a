import { figure, given, type Num, notApplicable, read, rule, when, zero } from "../../../src/rules/index.ts";
import { boardLevelActivity, boardRole, operationsAllowRelease, releaseAnnounced } from "./inputs.ts";

const START = "2001-07-01";
const head = { page: 7, clause: "2.1.C.1" } as const;
export const boardMembers = figure(
  { ...head, id: "board-members-released", title: "Board members with release time", unit: "count" },
  { [START]: "9" },
);
export const boardDays = figure(
  { ...head, id: "board-release-days", title: "Release time of a board member a month", unit: "days" },
  { [START]: "1" },
);
const executive = { page: 8, clause: "2.1.C.2" } as const;
export const executiveMembers = figure(
  {
    ...executive,
    id: "executive-members-released",
    title: "Executive board members with release time",
    unit: "count",
  },
  { [START]: "6" },
);
export const executiveDays = figure(
  {
    ...executive,
    id: "executive-release-days",
    title: "Release time of an executive board member a month",
    unit: "days",
  },
  { [START]: "2" },
);
export const atOneLocation = figure(
  {
    id: "board-members-one-location",
    clause: "2.1.C.1.b",
    title: "Board members who must be released at a time from one location",
    unit: "count",
    page: 8,
  },
  { [START]: "1" },
);

const used = given.number("boardReleaseUsed", {
  unit: "days",
  min: "0",
  max: "3",
  question: "How many days of board release time has the member had this month already?",
});
const asked = given.number("boardReleaseAsked", {
  unit: "days",
  min: "1",
  max: "3",
  question: "How many days are asked for?",
});
const nobody = () =>
  notApplicable("days", "2.1.C", "only members of the board and of the executive board have this time");
/** The month's days by seat; `executive` is what a member of the executive board has. */
const left = (executive: Num) =>
  when(boardRole.is("executive-board"), executive, when(boardRole.is("board"), read(boardDays), nobody()))
    .minus(used)
    .atLeast(zero("days"));

const quotaHead = {
  id: "board-release-left",
  clause: "2.1.C",
  title: "Board release time left this month",
  says: "Paid days that a member of the union's board or executive board may still have in the month.",
  page: 7,
};
const both = rule(quotaHead, left(read(executiveDays).plus(read(boardDays))));
export const boardReleaseLeft = rule(quotaHead, left(read(executiveDays)))
  .reading(
    "2.1.C.2",
    "one-seat",
    "Each person has the days of one seat: the executive board's 2 stand for themselves",
    "The two paragraphs count their members apart, 9 and 6, and each gives its own number of days.",
  )
  .alternative(
    "2.1.C.2",
    "both-seats",
    "A member of the executive board sits on the board too, and has 2 days and 1",
    "No word says that the six are others than the nine.",
    both,
  )
  .example({ boardRole: "board", boardReleaseUsed: "0" }, "2002-04-15", "1")
  .example({ boardRole: "board", boardReleaseUsed: "1" }, "2002-04-15", "0")
  .example({ boardRole: "executive-board", boardReleaseUsed: "0" }, "2002-04-15", "2")
  .example({ boardRole: "executive-board", boardReleaseUsed: "1" }, "2002-04-15", "1")
  .example({ boardRole: "executive-board", boardReleaseUsed: "2" }, "2002-04-15", "0", {
    note: "a third day only under the other reading",
  })
  .example({ boardRole: "executive-board", boardReleaseUsed: "3" }, "2002-04-15", "0")
  .example({ boardRole: "neither", boardReleaseUsed: "0" }, "2002-04-15", { notApplicable: "2.1.C" })
  .example({ boardRole: "board", boardReleaseUsed: "4" }, "2002-04-15", { refused: "out-of-range" });

const named = given.number("boardMembersNamed", {
  unit: "count",
  min: "0",
  max: "9",
  question: "How many members with that seat have had release time this month?",
});
export const boardReleasePlaces = rule(
  {
    id: "board-release-places",
    clause: "2.1.C",
    title: "Board members who may still have release time",
    says: "Nine members of the board and six of the executive board may have the time in a month.",
    page: 7,
  },
  when(
    boardRole.is("executive-board"),
    read(executiveMembers),
    when(
      boardRole.is("board"),
      read(boardMembers),
      notApplicable("count", "2.1.C", "only members of the board and of the executive board are counted"),
    ),
  )
    .minus(named)
    .atLeast(zero("count")),
)
  .example({ boardRole: "board", boardMembersNamed: "8" }, "2002-04-15", "1")
  .example({ boardRole: "board", boardMembersNamed: "9" }, "2002-04-15", "0")
  .example({ boardRole: "executive-board", boardMembersNamed: "5" }, "2002-04-15", "1")
  .example({ boardRole: "executive-board", boardMembersNamed: "6" }, "2002-04-15", "0")
  .example({ boardRole: "executive-board", boardMembersNamed: "7" }, "2002-04-15", "0")
  .example({ boardRole: "neither", boardMembersNamed: "0" }, "2002-04-15", { notApplicable: "2.1.C" });

export const boardReleaseMonth = rule(
  {
    id: "board-release-month",
    clause: "2.1.C",
    title: "Board release time of the union in a month",
    says: "All the paid days that the nine members and the six may have in a month together.",
    page: 7,
  },
  read(boardDays)
    .times(read(boardMembers))
    .plus(read(executiveDays).times(read(executiveMembers))),
)
  .example({}, "2001-07-01", "21", { note: "9 × 1 and 6 × 2" })
  .example({}, "2003-07-02", "21")
  .example({}, "2003-07-03", { refused: "outside-agreement" });

const away = given.number("boardMembersAway", {
  unit: "count",
  min: "0",
  max: "14",
  question: "How many other members of the board are released then from the same place and department?",
});
const awayAlike = given.number("boardMembersAwayAlike", {
  unit: "count",
  min: "0",
  max: "14",
  question: "How many of them have the same kind of seat?",
});
const dueHead = {
  id: "board-release-due",
  clause: "2.1.C",
  title: "Must the member of the board be released?",
  says: "Yes where the days are within the month's number, serve board-level work, fit operations, were announced as the supervisor asks, and nobody else of the board is away from that place.",
  page: 7,
};
const has = boardRole.is("board", "executive-board");
const fits = has.and(
  asked.plus(used).isAtMost(when(boardRole.is("executive-board"), read(executiveDays), read(boardDays))),
  boardLevelActivity,
  operationsAllowRelease,
  releaseAnnounced,
);
const asks = {
  boardRole: "board",
  boardReleaseUsed: "0",
  boardReleaseAsked: "1",
  boardLevelActivity: true,
  operationsAllowRelease: true,
  releaseAnnounced: true,
  boardMembersAway: "0",
  boardMembersAwayAlike: "0",
};
export const boardReleaseDue = rule(dueHead, fits.and(away.isBelow(read(atOneLocation))))
  .reading(
    "2.1.C.1.b",
    "either-seat",
    "Members of the board and of the executive board are counted together at one place",
    "Paragraph 2 takes over condition b, and the members of the executive board are members of the board.",
  )
  .alternative(
    "2.1.C.1.b",
    "each-seat",
    "Each of the two paragraphs counts its own members only",
    "Paragraph 2 applies the condition to its own six members.",
    rule(dueHead, fits.and(awayAlike.isBelow(read(atOneLocation)))),
  )
  .example(asks, "2002-04-15", "true")
  .example({ ...asks, boardMembersAway: "1", boardMembersAwayAlike: "1" }, "2002-04-15", "false", {
    note: "the authority need not release a second; it may",
  })
  .example({ ...asks, boardMembersAway: "1", boardMembersAwayAlike: "0" }, "2002-04-15", "false")
  .example({ ...asks, boardReleaseAsked: "2" }, "2002-04-15", "false")
  .example({ ...asks, boardReleaseUsed: "1" }, "2002-04-15", "false")
  .example({ ...asks, boardRole: "executive-board", boardReleaseAsked: "2" }, "2002-04-15", "true")
  .example({ ...asks, boardRole: "executive-board", boardReleaseAsked: "3" }, "2002-04-15", "false")
  .example({ ...asks, boardRole: "neither" }, "2002-04-15", "false")
  .example({ ...asks, boardLevelActivity: false }, "2002-04-15", "false")
  .example({ ...asks, operationsAllowRelease: false }, "2002-04-15", "false")
  .example({ ...asks, releaseAnnounced: false }, "2002-04-15", "false")
  .example({ ...asks, operationsAllowRelease: undefined }, "2002-04-15", {
    missing: ["operationsAllowRelease"],
  })
  .example({ ...asks, boardReleaseAsked: "0" }, "2002-04-15", { refused: "out-of-range" });
