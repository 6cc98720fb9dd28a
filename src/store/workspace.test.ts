import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entries } from "./entries.ts";
import { fact, facts } from "./facts.ts";
import { importedText } from "./importedText.ts";
import { markRead } from "./markRead.ts";
import { matter, matters, workspaceMatter } from "./matters.ts";
import { parties, people, positions, seatsOf } from "./people.ts";
import { addPersonal, personalRows } from "./personal.ts";
import { saveText } from "./saveText.ts";
import { enrol, seedWorkspace } from "./seedWorkspace.ts";
import { setFact } from "./setFact.ts";
import type { Session, Store, Tx } from "./store.ts";
import { stores, type TestStore, unrefused } from "./testing.ts";
import { fillMatter } from "./testingMatter.ts";
import { at, sampleSeed, sessions } from "./testingPeople.ts";
import { verify } from "./verify.ts";
import { moveDay, workspace } from "./workspace.ts";

describe.each(stores)("the workspace on $name", ({ open }) => {
  let test: TestStore;
  let store: Store;
  const act = async <T>(who: Session, fn: (tx: Tx) => Promise<T>) => unrefused(await store.act(who, fn)) as T;
  beforeAll(async () => {
    test = await open();
    store = test.store;
    expect(await store.keep((tx) => workspace(tx))).toMatchObject({ code: "workspace-missing" });
    unrefused(await seedWorkspace(store, sampleSeed));
  });
  afterAll(() => test.drop());

  it("is seeded once, and a seed that fails leaves nothing", async () => {
    expect(await seedWorkspace(store, sampleSeed)).toMatchObject({ code: "workspace-seeded" });
    const other = await open();
    const wrong = {
      ...sampleSeed,
      memberships: [{ person: "member", party: "employer", role: "steward" } as const],
    };
    await expect(seedWorkspace(other.store, wrong)).rejects.toThrow("the employer side has no steward");
    expect(await other.store.keep((tx) => tx.query("select 1 from entente.people"))).toEqual([]);
    await other.drop();
  });

  it("lives in its day until somebody moves it, on record", async () => {
    const move = (day: string | null, key: string) => (tx: Tx) => moveDay(tx, { day, at: at(1), key });
    unrefused(await act(sessions.member, move("2002-08-15", "to August")));
    expect(await act(sessions.payroll, (tx) => workspace(tx))).toEqual({
      name: "Sample workspace",
      day: "2002-08-15",
      sample: true,
    });
    const id = unrefused(await act(sessions.payroll, (tx) => workspaceMatter(tx)));
    const last = (await act(sessions.payroll, (tx) => entries(tx, id))).at(-1);
    expect(last).toMatchObject({ act: "day moved", payload: { day: "2002-08-15" }, actor: "member" });
    expect(await store.act(sessions.arbitrator, move(null, "no"))).toMatchObject({ code: "not-allowed" });
    await expect(store.act(sessions.member, move("2002-02-30", "bad"))).rejects.toThrow(TypeError);
  });

  it("moves no real workspace's day", async () => {
    const real = await open();
    unrefused(await seedWorkspace(real.store, { ...sampleSeed, sample: false, day: null }));
    const moved = await real.store.act(sessions.member, (tx) =>
      moveDay(tx, { day: "2002-08-15", at: at(), key: "k" }),
    );
    expect(moved).toMatchObject({ code: "not-allowed" });
    await real.drop();
  });

  it("keeps dated facts, the last one in force, none made up", async () => {
    const set = (from: string | null, key: string) => (tx: Tx) =>
      setFact(tx, { name: "ratified by the members", value: { yes: true }, from, at: at(2), key });
    expect(await store.act(sessions.member, (tx) => fact(tx, "ratified by the members"))).toMatchObject({
      code: "fact-unknown",
    });
    unrefused(await act(sessions.relations, set("2002-03-01", "f1")));
    unrefused(await act(sessions.field, set("2002-03-04", "f2")));
    expect(unrefused(await act(sessions.field, set("2002-03-04", "f2"))).replayed).toBe(true);
    const now = await act(sessions.member, (tx) => facts(tx));
    expect(now.map(({ name, from, setBy }) => [name, from, setBy])).toEqual([
      ["ratified", "2002-03-01", "system"],
      ["ratified by the members", "2002-03-04", "field"],
    ]);
    expect(await store.act(sessions.steward, set("2002-03-05", "f3"))).toMatchObject({ code: "not-allowed" });
  });

  it("keeps imported texts, the last one of a version in force", async () => {
    const save = (origin: string, key: string) => (tx: Tx) =>
      saveText(tx, {
        version: "first",
        name: "sample.txt",
        sha256: key.repeat(64),
        origin,
        tree: { address: "" },
        report: [],
        at: at(3),
        key,
      });
    expect(await store.act(sessions.member, (tx) => importedText(tx, "first"))).toMatchObject({
      code: "text-not-imported",
    });
    unrefused(await act(sessions.relations, save("Sample text", "a")));
    unrefused(await act(sessions.relations, save("Sample text, scanned anew", "b")));
    expect(unrefused(await act(sessions.member, (tx) => importedText(tx, "first")))).toMatchObject({
      origin: "Sample text, scanned anew",
      tree: { address: "" },
      savedBy: "relations",
    });
    expect(await store.act(sessions.member, save("mine", "c"))).toMatchObject({ code: "not-allowed" });
    expect(await store.act(sessions.relations, save("a\u0000", "d"))).toMatchObject({
      code: "text-not-storable",
    });
  });

  it("adds rows about a person as far as the role goes", async () => {
    const add =
      (kind: "pay" | "medical" | "contact", personId = "member") =>
      (tx: Tx) =>
        addPersonal(tx, { personId, kind, body: { says: kind }, at: at(4) });
    expect(await act(sessions.payroll, add("pay"))).toMatchObject({
      party: "employer",
      kind: "pay",
      setBy: "payroll",
    });
    expect(await store.act(sessions.payroll, add("medical"))).toMatchObject({ code: "not-allowed" });
    expect(await store.act(sessions.supervisor, add("medical"))).toMatchObject({ code: "not-allowed" });
    expect(await store.act(sessions.member, add("contact", "colleague"))).toMatchObject({
      code: "person-unknown",
    });
    expect(await act(sessions.member, add("contact"))).toMatchObject({ party: "union" });
    const seen = async (who: Session) =>
      (await act(who, (tx) => personalRows(tx, "member"))).map((row) => row.kind).sort();
    expect(await seen(sessions.member)).toEqual(["contact", "medical", "membership", "pay", "pay"]);
    expect(await seen(sessions.payroll)).toEqual(["pay", "pay"]);
    expect(await seen(sessions.steward)).toEqual(["contact"]);
    expect(await seen(sessions.colleague)).toEqual([]);
  });

  it("remembers how far each person has read, and never less than before", async () => {
    const id = await fillMatter(store, "Sample matter");
    for (const seq of [3, 2]) await act(sessions.steward, (tx) => markRead(tx, id, "shared", seq));
    const row = async (who: Session) => unrefused(await act(who, (tx) => matter(tx, id)));
    expect(await row(sessions.steward)).toMatchObject({ readSeq: 3, seq: 6 });
    expect(await row(sessions.relations)).toMatchObject({ readSeq: 0, seq: 6 });
    expect(
      (await act(sessions.steward, (tx) => matters(tx, { kind: "grievance", limit: 1 }))).map(
        (one) => one.id,
      ),
    ).toEqual([id]);
    expect(await act(sessions.steward, (tx) => matters(tx, { kind: "complaint" }))).toEqual([]);
  });

  it("lists people, jobs, parties and seats, and takes in new ones", async () => {
    expect(await act(sessions.member, (tx) => positions(tx, "member"))).toEqual([
      { person: "member", classification: "Sample Clerk", timeBase: "1", from: "1999-01-04", to: null },
    ]);
    expect(await act(sessions.colleague, (tx) => positions(tx, "member"))).toEqual([]);
    expect((await act(sessions.member, (tx) => parties(tx))).map((one) => one.name)).toEqual([
      "Sample Employer",
      "neutral",
      "Sample Union",
    ]);
    const newcomer = {
      people: [{ id: "new", name: "Sample newcomer" }],
      memberships: [{ person: "new", party: "union", role: "steward" } as const],
    };
    await store.keep((tx) => enrol(tx, newcomer));
    expect(await store.keep((tx) => seatsOf(tx, "new"))).toEqual([
      { personId: "new", party: "union", role: "steward" },
    ]);
    expect((await act(sessions.member, (tx) => people(tx))).find((one) => one.id === "new")?.seats).toEqual([
      { party: "union", role: "steward" },
    ]);
  });

  it("still verifies after all of this", async () =>
    expect(unrefused(await verify(store)).breaks).toEqual([]));
});
