import { describe, expect, it } from "vitest";
import { flaws, procedureJson } from "../../../src/rules/index.ts";
import { type CaseRow, compared, openOn, standsOn } from "../case-table.ts";
import { ruleAnswer } from "../rule-answer.ts";
import { terms } from "./exchange-clocks.ts";
import { exchangeAnswerBy, exchangeEarlyEnd, exchangeLength } from "./exchange-days.ts";
import { exchangeProcedure } from "./exchange-procedure.ts";

const two = "attorneys=Attorney-A\nAttorney-B";
const requested = ["2002-01-07 union register", `2002-01-14 union request ${two}`];
const received = [...requested, "2002-01-15 department receiveFirst", "2002-01-30 department receiveSecond"];
const approved = [...received, "2002-02-14 department approveFirst", "2002-03-01 department approveSecond"];
const drafted = [...approved, "2002-03-04 department draft begins=2002-08-31 months=6"];
const signed = [
  ...drafted,
  "2002-03-05 employee signFirstAttorney",
  "2002-03-06 employee signSecondAttorney",
  "2002-03-07 department signFirstPower",
  "2002-03-08 department signSecondPower",
];
const running = [...signed, "2002-03-20 department boardApproves"];
const noticed = [...running, "2002-10-01 employee notice back=2002-10-20 received=2002-10-03"];
const silence = (first: string, second: string, ...more: readonly string[]) => [
  `first department ${first} 13.1.B.5.b`,
  `second department ${second} 13.1.B.5.b`,
  ...more,
];

const rows: readonly CaseRow[] = [
  {
    name: "the list has no clock of its own",
    acts: requested.slice(0, 1),
    days: { "2002-12-31": ["listed.request union no-last-day 13.1.B.5.a"] },
    stands: "On the union's list; a match is looked for",
  },
  {
    name: "the union asks without a list",
    acts: requested.slice(1),
    days: {
      "2002-02-13": silence("2002-02-13", "2002-02-13"),
      "2002-02-14": [
        "first department 2002-02-13 13.1.B.5.b overdue",
        "second department 2002-02-13 13.1.B.5.b overdue",
      ],
    },
  },
  {
    name: "each appointing power has 30 days from its own receipt, over the end of February",
    acts: received,
    days: {
      "2002-02-14": silence("2002-02-14", "2002-03-01"),
      "2002-02-15": [
        "first department 2002-02-14 13.1.B.5.b overdue",
        "second department 2002-03-01 13.1.B.5.b",
      ],
      "2002-03-02": [
        "first department 2002-02-14 13.1.B.5.b overdue",
        "second department 2002-03-01 13.1.B.5.b overdue",
      ],
    },
    stands: "Requested: each appointing power approves or denies",
  },
  {
    name: "an answer after its last day is recorded late and counts",
    acts: [...received, "2002-02-15 department approveFirst"],
    days: { "2002-02-15": ["second department 2002-03-01 13.1.B.5.b"] },
    late: ["1 day after the last day, 2002-02-14"],
  },
  {
    name: "both approve: the papers have no last day",
    acts: approved,
    days: { "2003-01-01": ["approved.draft department no-last-day 13.1.B.4.b"] },
  },
  {
    name: "each of the four signs once, and who signed is waited for no longer",
    acts: signed.slice(0, -2),
    days: {
      "2002-03-06": [
        "drafted.signFirstPower department no-last-day 13.1.B.4.b",
        "drafted.signSecondPower department no-last-day 13.1.B.4.b",
      ],
    },
  },
  {
    name: "the executive officer's decision has no last day",
    acts: signed,
    days: { "2002-12-31": ["signed.boardApproves department no-last-day 13.1.B.3"] },
  },
  {
    name: "six months from the last of August end with the last of February",
    acts: running,
    days: {
      "2003-02-28": ["running.return department 2003-02-28 13.1.B.4.h"],
      "2003-03-01": ["running.return department 2003-02-28 13.1.B.4.h overdue"],
    },
    stands: "Exchanged",
  },
  {
    name: "two years, over a leap day",
    acts: [
      ...approved,
      "2002-03-04 department draft begins=2002-03-29 months=24",
      ...signed.slice(-4),
      "2002-03-20 department boardApproves",
    ],
    days: { "2004-03-29": ["running.return department 2004-03-29 13.1.B.4.h"] },
  },
  {
    name: "an early end waits for 30 days from receipt, whatever earlier day the notice names",
    acts: noticed,
    days: {
      "2002-11-02": ["ending.return department 2002-11-02 13.1.B.4.h"],
      "2002-11-03": ["ending.return department 2002-11-02 13.1.B.4.h overdue"],
    },
  },
  {
    name: "assignments to be finished lengthen it",
    acts: [...noticed, "2002-10-10 department keep assignments=case finished=2002-12-06"],
    days: { "2002-12-06": ["ending.return department 2002-12-06 13.1.B.4.h"] },
  },
  {
    name: "assignments done within the notice lengthen nothing",
    acts: [...noticed, "2002-10-10 department keep assignments=case finished=2002-11-01"],
    days: { "2002-11-02": ["ending.return department 2002-11-02 13.1.B.4.h"] },
  },
  {
    name: "no assignment goes beyond the term",
    acts: [...noticed, "2002-10-10 department keep assignments=case finished=2003-05-01"],
    days: { "2002-11-02": ["ending.return department 2003-02-28 13.1.B.4.h"] },
  },
  {
    name: "back, and over",
    acts: [...noticed, "2002-11-02 department return"],
    days: { "2002-11-03": [] },
    stands: "Both are back in their former positions",
  },
  {
    name: "a denial ends it, whatever the other says later",
    acts: [...received, "2002-02-10 department denyFirst", "2002-02-11 department approveSecond"],
    days: { "2002-02-11": [] },
    stands: "Denied by an appointing power",
    refused: ["after-the-end"],
  },
  {
    name: "the executive officer refuses: nothing follows",
    acts: [...signed, "2002-03-20 department boardRefuses"],
    days: { "2002-03-20": [] },
    stands: "Refused by the executive officer",
  },
  {
    name: "one of the four does not agree",
    acts: [...drafted, "2002-03-05 employee refuse"],
    days: { "2002-03-05": [] },
    stands: "One of the four does not agree",
  },
  {
    name: "a request is withdrawn before the exchange runs, and not afterwards",
    acts: [...running, "2002-03-21 union withdraw", "2002-03-21 employee withdraw"],
    days: { "2002-03-21": ["running.return department 2003-02-28 13.1.B.4.h"] },
    refused: ["before-its-predecessor", "before-its-predecessor"],
  },
  {
    name: "withdrawn",
    acts: [...received, "2002-02-01 union withdraw"],
    days: { "2002-02-01": [] },
    stands: "Withdrawn",
  },
];

describe("an exchange of attorneys, each step on its last day and the day after", () => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(exchangeProcedure, row);
    expect(found).toEqual(expected);
  });
});

describe("what must not happen, in the order of the faults", () => {
  it.each([
    [`2002-01-14 employee request ${two}`, requested.slice(0, 1), "wrong-mover"],
    ["2002-01-14 union request attorneys=Attorney-A", requested.slice(0, 1), "invalid-field"],
    ["2002-01-14 union request", requested.slice(0, 1), "missing-field"],
    ["2002-02-01 union approveFirst", received, "wrong-mover"],
    ["2002-02-01 department receiveFirst", received, "on-record-already"],
    ["2002-03-02 department approveFirst", approved.slice(0, -1), "on-record-already"],
    ["2002-03-02 department denyFirst", approved.slice(0, -1), "on-record-already"],
    ["2002-03-04 department draft begins=2002-08-31 months=5", approved, "invalid-field"],
    ["2002-03-04 department draft begins=2002-08-31 months=25", approved, "invalid-field"],
    ["2002-03-09 department boardApproves", signed.slice(0, -1), "before-its-predecessor"],
    ["2002-03-09 department signFirstAttorney", drafted, "wrong-mover"],
    ["2002-03-09 employee signFirstAttorney", signed.slice(0, -1), "on-record-already"],
    ["2002-10-01 union notice back=2002-11-10", running, "wrong-mover"],
    ["2002-10-01 employee notice", running, "missing-field"],
    ["2002-10-01 department keep assignments=case finished=2002-11-10", running, "before-its-predecessor"],
    ["2002-10-02 department return", noticed, "before-receipt"],
  ])("%s", (line, before, code) => {
    const today = "2003-12-31";
    const without = standsOn(exchangeProcedure, before, today);
    const found = standsOn(exchangeProcedure, [...before, line], today);
    expect(found.refusals.map((each) => each.code)).toEqual([code]);
    expect({ ...found, refusals: [] }).toEqual(without);
  });
});

describe("the rules of the section name the same days", () => {
  const due = (acts: readonly string[], at: string, clock: string) =>
    openOn(exchangeProcedure, acts, at)
      .find((line) => line.startsWith(clock))
      ?.split(" ")[2];

  it("for the answer", () => {
    expect(due(received, "2002-02-01", "first")).toBe(
      ruleAnswer(exchangeAnswerBy, { exchangeRequestReceived: "2002-01-15" }),
    );
  });

  it("for every length", () => {
    const length = (exchangeBack: string) =>
      ruleAnswer(exchangeLength, { exchangeBegan: "2002-08-31", exchangeBack });
    for (const months of terms) {
      const acts = running.map((line) => line.replace("months=6", `months=${months}`));
      expect(length(due(acts, "2002-09-01", "running.return")!)).toBe("true");
    }
  });

  it("for the early end", () => {
    const given = { exchangeEndNotice: "2002-10-03", exchangeBack: "2003-02-28" };
    expect(due(noticed, "2002-10-05", "ending.return")).toBe(
      ruleAnswer(exchangeEarlyEnd, { ...given, exchangeMustFinish: false }),
    );
    const kept = [...noticed, "2002-10-10 department keep assignments=case finished=2002-12-06"];
    expect(due(kept, "2002-10-12", "ending.return")).toBe(
      ruleAnswer(exchangeEarlyEnd, { ...given, exchangeMustFinish: true, exchangeFinished: "2002-12-06" }),
    );
  });
});

it("has no flaws and can be written down", () => {
  expect(flaws(exchangeProcedure)).toEqual([]);
  expect(JSON.parse(JSON.stringify(exchangeProcedure))).toEqual(exchangeProcedure);
  expect(procedureJson(exchangeProcedure).acts.filter(({ by }) => by.length === 0)).toEqual([]);
});
