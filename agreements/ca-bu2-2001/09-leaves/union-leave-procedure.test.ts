import { describe, expect, it } from "vitest";
import { addDays, day, iso } from "../../../src/calendar/index.ts";
import { flaws } from "../../../src/rules/index.ts";
import { type CaseRow, compared, standsOn } from "../case-table.ts";
import { ruleDay } from "./rule-day.ts";
import { unionLeaveRepaidBy, unionLeaveRequest } from "./union-leave.ts";
import { unionLeaveProcedure } from "./union-leave-procedure.ts";
import { unionLeaveRepaymentProcedure } from "./union-leave-repayment.ts";

const days = "begins=2002-03-15 ends=2002-05-31";
const ask = (on: string) => `${on} union request officer=A-steward ${days}`;
const grant = (on: string) => `${on} department-head grant ${days}`;
const granted = [ask("2002-03-01"), grant("2002-03-05")];
const running = ["granted.return department 2002-06-01 9.13.A.2"];
const asked = ["asked.grant department-head no-last-day 9.13.A"];

const leave: CaseRow[] = [
  { name: "nothing recorded, no clock", acts: [], days: { "2002-03-01": [] } },
  {
    name: "asked for fourteen days ahead, and an answer awaited without a last day",
    acts: [ask("2002-03-01")],
    days: { "2002-03-01": asked, "2003-03-01": asked },
  },
  {
    name: "thirteen days ahead is on record as late and can be granted",
    acts: [ask("2002-03-02"), grant("2002-03-05")],
    days: { "2002-03-05": running },
    late: ["1 day after the last day, 2002-03-01"],
  },
  {
    name: "the union asks, not the employee, and the employee does not decide",
    acts: [
      `2002-03-01 employee request officer=A-steward ${days}`,
      ask("2002-03-01"),
      `2002-03-01 union grant ${days}`,
    ],
    days: { "2002-03-01": asked },
    refused: ["wrong-mover", "wrong-mover"],
  },
  {
    name: "refused without reasons, as the department head sees fit",
    acts: [ask("2002-03-01"), "2002-03-04 department-head deny", grant("2002-03-05")],
    days: { "2002-03-05": [] },
    refused: ["after-the-end"],
    stands: "Refused",
  },
  {
    name: "taken back before the answer",
    acts: [ask("2002-03-01"), "2002-03-04 employee withdraw", "2002-03-04 union withdraw"],
    days: { "2002-03-04": [] },
    refused: ["wrong-mover"],
    stands: "Request taken back",
  },
  {
    name: "runs to the agreed day, which is the last of the leave",
    acts: granted,
    days: {
      "2002-05-31": running,
      "2002-06-01": running,
      "2002-06-02": ["over.return department no-last-day 9.13.A.2"],
    },
  },
  {
    name: "nobody on leave comes back early on their own",
    acts: [
      ...granted,
      "2002-04-01 employee return",
      "2002-04-01 employee askReturn back=2002-04-15",
      "2002-04-02 union approveReturn back=2002-04-15",
      "2002-04-02 department-head approveReturn back=2002-04-15",
      "2002-04-03 department refuseReturn",
    ],
    days: {
      "2002-04-02": [
        "return-asked.return department 2002-06-01 9.13.A.2",
        "return-asked.approveReturn department no-last-day 9.13.A.4",
      ],
      "2002-04-03": running,
    },
    refused: ["wrong-mover", "wrong-mover", "wrong-mover"],
  },
  {
    name: "with the approval of the appointing power on the day approved",
    acts: [
      ...granted,
      "2002-04-01 union askReturn back=2002-04-15",
      "2002-04-03 department approveReturn back=2002-04-22",
    ],
    days: {
      "2002-04-22": ["returning.return department 2002-04-22 9.13.A.4"],
      "2002-04-23": ["over.return department no-last-day 9.13.A.2"],
    },
  },
  {
    name: "a wish to come back is taken back",
    acts: [...granted, "2002-04-01 union askReturn back=2002-04-15", "2002-04-02 employee withdraw"],
    days: { "2002-04-02": running },
  },
  {
    name: "ended early only in an emergency or a layoff, and not by the union",
    acts: [
      ...granted,
      "2002-04-01 union endEarly cause=layoff effective=2002-04-08",
      "2002-04-01 department-head endEarly effective=2002-04-08",
      "2002-04-01 department-head endEarly cause=layoff effective=2002-04-08",
    ],
    days: {
      "2002-04-01": ["ending.return department 2002-04-08 9.13.A.5"],
      "2002-04-09": ["over.return department no-last-day 9.13.A.2"],
    },
    refused: ["wrong-mover", "missing-field"],
  },
  {
    name: "an early end after the last day changes nothing",
    acts: [
      ...granted,
      "2002-05-20 department-head endEarly cause=emergency effective=2002-07-01",
      "2002-06-01 department return",
    ],
    days: { "2002-05-20": ["ending.return department 2002-06-01 9.13.A.2"], "2002-06-01": [] },
    stands: "Back at work",
  },
];

const bill = "2002-03-01 department bill amount=8100 received=2002-03-05";
const pay = (state = "") => `repay union 2002-04-30 9.13.A.3${state}`;
const repayment: CaseRow[] = [
  { name: "nothing recorded, no clock", acts: [], days: { "2002-03-01": [] } },
  {
    name: "sixty days from the bill, not from its receipt",
    acts: [bill],
    days: { "2002-04-30": [pay()], "2002-05-01": [pay(" overdue")] },
  },
  {
    name: "paid on the last day",
    acts: [bill, "2002-04-30 union repay"],
    days: { "2002-04-30": [] },
    stands: "Repaid",
  },
  {
    name: "paid a day late",
    acts: [bill, "2002-05-01 union repay", "2002-05-02 department cancel"],
    days: { "2002-05-01": [] },
    late: ["1 day after the last day, 2002-04-30"],
    stands: "Repaid",
  },
  {
    name: "only the department takes the bill back",
    acts: [bill, "2002-03-10 union cancel", "2002-03-11 department cancel"],
    days: { "2002-03-11": [] },
    refused: ["wrong-mover"],
    stands: "Bill taken back",
  },
  {
    name: "a dispute goes straight to arbitration and stops no clock",
    acts: [bill, "2002-04-01 union requestArbitration served=2002-04-02"],
    days: {
      "2002-04-02": ["arbitration-requested.meetToSelect union 2002-04-16 7.12.B", pay()],
      "2002-04-17": ["arbitration-requested.meetToSelect union 2002-04-16 7.12.B overdue", pay()],
      "2002-05-01": ["arbitration-requested.meetToSelect union 2002-04-16 7.12.B overdue", pay(" overdue")],
    },
  },
  {
    name: "the State may ask for it too, and paying ends it",
    acts: [
      bill,
      "2002-04-01 department requestArbitration",
      "2002-05-02 state requestArbitration",
      "2002-05-10 union meetToSelect",
      "2002-05-11 union repay",
    ],
    days: { "2002-05-11": [] },
    refused: ["wrong-mover"],
    late: ["11 days after the last day, 2002-04-30"],
    stands: "Repaid",
  },
  {
    name: "a settlement takes both sides, and no side its own proposal",
    acts: [
      bill,
      "2002-04-01 union requestArbitration",
      "2002-04-05 union proposeSettlement terms=half",
      "2002-04-05 union acceptSettlement",
      "2002-04-08 department acceptSettlement",
    ],
    days: {
      "2002-04-05": ["arbitration-requested.meetToSelect union 2002-04-15 7.12.B", pay()],
      "2002-04-08": [],
    },
    refused: ["own-proposal"],
    stands: "Settled by both sides",
  },
  {
    name: "to the award",
    acts: [
      bill,
      "2002-04-01 union requestArbitration",
      "2002-04-10 union meetToSelect",
      "2002-04-10 state selectArbitrator arbitrator=Arbitrator-of-the-sample",
      "2002-06-03 union award form=written",
    ],
    days: { "2002-06-03": [] },
    stands: "Decided by award",
  },
];

describe.each([
  ["union leave", unionLeaveProcedure, leave],
  ["repayment of union leave", unionLeaveRepaymentProcedure, repayment],
] as const)("%s", (_title, procedure, rows) => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(procedure, row);
    expect(found).toEqual(expected);
  });

  it("has cases and no flaws", () => {
    expect(rows.length).toBeGreaterThan(5);
    expect(flaws(procedure)).toEqual([]);
  });
});

it("takes no other cause for an early end than an emergency or a layoff", () => {
  const acts = [...granted, "2002-04-01 department-head endEarly cause=operations effective=2002-04-08"];
  const { refusals, open } = standsOn(unionLeaveProcedure, acts, "2002-04-01");
  expect(refusals.map(({ code }) => code)).toEqual(["invalid-field"]);
  expect(open.map(({ due }) => due)).toEqual(["2002-06-01"]);
});

describe("the clocks agree with the rules that compute the same days", () => {
  it.each(["2002-05-15", "2002-03-10", "2002-01-07"])("asked for ahead of a leave from %s", (begins) => {
    const last = ruleDay(unionLeaveRequest, { unionLeaveStarts: begins }, "2002-02-15");
    const on = (of: string) =>
      standsOn(
        unionLeaveProcedure,
        [`${of} union request officer=A-steward begins=${begins} ends=2002-12-31`],
        "2002-12-31",
      ).history.map(({ late }) => late);
    expect([on(last), on(iso(addDays(day(last), 1)))]).toEqual([
      [null],
      [`1 day after the last day, ${last}`],
    ]);
  });

  it.each(["2002-04-15", "2002-01-01", "2001-12-31"])("repaid after a bill of %s", (billed) => {
    const { open } = standsOn(
      unionLeaveRepaymentProcedure,
      [`${billed} department bill amount=1`],
      "2002-04-15",
    );
    expect(open.map(({ due }) => due)).toEqual([
      ruleDay(unionLeaveRepaidBy, { unionLeaveBilled: billed }, "2002-04-15"),
    ]);
  });
});
