import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appendActs } from "./appendActs.ts";
import { caseRows, countCases, departments, reckonable } from "./caseRows.ts";
import { type ClockRow, setClocks } from "./clocks.ts";
import { countDocket, type DocketFilter, docket } from "./docket.ts";
import { handOver } from "./handOver.ts";
import { matter, matters } from "./matters.ts";
import { patterns } from "./patterns.ts";
import { seedWorkspace } from "./seedWorkspace.ts";
import { type Heading, setDocket, type TurnRow } from "./setDocket.ts";
import type { Append, Officers, Session, Store, Tx } from "./store.ts";
import { stores, type TestStore, unrefused } from "./testing.ts";
import { at, sampleSeed, sessions } from "./testingPeople.ts";
import { clock, openMatter } from "./testingWalls.ts";

const TODAY = "2002-07-01";
const heading = (more: Partial<Heading> = {}): Heading => ({
  clause: "9.1.A",
  section: "9.1",
  department: "Parks",
  station: "step-1",
  standing: "At step 1",
  openedOn: "2002-06-03",
  endedOn: null,
  outcome: null,
  reckonedOn: "2002-06-30",
  ...more,
});
const turn = (seq: number, more: Partial<TurnRow> = {}): TurnRow => ({
  seq,
  station: "step-1",
  act: "answer",
  mover: "employer",
  side: "employer",
  since: "2002-06-03",
  due: "2002-06-13",
  doneOn: "2002-06-10",
  days: 7,
  lateDays: null,
  lapsed: false,
  ...more,
});

describe.each(stores)("the docket on $name", ({ open }) => {
  let test: TestStore;
  let store: Store;
  let ids: Record<"first" | "second" | "third", string>;
  let n = 0;
  const act = async <T>(who: Session, fn: (tx: Tx) => Promise<T>) => unrefused(await store.act(who, fn)) as T;
  const append = (matterId: string, more: Partial<Append>, who = sessions.steward) =>
    store.act(who, (tx) =>
      appendActs(tx, {
        matter: matterId,
        key: `a${n++}`,
        entries: [{ act: "say", at: at(5), payload: n }],
        ...more,
      }),
    );
  const place = (id: string, head: Heading, clocks: readonly ClockRow[], turns: readonly TurnRow[] = []) =>
    act(sessions.steward, async (tx) => {
      await setDocket(tx, id, { heading: head, turns });
      await setClocks(tx, id, "shared", clocks);
    });

  beforeAll(async () => {
    test = await open();
    store = test.store;
    unrefused(await seedWorkspace(store, sampleSeed));
    const opened = async (subject: string | null, key: string) =>
      unrefused(await act(sessions.steward, openMatter(subject, key))).matter;
    ids = {
      first: await opened("member", "one"),
      second: await opened("colleague", "two"),
      third: await opened(null, "three"),
    };
    const { first, second, third } = ids;
    unrefused(await append(first, { officers: { union: "steward" } }));
    unrefused(await append(first, { officers: { employer: "relations" } }, sessions.relations));
    await place(first, heading(), [
      clock("late", { due: "2002-06-20", effect: "next step open" }),
      clock("lost", { due: "2002-06-28", effect: "right lost", side: "union" }),
      clock("open", { due: null, effect: null }),
    ]);
    await place(second, heading({ department: "Roads", section: "7.6" }), [
      clock("noon", { due: TODAY, minute: 720 }),
      clock("morning", { due: TODAY, minute: 480 }),
      clock("whole day", { due: TODAY }),
      clock("in a week", { due: "2002-07-08", side: "both" }),
      clock("after a week", { due: "2002-07-09" }),
    ]);
    const ended = heading({ endedOn: "2002-06-25", outcome: "settled", station: "settled" });
    await place(third, ended, [
      clock("forgotten", { due: "2002-07-02" }),
      clock("pay", { source: "remedy", due: "2002-07-03" }),
    ]);
    await act(sessions.steward, (tx) =>
      setClocks(tx, second, "union", [
        clock("call", { source: "task", side: "union", personId: "field", due: "2002-07-04" }),
      ]),
    );
  });
  afterAll(() => test.drop());

  const names = async (filter: Partial<DocketFilter>, who: Session = sessions.steward) =>
    (await act(who, (tx) => docket(tx, { today: TODAY, ...filter }))).map((row) => row.name);

  it("puts a lost right first, then what is overdue, then by day and minute, what has no day last", async () => {
    expect(await names({})).toEqual([
      "lost",
      "late",
      "morning",
      "noon",
      "whole day",
      "pay",
      "call",
      "in a week",
      "after a week",
      "open",
    ]);
    expect(await names({ limit: 3, skip: 1 })).toEqual(["late", "morning", "noon"]);
  });

  const filters: readonly [string, Partial<DocketFilter>, Session, readonly string[]][] = [
    ["a person's cases", { whose: "steward" }, sessions.steward, ["lost", "late", "open"]],
    ["a person's tasks", { whose: "field" }, sessions.steward, ["call"]],
    ["the other party's officer", { whose: "relations" }, sessions.steward, ["lost", "late", "open"]],
    [
      "what nobody has",
      { whose: "nobody", from: "2002-07-02" },
      sessions.steward,
      ["pay", "in a week", "after a week"],
    ],
    ["a side", { side: "union" }, sessions.steward, ["lost", "call", "in a week"]],
    ["a side before the other party", { side: "union" }, sessions.relations, ["lost", "in a week"]],
    ["a department", { department: "Parks", when: "overdue" }, sessions.steward, ["lost", "late"]],
    ["a section", { section: "7.6", when: "today" }, sessions.steward, ["morning", "noon", "whole day"]],
    ["the week", { when: "week" }, sessions.relations, ["pay", "in a week"]],
    ["later", { when: "later" }, sessions.relations, ["after a week"]],
    ["no day", { when: "undated" }, sessions.relations, ["open"]],
    ["a span", { from: "2002-06-21", to: "2002-06-28" }, sessions.payroll, ["lost"]],
    ["another kind", { kind: "complaint" }, sessions.relations, []],
    ["a member", {}, sessions.member, ["lost", "late", "open"]],
    ["somebody who sees no case", {}, sessions.stranger, []],
  ];
  it.each(filters)("lists and counts %s", async (_, filter, who, expected) => {
    expect(await names(filter, who)).toEqual(expected);
    const { when, ...counted } = filter;
    const counts = await act(who, (tx) => countDocket(tx, { today: TODAY, ...counted }));
    const sum = Object.values(counts).reduce((all, one) => all + one, 0);
    expect(when === undefined ? sum : counts[when]).toBe(expected.length);
  });

  it("lists the clocks of named matters, and no others", async () => {
    expect(await names({ matters: [ids.third] })).toEqual(["pay"]);
    expect(await names({ matters: [ids.first], whose: "field" })).toEqual([]);
    expect(await names({ matters: [] })).toEqual([]);
    expect(await act(sessions.steward, (tx) => countDocket(tx, { today: TODAY, matters: [] }))).toEqual({
      overdue: 0,
      today: 0,
      week: 0,
      later: 0,
      undated: 0,
    });
  });

  it("gives each line the heading of its case", async () => {
    const [row] = await act(sessions.relations, (tx) => docket(tx, { today: TODAY }));
    expect(row).toMatchObject({
      ...clock("lost", { due: "2002-06-28", effect: "right lost", side: "union" }),
      matter: ids.first,
      room: "shared",
      kind: "grievance",
      caseClause: "9.1.A",
      department: "Parks",
      standing: "At step 1",
      grievant: "member",
      unionOfficer: "steward",
      employerOfficer: "relations",
      openedOn: "2002-06-03",
    });
  });

  it("lists cases by heading, person and words, and the departments", async () => {
    const list = async (filter: Parameters<typeof caseRows>[1], who: Session = sessions.steward) => {
      const rows = await act(who, (tx) => caseRows(tx, filter));
      expect(await act(who, (tx) => countCases(tx, filter))).toBe(rows.length);
      return rows.map((row) => row.id).sort();
    };
    const { first, second, third } = ids;
    expect(await list({})).toEqual([first, second, third].sort());
    expect(await list({ open: true })).toEqual([first, second].sort());
    expect(await list({ open: false })).toEqual([third]);
    expect(await list({ officer: "relations" })).toEqual([first]);
    expect(await list({ department: "Roads", section: "7.6" })).toEqual([second]);
    expect(await list({ subject: "colleague" })).toEqual([second]);
    expect(await list({ q: "ABOUT mem" })).toEqual([first]);
    expect(await list({ q: "%" })).toEqual([]);
    expect(await list({}, sessions.member)).toEqual([first]);
    expect(await act(sessions.steward, (tx) => departments(tx))).toEqual(["Parks", "Roads"]);
    expect(await act(sessions.member, (tx) => departments(tx))).toEqual(["Parks"]);
  });

  it("finds again the cases that a day may have moved, once for each day that matters", async () => {
    const due = (day: string) => act(sessions.steward, (tx) => reckonable(tx, day, 10));
    // Reckoned on June 30: what ran out before is known, what ran out on July 1 is not.
    expect(await due(TODAY)).toEqual([]);
    expect(await due("2002-07-02")).toEqual([ids.second]);
    await act(sessions.steward, (tx) =>
      setDocket(tx, ids.second, {
        heading: heading({ department: "Roads", section: "7.6", reckonedOn: "2002-07-02" }),
        turns: [],
      }),
    );
    expect(await due("2002-07-02")).toEqual([]);
    expect(await due("2002-07-09")).toEqual([ids.second]);
    const fresh = unrefused(await act(sessions.steward, openMatter("member", "fresh"))).matter;
    expect(await due(TODAY)).toEqual([fresh]);
  });

  it("lets a further grievant see the case, and others not", async () => {
    const sees = async (who: Session) =>
      (await act(who, (tx) => matters(tx))).some(({ id }) => id === ids.second);
    expect(await sees(sessions.member)).toBe(false);
    unrefused(await append(ids.second, { grievants: ["member"] }));
    expect(await sees(sessions.member)).toBe(true);
    expect(
      await act(sessions.member, (tx) => tx.query("select id from entente.people where id = 'colleague'")),
    ).toHaveLength(1);
    unrefused(await append(ids.second, { grievants: [] }));
    expect(await sees(sessions.member)).toBe(false);
    expect(await append(ids.second, { grievants: ["nobody-here"] })).toMatchObject({
      code: "person-unknown",
    });
  });

  it("ties a case to another that the session sees, and to no hidden one", async () => {
    unrefused(await append(ids.second, { parentId: ids.first }));
    expect(
      (await act(sessions.steward, (tx) => caseRows(tx, { parent: ids.first }))).map(({ id }) => id),
    ).toEqual([ids.second]);
    expect(await append(ids.first, { parentId: ids.second }, sessions.member)).toMatchObject({
      code: "matter-not-found",
    });
  });

  const assigned: readonly [string, Session, Officers, string | undefined][] = [
    ["a steward may take what nobody has", sessions.steward, { union: "steward" }, undefined],
    ["a member may not give it", sessions.member, { union: "field" }, "not-allowed"],
    [
      "another steward's team may not take it",
      sessions["union-team"],
      { union: "union-team" },
      "not-allowed",
    ],
    ["a party does not speak for the other", sessions.field, { employer: "relations" }, "not-allowed"],
    ["a member handles no cases", sessions.field, { union: "colleague" }, "not-an-officer"],
    ["a payroll officer handles no cases", sessions.relations, { employer: "payroll" }, "not-an-officer"],
    ["nor does one of the other party", sessions.field, { union: "relations" }, "not-an-officer"],
    ["a field representative may give it", sessions.field, { union: "field" }, undefined],
    ["who has it may give it away", sessions.field, { union: null }, undefined],
  ];
  it.each(assigned)("of who handles a case: %s", async (_, who, officers, code) => {
    // The same key gives the same case each time.
    const { matter: handled } = unrefused(await act(sessions.steward, openMatter("member", "handled")));
    const given = await append(handled, { officers }, who);
    if (code === undefined) expect(unrefused(given).replayed).toBe(false);
    else expect(given).toMatchObject({ code });
  });

  it("hands a person's cases and tasks to another of the party, and nothing of the other party's", async () => {
    expect(
      await store.act(sessions.steward, (tx) => handOver(tx, { from: "field", to: "steward" })),
    ).toMatchObject({ code: "not-allowed" });
    expect(
      await store.act(sessions.arbitrator, (tx) => handOver(tx, { from: "arbitrator", to: "steward" })),
    ).toMatchObject({ code: "not-allowed" });
    expect(
      await store.act(sessions.field, (tx) => handOver(tx, { from: "field", to: "member" })),
    ).toMatchObject({ code: "not-an-officer" });
    const moved = unrefused(
      await act(sessions.field, (tx) => handOver(tx, { from: "steward", to: "union-team" })),
    );
    expect(moved).toEqual([ids.first]);
    expect(unrefused(await act(sessions.relations, (tx) => matter(tx, ids.first)))).toMatchObject({
      unionOfficer: "union-team",
      employerOfficer: "relations",
    });
    expect(await names({ whose: "steward" })).toEqual([]);
    expect(
      unrefused(await act(sessions.field, (tx) => handOver(tx, { from: "field", to: "steward" }))),
    ).toEqual([ids.second]);
    expect(await names({ whose: "steward" })).toEqual(["call"]);
    expect(
      unrefused(
        await act(sessions.field, (tx) =>
          handOver(tx, { from: "steward", to: "field", matters: [ids.first] }),
        ),
      ),
    ).toEqual([]);
  });

  it("counts patterns within the walls", async () => {
    await place(
      ids.first,
      heading(),
      [],
      [
        turn(1),
        turn(2, { days: 9 }),
        turn(3, { days: 20, lateDays: 4 }),
        turn(4, { doneOn: null, days: null, lapsed: true }),
      ],
    );
    const all = await act(sessions.relations, (tx) => patterns(tx, { from: "2002-06-01", to: "2002-06-30" }));
    expect(all.byStep).toEqual([
      {
        kind: "grievance",
        station: "step-1",
        side: "employer",
        count: 4,
        medianDays: 9,
        maxDays: 20,
        late: 1,
        lapsed: 1,
      },
    ]);
    expect(all.byDepartment).toEqual([
      { department: "Parks", kind: "grievance", opened: 2, open: 1, ended: 1, outcomes: { settled: 1 } },
      { department: "Roads", kind: "grievance", opened: 1, open: 1, ended: 0, outcomes: {} },
    ]);
    expect(all.byOutcome).toEqual([
      { kind: "grievance", outcome: "settled", count: 1, medianDays: 22, maxDays: 22 },
    ]);
    const own = await act(sessions.member, (tx) => patterns(tx, { from: "2002-06-01", to: "2002-06-30" }));
    expect(own.byClause).toEqual([
      { clause: "9.1.A", section: "9.1", kind: "grievance", opened: 1, open: 1, ended: 0, outcomes: {} },
    ]);
    const none = await act(sessions.relations, (tx) =>
      patterns(tx, { from: "2003-01-01", to: "2003-06-30" }),
    );
    expect(none).toEqual({ byClause: [], byDepartment: [], byStep: [], byOutcome: [] });
    await place(ids.first, heading(), [], [turn(2)]);
    const fewer = await act(sessions.relations, (tx) =>
      patterns(tx, { from: "2002-06-01", to: "2002-06-30" }),
    );
    expect(fewer.byStep[0]).toMatchObject({ count: 1, late: 0, lapsed: 0 });
  });
});
