import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ReminderSettingsShape } from "../../contract/index.ts";
import { parse, the, unescaped } from "../../feed/testingParser.ts";
import { stores, unrefused } from "../../store/testing.ts";
import { type OpenOutbox, openOutbox } from "../jobs/openOutbox.ts";
import { type Caller, CLOCK, type TestServer, testServer } from "../testing/server.ts";

const SETTINGS: ReminderSettingsShape = {
  leads: [7, 3, 1, 0],
  mail: true,
  digest: "none",
  escalateAfter: null,
  escalateTo: null,
};

describe.each(stores)("reminders on $name", (kind) => {
  let server: TestServer;
  let out: OpenOutbox;
  let folder: string;
  let steward: Caller;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "entente-mail-"));
    out = unrefused(await openOutbox({ smtp: null, from: null, sink: true }, folder, CLOCK));
    server = await testServer(kind, { outbox: out.outbox! });
    steward = await server.as("steward");
  });
  afterEach(async () => {
    await server.drop();
    await out.stop();
    rmSync(folder, { recursive: true });
  });

  /** A case that the steward opens for the member, known since the sample's first day but two: 1 to 15 May. */
  const opened = async (key = "one", knownOn = "2001-05-05"): Promise<string> => {
    const words = { clause: "1.1", title: "Ms Member's back", statement: "Hours are missing", remedy: "Pay" };
    const reply = await steward("openCase", { ...words, knownOn, grievant: "member", key });
    expect(reply.body).toMatchObject({ number: expect.stringMatching(/^G-2001-/) });
    return reply.body.id;
  };
  const move = async (day: string) => expect((await steward("moveDay", { day })).status).toBe(200);
  const told = async (who: Caller) =>
    (await who("notices")).body.notices.map((one: { kind: string; on: string }) => `${one.kind} ${one.on}`);
  const mailed = () => readdirSync(join(folder, "mail"));
  const feedOf = async (who: Caller) => {
    const { body } = await who("makeFeed", { name: "Mine; and yours" });
    const path = new URL(body.address).pathname;
    const read = () => server.app.inject({ url: path, headers: { host: "127.0.0.1" } });
    return { id: body.id as string, path, read };
  };

  it("fall due when the day is moved, once each, and are read with the case", async () => {
    const id = await opened();
    expect(await told(steward)).toEqual([]);
    await move("2001-05-08");
    expect(await told(steward)).toEqual(["lead 2001-05-08"]);
    await move("2001-05-09");
    expect(await told(steward)).toEqual(["lead 2001-05-08"]);
    await move("2001-05-16");
    expect(await told(steward)).toEqual(["lapsed 2001-05-16", "lead 2001-05-08"]);
    const member = await server.as("member");
    expect(await told(member)).toEqual([]);
    expect((await (await server.as("officer"))("notices")).body).toEqual({ unread: 0, notices: [] });
    expect((await steward("notices")).body.unread).toBe(2);
    await steward("caseFile", { id });
    expect((await steward("notices")).body.unread).toBe(0);
    expect(server.faults).toEqual([]);
  });

  it("go to another officer when they stay unread, once, and not when they are read", async () => {
    unrefused(
      (await steward("setReminders", { ...SETTINGS, escalateAfter: 2, escalateTo: "second-steward" })).body,
    );
    const second = await server.as("second-steward");
    const first = await opened("one", "2001-05-05");
    await move("2001-05-08");
    await move("2001-05-09");
    expect(await told(second)).toEqual([]);
    await move("2001-05-10");
    expect(await told(second)).toEqual(["escalation 2001-05-10"]);
    await move("2001-05-11");
    expect(await told(second)).toEqual(["escalation 2001-05-10"]);
    const third = await opened("two", "2001-05-10");
    await move("2001-05-13");
    await steward("readNotices", { matter: third });
    await steward("readNotices", { matter: first });
    await move("2001-05-15");
    const { notices } = (await second("notices")).body;
    expect(notices.filter((one: { matter: string }) => one.matter === third)).toEqual([]);
  });

  it.each([
    [{ ...SETTINGS, escalateAfter: 2 }, "escalation-incomplete"],
    [{ ...SETTINGS, escalateTo: "second-steward" }, "escalation-incomplete"],
    [{ ...SETTINGS, escalateAfter: 2, escalateTo: "steward" }, "same-person"],
    [{ ...SETTINGS, escalateAfter: 2, escalateTo: "officer" }, "not-an-officer"],
    [{ ...SETTINGS, escalateAfter: 2, escalateTo: "member" }, "not-an-officer"],
    [{ ...SETTINGS, leads: [61] }, "bad-request"],
  ])("are not set to %j", async (asked, code) => {
    expect((await steward("setReminders", asked)).body.code).toBe(code);
    expect((await steward("reminders")).body.settings).toEqual(SETTINGS);
  });

  it("go out by mail, one for each notice, without names in the subject, and never again", async () => {
    await server.reminding.start();
    await opened();
    await move("2001-05-08");
    while (mailed().length === 0) await pause(20);
    await move("2001-05-09");
    await pause(500);
    const { mails, address } = (await steward("reminders")).body;
    expect(address).toBe("steward@sample.example");
    expect(mails).toMatchObject([{ state: "sent", error: null, on: "2001-05-08" }]);
    expect(mails[0].subject).toMatch(/^G-2001-\w{6}, clause 2\.1\.A: last day in 7 days$/);
    expect(mailed()).toHaveLength(1);
    expect(server.faults).toEqual([]);
  });

  it("go out as one mail a day where that is wanted", async () => {
    await steward("setReminders", { ...SETTINGS, leads: [7], digest: "daily" });
    await opened("one");
    await opened("two");
    await move("2001-05-08");
    await opened("three", "2001-05-06");
    const mails = async () => (await steward("reminders")).body.mails;
    expect(await mails()).toMatchObject([{ state: "waiting" }]);
    expect((await mails())[0].subject).toMatch(/^2 reminders: G-2001-\w{6}, clause 2\.1\.A, and 1 more$/);
    await move("2001-05-09");
    expect((await mails()).map((one: { on: string }) => one.on).sort()).toEqual(["2001-05-08", "2001-05-09"]);
  });

  it("are a calendar that programs can read, with a number and a clause for a title", async () => {
    const id = await opened();
    const feed = await feedOf(steward);
    const reply = await feed.read();
    expect(reply.statusCode).toBe(200);
    expect(reply.headers).toMatchObject({ "cache-control": "no-store", "x-robots-tag": /noindex/ });
    expect(reply.headers["content-type"]).toMatch(/^text\/calendar/);
    const calendar = parse(reply.body);
    expect(unescaped(the("NAME", calendar).value)).toBe("Mine; and yours");
    expect(calendar.parts).toHaveLength(1);
    const [event] = calendar.parts;
    const text = (name: string) => unescaped(the(name, event!).value);
    expect(text("SUMMARY")).toMatch(/^G-2001-\w{6}, 2\.1\.A$/);
    expect(the("DTSTART", event!).value).toBe("20010515");
    expect(text("DESCRIPTION")).toContain(`File\nWhose move: the worker or the guild\nClause: 2.1.A`);
    expect(text("DESCRIPTION")).toContain(`/docket/${id}`);
    expect(reply.body).not.toMatch(/Ms Member|Sample member|missing/);
    expect(event!.parts).toHaveLength(SETTINGS.leads.length);
    expect((await steward("reminders")).body.feeds[0].lastReadAt).toBe(CLOCK.instant());
  });

  it("keep the name of an entry and raise its number when the last day changes", async () => {
    const id = await opened();
    const feed = await feedOf(steward);
    const seen = async () => {
      const [event] = parse((await feed.read()).body).parts;
      return {
        uid: the("UID", event!).value,
        sequence: Number(the("SEQUENCE", event!).value),
        day: the("DTSTART", event!).value,
      };
    };
    const before = await seen();
    const act = async (who: Caller, name: string, fields: Record<string, string>) =>
      expect((await who("actOnCase", { id, act: name, fields, key: name })).body).not.toHaveProperty("code");
    await act(steward, "proposeExtension", { until: "2001-05-20" });
    expect((await seen()).day).toBe(before.day);
    const officer = await server.as("officer");
    await act(officer, "acceptExtension", {});
    const after = await seen();
    expect(after).toMatchObject({ uid: before.uid, day: "20010520" });
    expect(after.sequence).toBeGreaterThan(before.sequence);
  });

  it("stop at once when the address is revoked, which nobody else can do", async () => {
    await opened();
    const { id, path, read } = await feedOf(steward);
    const officer = await server.as("officer");
    expect((await officer("revokeFeed", { id })).body.code).toBe("feed-not-found");
    expect((await read()).statusCode).toBe(200);
    expect((await steward("revokeFeed", { id })).body.feeds[0].revokedAt).not.toBeNull();
    expect((await steward("revokeFeed", { id })).status).toBe(404);
    const revoked = await read();
    const other = `${path.slice(0, -5)}${path.at(-5) === "A" ? "B" : "A"}.ics`;
    for (const url of [other, "/feed/x.ics", path.replace(".ics", "")]) {
      const unknown = await server.app.inject({ url, headers: { host: "127.0.0.1" } });
      expect([unknown.statusCode, unknown.body]).toEqual([revoked.statusCode, revoked.body]);
    }
    expect(revoked.statusCode).toBe(404);
    expect(await server.store.keep((tx) => tx.query("select token_sha256 from entente.feeds"))).not.toEqual(
      expect.arrayContaining([{ token_sha256: expect.stringContaining(path.slice(6, 30)) }]),
    );
  });

  it("show no party the other's tasks", async () => {
    const id = await opened();
    const task = await steward("actOnFile", {
      id,
      act: "task added",
      room: "union",
      fields: { what: "Call the witness", person: "steward", due: "2001-05-12" },
      key: "task",
    });
    expect(task.body).not.toHaveProperty("code");
    const officer = await server.as("officer");
    for (const [who, sees] of [
      [steward, true],
      [officer, false],
      [await server.as("member"), false],
    ] as const) {
      const { body } = await (await feedOf(who)).read();
      expect(body.replaceAll("\r\n ", "").includes("Call the witness")).toBe(sees);
      parse(body);
    }
    await move("2001-05-12");
    expect((await steward("notices")).body.notices.map((one: { text: string }) => one.text)).toContain(
      "Call the witness",
    );
    expect(JSON.stringify((await officer("notices")).body)).not.toContain("witness");
  });
});
