import { describe, expect, it } from "vitest";
import { addDays, day, iso, mondayToFriday } from "../../../src/calendar/index.ts";
import { flaws, type ProcedureEvent, standing } from "../../../src/rules/index.ts";
import { type CaseRow, compared, standsOn } from "../case-table.ts";
import { ruleAnswer } from "../rule-answer.ts";
import { ruleDay } from "./rule-day.ts";
import { unpaidLeaveLastDay } from "./unpaid-leave.ts";
import { unpaidLeaveEndKept, unpaidLeaveRevocation } from "./unpaid-leave-end.ts";
import { unpaidLeaveProcedure } from "./unpaid-leave-procedure.ts";

const ask = (more = "reason=education obstacle=none substantiated=yes") =>
  `2002-01-07 employee request begins=2002-02-01 ends=2002-09-30 ${more}`;
const granted = [ask(), "2002-01-10 department-head grant begins=2002-02-01 ends=2002-09-30"];
const decision = "department-head no-last-day";
const back = (station: string, due: string) => `${station}.return department ${due}`;
const planned = [...granted, "2002-03-01 department-head planEnd effective=2002-06-03 need=closing-the-gap"];

const rows: CaseRow[] = [
  {
    name: "nothing recorded, no clock",
    acts: [],
    days: { "2002-01-07": [] },
    stands: "Nothing recorded yet",
  },
  {
    name: "an answer is awaited without a last day, and silence grants nothing",
    acts: [ask()],
    days: {
      "2002-01-07": [`asked.grant ${decision} 9.2.A`, `asked.deny ${decision} 9.2.F`],
      "2003-01-07": [`asked.grant ${decision} 9.2.A`, `asked.deny ${decision} 9.2.F`],
    },
    stands: "Asked for; the department head decides",
  },
  {
    name: "without proof nothing can be granted, and proof opens it",
    acts: [
      ask("reason=education obstacle=none substantiated=no"),
      "2002-01-08 department-head grant begins=2002-02-01 ends=2002-09-30",
      "2002-01-09 employee substantiate",
      "2002-01-09 employee substantiate",
      "2002-01-10 department-head grant begins=2002-02-01 ends=2002-09-30",
    ],
    days: {
      "2002-01-08": ["asked.substantiate employee no-last-day 9.2.A", `asked.deny ${decision} 9.2.F`],
      "2002-01-10": [`${back("granted", "2002-10-01")} 9.2.E`],
    },
    refused: ["leave-not-substantiated", "substantiated-already"],
  },
  ...["state-position", "outside-job", "no-return"].map(
    (obstacle): CaseRow => ({
      name: `${obstacle} bars the leave for a reason that is not listed, before its proof is asked`,
      acts: [
        ask(`reason=other obstacle=${obstacle} substantiated=no`),
        "2002-01-10 department-head grant begins=2002-02-01 ends=2002-09-30",
        "2002-01-11 department-head deny inWriting=yes reasons=barred",
      ],
      days: { "2002-01-11": [] },
      refused: ["leave-barred"],
      stands: "Refused",
    }),
  ),
  ...["union", "incapacity", "loan", "layoff", "education", "research"].map(
    (reason): CaseRow => ({
      name: `${reason} lifts the bar`,
      acts: [
        ask(`reason=${reason} obstacle=outside-job substantiated=yes`),
        "2002-01-10 department-head grant begins=2002-02-01 ends=2002-09-30",
      ],
      days: { "2002-01-10": [`${back("granted", "2002-10-01")} 9.2.E`] },
    }),
  ),
  {
    name: "another reason without an obstacle can be granted",
    acts: [
      ask("reason=other obstacle=none substantiated=yes"),
      "2002-01-10 department-head grant begins=2002-02-01 ends=2002-09-30",
    ],
    days: { "2002-01-10": [`${back("granted", "2002-10-01")} 9.2.E`] },
  },
  {
    name: "a refusal without written reasons leaves them owed",
    acts: [
      ask(),
      "2002-01-10 department-head deny inWriting=no",
      "2002-02-10 department-head grant begins=2002-02-01 ends=2002-09-30",
      "2002-02-10 employee giveReasons inWriting=yes reasons=mine",
      "2002-02-10 department-head giveReasons inWriting=no reasons=by-telephone",
      "2002-02-11 department-head giveReasons inWriting=yes reasons=two-vacancies-in-the-office",
    ],
    days: {
      "2002-02-10": [`reasons-owed.giveReasons ${decision} 9.2.F`],
      "2002-02-11": [],
    },
    refused: ["before-its-predecessor", "wrong-mover"],
    stands: "Refused",
  },
  {
    name: "a refusal with written reasons ends it",
    acts: [
      ask(),
      "2002-01-10 department-head deny inWriting=yes reasons=hearings-in-march",
      "2002-01-11 employee askReturn back=2002-02-01",
    ],
    days: { "2002-01-10": [], "2002-01-11": [] },
    refused: ["after-the-end"],
    stands: "Refused",
  },
  {
    name: "the employee takes the request back, the department cannot",
    acts: [ask(), "2002-01-08 department-head withdraw", "2002-01-09 employee withdraw"],
    days: { "2002-01-09": [] },
    refused: ["wrong-mover"],
    stands: "Request taken back",
  },
  {
    name: "the leave runs to its last day and is over on the day after the first day back",
    acts: granted,
    days: {
      "2002-09-30": [`${back("granted", "2002-10-01")} 9.2.E`],
      "2002-10-01": [`${back("granted", "2002-10-01")} 9.2.E`],
      "2002-10-02": ["over.return department no-last-day 9.2.B"],
    },
    stands: "The leave has run out; the return is not on record yet",
  },
  {
    name: "the return on the first day back; the employee alone cannot record it before",
    acts: [...granted, "2002-10-01 employee return", "2002-10-01 department return"],
    days: { "2002-10-01": [] },
    refused: ["wrong-mover"],
    stands: "Back at work",
  },
  {
    name: "once the leave has run out the employee may record the return, and more time is too late",
    acts: [...granted, "2002-10-02 employee askExtension ends=2002-12-31", "2002-10-03 employee return"],
    days: { "2002-10-03": [] },
    refused: ["before-its-predecessor"],
    stands: "Back at work",
  },
  {
    name: "a first grant goes no further than a year, whatever last day it names",
    acts: [ask(), "2002-01-10 department-head grant begins=2002-02-01 ends=2003-06-30"],
    days: {
      "2003-02-01": [`${back("granted", "2003-02-01")} 9.2.A`],
      "2003-02-02": ["over.return department no-last-day 9.2.B"],
    },
  },
  {
    name: "a year from the last day of a leap February ends with the same day of a shorter one",
    acts: [
      "2004-01-07 employee request begins=2004-02-29 ends=2005-02-27 reason=education obstacle=none substantiated=yes",
      "2004-01-10 department-head grant begins=2004-02-29 ends=2005-12-31",
    ],
    days: { "2004-06-01": [`${back("granted", "2005-02-28")} 9.2.A`] },
  },
  {
    name: "more time may go beyond the year, and only once it is granted",
    acts: [
      ...granted,
      "2002-08-01 employee askExtension ends=2003-04-30",
      "2002-08-02 employee grant begins=2002-02-01 ends=2003-04-30",
      "2002-08-05 department-head grant begins=2002-02-01 ends=2003-04-30",
    ],
    days: {
      "2002-08-04": [
        `${back("extension-asked", "2002-10-01")} 9.2.E`,
        `extension-asked.grant ${decision} 9.2.D`,
      ],
      "2002-08-05": [`${back("granted", "2003-05-01")} 9.2.E`],
      "2003-05-02": ["over.return department no-last-day 9.2.B"],
    },
    refused: ["wrong-mover"],
  },
  {
    name: "more time without an answer: the leave ends with its last day",
    acts: [
      ...granted,
      "2002-08-01 employee askExtension ends=2003-04-30",
      "2002-10-02 department-head grant begins=2002-02-01 ends=2003-04-30",
    ],
    days: { "2002-10-02": ["over.return department no-last-day 9.2.B"] },
    refused: ["before-its-predecessor"],
  },
  {
    name: "more time is refused only with reasons, or taken back",
    acts: [
      ...granted,
      "2002-08-01 employee askExtension ends=2003-04-30",
      "2002-08-02 department-head refuseExtension reasons=hearings",
      "2002-08-03 employee askExtension ends=2002-12-31",
      "2002-08-04 employee withdraw",
    ],
    days: {
      "2002-08-02": [`${back("granted", "2002-10-01")} 9.2.E`],
      "2002-08-04": [`${back("granted", "2002-10-01")} 9.2.E`],
    },
  },
  {
    name: "more time is barred for who means to stay away, where the reason is not a listed one",
    acts: [
      ask("reason=other obstacle=none substantiated=yes"),
      granted[1]!,
      "2002-08-01 employee askExtension ends=2003-04-30 obstacle=outside-job",
      "2002-08-02 department-head grant begins=2002-02-01 ends=2003-04-30",
    ],
    days: { "2002-08-02": [`${back("extension-asked", "2002-10-01")} 9.2.E`] },
    refused: ["leave-barred"],
  },
  {
    name: "an early return takes the department's agreement",
    acts: [
      ...granted,
      "2002-05-01 employee askReturn back=2002-06-03",
      "2002-05-02 employee approveReturn back=2002-06-03",
      "2002-05-03 department-head approveReturn back=2002-06-10",
    ],
    days: {
      "2002-05-02": [
        `${back("return-asked", "2002-10-01")} 9.2.E`,
        `return-asked.approveReturn ${decision} 9.2.B`,
      ],
      "2002-06-10": [`${back("returning", "2002-06-10")} 9.2.B`],
      "2002-06-11": ["over.return department no-last-day 9.2.B"],
    },
    refused: ["wrong-mover"],
  },
  {
    name: "an early return that is refused, or taken back, changes nothing",
    acts: [
      ...granted,
      "2002-05-01 employee askReturn back=2002-06-03",
      "2002-05-02 department-head refuseReturn",
      "2002-05-03 employee askReturn back=2002-06-03",
      "2002-05-04 employee withdraw",
    ],
    days: { "2002-05-04": [`${back("granted", "2002-10-01")} 9.2.E`] },
  },
  {
    name: "notice of an early end, 30 work days back from the day named",
    acts: planned,
    days: {
      "2002-04-19": [
        "end-planned.giveNotice department-head 2002-04-19 9.2.E",
        `${back("end-planned", "2002-10-01")} 9.2.E`,
      ],
      "2002-04-20": [
        "end-planned.giveNotice department-head 2002-04-19 9.2.E overdue",
        `${back("end-planned", "2002-10-01")} 9.2.E`,
      ],
    },
  },
  {
    name: "notice on its last day with reasons; the leave ends on the day named",
    acts: [...planned, "2002-04-19 department-head giveNotice inWriting=yes reasons=closing-the-gap"],
    days: {
      "2002-04-19": [`${back("ending", "2002-06-03")} 9.2.E`],
      "2002-06-03": [`${back("ending", "2002-06-03")} 9.2.E`],
      "2002-06-04": ["over.return department no-last-day 9.2.B"],
    },
  },
  {
    name: "a later notice is on record as late, and its reasons are owed until they are given",
    acts: [
      ...planned,
      "2002-04-23 department-head giveNotice inWriting=no",
      "2002-04-24 department-head giveReasons inWriting=yes reasons=closing-the-gap",
      "2002-04-25 department-head giveReasons inWriting=yes reasons=again",
    ],
    days: {
      "2002-04-23": [`${back("ending", "2002-06-03")} 9.2.E`, `ending.giveReasons ${decision} 9.2.F`],
      "2002-04-25": [`${back("ending", "2002-06-03")} 9.2.E`],
    },
    late: ["4 days after the last day, 2002-04-19"],
    refused: ["reasons-given-already"],
  },
  {
    name: "an early end without notice ends nothing",
    acts: planned,
    days: {
      "2002-06-04": [
        "end-planned.giveNotice department-head 2002-04-19 9.2.E overdue",
        `${back("end-planned", "2002-10-01")} 9.2.E`,
      ],
    },
  },
  {
    name: "a notice that was too short is dropped, and a later day named",
    acts: [
      ...planned,
      "2002-04-30 department-head giveNotice inWriting=yes",
      "2002-05-01 department-head dropEnd",
      "2002-05-01 department-head planEnd effective=2002-07-01 need=closing-the-gap",
    ],
    days: {
      "2002-05-01": [
        "end-planned.giveNotice department-head 2002-05-17 9.2.E",
        `${back("end-planned", "2002-10-01")} 9.2.E`,
      ],
    },
    late: ["11 days after the last day, 2002-04-19"],
  },
  {
    name: "the employee cannot end the leave early, nor the State without a need",
    acts: [
      ...granted,
      "2002-03-01 employee planEnd effective=2002-06-03 need=mine",
      "2002-03-01 department-head planEnd effective=2002-06-03",
    ],
    days: { "2002-03-01": [`${back("granted", "2002-10-01")} 9.2.E`] },
    refused: ["wrong-mover", "missing-field"],
  },
];

describe("unpaid leave", () => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(unpaidLeaveProcedure, row);
    expect(found).toEqual(expected);
  });

  it("has cases and no flaws", () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(flaws(unpaidLeaveProcedure)).toEqual([]);
  });

  it("leaves nothing to be done by the other side while a request is open", () => {
    const { may } = standsOn(unpaidLeaveProcedure, [ask()], "2002-01-08");
    expect(may.map(({ act, by }) => [act, by])).toEqual([
      ["grant", ["department-head"]],
      ["deny", ["department-head"]],
      ["withdraw", ["employee"]],
    ]);
  });
});

const events = (more: Partial<ProcedureEvent>[]): ProcedureEvent[] =>
  [
    {
      act: "request",
      on: day("2001-08-01"),
      begins: day("2001-09-01"),
      ends: day("2002-08-31"),
      reason: "loan",
      obstacle: "none",
      substantiated: true,
    },
    ...more,
  ] as ProcedureEvent[];

describe("the clocks agree with the rules that compute the same days", () => {
  it.each(["2002-06-03", "2002-01-28", "2002-05-02", "2002-06-09", "2001-12-27", "2002-09-03", "2002-12-09"])(
    "notice of an end on %s, holidays left out",
    (effective) => {
      const grant = {
        act: "grant",
        on: day("2001-08-02"),
        begins: day("2001-09-01"),
        ends: day("2002-08-31"),
      };
      const end = { act: "planEnd", on: day("2001-09-10"), effective: day(effective), need: "a vacancy" };
      const found = standing(unpaidLeaveProcedure, events([grant, end]), day("2001-09-10"));
      const due = found.open.find(({ act }) => act === "giveNotice")!.due!.day;
      expect(iso(due)).toBe(ruleDay(unpaidLeaveRevocation, { revocationEffective: effective }, "2002-01-15"));
      for (const gap of [-1, 0, 1]) {
        const facts = {
          unpaidLeaveEnded: "early",
          endRequiredByState: true,
          businessReasonsGiven: true,
          revocationEffective: effective,
          endNoticeGiven: iso(addDays(due, gap)),
        };
        expect(ruleAnswer(unpaidLeaveEndKept, facts, "2002-01-15")).toBe(String(gap < 1));
      }
    },
  );

  it("holds holidays back to an earlier day", () => {
    const grant = { act: "grant", on: day("2001-08-02"), begins: day("2001-09-01"), ends: day("2002-08-31") };
    const end = { act: "planEnd", on: day("2001-09-10"), effective: day("2002-06-03"), need: "a vacancy" };
    const of = (clockwork: object) =>
      iso(
        standing(unpaidLeaveProcedure, events([grant, end]), day("2001-09-10"), clockwork).open[0]!.due!.day,
      );
    expect([of({ isWorkDay: mondayToFriday }), of({})]).toEqual(["2002-04-22", "2002-04-19"]);
  });

  it.each(["2002-02-01", "2001-07-02", "2002-03-01", "2001-12-31"])("a year from %s", (begins) => {
    const grant = { act: "grant", on: day("2001-08-02"), begins: day(begins), ends: day("2009-12-31") };
    const found = standing(unpaidLeaveProcedure, events([grant]), day("2001-08-02"));
    const lastDay = ruleDay(unpaidLeaveLastDay, { leaveBegins: begins }, "2002-01-15");
    expect(iso(found.open[0]!.due!.day)).toBe(iso(addDays(day(lastDay), 1)));
  });
});
