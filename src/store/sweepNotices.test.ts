import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { appendActs } from "./appendActs.ts";
import { type ClockRow, setClocks } from "./clocks.ts";
import { feeds, findFeed, makeFeed, revokeFeed } from "./feeds.ts";
import { mails, mailsIn, queueMails, settleMail, takeMail, unmailedNotices } from "./mails.ts";
import { markNoticesRead, notices, tell, unreadNotices } from "./notices.ts";
import {
  DEFAULT_REMINDERS,
  type ReminderSettings,
  reminderSettings,
  setReminderSettings,
} from "./reminderSettings.ts";
import { seedWorkspace } from "./seedWorkspace.ts";
import type { Officers, Session, Store, Tx } from "./store.ts";
import { sweepNotices } from "./sweepNotices.ts";
import { stores, type TestStore, unrefused } from "./testing.ts";
import { at, everybody, sampleSeed, sessions } from "./testingPeople.ts";
import { clock, openMatter } from "./testingWalls.ts";

describe.each(stores)("reminders on $name", ({ open }) => {
  let test: TestStore | undefined;
  let store: Store;
  let id: string;
  const act = async <T>(who: Session, fn: (tx: Tx) => Promise<T>) => unrefused(await store.act(who, fn)) as T;
  const sweep = async (day: string) => unrefused(await store.keep((tx) => sweepNotices(tx, day)));
  const assign = async (officers: Officers, who: Session) =>
    unrefused(
      await act(who, (tx) =>
        appendActs(tx, {
          matter: id,
          key: JSON.stringify(officers),
          entries: [{ act: "handled", at: at(1), payload: 1 }],
          officers,
        }),
      ),
    );
  const run = (clocks: readonly ClockRow[], room: "shared" | "union" = "shared") =>
    act(sessions.steward, (tx) => setClocks(tx, id, room, clocks));
  const set = (who: Session, settings: Partial<ReminderSettings>) =>
    act(who, (tx) => setReminderSettings(tx, { ...DEFAULT_REMINDERS, ...settings }));
  /** Who was told what, as "person kind lead clock". */
  const told = async () => {
    const rows = unrefused(
      await store.keep((tx) =>
        tx.query<{ line: string }>(
          "select concat_ws(' ', person_id, kind, lead, clock) as line from entente.notices order by 1",
        ),
      ),
    );
    return rows.map((row) => row.line);
  };

  beforeEach(async () => {
    await test?.drop();
    test = await open();
    store = test.store;
    unrefused(await seedWorkspace(store, sampleSeed));
    id = unrefused(await act(sessions.steward, openMatter("member", "one", "arbitrator"))).matter;
  });
  afterAll(() => test?.drop());

  const days: readonly [string, string, Partial<ClockRow>, readonly string[]][] = [
    ["eight days before, nothing", "2002-07-02", {}, []],
    ["seven days before", "2002-07-03", {}, ["steward lead 7 one"]],
    ["six days before, the lead that has come", "2002-07-04", {}, ["steward lead 7 one"]],
    ["two days before, the shortest that has come", "2002-07-08", {}, ["steward lead 3 one"]],
    ["the day before", "2002-07-09", {}, ["steward lead 1 one"]],
    ["the last day", "2002-07-10", {}, ["steward lead 0 one"]],
    ["the day after", "2002-07-11", {}, ["steward overdue one"]],
    ["the day after, where a right is lost", "2002-07-11", { effect: "right lost" }, ["steward lapsed one"]],
    ["without a last day, nothing", "2002-07-11", { due: null }, []],
    ["what the other side owes", "2002-07-10", { side: "employer" }, ["relations lead 0 one"]],
    ["what both owe", "2002-07-10", { side: "both" }, ["relations lead 0 one", "steward lead 0 one"]],
    [
      "a task",
      "2002-07-10",
      { source: "task", personId: "field" },
      ["field lead 0 one", "steward lead 0 one"],
    ],
    [
      "a task of somebody of the other side is told once to each",
      "2002-07-10",
      { side: "both", personId: "relations" },
      ["relations lead 0 one", "steward lead 0 one"],
    ],
  ];
  it.each(days)("tells %s", async (_, day, more, expected) => {
    await assign({ union: "steward" }, sessions.steward);
    await assign({ employer: "relations" }, sessions.relations);
    await run([clock("one", { side: "union", ...more })]);
    await sweep(day);
    expect(await told()).toEqual(expected);
    expect(await sweep(day)).toEqual({ told: 0, escalated: 0 });
    expect(await told()).toEqual(expected);
  });

  it("tells each thing once over all days, whether every day is swept or some are missed", async () => {
    await assign({ union: "steward" }, sessions.steward);
    await run([clock("one", { side: "union" })]);
    for (let day = 1; day <= 28; day++) await sweep(`2002-07-${String(day).padStart(2, "0")}`);
    expect(await told()).toEqual([
      "steward lead 0 one",
      "steward lead 1 one",
      "steward lead 3 one",
      "steward lead 7 one",
      "steward overdue one",
    ]);
    await run([clock("one", { side: "union", due: "2002-08-04" })]);
    await sweep("2002-07-28");
    expect((await told()).filter((line) => line === "steward lead 7 one")).toHaveLength(2);
  });

  it("skips and doubles nothing where a sweep is broken off before it is kept", async () => {
    await assign({ union: "steward" }, sessions.steward);
    await run([clock("one", { side: "union" }), clock("two", { side: "union", due: "2002-07-02" })]);
    const off = new Error("broken off");
    const tried = store.keep(async (tx) => {
      expect(await sweepNotices(tx, "2002-07-09")).toEqual({ told: 2, escalated: 0 });
      throw off;
    });
    await expect(tried).rejects.toBe(off);
    expect(await told()).toEqual([]);
    expect(await Promise.all([sweep("2002-07-09"), sweep("2002-07-09")])).toContainEqual({
      told: 2,
      escalated: 0,
    });
    expect(await told()).toEqual(["steward lead 1 one", "steward overdue two"]);
  });

  it("tells the grievants where nobody handles the case, and nobody for the employer", async () => {
    unrefused(
      await act(sessions.steward, (tx) =>
        appendActs(tx, {
          matter: id,
          key: "join",
          entries: [{ act: "join", at: at(1), payload: 1 }],
          grievants: ["colleague"],
        }),
      ),
    );
    await run([clock("one", { side: "both" })]);
    await run([clock("private", { side: "union" })], "union");
    await sweep("2002-07-10");
    expect(await told()).toEqual(["colleague lead 0 one", "member lead 0 one"]);
  });

  it("tells no party of the other's room, not even somebody whose task it would be", async () => {
    await assign({ employer: "relations" }, sessions.relations);
    await run([clock("private", { side: "both", personId: "relations", source: "task" })], "union");
    await sweep("2002-07-10");
    expect(await told()).toEqual([]);
    await assign({ union: "steward" }, sessions.steward);
    await sweep("2002-07-10");
    expect(await told()).toEqual(["steward lead 0 private"]);
    for (const [name, who] of everybody)
      expect((await act(who, (tx) => notices(tx))).length).toBe(name === "steward" ? 1 : 0);
  });

  it("hides a notice from whoever no longer sees its matter, and stops telling", async () => {
    await run([clock("one", { side: "union" })]);
    await sweep("2002-07-09");
    expect(await act(sessions.member, (tx) => unreadNotices(tx))).toBe(1);
    await store.keep((tx) => tx.query("update entente.matters set subject_person_id = 'colleague'"));
    expect(await act(sessions.member, (tx) => notices(tx))).toEqual([]);
    await sweep("2002-07-10");
    expect(await told()).toEqual(["colleague lead 0 one", "member lead 1 one"]);
  });

  it("follows a person's own leads, and refuses those that cannot be", async () => {
    await assign({ union: "steward" }, sessions.steward);
    await run([clock("one", { side: "union" })]);
    unrefused(await set(sessions.steward, { leads: [2, 30, 2] }));
    expect(await act(sessions.steward, (tx) => reminderSettings(tx))).toMatchObject({ leads: [30, 2] });
    expect(await act(sessions.field, (tx) => reminderSettings(tx))).toEqual(DEFAULT_REMINDERS);
    await sweep("2002-06-10");
    await sweep("2002-07-08");
    expect(await told()).toEqual(["steward lead 2 one", "steward lead 30 one"]);
    unrefused(await set(sessions.steward, { leads: [] }));
    await sweep("2002-07-10");
    expect(await told()).toHaveLength(2);
    await expect(set(sessions.steward, { leads: [61] })).rejects.toThrow(TypeError);
    await expect(set(sessions.steward, { escalateAfter: 3 })).rejects.toThrow(TypeError);
    const to = (escalateTo: string) =>
      store.act(sessions.steward, (tx) =>
        setReminderSettings(tx, { ...DEFAULT_REMINDERS, escalateAfter: 3, escalateTo }),
      );
    expect(await to("relations")).toMatchObject({ code: "not-an-officer" });
  });

  it("escalates what stays unread, once, and nothing that was read or whose clock stopped", async () => {
    await assign({ union: "steward" }, sessions.steward);
    await run([clock("one", { side: "union" }), clock("two", { side: "union" })]);
    unrefused(await set(sessions.steward, { escalateAfter: 2, escalateTo: "field" }));
    await sweep("2002-07-03");
    expect((await sweep("2002-07-04")).escalated).toBe(0);
    await run([clock("one", { side: "union" })]);
    expect((await sweep("2002-07-05")).escalated).toBe(1);
    expect((await sweep("2002-07-09")).escalated).toBe(0);
    const [notice] = await act(sessions.field, (tx) => notices(tx));
    expect(notice).toMatchObject({ kind: "escalation", clock: "one", onDay: "2002-07-05", current: true });
    expect(await act(sessions.steward, (tx) => markNoticesRead(tx, id))).toBe(0);
    await run([clock("one", { side: "union", due: "2002-07-30" })]);
    expect((await act(sessions.field, (tx) => notices(tx)))[0]).toMatchObject({ current: false });
    expect((await sweep("2002-07-20")).escalated).toBe(0);
  });

  it("marks as read what is one's own, of a matter or all", async () => {
    const other = unrefused(await act(sessions.steward, openMatter("member", "two"))).matter;
    const telling = { personId: "steward", party: "union", kind: "handover", onDay: "2002-07-01" } as const;
    for (const matter of [id, other, id])
      await act(sessions.field, (tx) => tell(tx, { ...telling, matter, text: "Yours now." }));
    const opened = { ...telling, personId: "relations", party: "employer", kind: "opened" } as const;
    await act(sessions.field, (tx) => tell(tx, { ...opened, matter: id, text: "A case was opened." }));
    const across = { ...telling, personId: "relations", party: "employer", matter: id, text: "no" } as const;
    await expect(store.act(sessions.field, (tx) => tell(tx, across))).rejects.toThrow(/row-level security/);
    expect(await act(sessions.steward, (tx) => unreadNotices(tx))).toBe(2);
    expect(await act(sessions.steward, (tx) => markNoticesRead(tx, other))).toBe(1);
    expect(
      (await act(sessions.steward, (tx) => notices(tx))).map(({ matter, read }) => [matter, read]),
    ).toEqual([
      [id, false],
      [other, true],
    ]);
    expect(await act(sessions.relations, (tx) => markNoticesRead(tx))).toBe(0);
    expect(await act(sessions.steward, (tx) => notices(tx, { unread: true }))).toHaveLength(1);
  });

  it("mails each notice once, and takes each mail once", async () => {
    await test!.database.transaction((connection) =>
      connection.query(
        `insert into auth."user" (id, name, email, "personId") values ('steward', 'Sample', 'a@b.test', 'steward')`,
      ),
    );
    await assign({ union: "steward" }, sessions.steward);
    await assign({ employer: "relations" }, sessions.relations);
    await run([clock("one", { side: "both" })]);
    await sweep("2002-07-10");
    const [unmailed, ...more] = unrefused(await store.keep((tx) => unmailedNotices(tx, "2002-07-10")));
    expect(more).toEqual([]);
    expect(unmailed).toMatchObject({ personId: "steward", address: "a@b.test", digest: "none" });
    const mail = {
      ...unmailed!,
      subject: "One day",
      messageId: "<one@entente.test>",
      notices: [unmailed!.id],
      at: at(),
    };
    const queued = unrefused(await store.keep((tx) => queueMails(tx, [mail])))[0]!;
    expect(await store.keep((tx) => queueMails(tx, [mail]))).toEqual([]);
    expect(await store.keep((tx) => unmailedNotices(tx, "2002-07-10"))).toEqual([]);
    expect(await store.keep((tx) => mailsIn(tx, "waiting"))).toEqual([queued]);
    expect(await store.keep((tx) => takeMail(tx, queued))).toMatchObject({ tries: 1, state: "sending" });
    expect(await store.keep((tx) => takeMail(tx, queued))).toBeUndefined();
    await store.keep((tx) => settleMail(tx, queued, "waiting", "451 later"));
    expect(await store.keep((tx) => takeMail(tx, queued))).toMatchObject({ tries: 2 });
    await store.keep((tx) => settleMail(tx, queued, "sent"));
    await store.keep((tx) => settleMail(tx, queued, "failed", "too late"));
    expect((await act(sessions.steward, (tx) => mails(tx)))[0]).toMatchObject({
      state: "sent",
      lastError: null,
    });
    expect(await act(sessions.relations, (tx) => mails(tx))).toEqual([]);
  });

  it("writes no mail for whoever wants none, has read it, or whose clock stopped", async () => {
    await test!.database.transaction((connection) =>
      connection.query(
        `insert into auth."user" (id, name, email, "personId") values ('steward', 'Sample', 'a@b.test', 'steward')`,
      ),
    );
    await assign({ union: "steward" }, sessions.steward);
    await run([clock("one", { side: "union" })]);
    await sweep("2002-07-10");
    const unmailed = async () =>
      unrefused(await store.keep((tx) => unmailedNotices(tx, "2002-07-10"))).length;
    expect(await unmailed()).toBe(1);
    unrefused(await set(sessions.steward, { mail: false }));
    expect(await unmailed()).toBe(0);
    unrefused(await set(sessions.steward, { digest: "weekly" }));
    expect(await unmailed()).toBe(1);
    const digest = (onDay: string) =>
      store.keep((tx) =>
        queueMails(tx, [
          {
            personId: "steward",
            party: "union",
            address: "a@b.test",
            subject: "Digest",
            text: "Nothing",
            messageId: `<digest.${onDay}@entente.test>`,
            onDay,
            notices: [],
            at: at(),
          },
        ]),
      );
    await digest("2002-07-03");
    expect(await unmailed()).toBe(1);
    await digest("2002-07-04");
    expect(await unmailed()).toBe(0);
    unrefused(await set(sessions.steward, { digest: "daily" }));
    expect(await unmailed()).toBe(1);
    await digest("2002-07-10");
    expect(await unmailed()).toBe(0);
    unrefused(await set(sessions.steward, { digest: "none" }));
    expect(await unmailed()).toBe(1);
    await run([]);
    expect(await unmailed()).toBe(0);
    await run([clock("one", { side: "union" })]);
    await act(sessions.steward, (tx) => markNoticesRead(tx));
    expect(await unmailed()).toBe(0);
  });

  it("makes feeds that are found by their token alone, until they are revoked or the seat is left", async () => {
    const make = (who: Session) => act(who, (tx) => makeFeed(tx, { name: "Mine", at: at() }));
    const { id: feed, token } = unrefused(await make(sessions.steward));
    const find = (one: string) => store.keep((tx) => findFeed(tx, one, at(9)));
    expect(await find(token)).toEqual({ id: feed, name: "Mine", session: sessions.steward });
    expect(await find(`${token}x`)).toBeUndefined();
    expect(await act(sessions.steward, (tx) => feeds(tx))).toMatchObject([
      { lastReadAt: at(9), revokedAt: null },
    ]);
    expect(JSON.stringify(await store.keep((tx) => tx.query("select * from entente.feeds")))).not.toContain(
      token,
    );
    expect(await act(sessions.relations, (tx) => revokeFeed(tx, feed, at(9)))).toBe(false);
    expect(await act(sessions.steward, (tx) => revokeFeed(tx, feed, at(9)))).toBe(true);
    expect(await act(sessions.steward, (tx) => revokeFeed(tx, feed, at(9)))).toBe(false);
    expect(await find(token)).toBeUndefined();
    const { token: left } = unrefused(await make(sessions.field));
    await store.keep((tx) => tx.query("delete from entente.memberships where person_id = 'field'"));
    expect(await find(left)).toBeUndefined();
    expect(await store.act(sessions.steward, (tx) => makeFeed(tx, { name: " ", at: at() }))).toMatchObject({
      code: "text-empty",
    });
  });
});
