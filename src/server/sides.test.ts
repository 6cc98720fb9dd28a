import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stores } from "../store/testing.ts";
import { type Caller, type Reply, type TestServer, testServer } from "./testing/server.ts";

const filing = { clause: "1.1.A", title: "Night pay", statement: "s", remedy: "r", knownOn: "2001-05-04" };
const SECRET = "Zanzibar";

describe.each(stores)("each side of a case, on $name", (its) => {
  let server: TestServer;
  const people = new Map<string, Caller>();
  const as = async (who: string): Promise<Caller> => {
    if (!people.has(who)) people.set(who, await server.as(who));
    return people.get(who)!;
  };
  let count = 0;
  const file = async (
    who: string,
    id: string,
    act: string,
    fields: object,
    room = "shared",
  ): Promise<Reply> =>
    (await as(who))("actOnFile", {
      id,
      room: room as "shared",
      act,
      fields: { ...fields },
      key: `file ${count++}`,
    });
  /** What became of it: the code of the refusal, or nothing where it was recorded. */
  const tried = async (...of: Parameters<typeof file>): Promise<string | undefined> =>
    (await file(...of)).body.code;
  const opened = async (more: object = {}, who = "steward"): Promise<string> => {
    const reply = await (await as(who))("openCase", {
      ...filing,
      grievant: "member",
      key: `open ${count++}`,
      ...more,
    });
    expect(reply.body.code).toBeUndefined();
    return reply.body.id;
  };
  const shown = async (who: string, id: string): Promise<Reply["body"]> =>
    (await (await as(who))("caseFile", { id })).body;
  const entries = async (who: string, id: string): Promise<number> =>
    (await (await as(who))("exportCase", { id })).body.entries?.length;
  beforeEach(async () => {
    people.clear();
    server = await testServer(its);
  });
  afterEach(async () => {
    expect(server.faults).toEqual([]);
    await server.drop();
  });

  it("says for itself who handles the case, by the right that its roles have, in whatever room", async () => {
    const id = await opened();
    const theirs: readonly (readonly [
      who: string,
      act: string,
      fields: object,
      room: string,
      code: string,
    ])[] = [
      ["second-steward", "handled by", { party: "union", person: "second-steward" }, "shared", "not-allowed"],
      ["second-steward", "handled by", { party: "union" }, "shared", "not-allowed"],
      [
        "second-steward",
        "handed over",
        { party: "union", from: "steward", to: "second-steward", summary: "s" },
        "union",
        "not-allowed",
      ],
      ["member", "handled by", { party: "union", person: "second-steward" }, "shared", "not-allowed"],
      [
        "officer",
        "handled by",
        { party: "union", person: "second-steward" },
        "shared",
        "another-sides-affair",
      ],
      [
        "officer",
        "handed over",
        { party: "union", from: "steward", to: "second-steward", summary: "s" },
        "employer",
        "another-sides-affair",
      ],
      ["payroll", "handled by", { party: "employer", person: "officer" }, "shared", "room-closed"],
      ["arbitrator", "handled by", { party: "union", person: "steward" }, "shared", "matter-not-found"],
    ];
    for (const [who, act, fields, room, code] of theirs)
      expect([who, act, await tried(who, id, act, fields, room)]).toEqual([who, act, code]);
    expect((await shown("steward", id)).handledBy).toMatchObject({
      union: { id: "steward" },
      employer: null,
    });
  });

  it("hands a case over in its own room, and the lists of both sides say so", async () => {
    const id = await opened();
    const to = { party: "union", from: "steward", to: "second-steward", summary: SECRET };
    const done = await file("steward", id, "handed over", to, "union");
    expect(done.body.handledBy).toMatchObject({ union: { id: "second-steward" } });
    expect((await shown("officer", id)).handledBy).toMatchObject({ union: { id: "second-steward" } });
    const mine = async (who: string) =>
      (await (await as(who))("docket", { whose: "me" })).body.rows.map(
        (row: { matter: string }) => row.matter,
      );
    expect(await mine("steward")).toEqual([]);
    expect(await mine("second-steward")).toContain(id);
    expect(JSON.stringify(await shown("officer", id))).not.toContain(SECRET);
  });

  it("lets officers alone say whose case it is, who reads it, and what of theirs is taken back", async () => {
    const id = await opened();
    const refused: readonly (readonly [who: string, act: string, fields: object, code: string])[] = [
      ["member", "seat given", { person: "arbitrator" }, "not-your-act"],
      ["member", "grievant joined", { person: "steward", name: "S" }, "not-your-act"],
      ["officer", "grievant joined", { person: "other-member", name: "O" }, "another-sides-affair"],
      ["supervisor", "grievant left", { person: "other-member", why: "w" }, "another-sides-affair"],
      ["officer", "seat given", { person: "other-member" }, "no-such-seat"],
      ["officer", "seat given", { person: "steward" }, "no-such-seat"],
    ];
    for (const [who, act, fields, code] of refused)
      expect([who, act, await tried(who, id, act, fields)]).toEqual([who, act, code]);
    const { body } = await file("steward", id, "seat given", { person: "arbitrator" });
    const seq = String(body.chain.entries);
    expect(await tried("member", id, "seat taken", {})).toBe("not-your-act");
    expect(await tried("member", id, "taken back", { seq, reason: "r" })).toBe("not-your-act");
    expect(await tried("officer", id, "taken back", { seq, reason: "r" })).toBe("another-sides-act");
    expect((await shown("arbitrator", id)).arbitrator).toMatchObject({ id: "arbitrator" });
    const mine = await file("member", id, "task added", { what: "Mine" });
    expect(
      await tried("member", id, "taken back", { seq: mine.body.chain.entries, reason: "r" }),
    ).toBeUndefined();
  });

  it("gives an arbitrator the shared file to read, and nothing once the seat is taken", async () => {
    const id = await opened();
    await file("steward", id, "task added", { what: SECRET, due: "2001-05-20" }, "union");
    await (await as("steward"))("addNote", { id, room: "union", text: SECRET, key: "note" });
    const base64 = Buffer.from(SECRET).toString("base64");
    const paper = {
      id,
      room: "union",
      name: `${SECRET}.txt`,
      media: "text/plain",
      base64,
      key: "paper",
    } as const;
    await (await as("steward"))("addDocument", paper);
    const both = { ...paper, room: "shared", name: "both.txt", base64: "d29yZHM=", key: "both" } as const;
    const exhibit = (await (await as("steward"))("addDocument", both)).body.documents;
    const secret = exhibit.find((one: { room: string }) => one.room === "union").id as string;
    await file("steward", id, "seat given", { person: "arbitrator" });
    const reader = await as("arbitrator");
    for (const who of ["arbitrator", "officer", "member", "payroll", "supervisor"]) {
      const call = await as(who);
      const read = [
        await call("caseFile", { id }),
        await call("exportCase", { id }),
        await call("docket", {}),
        await call("docket", { q: SECRET }),
        await call("cases", { q: SECRET }),
        await call("cases", {}),
        await call("notices"),
        await call("patterns", {}),
        await call("verify"),
        await call("handOverPreview", { from: "steward" }),
        await call("document", { id, document: secret }),
      ];
      const text = read.map(({ body }) => JSON.stringify(body)).join("\n");
      expect([who, text.includes(SECRET)]).toEqual([who, false]);
      expect(read[3]!.body).toMatchObject({ counts: { overdue: 0, today: 0, week: 0, later: 0 }, rows: [] });
      expect(read[4]!.body).toEqual([]);
      expect(read[10]!.body.code).toBe("document-not-found");
      const exhibits = read[0]!.body.documents.map((one: { exhibit: number }) => one.exhibit);
      expect([who, exhibits]).toEqual([who, who === "payroll" ? [] : [1]]);
    }
    const before = await entries("steward", id);
    const writes = [
      await reader("addNote", { id, room: "shared", text: "x", key: "a" }),
      await reader("addDocument", { ...both, key: "b" }),
      await reader("actOnCase", { id, act: "withdraw", fields: {}, key: "c" }),
      await reader("openCase", { ...filing, key: "d" }),
      await reader("handOver", { from: "steward", to: "second-steward", key: "e" }),
      await file("arbitrator", id, "seat taken", {}),
      await file("arbitrator", id, "task added", { what: "x" }),
    ];
    expect(writes.map(({ status }) => status < 400)).toEqual(writes.map(() => false));
    expect(await entries("steward", id)).toBe(before);
    await file("officer", id, "seat taken", {});
    for (const route of ["caseFile", "exportCase", "folder", "book"] as const)
      expect((await reader(route, { id })).body.code).toBe("matter-not-found");
    expect((await reader("cases", {})).body).toEqual([]);
    expect((await reader("docket", {})).body).toMatchObject({ rows: [], departments: [] });
  });

  it("is gone for a grievant who left, also one who joined twice over", async () => {
    const id = await opened();
    expect((await shown("other-member", id)).code).toBe("matter-not-found");
    await file("steward", id, "grievant joined", { person: "other-member", name: "Other" });
    expect((await shown("other-member", id)).id).toBe(id);
    await file("steward", id, "grievant left", { person: "other-member", why: "Settled alone" });
    const left = await as("other-member");
    for (const route of ["caseFile", "exportCase", "folder", "book"] as const)
      expect((await left(route, { id })).body.code).toBe("matter-not-found");
    expect((await left("cases", {})).body).toEqual([]);
    expect((await left("notices")).body.notices).toEqual([]);
  });

  it("hands over once for a key, whatever its length, and binds the key to both people", async () => {
    const key = "k".repeat(200);
    const [first, second] = [await opened(), await opened()];
    await file(
      "steward",
      first,
      "task added",
      { what: "Call", person: "steward", due: "2001-05-20" },
      "union",
    );
    const call = await as("steward");
    const done = await call("handOver", { from: "steward", to: "second-steward", key });
    expect(done.body.map((one: { matter: string }) => one.matter).sort()).toEqual([first, second].sort());
    const before = await entries("steward", first);
    const again = await call("handOver", { from: "steward", to: "second-steward", key });
    expect([again.status, again.body]).toEqual([200, done.body]);
    expect(await entries("steward", first)).toBe(before);
    const other = await call("handOver", { from: "second-steward", to: "steward", key });
    expect(other.body.code).toBe("idempotency-key-reused");
    const more = await call("handOver", { from: "steward", to: "second-steward", key: "new" });
    expect(more.body.code).toBe("nothing-to-hand-over");
  });

  it("hands over a task alone where nobody handles the case", async () => {
    const id = await opened({ grievant: undefined }, "member");
    await file("steward", id, "task added", { what: "Call", person: "steward", due: "2001-05-20" }, "union");
    const call = await as("steward");
    const done = await call("handOver", { from: "steward", to: "second-steward", key: "one" });
    expect(done.body).toMatchObject([{ matter: id, tasks: 1 }]);
    const { file: after, handledBy, rooms } = await shown("second-steward", id);
    expect(after.tasks).toMatchObject([{ person: { id: "second-steward" } }]);
    expect(handledBy).toEqual({ union: null, employer: null });
    expect(rooms.map((one: { room: string }) => one.room)).toContain("union");
    const rows = (await (await as("second-steward"))("docket", { whose: "me" })).body.rows;
    expect(rows).toMatchObject([{ matter: id, source: "task", person: { id: "second-steward" } }]);
  });

  it("keeps one of two acts at once, and both of one key as one", async () => {
    const id = await opened();
    const call = await as("steward");
    const move = (key: string) => call("actOnCase", { id, act: "file", fields: {}, key });
    const same = await Promise.all([move("same"), move("same")]);
    expect(same.map(({ status }) => status)).toEqual([200, 200]);
    const tasks = await Promise.all(
      ["a", "b", "c"].map((what) => file("steward", id, "task added", { what })),
    );
    const kept = tasks.filter(({ status }) => status === 200).length;
    expect(tasks.every(({ status, body }) => status === 200 || body.code === "matter-moved-on")).toBe(true);
    const now = await shown("officer", id);
    expect(now.file.tasks).toHaveLength(kept);
    const rows = (await call("docket", {})).body.rows.filter(
      (row: { source: string }) => row.source === "task",
    );
    expect(rows).toHaveLength(kept);
    expect(now.history.filter((one: { act: string }) => one.act === "file")).toHaveLength(1);
    expect(now.chain.verified).toBe(true);
  });

  it("hands over and is acted in at once without losing a clock", async () => {
    const ids = await Promise.all([opened(), opened(), opened()]);
    const other = await as("second-steward");
    const [handed] = await Promise.all([
      (await as("steward"))("handOver", { from: "steward", to: "second-steward", key: "all" }),
      ...ids.map((id) =>
        file("second-steward", id, "task added", { what: "Also", due: "2001-05-30" }, "union"),
      ),
      ...ids.map((id, at) => other("actOnCase", { id, act: "file", fields: {}, key: `filing ${at}` })),
    ]);
    expect(handed!.status).toBe(200);
    const { rows } = (await other("docket", {})).body;
    for (const id of ids) {
      const { clocks, file: after, handledBy } = await shown("second-steward", id);
      const of = rows.filter((row: { matter: string }) => row.matter === id);
      const steps = of.filter((row: { source: string }) => row.source === "procedure");
      expect(steps.map((row: { what: string }) => row.what)).toEqual(
        clocks.map((one: { what: string }) => one.what),
      );
      expect(of.filter((row: { source: string }) => row.source === "task")).toHaveLength(after.tasks.length);
      expect(handledBy.union).toMatchObject({ id: "second-steward" });
    }
  });

  it("finds every case that holds a word, however often another one does", async () => {
    const [first, second] = [await opened({ title: "Lantern one" }), await opened({ title: "Other" })];
    for (let at = 0; at < 120; at++)
      await (await as("steward"))("addNote", { id: second, room: "union", text: "lantern", key: `n ${at}` });
    const found = (await (await as("steward"))("cases", { q: "lantern" })).body;
    expect(found.map((one: { id: string }) => one.id).sort()).toEqual([first, second].sort());
    expect((await (await as("officer"))("cases", { q: "lantern" })).body).toMatchObject([{ id: first }]);
  });
});
