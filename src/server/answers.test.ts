import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asked, type Routes, routes } from "../contract/index.ts";
import { stores } from "../store/testing.ts";
import { type Caller, type Reply, type TestServer, testServer } from "./testing/server.ts";
import { SIGNED_TEXT } from "./testing/text.ts";

const given = JSON.stringify({ hours: "8" });
const base64Of = (text: string) => Buffer.from(text).toString("base64");
const base64 = base64Of(SIGNED_TEXT);
const filing = {
  clause: "1.1.A",
  title: "Night pay",
  statement: "Unpaid.",
  remedy: "Pay.",
  knownOn: "2001-05-04",
};

/** Part of the answer, or, of a file, what its text is or begins with. */
type Expected = object | string;
/**
 * Every route once, in an order in which each has what it needs; `id` stands for the case that was filed, and
 * `document` for the document that was added to it, `feed` for the calendar address that was made.
 */
const calls: readonly (readonly [who: string, route: keyof Routes, asked: object, expects: Expected])[] = [
  ["nobody", "workspace", {}, { day: "2001-05-07", sample: true, me: null }],
  ["nobody", "signInSample", { person: "member" }, { me: { id: "member", roleTitle: "Member" } }],
  ["nobody", "outline", {}, { articles: [{ number: "1" }, { number: "2" }] }],
  [
    "nobody",
    "section",
    { number: "1.1" },
    {
      on: "2001-05-07",
      citedBy: [],
      next: "2.1",
      computed: true,
      holidays: true,
      statutes: [{ code: "101" }],
    },
  ],
  [
    "nobody",
    "section",
    { number: "2.1" },
    { holidays: false, statutes: [], lists: [{ code: "101" }, { code: "101.1" }] },
  ],
  ["nobody", "statutes", {}, [{ law: "Harbor Code", code: "101" }, { code: "101.1" }]],
  [
    "nobody",
    "statutes",
    { code: "101", section: "1.1" },
    [{ code: "101", clause: "2.1.A", controls: [{ number: "1.1", title: "Wages" }] }],
  ],
  [
    "nobody",
    "changes",
    { from: "2001-06-30", to: "2001-07-01" },
    { sections: [{ number: "1.1", terms: [{ id: "pay", on: "2001-07-01", kind: "changes" }] }] },
  ],
  ["nobody", "readings", {}, {}],
  ["nobody", "rules", {}, {}],
  ["nobody", "ruleTitles", {}, {}],
  ["nobody", "rule", { rule: "wage" }, { id: "wage", given: [{ name: "hours" }] }],
  ["nobody", "ask", { rule: "wage", on: "2001-05-07", given }, { value: "80.00", unit: "USD" }],
  ["nobody", "ask", { rule: "first-day", on: "2001-05-07" }, { value: "2001-02-01" }],
  [
    "nobody",
    "askOver",
    { rule: "wage", from: "2001-06-01", to: "2001-07-31", given },
    { parts: [{ to: "2001-06-30" }, { to: "2001-07-31" }] },
  ],
  ["nobody", "claims", {}, [{ id: "meals", kinds: [{ id: "meal", asks: [{ name: "cost" }] }] }]],
  ["nobody", "readClaimFile", { csv: "label,cost\nDock,9" }, { lines: [{ label: "Dock", cost: "9" }] }],
  [
    "nobody",
    "answerClaim",
    { claim: "meals", on: "2001-05-07", csv: "label,cost\nDock,9\nQuay,101" },
    {
      lines: [
        { label: "Dock", status: "cut", allowed: { value: "8.00" }, decided: { clause: "1.1.A" } },
        { label: "Quay", status: "refused", refusal: { code: "out-of-range" } },
      ],
      totals: [{ unit: "USD", allowed: { value: "8.00" } }],
    },
  ],
  ["nobody", "lifeEvents", {}, [{ id: "start", entitlements: ["meal-money"] }]],
  [
    "nobody",
    "owed",
    { event: "start", on: "2001-05-07", given: '{"unpaid":true,"cost":"9"}' },
    {
      questions: [{ name: "unpaid" }, { name: "ratified" }],
      owed: [
        {
          applies: "yes",
          request: { due: "2001-02-01", to: "the foreman" },
          dispute: { reach: "arb" },
          answers: [
            { rule: "meal", say: "$8.00" },
            { rule: "torn", status: "missing" },
          ],
          claims: [{ id: "meals" }],
        },
      ],
    },
  ],
  ["nobody", "holidays", { year: "2001" }, {}],
  ["nobody", "procedures", {}, {}],
  [
    "nobody",
    "clock",
    { procedure: "grievance", events: [{ act: "learn", on: "2001-05-04" }], today: "2001-05-07" },
    { standing: "Known, not yet filed", open: [{ due: "2001-05-14", mover: "grievant or union" }] },
  ],
  ["officer", "importText", { name: "signed.txt", base64 }, { name: "signed.txt", sections: 3 }],
  [
    "nobody",
    "section",
    { number: "1.1" },
    { clauses: [{ address: "1.1" }, { address: "1.1.A", plain: "Night hours too." }, {}] },
  ],
  ["nobody", "search", { q: "night" }, {}],
  ["nobody", "lint", {}, {}],
  ["nobody", "akomaNtoso", {}, {}],
  [
    "member",
    "openCase",
    { ...filing, key: "f1" },
    {
      clause: "1.1.A",
      grievant: "Sample member",
      may: [{ act: "file" }, { act: "withdraw" }, { act: "proposeExtension" }],
    },
  ],
  ["member", "cases", {}, {}],
  ["member", "cases", { q: "Unpaid" }, [{ title: "Night pay" }]],
  ["member", "caseFile", { id: "id" }, { standing: "Known, not yet filed", rooms: [{ room: "shared" }] }],
  [
    "member",
    "actOnCase",
    { id: "id", act: "file", fields: { urgent: "yes" }, key: "a1" },
    { standing: "Filed: the foreman's answer is awaited", filedOn: "2001-05-07" },
  ],
  [
    "supervisor",
    "actOnCase",
    { id: "id", act: "proposeExtension", fields: { until: "2001-05-30" }, key: "a2" },
    { proposals: [{ mine: true }], clocks: [{ due: "2001-05-12" }] },
  ],
  [
    "steward",
    "actOnCase",
    { id: "id", act: "acceptExtension", fields: {}, key: "a3" },
    { proposals: [], clocks: [{ due: "2001-05-30", agreed: true }] },
  ],
  [
    "steward",
    "addNote",
    { id: "id", room: "union", text: "Only ours.", key: "n1" },
    { rooms: [{ room: "shared" }, { room: "union", notes: [{ text: "Only ours.", on: "2001-05-07" }] }] },
  ],
  ["steward", "exportCase", { id: "id" }, { matter: { title: "Night pay" } }],
  [
    "nobody",
    "forum",
    { clause: "1.1.a", known: "2001-05-04" },
    {
      clause: "1.1.A",
      reach: "arb",
      fit: [{ procedure: "grievance", lastDay: "2001-05-14", late: false, against: null }],
      others: [],
    },
  ],
  [
    "steward",
    "actOnFile",
    { id: "id", room: "shared", act: "task added", fields: { what: "Ask the crane driver" }, key: "t1" },
    { file: { tasks: [{ what: "Ask the crane driver", by: "Sample steward", done: null }] } },
  ],
  [
    "supervisor",
    "addDocument",
    {
      id: "id",
      room: "shared",
      name: "roster.txt",
      media: "text/plain",
      base64: base64Of("Night: Sample member"),
      key: "d1",
    },
    { documents: [{ name: "roster.txt", size: 20, exhibit: 1 }] },
  ],
  ["member", "document", { id: "id", document: "document" }, "Night: Sample member"],
  ["member", "paper", { id: "id", paper: "timeline", form: "pdf" }, /^%PDF-/],
  ["member", "paper", { id: "id", paper: "timeline", form: "docx" }, /^PK/],
  ["steward", "book", { id: "id" }, /^%PDF-/],
  ["steward", "folder", { id: "id" }, /^PK/],
  [
    "steward",
    "docket",
    { whose: "nobody" },
    {
      today: "2001-05-07",
      counts: { overdue: 0, later: 1, undated: 1 },
      rows: [
        { clock: "filed.answer", due: "2001-05-30", side: "employer", agreed: true, daysLeft: 23 },
        { source: "task", what: "Ask the crane driver", due: null },
      ],
    },
  ],
  ["steward", "people", { q: "supervisor", party: "union" }, []],
  [
    "steward",
    "people",
    { q: "OTHER", party: "union" },
    [{ id: "other-member", name: "Sample other-member" }],
  ],
  [
    "steward",
    "patterns",
    {},
    { cases: 1, byClause: [{ clause: "1.1.A", opened: 1, open: 1 }], byStep: [{ count: 1 }], lookAt: [] },
  ],
  [
    "steward",
    "actOnFile",
    {
      id: "id",
      room: "shared",
      act: "handled by",
      fields: { party: "union", person: "steward" },
      key: "h1",
    },
    { handledBy: { union: { id: "steward" }, employer: null } },
  ],
  ["steward", "notices", {}, { unread: 0, notices: [] }],
  ["steward", "readNotices", {}, { unread: 0 }],
  [
    "steward",
    "setReminders",
    { leads: [2], mail: true, digest: "daily", escalateAfter: 3, escalateTo: "second-steward" },
    { settings: { leads: [2], digest: "daily" }, people: [{ id: "second-steward" }] },
  ],
  ["steward", "makeFeed", { name: "Mine" }, { address: expect.stringMatching(/\/feed\/[\w-]{43}\.ics$/) }],
  ["steward", "reminders", {}, { address: "steward@sample.example", feeds: [{ name: "Mine" }], mails: [] }],
  ["steward", "revokeFeed", { feed: "" }, { feeds: [{ revokedAt: expect.any(String) }] }],
  ["steward", "handOverPreview", { from: "steward" }, [{ title: "Night pay", tasks: 1 }]],
  [
    "steward",
    "handOver",
    { from: "steward", to: "second-steward", key: "o1" },
    [{ title: "Night pay", summary: expect.stringContaining("Night pay") }],
  ],
  [
    "second-steward",
    "caseFile",
    { id: "id" },
    { handledBy: { union: { id: "second-steward" } }, rooms: [{ room: "shared" }, { room: "union" }] },
  ],
  ["steward", "moveDay", { day: "2001-05-31" }, { day: "2001-05-31" }],
  ["steward", "caseFile", { id: "id" }, { clocks: [{ overdue: true, onLapse: "The guild may go on." }, {}] }],
  ["steward", "verify", {}, { broken: [] }],
  ["steward", "signOut", {}, { me: null }],
  [
    "nobody",
    "signIn",
    { email: "member@sample.example", password: "a long enough word" },
    { me: { id: "member" } },
  ],
];

describe.each(stores)("every route on $name", (kind) => {
  let server: TestServer;
  const people = new Map<string, Caller>();
  const replies = new Map<number, Reply>();
  beforeAll(async () => {
    server = await testServer(kind);
    await server.signIn.enrol({
      person: "member",
      name: "Sample member",
      email: "member@sample.example",
      password: "a long enough word",
    });
    people.set("nobody", server.anyone);
    for (const person of ["member", "steward", "second-steward", "supervisor", "officer"])
      people.set(person, await server.as(person));
    let id = "";
    let document = "";
    let feed = "";
    for (const [at, [who, route, asked]] of calls.entries()) {
      const call = people.get(who)!;
      const filled = {
        ...asked,
        ...("id" in asked ? { id } : {}),
        ...("document" in asked ? { document } : {}),
        ...("feed" in asked ? { id: feed } : {}),
      };
      const reply = await call(route, filled as Asked<Routes[typeof route]>);
      if (route === "openCase") id = reply.body.id;
      if (route === "makeFeed") feed = reply.body.id;
      if (route === "addDocument") document = reply.body.documents[0].id;
      replies.set(at, reply);
    }
  });
  afterAll(() => server.drop());

  it("is called by this table", () => {
    const called = new Set(calls.map(([, route]) => route));
    expect(Object.keys(routes).filter((name) => !called.has(name as keyof Routes))).toEqual([]);
  });

  it.each(calls.map(([who, route, , expects], at) => ({ at, who, route, expects })))(
    "$who calls $route",
    ({ at, expects }) => {
      const { status, body } = replies.get(at)!;
      if (expects instanceof RegExp) expect([status, body]).toEqual([200, expect.stringMatching(expects)]);
      else expect([status, body]).toMatchObject([200, expects]);
      expect(server.faults).toEqual([]);
    },
  );

  it("answers a file as a file", () => {
    const { body, headers } = replies.get(calls.findIndex(([, route]) => route === "akomaNtoso"))!;
    expect(body).toContain("<akomaNtoso");
    expect(headers["content-type"]).toContain("application/akn+xml");
  });
});
