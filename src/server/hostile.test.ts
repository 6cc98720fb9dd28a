import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asked, type Routes, routes } from "../contract/index.ts";
import { stores } from "../store/testing.ts";
import { type Caller, type TestServer, testServer } from "./testing/server.ts";

const filing = { clause: "1.1.A", title: "t", statement: "s", remedy: "r", knownOn: "2001-05-04", key: "k" };
const ZERO = "a\u0000b";
const HALF = "\ud800";
const LONG = "k".repeat(201);
const FULL = "k".repeat(200);
const HUGE = "99999999999";
const DEEP = JSON.parse(`${"[".repeat(3000)}${"]".repeat(3000)}`) as unknown;
const onFile = (act: string, fields: object, room = "shared", key: string = crypto.randomUUID()) => ({
  id: "id",
  room,
  act,
  fields,
  key,
});
const paper = (of: object) => ({
  id: "id",
  room: "shared",
  name: "a.txt",
  media: "text/plain",
  base64: "d29yZHM=",
  key: crypto.randomUUID(),
  ...of,
});

/** What somebody may send who means no good, or whose program is wrong; each must be refused with that code. */
const calls: readonly (readonly [who: string, route: keyof Routes, asked: object, code: string])[] = [
  ["steward", "actOnCase", { id: "id", act: "appeal", fields: {}, key: ZERO }, "text-not-storable"],
  ["steward", "actOnCase", { id: "id", act: "appeal", fields: {}, key: LONG }, "key-unusable"],
  ["steward", "actOnCase", { id: "id", act: "appeal", fields: {}, key: "" }, "key-unusable"],
  ["steward", "actOnCase", { id: "id", act: "appeal", fields: {}, key: HALF }, "text-not-storable"],
  ["steward", "actOnCase", { id: "id", act: ZERO, fields: {}, key: "z" }, "text-not-storable"],
  ["steward", "actOnCase", { id: "id", act: "__proto__", fields: {}, key: "z" }, "unknown-act"],
  ["steward", "actOnCase", { id: ZERO, act: "appeal", fields: {}, key: "z" }, "bad-request"],
  ["steward", "actOnFile", onFile("task added", { what: "x" }, "shared", ZERO), "text-not-storable"],
  ["steward", "actOnFile", onFile("task added", { what: "x" }, "shared", LONG), "key-unusable"],
  ["steward", "actOnFile", onFile("task added", { what: "x" }, "shared", HALF), "text-not-storable"],
  ["steward", "actOnFile", onFile("task added", { what: "x" }, "shared", ""), "key-unusable"],
  ["steward", "actOnFile", onFile("task added", { what: ZERO }), "text-not-storable"],
  ["steward", "actOnFile", onFile("task added", { what: HALF }), "text-not-storable"],
  ["steward", "actOnFile", onFile("task added", { what: 1.5 }), "invalid-field"],
  ["steward", "actOnFile", onFile("task added", { what: DEEP }), "invalid-field"],
  ["steward", "actOnFile", onFile("task added", { what: "x", person: "nobody-known" }), "person-unknown"],
  [
    "steward",
    "actOnFile",
    onFile("task added", { what: "x", person: "nobody-known" }, "union"),
    "person-unknown",
  ],
  ["steward", "actOnFile", onFile("task added", { what: "x", due: "999999-01-01" }), "not-a-date"],
  ["steward", "actOnFile", onFile("task added", { what: "x", due: "9999-12-31" }), ""],
  ["steward", "actOnFile", onFile("task added", { what: "x", constructor: "y" }), "unknown-field"],
  ["steward", "actOnFile", onFile("task moved", { task: "3", person: "nobody-known" }), "person-unknown"],
  ["steward", "actOnFile", onFile("task done", { task: 1e300 }), "invalid-field"],
  ["steward", "actOnFile", onFile("seat given", { person: "nobody-known" }), "person-unknown"],
  ["steward", "actOnFile", onFile("seat given", { person: "member" }), "no-such-seat"],
  [
    "steward",
    "actOnFile",
    onFile("handled by", { party: "union", person: "nobody-known" }),
    "person-unknown",
  ],
  [
    "steward",
    "actOnFile",
    onFile("grievant joined", { person: "nobody-known", name: "x" }),
    "person-unknown",
  ],
  [
    "steward",
    "actOnFile",
    onFile("cost recorded", { on: "2001-05-05", what: "x", amount: "1e400", bornBy: "both" }),
    "amount-unusable",
  ],
  [
    "steward",
    "actOnFile",
    onFile("cost recorded", { on: "2001-05-05", what: "x", amount: "9".repeat(5000), bornBy: "both" }),
    "amount-unusable",
  ],
  [
    "steward",
    "actOnFile",
    onFile("cost recorded", {
      on: "2001-05-05",
      what: "x",
      amount: "999999999999999999.99",
      bornBy: "union",
    }),
    "amount-unusable",
  ],
  ["steward", "addNote", { id: "id", room: "union", text: ZERO, key: "n" }, "text-not-storable"],
  ["steward", "addNote", { id: "id", room: "employer", text: "x", key: "n" }, "room-closed"],
  ["steward", "addDocument", paper({ name: "\u{1f600}".repeat(51) }), "document-name-unusable"],
  ["steward", "addDocument", paper({ name: "Photo \u{1f600}.png", media: "text/html" }), ""],
  ["steward", "addDocument", paper({ name: "../x" }), "document-name-unusable"],
  ["steward", "addDocument", paper({ name: "a\u202etxt.exe" }), "document-name-unusable"],
  ["steward", "addDocument", paper({ name: ZERO }), "text-not-storable"],
  ["steward", "addDocument", paper({ media: "text/html\r\nx: y" }), "document-media-unusable"],
  ["steward", "addDocument", paper({ media: ZERO }), "document-media-unusable"],
  ["steward", "addDocument", paper({ base64: "@@@@" }), "document-unreadable"],
  ["steward", "addDocument", paper({ base64: "a=a=" }), "document-unreadable"],
  ["steward", "cases", { skip: HUGE }, "bad-request"],
  ["steward", "cases", { procedure: ZERO }, "bad-request"],
  ["steward", "cases", { department: ZERO }, "bad-request"],
  ["steward", "docket", { skip: HUGE }, "bad-request"],
  ["steward", "docket", { skip: "2147483647" }, "bad-request"],
  ["steward", "docket", { whose: ZERO }, "bad-request"],
  ["steward", "docket", { department: ZERO }, "bad-request"],
  ["steward", "docket", { procedure: ZERO }, "bad-request"],
  ["steward", "docket", { q: ZERO }, "bad-request"],
  ["steward", "docket", { q: "%".repeat(500) }, ""],
  ["steward", "docket", { from: "9999-12-31", to: "0001-01-01" }, ""],
  ["steward", "docket", { from: "0000-01-01" }, "not-a-date"],
  ["steward", "patterns", { procedure: ZERO }, "bad-request"],
  ["steward", "patterns", { from: "0001-01-01" }, ""],
  ["steward", "patterns", { to: "0001-01-01" }, "not-a-date"],
  ["steward", "handOverPreview", { from: ZERO }, "bad-request"],
  ["steward", "handOver", { from: "steward", to: ZERO, key: "h" }, "text-not-storable"],
  ["steward", "handOver", { from: "steward", to: "second-steward", key: ZERO }, "text-not-storable"],
  ["steward", "handOver", { from: "steward", to: "second-steward", key: "" }, "key-unusable"],
  ["steward", "handOver", { from: "steward", to: "second-steward", key: LONG }, "key-unusable"],
  ["steward", "readNotices", { matter: "x" }, ""],
  ["steward", "readNotices", { matter: ZERO }, ""],
  ["steward", "revokeFeed", { id: ZERO }, "bad-request"],
  ["steward", "makeFeed", { name: ZERO }, "text-not-storable"],
  [
    "steward",
    "setReminders",
    { leads: [1], mail: true, digest: "none", escalateAfter: 1, escalateTo: ZERO },
    "text-not-storable",
  ],
  ["steward", "openCase", { ...filing, key: "p1", parent: ZERO }, "text-not-storable"],
  ["steward", "openCase", { ...filing, key: "p2", parent: "x" }, "matter-not-found"],
  ["steward", "openCase", { ...filing, key: "p3", grievants: ["nobody-known"] }, "person-unknown"],
  ["steward", "openCase", { ...filing, key: "p4", grievant: "nobody-known" }, "person-unknown"],
  ["steward", "openCase", { ...filing, key: "p4b", grievant: ZERO }, "text-not-storable"],
  ["member", "openCase", { ...filing, key: "p5", grievant: "steward" }, "not-allowed"],
  ["member", "openCase", { ...filing, key: "p6", grievants: ["other-member"] }, "person-unknown"],
  ["steward", "openCase", { ...filing, key: "p7", statement: ZERO }, "text-not-storable"],
  ["steward", "openCase", { ...filing, key: "p8", department: ZERO }, "text-not-storable"],
  ["steward", "openCase", { ...filing, key: "p9", clause: ZERO }, "unknown-clause"],
  ["steward", "openCase", { ...filing, key: "p10", procedure: ZERO }, "unknown-procedure"],
  ["steward", "openCase", { ...filing, key: ZERO }, "text-not-storable"],
  ["steward", "openCase", { ...filing, key: "p12", fields: { a: "b" } }, "unknown-field"],
  ["steward", "openCase", { ...filing, key: "p13", knownOn: "9999-12-31" }, "in-the-future"],
  ["steward", "openCase", { ...filing, key: "p14", knownOn: "0000-01-01" }, "not-a-date"],
  ["steward", "paper", { id: "id", paper: ZERO }, "bad-request"],
  ["steward", "paper", { id: "id", paper: "grievance", of: HUGE }, "unknown-paper"],
  ["steward", "document", { id: "id", document: ZERO }, "bad-request"],
  ...(["caseFile", "exportCase", "book", "folder"] as const).map(
    (route) => ["steward", route, { id: ZERO }, "bad-request"] as const,
  ),
  ["steward", "forum", { clause: ZERO }, "bad-request"],
  ["steward", "forum", { clause: "1.1.A", known: "9999-12-31" }, ""],
  ["steward", "handOver", { from: "steward", to: "second-steward", key: FULL }, ""],
];

describe.each(stores)("what means no good, on $name", (its) => {
  let server: TestServer;
  let id = "";
  const people = new Map<string, Caller>();
  const as = async (who: string) => {
    if (!people.has(who)) people.set(who, await server.as(who));
    return people.get(who)!;
  };
  beforeAll(async () => {
    server = await testServer(its);
    const opened = await (await as("steward"))("openCase", { ...filing, key: "first" });
    id = opened.body.id;
  });
  afterAll(() => server.drop());

  it.each(calls)("%s sends %s %j: %s", async (who, route, asked, code) => {
    const call = await as(who);
    const with_ = { ...asked, ...("id" in asked && asked.id === "id" ? { id } : {}) };
    const reply = await call(route, with_ as Asked<Routes[typeof route]>);
    const got = reply.body?.code ?? "";
    expect([got, server.faults.splice(0).map(String)]).toEqual([code, []]);
    if (code === "") return;
    expect(reply.body.remedy).toMatch(/\w/);
    expect(routes[route].refusals).toContain(code);
  });
});
