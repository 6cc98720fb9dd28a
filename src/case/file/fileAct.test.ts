import { describe, expect, it } from "vitest";
import { isRefusal } from "../../refusal/index.ts";
import { fileActs } from "./catalogue.ts";
import { type Line, roomsAfter, tried } from "./testing.ts";

const ana = { name: "Ana", person: "ana", capacity: "grievant", paidMinutes: 90 };
const task: Line = ["union", "shared", "task added", { what: "Ask for the roster" }];
const done: Line = ["union", "shared", "task done", { task: 3 }];
const hearing: Line = ["employer", "shared", "hearing set", { what: "The hearing", on: "2002-05-02" }];
const remedy: Line = ["union", "shared", "remedy due", { what: "Pay", amount: "100.00" }];
const joins: Line = ["union", "shared", "grievant joined", { person: "bo", name: "Bo" }];
const handler: Line = ["union", "shared", "handled by", { party: "union", person: "sam" }];
const seat: Line = ["employer", "shared", "seat given", { person: "ray" }];
const conference = (more: object): Line => [
  "union",
  "shared",
  "conference held",
  { on: "2002-03-08", attendees: [ana], ...more },
];
const service = (more: object): Line => [
  "union",
  "shared",
  "service recorded",
  { of: 2, how: "by hand", on: "2002-03-06", by: "Ana", to: "the supervisor", ...more },
];
const cost = (more: object): Line => [
  "union",
  "shared",
  "cost recorded",
  { on: "2002-04-02", what: "The arbitrator", amount: "10.01", bornBy: "union", ...more },
];

/** What has gone before, the act, its refusal, and values that must be compared. */
const cases: readonly [string, readonly Line[], Line, string, object?][] = [
  ["an act nobody knows", [], ["union", "shared", "dance", {}], "unknown-act", { act: "dance" }],
  ["an act that only follows", [], ["union", "shared", "joined into", {}], "unknown-act"],
  ["a seat that reads", [], ["neutral", "shared", "task added", { what: "x" }], "seat-read-only"],
  ["the other side's room", [], ["employer", "union", "task added", { what: "x" }], "wrong-room"],
  ["a service in private", [], ["union", "union", service({})[2], service({})[3]], "wrong-room"],
  ["a summary before both", [], ["union", "shared", "handed over", { party: "union" }], "wrong-room"],
  ["a stray field", [], ["union", "shared", "task added", { what: "x", who: "y" }], "unknown-field"],
  ["a task without words", [], ["union", "shared", "task added", { what: " " }], "missing-field"],
  ["a number for words", [], ["union", "shared", "task added", { what: 7 }], "invalid-field"],
  ["no date", [], ["union", "shared", "task added", { what: "x", due: "2002-02-30" }], "not-a-date"],
  [
    "a day before the case",
    [],
    ["union", "shared", "task added", { what: "x", due: "2002-02-28" }],
    "day-before-the-case",
    { due: "2002-02-28", began: "2002-03-01" },
  ],
  ["no such task", [], done, "no-such-task", { task: "3", tasks: "none" }],
  ["a task of another room", [task], ["union", "union", "task done", { task: 3 }], "no-such-task"],
  ["a task done twice", [task, done], done, "task-done-already", { task: "3" }],
  [
    "a done task moved",
    [task, done],
    ["union", "shared", "task moved", { task: 3, due: "2002-05-01" }],
    "task-done-already",
  ],
  ["a conference to come", [], conference({ on: "2003-01-01" }), "in-the-future", { on: "2003-01-01" }],
  ["a conference of nobody", [], conference({ attendees: [] }), "nobody-attended"],
  ["a conference without a list", [], conference({ attendees: "Ana" }), "invalid-field"],
  ["somebody twice", [], conference({ attendees: [ana, { ...ana, name: "A." }] }), "attended-twice"],
  ["no capacity", [], conference({ attendees: [{ name: "Ana", capacity: "" }] }), "missing-field"],
  ["half a minute", [], conference({ attendees: [{ ...ana, paidMinutes: 1.5 }] }), "minutes-unusable"],
  ["more than a day", [], conference({ attendees: [{ ...ana, paidMinutes: 1441 }] }), "minutes-unusable"],
  ["service of no move", [task], service({ of: 3 }), "no-such-entry", { moves: "1, 2" }],
  ["service before the act", [], service({ on: "2002-03-04" }), "service-too-early"],
  [
    "a grievant named by the other side",
    [],
    ["employer", ...joins.slice(1)] as unknown as Line,
    "another-sides-affair",
  ],
  [
    "a grievant sent away by the other side",
    [joins],
    ["employer", "shared", "grievant left", { person: "bo", why: "x" }],
    "another-sides-affair",
  ],
  ["service by pigeon", [], service({ how: "pigeon" }), "invalid-field"],
  [
    "no such hearing",
    [],
    ["union", "shared", "hearing held", { hearing: 9, on: "2002-05-02" }],
    "no-such-hearing",
  ],
  [
    "a hearing held before its day",
    [hearing],
    ["union", "shared", "hearing held", { hearing: 3, on: "2002-05-01" }],
    "hearing-early",
  ],
  [
    "a hearing held twice",
    [hearing, ["union", "shared", "hearing held", { hearing: 3, on: "2002-05-02" }]],
    ["union", "shared", "hearing held", { hearing: 3, on: "2002-05-03" }],
    "hearing-held-already",
  ],
  ["an amount in words", [], cost({ amount: "ten" }), "amount-unusable"],
  ["an amount of nothing", [], cost({ amount: "0.00" }), "amount-unusable"],
  ["a tenth of a cent", [], cost({ amount: "1.005" }), "amount-unusable"],
  ["a share for an amount", [], cost({ amount: "1/4" }), "amount-unusable"],
  ["halves of an odd sum", [], cost({ bornBy: "halves" }), "odd-cent", { amount: "10.01" }],
  [
    "no such remedy",
    [],
    ["union", "shared", "remedy carried out", { remedy: 3, on: "2002-05-01" }],
    "no-such-remedy",
  ],
  [
    "a remedy carried out twice",
    [remedy, ["union", "shared", "remedy carried out", { remedy: 3, on: "2002-05-01" }]],
    ["union", "shared", "remedy carried out", { remedy: 3, on: "2002-05-02" }],
    "remedy-carried-out-already",
  ],
  ["a grievant twice", [joins], joins, "grievant-named-already"],
  [
    "a stranger who leaves",
    [joins],
    ["union", "shared", "grievant left", { person: "cy", why: "x" }],
    "no-such-grievant",
  ],
  ["the other side's handler", [], ["employer", "shared", "handled by", handler[3]], "another-sides-affair"],
  ["the same handler", [handler], handler, "handler-unchanged"],
  [
    "a hand-over by another one",
    [handler],
    ["union", "union", "handed over", { party: "union", from: "tom", to: "una", summary: "x" }],
    "not-the-handler",
    { from: "tom", handler: "sam" },
  ],
  [
    "a hand-over to oneself",
    [handler],
    ["union", "union", "handed over", { party: "union", from: "sam", to: "sam", summary: "x" }],
    "handler-unchanged",
  ],
  ["a second seat", [seat], ["union", "shared", "seat given", { person: "sol" }], "seat-occupied"],
  ["a seat nobody has", [], ["union", "shared", "seat taken", {}], "no-seat"],
  [
    "a move taken back",
    [],
    ["union", "shared", "taken back", { seq: 2, reason: "x" }],
    "cannot-be-taken-back",
  ],
  [
    "nothing taken back",
    [],
    ["union", "shared", "taken back", { seq: 3, reason: "x" }],
    "nothing-to-take-back",
  ],
  [
    "the other side's act",
    [task],
    ["employer", "shared", "taken back", { seq: 3, reason: "x" }],
    "another-sides-act",
    { side: "union" },
  ],
  [
    "taken back twice",
    [task, ["union", "shared", "taken back", { seq: 3, reason: "x" }]],
    ["union", "shared", "taken back", { seq: 3, reason: "x" }],
    "taken-back-already",
    { by: "4" },
  ],
  [
    "a taking back taken back",
    [task, ["union", "shared", "taken back", { seq: 3, reason: "x" }]],
    ["union", "shared", "taken back", { seq: 4, reason: "x" }],
    "cannot-be-taken-back",
  ],
  [
    "a task that was taken back is done",
    [task, ["union", "shared", "taken back", { seq: 3, reason: "x" }]],
    done,
    "no-such-task",
  ],
];

describe("a file act is refused", () => {
  it.each(cases)("%s", (_, before, line, code, compared = {}) => {
    const refused = tried(roomsAfter(before), line);
    expect(refused).toMatchObject({ refused: true, code, compared });
  });

  it("with a remedy and a reason in words", () => {
    for (const [, before, line] of cases) {
      const refused = tried(roomsAfter(before), line);
      if (!isRefusal(refused)) throw new Error(`${line[2]} is taken`);
      expect(refused.remedy).toMatch(/\w.*\.$/);
      expect(refused.reason).toMatch(/\w/);
    }
  });
});

describe("a file act is recorded", () => {
  const taken: readonly [Line, object][] = [
    [
      ["union", "shared", "task added", { what: " Ask ", due: "2002-05-01", person: "" }],
      { what: "Ask", due: "2002-05-01" },
    ],
    [["union", "union", "task added", { what: "Think" }], { what: "Think" }],
    [
      conference({ attendees: [{ ...ana, paidMinutes: "90" }], place: null }),
      { on: "2002-03-08", attendees: [ana] },
    ],
    [
      cost({ amount: "$1,010.01", bornBy: "halves", oddCent: "employer" }),
      { on: "2002-04-02", what: "The arbitrator", amount: "1010.01", bornBy: "halves", oddCent: "employer" },
    ],
    [
      ["employer", "shared", "hearing set", { what: "The hearing", on: "2003-02-01", time: "09:30" }],
      { what: "The hearing", on: "2003-02-01", time: "09:30" },
    ],
    [["union", "shared", "handled by", { party: "union", person: null }], { party: "union" }],
  ];
  it.each(taken)("%j as it is kept", (line, file) =>
    expect(tried(roomsAfter([]), line)).toEqual({ act: line[2], payload: { file } }),
  );

  it("under the name by which the catalogue lists it, each with words for people", () => {
    for (const [name, { act, title, fields }] of Object.entries(fileActs)) {
      expect(act).toBe(name);
      expect(title).toMatch(/^[A-Z]/);
      for (const { question } of Object.values(fields)) expect(question).toMatch(/[?.]$/);
    }
  });
});
