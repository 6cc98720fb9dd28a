import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Party, Room } from "../../journal/index.ts";
import { ratio } from "../../quantity/index.ts";
import { isRefusal } from "../../refusal/index.ts";
import { caseFile } from "./caseFile.ts";
import { dues } from "./dues.ts";
import { append, fileAfter, type Line, opened, roomsAfter, tried } from "./testing.ts";
import type { Rooms } from "./written.ts";

const back = (seq: number, room: Room = "shared"): Line => [
  "union",
  room,
  "taken back",
  { seq, reason: "a slip" },
];

describe("tasks", () => {
  const task: Line = ["union", "shared", "task added", { what: "Ask", due: "2002-05-01", side: "union" }];
  const moved: Line = ["employer", "shared", "task moved", { task: 3, due: "2002-05-09" }];
  const done: Line = ["union", "shared", "task done", { task: 3, on: "2002-05-03", note: "Asked." }];

  it("are open until they are done, and due on the last day they were given", () => {
    expect(dues(fileAfter([task]), "shared")).toMatchObject([
      { name: "task:3", source: "task", what: "Ask", side: "union" },
    ]);
    const [open] = fileAfter([task, moved]).tasks;
    expect(open?.due).toBe(
      fileAfter([["union", "shared", "task added", { what: "x", due: "2002-05-09" }]]).tasks[0]?.due,
    );
    const closed = fileAfter([task, moved, done]);
    expect(closed.tasks[0]?.done).toMatchObject({ note: "Asked.", seq: 5 });
    expect(dues(closed, "shared")).toEqual([]);
  });

  it("open again when what was done is taken back, and go with their own entry", () => {
    expect(fileAfter([task, done, back(4)]).tasks[0]?.done).toBeUndefined();
    expect(dues(fileAfter([task, done, back(4)]), "shared")).toHaveLength(1);
    const gone = fileAfter([task, back(3)]);
    expect(gone.tasks[0]?.takenBack).toMatchObject({ seq: 4, reason: "a slip", party: "union" });
    expect(dues(gone, "shared")).toEqual([]);
  });

  it("of a private room belong to that side and are not seen from the other rooms", () => {
    const mine = fileAfter([["union", "union", "task added", { what: "Think", side: "employer" }]]);
    expect(dues(mine, "union")).toMatchObject([{ name: "task:1", side: "union" }]);
    expect(dues(mine, "shared")).toEqual([]);
    expect(dues(mine, "employer")).toEqual([]);
  });
});

describe("the rest of the file", () => {
  it("lets a grievant leave who joined alone and with a case", () => {
    const entry = roomsAfter([["union", "shared", "grievant joined", { person: "bo", name: "Bo" }]]);
    const shared = [...entry.shared!];
    const joined = {
      act: "joined from",
      payload: { file: { matter: "m", number: "G-1", grievants: [{ person: "bo", name: "Bo" }] } },
    };
    const left = { act: "grievant left", payload: { file: { person: "bo", why: "Settled alone" } } };
    for (const one of [joined, left]) shared.push({ ...shared.at(-1)!, ...one, seq: shared.length + 1 });
    const both = caseFile({ ...entry, shared }).grievants;
    expect(both).toHaveLength(2);
    expect(both.map((one) => one.left?.why)).toEqual(["Settled alone", "Settled alone"]);
  });

  it("takes the hand-over for the last word where it fell in one instant with what was said before both", () => {
    const to = { party: "union", from: "sam", to: "kim", summary: "s" };
    const lines: Line[] = [
      ["union", "shared", "handled by", { party: "union", person: "sam" }],
      ["union", "union", "handed over", to],
    ];
    const rooms = roomsAfter(lines);
    const at = rooms.shared![0]!.at;
    const still = Object.fromEntries(
      Object.entries(rooms).map(([room, all]) => [room, all?.map((one) => ({ ...one, at }))]),
    );
    expect(caseFile(still).handlers.union?.person).toBe("kim");
  });

  it("counts paid time exactly", () => {
    const who = (name: string, paidMinutes: number) => ({ name, capacity: "steward", paidMinutes });
    const { conferences } = fileAfter([
      [
        "union",
        "shared",
        "conference held",
        { on: "2002-03-08", attendees: [who("A", 50), who("B", 55), who("C", 0)] },
      ],
    ]);
    expect(conferences[0]?.paidHours).toEqual(ratio(7, 4));
  });

  it.each([
    ["10.00", undefined, ratio(5), ratio(5)],
    ["10.01", "union", ratio(501, 100), ratio(5)],
    ["10.01", "employer", ratio(5), ratio(501, 100)],
    ["0.01", "employer", ratio(0), ratio(1, 100)],
  ])("halves %s, the odd cent with %s", (amount, oddCent, union, employer) => {
    const cost = { on: "2002-04-02", what: "x", amount, bornBy: "halves", oddCent: oddCent ?? null };
    expect(fileAfter([["union", "shared", "cost recorded", cost]]).costSums).toEqual({ union, employer });
  });

  it("sums what stands and leaves out what was taken back", () => {
    const cost = (amount: string, bornBy: string): Line => [
      "union",
      "shared",
      "cost recorded",
      { on: "2002-04-02", what: "x", amount, bornBy },
    ];
    const sums = fileAfter([
      cost("1.00", "union"),
      cost("2.50", "employer"),
      cost("4.00", "union"),
      back(3),
    ]).costSums;
    expect(sums).toEqual({ union: ratio(4), employer: ratio(5, 2) });
  });

  it("knows a hearing that is set from one that was held", () => {
    const set: Line = [
      "union",
      "shared",
      "hearing set",
      { what: "The hearing", on: "2002-05-02", time: "09:30", place: "Room 2" },
    ];
    expect(dues(fileAfter([set]), "shared")).toMatchObject([
      { name: "hearing:3", what: "The hearing, Room 2", side: "both", minute: 570 },
    ]);
    const held = fileAfter([set, ["employer", "shared", "hearing held", { hearing: 3, on: "2002-05-02" }]]);
    expect(dues(held, "shared")).toEqual([]);
  });

  it("knows a remedy that is carried out in part", () => {
    const due: Line = [
      "union",
      "shared",
      "remedy due",
      { what: "Pay", amount: "100.00", owedBy: "employer" },
    ];
    const paid = (amount: string | null): Line => [
      "employer",
      "shared",
      "remedy carried out",
      { remedy: 3, on: "2002-05-02", amount },
    ];
    expect(fileAfter([due]).remedies[0]).toMatchObject({ done: false, left: ratio(100) });
    expect(fileAfter([due, paid("40.50")]).remedies[0]).toMatchObject({ done: false, left: ratio(119, 2) });
    expect(dues(fileAfter([due, paid("40.50")]), "shared")).toMatchObject([
      { name: "remedy:3", side: "employer" },
    ]);
    expect(fileAfter([due, paid("40.50"), paid("59.50")]).remedies[0]).toMatchObject({
      done: true,
      left: ratio(0),
    });
    expect(fileAfter([due, paid("40.50"), paid(null)]).remedies[0]?.done).toBe(true);
  });

  it("tells who handles it for each party, and to whom it went", () => {
    const sam: Line = ["union", "shared", "handled by", { party: "union", person: "sam" }];
    const over: Line = [
      "union",
      "union",
      "handed over",
      { party: "union", from: "sam", to: "una", summary: "Ask." },
    ];
    const lee: Line = ["employer", "shared", "handled by", { party: "employer", person: "lee" }];
    const file = fileAfter([sam, lee, over]);
    expect(file.handlers.union?.person).toBe("una");
    expect(file.handlers.employer?.person).toBe("lee");
    expect(file.handovers).toMatchObject([{ from: "sam", to: "una", summary: "Ask." }]);
    expect(
      fileAfter([sam, ["union", "shared", "handled by", { party: "union" }]]).handlers.union?.person,
    ).toBeUndefined();
  });

  it("follows grievants and seats that come and go", () => {
    const bo: Line = ["union", "shared", "grievant joined", { person: "bo", name: "Bo" }];
    const left: Line = ["union", "shared", "grievant left", { person: "bo", why: "Moved away" }];
    expect(fileAfter([bo, left, bo]).grievants.map((each) => each.left?.why)).toEqual([
      "Moved away",
      undefined,
    ]);
    expect(fileAfter([bo, left, back(4)]).grievants[0]?.left).toBeUndefined();
    const seat = (person: string): Line => ["union", "shared", "seat given", { person }];
    const taken: Line = ["union", "shared", "seat taken", {}];
    expect(fileAfter([seat("ray"), taken, seat("sol")]).seat).toBe("sol");
    expect(fileAfter([seat("ray"), taken]).seat).toBeUndefined();
    expect(fileAfter([seat("ray"), taken, back(4)]).seat).toBe("ray");
    expect(fileAfter([seat("ray"), back(3)]).seat).toBeUndefined();
  });
});

describe("what cannot be", () => {
  const entry = (act: string, payload: object) =>
    append(opened, "shared", "union", { act, payload: payload as never });
  it.each([
    ["a task without words", entry("task added", { file: {} })],
    ["a task without a payload", entry("task added", {})],
    ["a task done that nobody added", entry("task done", { file: { task: 9 } })],
    ["a move taken back", entry("taken back", { file: { seq: 1, reason: "x" } })],
    ["an entry in another room", { union: opened.shared }],
  ] as [string, Rooms][])("%s is a bug and throws", (_, rooms) =>
    expect(() => caseFile(rooms)).toThrow(TypeError),
  );

  it("an act of a later version is left out, and so is a move named like a file act", () => {
    expect(caseFile(entry("sung", { file: { loud: true } }))).toEqual(caseFile(opened));
    const move = caseFile(entry("task done", { event: { act: "task done", on: "2002-03-06" } }));
    expect(move.moves).toHaveLength(3);
    expect(move.acts).toEqual([]);
  });
});

/** Acts that may or may not fit; those that are refused are left out, as the record would. */
const lines = fc.array(
  fc.record({
    party: fc.constantFrom<Party>("union", "employer"),
    private: fc.boolean(),
    seq: fc.integer({ min: 1, max: 12 }),
    act: fc.constantFrom(
      "task added",
      "task done",
      "task moved",
      "cost recorded",
      "hearing set",
      "hearing held",
      "taken back",
      "seat given",
      "seat taken",
      "remedy due",
      "remedy carried out",
    ),
  }),
  { maxLength: 14 },
);
const fieldsOf = (act: string, seq: number): Line[3] =>
  ({
    "task added": { what: `Task ${seq}`, due: "2002-05-01" },
    "task done": { task: seq },
    "task moved": { task: seq, due: "2002-06-01" },
    "cost recorded": { on: "2002-04-02", what: "x", amount: `${seq}.01`, bornBy: "halves", oddCent: "union" },
    "hearing set": { what: "x", on: "2002-05-02" },
    "hearing held": { hearing: seq, on: "2002-05-03" },
    "taken back": { seq, reason: "x" },
    "seat given": { person: `p${seq}` },
    "remedy due": { what: "x", amount: "10.00" },
    "remedy carried out": { remedy: seq, on: "2002-05-03", amount: "4.00" },
  })[act] ?? {};
const recordOf = (acts: readonly { party: Party; private: boolean; seq: number; act: string }[]): Rooms[] => {
  const record = [opened];
  for (const { party, act, seq, ...where } of acts) {
    const rooms = record.at(-1)!;
    const room = where.private ? (party as Room) : "shared";
    const draft = tried(rooms, [party, room, act, fieldsOf(act, seq)]);
    if (!isRefusal(draft)) record.push(append(rooms, room, party, draft));
  }
  return record;
};

describe("the fold", () => {
  it("gives the same file for the same entries, whatever the order in which the rooms are given", () =>
    fc.assert(
      fc.property(lines, (acts) => {
        const { shared, union, employer } = recordOf(acts).at(-1)!;
        const file = caseFile({ shared, union, employer });
        expect(caseFile({ employer, union, shared })).toEqual(file);
        expect(caseFile(JSON.parse(JSON.stringify({ shared, union, employer })))).toEqual(file);
      }),
    ));

  it("tells of one room the same, whether or not the others are read", () =>
    fc.assert(
      fc.property(lines, (acts) => {
        const { shared, union, employer } = recordOf(acts).at(-1)!;
        const [all, own] = [caseFile({ shared, union, employer }), caseFile({ shared, union })];
        expect(dues(own, "union")).toEqual(dues(all, "union"));
        expect(dues(own, "shared")).toEqual(dues(all, "shared"));
        expect(dues(own, "employer")).toEqual([]);
      }),
    ));

  it("keeps everything that was ever recorded, and an act taken back makes room for what was before", () =>
    fc.assert(
      fc.property(lines, (acts) => {
        const record = recordOf(acts);
        for (const [place, rooms] of record.entries()) {
          const file = caseFile(rooms);
          expect(file.acts).toHaveLength(place);
          for (const { acts: was } of record.slice(0, place).map(caseFile))
            expect(
              was.every(({ room, seq }) => file.acts.some((each) => each.room === room && each.seq === seq)),
            ).toBe(true);
          const last = file.acts.filter(({ act }) => act !== "taken back").at(-1);
          if (!last || last.takenBack || last.act === "seat taken") continue;
          const undone = tried(rooms, [last.party, last.room, "taken back", { seq: last.seq, reason: "x" }]);
          if (isRefusal(undone)) throw new Error(undone.code);
          const then = caseFile(append(rooms, last.room, last.party, undone));
          expect(
            then.acts.find(({ room, seq }) => room === last.room && seq === last.seq)?.takenBack,
          ).toBeDefined();
          expect(dues(then, last.room).map(({ name }) => name)).not.toContain(
            `task:${last.act === "task added" ? last.seq : "none"}`,
          );
        }
      }),
      { numRuns: 60 },
    ));
});
