import { given } from "../../../src/rules/index.ts";

/** Facts that the sections on the union's rights ask for, besides those of the whole agreement. */
export const operationsAllowRelease = given.flag("operationsAllowRelease", {
  question: "Do the department's operations allow the absence then?",
});

export const boardLevelActivity = given.flag("boardLevelActivity", {
  question: "Is the time for work done for the union that concerns its members as a whole?",
});

export const releaseAnnounced = given.flag("releaseAnnounced", {
  question:
    "Is every notice and approval settled that the supervisor asks for beforehand? Yes also where none is asked for.",
});

export const boardRole = given.choice("boardRole", {
  choices: {
    board: "Member of the union's board",
    "executive-board": "Member of the executive board",
    neither: "Neither",
  },
  question: "Which seat does the employee have on the union's board?",
});

export const materialKind = given.choice("materialKind", {
  choices: {
    "union-business": "Union business",
    educational: "Party politics with educational value",
    partisan: "Party politics without educational value",
    illegal: "Illegal",
    libelous: "Libelous",
    obscene: "Obscene",
    defamatory: "Defamatory, but not in writing that the law calls a libel",
  },
  question: "What is the material?",
});

export const forRepresentation = given.flag("forRepresentation", {
  question: "Is it for representing employees?",
});
