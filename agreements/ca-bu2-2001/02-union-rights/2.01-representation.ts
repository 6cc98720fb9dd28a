import { entitlement, section } from "../../../src/rules/index.ts";
import {
  atOneLocation,
  boardDays,
  boardMembers,
  boardReleaseDue,
  boardReleaseLeft,
  boardReleaseMonth,
  boardReleasePlaces,
  executiveDays,
  executiveMembers,
} from "./board-release.ts";
import { boardRole } from "./inputs.ts";
import {
  bankAbsenceDue,
  bankBalance,
  bankGift,
  bankGiftAllowed,
  bankReviewFrom,
  bankUse,
  giftStep,
  namedForBank,
  reviewEvery,
  useStep,
} from "./release-bank.ts";
import { representationTime, representativeRecognized, represents } from "./representation.ts";

const NO_FORM = "In writing; the agreement names no form.";
const SUPERVISOR = "The direct supervisor";
const NO_TIME = "The agreement states no time; tell the supervisor as soon as you know.";

export default section({
  number: "2.1",
  title: "CASE Representation",
  page: 7,
  plain: {
    A: "The State deals with the union's representatives about every grievance of the unit and about claims and appeals before the State Personnel Board (SPB). The employee and the representative both get reasonable working time, on full pay, to prepare and present these, as far as the workload allows. Employees who act as representatives may have to tell their direct supervisor and have the hour agreed.",
    B: "As soon as it has named its representatives, the union gives the State a written list of them by work location, and reports each later change promptly. The State need not recognize an officer or representative before the list or the change has reached it.",
    "C.1":
      "Each of 9 members of the union's board may be away on full pay for as much as 1 day a month, for board-level work of the organization only. Three conditions follow in a, b and c.",
    "C.1.a": "The department's operations come first: whether the day can be taken turns on its needs.",
    "C.1.b":
      "Where several board members work at one place of the same department, agency, board or commission, the appointing authority need release only 1 at a time.",
    "C.1.c":
      "A board member may be asked to tell the direct supervisor beforehand and to have the time approved.",
    "C.2":
      "Each of 6 members of the executive board gets as much as 2 days a month in the same way, under the same three conditions.",
    "C.3": "Organizational work means work done for the union that concerns its members as a whole.",
    "D.1":
      "Every department that employs people of Unit 2 sets up a bank of released time. Unit 2 employees may give it compensating time off (CTO), holiday credit, personal leave, annual leave or vacation, if they wish. Others of Unit 2 in the same department, whom the union names, may then use it.",
    "D.2":
      "Hours in the bank serve only organizational work, as C.3 describes it. The union proves that those who drew on the bank did such work.",
    "D.3": "One gives in whole hours and uses in blocks of 8 hours; what is given cannot be taken back.",
    "D.4": "An hour is an hour: it counts the same when given and when used, whatever either person earns.",
    "D.5":
      "Before being away on donated time, the employee tells the direct supervisor, or whoever stands in, reasonably early. The absence must be allowed, except where it gets in the way of operations.",
    "D.6":
      "Each department writes and makes known how to give and use hours. It may cap how often in a year a person gives.",
    "D.7":
      "After reasonable notice a department lets the union look through the bank's records of gifts and uses. In any one department this happens at most once in 4 months.",
  },
  forum: { reach: "arb" },
  terms: [
    boardMembers,
    boardDays,
    executiveMembers,
    executiveDays,
    atOneLocation,
    giftStep,
    useStep,
    reviewEvery,
  ],
  rules: [
    representationTime,
    representativeRecognized,
    boardReleaseLeft,
    boardReleasePlaces,
    boardReleaseMonth,
    boardReleaseDue,
    bankGift,
    bankGiftAllowed,
    bankBalance,
    bankUse,
    bankAbsenceDue,
    bankReviewFrom,
  ],
  entitlements: [
    entitlement({
      id: "time-for-my-case",
      clause: "2.1.A",
      title: "Paid time to prepare and present a case",
      says: "A reasonable part of working time, on full pay, for a grievance or for a claim or appeal before the State Personnel Board; the representative has it too.",
      applies: represents,
      otherwise:
        "The time is for grievances and for claims and appeals before the State Personnel Board; other matters have none.",
      rules: ["representation-time", "representative-recognized"],
      request: {
        what: "Time off on full pay to prepare and present the case, at an hour that the workload allows.",
        by: NO_TIME,
        form: NO_FORM,
        to: SUPERVISOR,
      },
    }),
    entitlement({
      id: "board-release",
      clause: "2.1.C",
      title: "Paid days for the union's board",
      says: "One day a month for a member of the union's board, two for a member of its executive board.",
      applies: boardRole.is("board", "executive-board"),
      otherwise: "These days are for members of the union's board and of its executive board.",
      rules: ["board-release-left", "board-release-due", "board-release-places"],
      request: {
        what: "Release from work on the days of board-level work.",
        by: NO_TIME,
        form: NO_FORM,
        to: SUPERVISOR,
      },
    }),
    entitlement({
      id: "release-bank-time",
      clause: "2.1.D",
      title: "Time from the department's release time bank",
      says: "Blocks of eight hours that colleagues have given, for organizational work.",
      applies: namedForBank,
      otherwise: "The bank is for employees of the same department whom the union has named.",
      rules: ["release-bank-use", "release-bank-absence-due", "release-bank-balance"],
      request: {
        what: "Absence on donated time, in whole blocks of eight hours, with proof by the union of the work done.",
        by: "Reasonably early before the absence; no number of days is stated.",
        form: "As the department's published procedure for the bank says.",
        to: SUPERVISOR,
      },
    }),
  ],
});
