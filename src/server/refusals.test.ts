import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asked, type Route, type Routes, routes } from "../contract/index.ts";
import { stores } from "../store/testing.ts";
import { statusOf } from "./http/status.ts";
import { type Caller, type Reply, type TestServer, testServer } from "./testing/server.ts";
import { SIGNED_TEXT } from "./testing/text.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");
const learn = { act: "learn", on: "2001-05-01" };
const file = { act: "file", on: "2001-05-02", by: "grievant" };
const clock = (...events: object[]) => ({ procedure: "grievance", today: "2001-05-07", events });
const filing = { clause: "1.1.A", title: "t", statement: "s", remedy: "r", knownOn: "2001-05-04", key: "k" };
const onFile = (room: string, act: string, fields: object) => ({ id: "id", room, act, fields, key: "file" });
const paper = () => ({
  id: "id",
  room: "shared",
  name: "a.txt",
  media: "text/plain",
  base64: base64("words"),
  key: "paper",
});
const move = (act: string, fields: object, key: string) => ({ id: "id", act, fields, key });

/** Refused requests: who asks what, and with which code it is refused. "id" stands for a case that is filed. */
const REMINDED = { leads: [3], mail: true, digest: "none", escalateAfter: null, escalateTo: null };

const cases: readonly (readonly [who: string, route: keyof Routes, asked: object, code: string])[] = [
  ["nobody", "moveDay", { day: "2001-06-01" }, "not-signed-in"],
  ["member", "moveDay", {}, "bad-request"],
  ["member", "moveDay", { day: "2001-06-31" }, "not-a-date"],
  ["member", "moveDay", { day: "2001-05-07" }, "day-moves-forward-only"],
  ["nobody", "signInSample", {}, "bad-request"],
  ["nobody", "signInSample", { person: "stranger" }, "person-unknown"],
  ["nobody", "signIn", { email: "member@sample.example" }, "bad-request"],
  ["nobody", "signIn", { email: "member@sample.example", password: "wrong but long" }, "wrong-credentials"],
  ["nobody", "section", { number: "9.9" }, "unknown-section"],
  ["nobody", "statutes", { code: "7.7" }, "unknown-statute"],
  ["nobody", "statutes", { section: "9.9" }, "unknown-section"],
  ["nobody", "section", { number: "1.1", on: "2001-02-30" }, "not-a-date"],
  ["nobody", "changes", { from: "2001-02-01" }, "bad-request"],
  ["nobody", "changes", { from: "2001-02-30", to: "2001-03-01" }, "not-a-date"],
  ["nobody", "changes", { from: "2001-02-01", to: "2002-03-01" }, "outside-agreement"],
  ["nobody", "changes", { from: "2001-03-01", to: "2001-02-01" }, "out-of-range"],
  ["nobody", "rule", { rule: "wages" }, "unknown-rule"],
  ["nobody", "ask", { rule: "wage" }, "bad-request"],
  ["nobody", "ask", { rule: "wages", on: "2001-05-07" }, "unknown-rule"],
  ["nobody", "ask", { rule: "wage", on: "2002-05-07" }, "outside-agreement"],
  ["nobody", "ask", { rule: "wage", on: "2001-05-07", given: '{"hours":"101"}' }, "out-of-range"],
  ["nobody", "ask", { rule: "wage", on: "2001-05-07", given: '{"hours":"many"}' }, "wrong-type"],
  ["nobody", "ask", { rule: "wage", on: "2001-05-07", given: '{"days":"1"}' }, "unknown-input"],
  ["nobody", "ask", { rule: "wage", on: "7 May 2001" }, "not-a-date"],
  ["nobody", "ask", { rule: "wage", on: "2001-05-07", given: "{" }, "not-json"],
  ["nobody", "ask", { rule: "wage", on: "2001-12-05", given: '{"hours":"1"}' }, "term-not-in-force"],
  [
    "nobody",
    "ask",
    { rule: "torn", on: "2001-05-07", given: '{"hours":"1","night":true,"away":true}' },
    "rules-conflict",
  ],
  ["nobody", "ask", { rule: "steps", on: "2001-05-07", given: '{"months":"1"}' }, "no-value"],
  ["nobody", "owed", { event: "start" }, "bad-request"],
  ["nobody", "owed", { event: "stop", on: "2001-05-07" }, "unknown-life-event"],
  ["nobody", "owed", { event: "start", on: "2001-02-30" }, "not-a-date"],
  ["nobody", "owed", { event: "start", on: "2002-02-03" }, "outside-agreement"],
  ["nobody", "owed", { event: "start", on: "2001-05-07", given: "{" }, "not-json"],
  ["nobody", "owed", { event: "start", on: "2001-05-07", given: '{"tip":1}' }, "unknown-input"],
  ["nobody", "owed", { event: "start", on: "2001-05-07", given: '{"unpaid":7}' }, "wrong-type"],
  ["nobody", "owed", { event: "start", on: "2001-05-07", given: '{"cost":"101"}' }, "out-of-range"],
  ["nobody", "readClaimFile", {}, "bad-request"],
  ["nobody", "readClaimFile", { csv: "a,b\n1" }, "not-csv"],
  ["nobody", "answerClaim", { claim: "meals" }, "bad-request"],
  ["nobody", "answerClaim", { claim: "feasts", on: "2001-05-07" }, "unknown-claim"],
  ["nobody", "answerClaim", { claim: "meals", on: "2001-02-30" }, "not-a-date"],
  ["nobody", "answerClaim", { claim: "meals", on: "2002-05-07" }, "outside-agreement"],
  ["nobody", "answerClaim", { claim: "meals", on: "2001-05-07", csv: "a,b\n1" }, "not-csv"],
  ["nobody", "answerClaim", { claim: "meals", on: "2001-05-07", given: { tip: 1 } }, "unknown-input"],
  ["nobody", "answerClaim", { claim: "meals", on: "2001-05-07", given: { unpaid: 1 } }, "wrong-type"],
  ["nobody", "answerClaim", { claim: "meals", on: "2001-05-07", given: { unpaid: false } }, "claim-check"],
  [
    "nobody",
    "answerClaim",
    { claim: "meals", on: "2001-05-07", lines: Array.from({ length: 2001 }, () => ({})) },
    "out-of-range",
  ],
  ["nobody", "askOver", { rule: "wage", from: "2001-05-07" }, "bad-request"],
  ["nobody", "askOver", { rule: "wages", from: "2001-05-01", to: "2001-05-31" }, "unknown-rule"],
  ["nobody", "askOver", { rule: "wage", from: "2000-05-01", to: "2001-05-31" }, "outside-agreement"],
  ["nobody", "askOver", { rule: "wage", from: "2001-05-31", to: "2001-05-01" }, "out-of-range"],
  [
    "nobody",
    "askOver",
    { rule: "wage", from: "2001-05-01", to: "2001-05-31", given: '{"hours":[]}' },
    "wrong-type",
  ],
  [
    "nobody",
    "askOver",
    { rule: "wage", from: "2001-05-01", to: "2001-05-31", given: '{"x":1}' },
    "unknown-input",
  ],
  [
    "nobody",
    "askOver",
    { rule: "wage-whole", from: "2001-06-01", to: "2001-07-31", given: '{"hours":"1"}' },
    "period-straddles-change",
  ],
  ["nobody", "askOver", { rule: "wage", from: "2001-05-01", to: "2001-05-32" }, "not-a-date"],
  ["nobody", "askOver", { rule: "wage", from: "2001-05-01", to: "2001-05-31", given: "[]" }, "not-json"],
  [
    "nobody",
    "askOver",
    { rule: "wage", from: "2001-12-02", to: "2001-12-03", given: '{"hours":"1"}' },
    "term-not-in-force",
  ],
  [
    "nobody",
    "askOver",
    { rule: "torn", from: "2001-05-01", to: "2001-05-02", given: '{"hours":"1","night":true,"away":true}' },
    "rules-conflict",
  ],
  [
    "nobody",
    "askOver",
    { rule: "steps", from: "2001-05-01", to: "2001-05-02", given: '{"months":"1"}' },
    "no-value",
  ],
  ["nobody", "holidays", { year: "soon" }, "not-a-year"],
  ["nobody", "holidays", { year: "2001", schedule: "someday" }, "unknown-schedule"],
  ["nobody", "clock", { procedure: "grievance", events: [3], today: "2001-05-07" }, "bad-request"],
  ["nobody", "clock", { procedure: "duel", events: [], today: "2001-05-07" }, "unknown-procedure"],
  ["nobody", "clock", clock({ act: "learn", on: "soon" }), "not-a-date"],
  ["nobody", "clock", clock({ act: "dance", on: "2001-05-01" }), "unknown-act"],
  ["nobody", "clock", clock({ ...learn, by: "stranger" }), "unknown-mover"],
  ["nobody", "clock", clock({ ...learn, mood: "bad" }), "unknown-field"],
  ["nobody", "clock", clock(learn, file, { act: "answer", on: "2001-05-03" }), "missing-field"],
  ["nobody", "clock", clock(learn, { ...file, urgent: "maybe" }), "invalid-field"],
  ["nobody", "clock", clock({ ...learn, on: "2001-05-08" }), "in-the-future"],
  ["nobody", "clock", clock(learn, { ...file, received: "2001-05-01" }), "days-contradict"],
  ["nobody", "clock", clock(learn, { ...file, on: "2001-04-30" }), "out-of-order"],
  ["nobody", "clock", clock(learn, { act: "withdraw", on: "2001-05-02" }, file), "after-the-end"],
  ["nobody", "clock", clock(file), "before-its-predecessor"],
  ["nobody", "clock", clock(learn, file, { act: "appeal", on: "2001-05-03" }), "not-open-yet"],
  ["nobody", "clock", clock(learn, { ...file, by: "foreman" }), "wrong-mover"],
  [
    "nobody",
    "clock",
    clock(learn, { ...file, received: "2001-05-05" }, { act: "answer", on: "2001-05-04", words: "no" }),
    "before-receipt",
  ],
  ["nobody", "clock", clock(learn, { ...file, known: "2001-04-20" }), "fact-already-stated"],
  [
    "nobody",
    "clock",
    clock(learn, file, { act: "proposeExtension", on: "2001-05-03", until: "2001-06-01" }),
    "missing-mover",
  ],
  [
    "nobody",
    "clock",
    clock(learn, file, { act: "acceptExtension", on: "2001-05-03", by: "union" }),
    "nothing-proposed",
  ],
  [
    "nobody",
    "clock",
    clock(
      learn,
      file,
      { act: "proposeExtension", on: "2001-05-03", by: "union", until: "2001-06-01" },
      { act: "acceptExtension", on: "2001-05-03", by: "grievant" },
    ),
    "own-proposal",
  ],
  [
    "nobody",
    "clock",
    clock(
      learn,
      file,
      { act: "answer", on: "2001-05-03", words: "no" },
      { act: "appeal", on: "2001-05-04", by: "union" },
      { act: "proposeExtension", on: "2001-05-05", by: "union", until: "2001-06-01" },
    ),
    "no-such-clock",
  ],
  [
    "nobody",
    "clock",
    clock(learn, file, { act: "proposeExtension", on: "2001-05-03", by: "union", until: "2001-05-04" }),
    "not-later",
  ],
  [
    "nobody",
    "clock",
    clock(learn, file, { act: "proposeWaiver", on: "2001-05-03", by: "union", step: "start" }),
    "no-such-step",
  ],
  ["nobody", "importText", { name: "a.txt", base64: "" }, "not-signed-in"],
  ["officer", "importText", { name: "a.txt" }, "bad-request"],
  ["member", "importText", { name: "a.txt", base64: base64(SIGNED_TEXT) }, "not-allowed"],
  ["officer", "importText", { name: "a.txt", base64: "" }, "text.empty"],
  [
    "officer",
    "importText",
    { name: "a.txt", base64: base64("\u0000\u0001\u0002\u0003".repeat(200)) },
    "text.binary",
  ],
  ["officer", "importText", { name: "a.pdf", base64: base64("%PDF-1.7\nbroken") }, "text.pdf-broken"],
  [
    "officer",
    "importText",
    { name: "a.txt", base64: base64("A letter to a friend. ".repeat(40)) },
    "text.not-an-agreement",
  ],
  ["nobody", "search", {}, "bad-request"],
  ["nobody", "search", { q: "  " }, "empty-query"],
  ["nobody", "lint", {}, "text-not-imported"],
  ["nobody", "akomaNtoso", {}, "text-not-imported"],
  ["nobody", "caseFile", { id: "id" }, "not-signed-in"],
  ["other-member", "caseFile", { id: "id" }, "matter-not-found"],
  ["nobody", "openCase", filing, "not-signed-in"],
  ["member", "openCase", { ...filing, key: undefined }, "bad-request"],
  ["member", "openCase", { ...filing, knownOn: "2001-02-30" }, "not-a-date"],
  ["member", "openCase", { ...filing, clause: "7.7" }, "unknown-clause"],
  ["member", "openCase", { ...filing, clause: "1.1.Z" }, "unknown-clause"],
  ["member", "openCase", { ...filing, clause: "1.1.B" }, "wrong-forum"],
  ["steward", "openCase", { ...filing, clause: "1.1.B", protest: " " }, "wrong-forum"],
  ["member", "openCase", { ...filing, clause: "1.1.B", protest: "It is ours." }, "protest-is-the-unions"],
  ["member", "openCase", { ...filing, procedure: "duel" }, "unknown-procedure"],
  ["member", "openCase", { ...filing, act: "answer" }, "not-this-opening"],
  ["member", "openCase", { ...filing, fields: { mood: "bad" } }, "unknown-field"],
  ["steward", "openCase", { ...filing, parent: "00000000-0000-4000-8000-000000000000" }, "matter-not-found"],
  ["nobody", "forum", {}, "bad-request"],
  ["nobody", "forum", { clause: "7.7" }, "unknown-clause"],
  ["nobody", "forum", { clause: "1.1.A", known: "2001-02-30" }, "not-a-date"],
  ["nobody", "actOnFile", onFile("shared", "task added", { what: "x" }), "not-signed-in"],
  ["member", "actOnFile", { id: "id", room: "attic", act: "x", fields: {}, key: "k" }, "bad-request"],
  ["other-member", "actOnFile", onFile("shared", "task added", { what: "x" }), "matter-not-found"],
  ["payroll", "actOnFile", onFile("shared", "task added", { what: "x" }), "room-closed"],
  ["steward", "actOnFile", onFile("employer", "task added", { what: "x" }), "wrong-room"],
  ["steward", "actOnFile", onFile("shared", "dance", {}), "unknown-act"],
  ["steward", "actOnFile", onFile("shared", "task added", {}), "missing-field"],
  ["steward", "actOnFile", { ...onFile("shared", "task added", { what: "x" }), key: "" }, "key-unusable"],
  ["steward", "actOnFile", onFile("shared", "task added", { what: "x\u0000" }), "text-not-storable"],
  [
    "member",
    "actOnFile",
    { ...onFile("shared", "task added", { what: "x" }), key: "first" },
    "idempotency-key-reused",
  ],
  ["nobody", "addDocument", paper(), "not-signed-in"],
  ["member", "addDocument", { ...paper(), room: "attic" }, "bad-request"],
  ["other-member", "addDocument", paper(), "matter-not-found"],
  ["steward", "addDocument", { ...paper(), room: "employer" }, "room-closed"],
  ["steward", "addDocument", { ...paper(), name: " " }, "document-name-unusable"],
  ["steward", "addDocument", { ...paper(), base64: "" }, "document-empty"],
  ["steward", "addDocument", { ...paper(), key: "" }, "key-unusable"],
  ["steward", "addDocument", { ...paper(), name: "a\u0000.txt" }, "text-not-storable"],
  ["member", "addDocument", { ...paper(), key: "first" }, "idempotency-key-reused"],
  ["nobody", "document", { id: "id", document: "x" }, "not-signed-in"],
  ["member", "document", { id: "id", document: "x" }, "document-not-found"],
  ["nobody", "paper", { id: "id", paper: "timeline" }, "not-signed-in"],
  ["member", "paper", { id: "id", paper: "timeline", form: "odt" }, "bad-request"],
  ["other-member", "paper", { id: "id", paper: "timeline" }, "matter-not-found"],
  ["member", "paper", { id: "id", paper: "poem" }, "unknown-paper"],
  ["nobody", "book", { id: "id" }, "not-signed-in"],
  ["other-member", "book", { id: "id" }, "matter-not-found"],
  ["nobody", "folder", { id: "id" }, "not-signed-in"],
  ["other-member", "folder", { id: "id" }, "matter-not-found"],
  ["nobody", "docket", {}, "not-signed-in"],
  ["steward", "docket", { when: "soon" }, "bad-request"],
  ["steward", "docket", { from: "2001-02-30" }, "not-a-date"],
  ["nobody", "cases", {}, "not-signed-in"],
  ["member", "cases", { open: "maybe" }, "bad-request"],
  ["nobody", "notices", {}, "not-signed-in"],
  ["nobody", "readNotices", {}, "not-signed-in"],
  ["steward", "readNotices", { matter: 7 }, "bad-request"],
  ["nobody", "reminders", {}, "not-signed-in"],
  ["nobody", "setReminders", REMINDED, "not-signed-in"],
  ["steward", "setReminders", { ...REMINDED, leads: [-1] }, "bad-request"],
  ["steward", "setReminders", { ...REMINDED, escalateAfter: 2 }, "escalation-incomplete"],
  ["steward", "setReminders", { ...REMINDED, escalateTo: "second-steward" }, "escalation-incomplete"],
  ["steward", "setReminders", { ...REMINDED, escalateAfter: 2, escalateTo: "steward" }, "same-person"],
  ["steward", "setReminders", { ...REMINDED, escalateAfter: 2, escalateTo: "officer" }, "not-an-officer"],
  ["nobody", "makeFeed", { name: "Mine" }, "not-signed-in"],
  ["steward", "makeFeed", {}, "bad-request"],
  ["steward", "makeFeed", { name: " " }, "text-empty"],
  ["nobody", "revokeFeed", { id: "x" }, "not-signed-in"],
  ["steward", "revokeFeed", { id: "x" }, "feed-not-found"],
  ["nobody", "handOverPreview", { from: "steward" }, "not-signed-in"],
  ["steward", "handOverPreview", { from: "stranger" }, "person-not-seen"],
  ["nobody", "handOver", { from: "steward", to: "second-steward", key: "h" }, "not-signed-in"],
  ["steward", "handOver", { from: "steward" }, "bad-request"],
  ["steward", "handOver", { from: "steward", to: "steward", key: "h" }, "same-person"],
  ["steward", "handOver", { from: "steward", to: "stranger", key: "h" }, "person-not-seen"],
  ["steward", "handOver", { from: "second-steward", to: "steward", key: "h" }, "not-allowed"],
  ["steward", "handOver", { from: "steward", to: "supervisor", key: "h" }, "not-an-officer"],
  ["steward", "handOver", { from: "steward", to: "second-steward", key: "h" }, "nothing-to-hand-over"],
  ["nobody", "people", {}, "not-signed-in"],
  ["steward", "people", { party: "neutral" }, "bad-request"],
  ["nobody", "patterns", {}, "not-signed-in"],
  ["steward", "patterns", { procedure: 7, from: "2001-05-01", to: "" }, "not-a-date"],
  ["steward", "patterns", { from: "2001-02-30" }, "not-a-date"],
  ["member", "openCase", { ...filing, knownOn: "2001-05-08" }, "in-the-future"],
  ["member", "openCase", { ...filing, statement: " " }, "empty-statement"],
  ["member", "openCase", { ...filing, remedy: "" }, "empty-remedy"],
  ["supervisor", "openCase", filing, "not-your-act"],
  ["payroll", "openCase", filing, "not-your-act"],
  ["steward", "openCase", { ...filing, grievant: "stranger" }, "person-unknown"],
  ["member", "openCase", { ...filing, grievant: "other-member" }, "person-unknown"],
  ["member", "openCase", { ...filing, key: "" }, "key-unusable"],
  ["member", "openCase", { ...filing, statement: "zero \u0000" }, "text-not-storable"],
  ["member", "openCase", { ...filing, title: "u", key: "first" }, "idempotency-key-reused"],
  ["nobody", "actOnCase", move("file", {}, "m"), "not-signed-in"],
  ["member", "actOnCase", { id: "id", act: "file" }, "bad-request"],
  ["other-member", "actOnCase", move("withdraw", {}, "m"), "matter-not-found"],
  ["member", "actOnCase", move("dance", {}, "m"), "unknown-act"],
  ["payroll", "actOnCase", move("answer", { words: "no" }, "m"), "not-your-act"],
  ["supervisor", "actOnCase", move("withdraw", {}, "m"), "not-your-act"],
  ["supervisor", "actOnCase", move("answer", { words: "no", on: "soon" }, "m"), "not-a-date"],
  ["supervisor", "actOnCase", move("answer", { words: "no", mood: "bad" }, "m"), "unknown-field"],
  ["supervisor", "actOnCase", move("answer", {}, "m"), "missing-field"],
  ["member", "actOnCase", move("file", { urgent: "maybe" }, "m"), "invalid-field"],
  ["supervisor", "actOnCase", move("answer", { words: "no", on: "2001-05-08" }, "m"), "in-the-future"],
  [
    "supervisor",
    "actOnCase",
    move("answer", { words: "no", received: "2001-05-01" }, "m"),
    "days-contradict",
  ],
  ["supervisor", "actOnCase", move("answer", { words: "no", on: "2001-05-01" }, "m"), "out-of-order"],
  ["member", "actOnCase", move("file", {}, "m"), "before-its-predecessor"],
  ["steward", "actOnCase", move("appeal", {}, "m"), "not-open-yet"],
  ["steward", "actOnCase", move("acceptExtension", {}, "m"), "nothing-proposed"],
  ["steward", "actOnCase", move("proposeExtension", { until: "2001-05-09" }, "m"), "not-later"],
  ["steward", "actOnCase", move("proposeWaiver", { step: "start" }, "m"), "no-such-step"],
  ["steward", "actOnCase", move("withdraw", {}, ""), "key-unusable"],
  ["member", "actOnCase", move("withdraw", {}, "first"), "idempotency-key-reused"],
  ["nobody", "addNote", { id: "id", room: "shared", text: "x", key: "n" }, "not-signed-in"],
  ["member", "addNote", { id: "id", room: "attic", text: "x", key: "n" }, "bad-request"],
  ["other-member", "addNote", { id: "id", room: "shared", text: "x", key: "n" }, "matter-not-found"],
  ["steward", "addNote", { id: "id", room: "employer", text: "x", key: "n" }, "room-closed"],
  ["member", "addNote", { id: "id", room: "shared", text: " ", key: "n" }, "text-empty"],
  ["member", "addNote", { id: "id", room: "shared", text: "x", key: "" }, "key-unusable"],
  ["member", "addNote", { id: "id", room: "shared", text: "x", key: "first" }, "idempotency-key-reused"],
  ["nobody", "exportCase", { id: "id" }, "not-signed-in"],
  ["other-member", "exportCase", { id: "id" }, "matter-not-found"],
  ["nobody", "verify", {}, "not-signed-in"],
];

/** Codes of the case file that its own tests reach, act by act. */
const OF_THE_FILE = "src/case/file/fileAct.test.ts and join.test.ts, act by act";
const HOSTILE = "hostile.test.ts, with what no program of good will sends";
const SIDES = "sides.test.ts, where one does what another's role may";
/** Codes that a route lists and this table does not reach, each with where it is reached instead. */
const elsewhere: Readonly<Record<string, string>> = {
  "not-a-sample-workspace": "signIn.test.ts, in a workspace that is none",
  "too-many-attempts": "signIn.test.ts",
  "disk-full": "the store's tests, on a disk without room",
  "matter-moved-on": "the store's tests, two acts at once",
  "text.too-large": "the text's tests",
  "text.truncated": "the text's tests",
  "text.pdf-encrypted": "the text's tests",
  "text.pdf-without-words": "the text's tests",
  "importText text-not-storable": "the store's tests: an import drops such characters",
  "moveDay not-allowed": "the store's tests: every sample role may move the day",
  "actOnFile unknown-field": OF_THE_FILE,
  "actOnFile invalid-field": OF_THE_FILE,
  "actOnFile not-a-date": OF_THE_FILE,
  "actOnFile in-the-future": OF_THE_FILE,
  "actOnFile day-before-the-case": OF_THE_FILE,
  "actOnFile amount-unusable": OF_THE_FILE,
  "actOnFile minutes-unusable": OF_THE_FILE,
  "actOnFile nobody-attended": OF_THE_FILE,
  "actOnFile attended-twice": OF_THE_FILE,
  "actOnFile odd-cent": OF_THE_FILE,
  "actOnFile no-such-entry": OF_THE_FILE,
  "actOnFile service-too-early": OF_THE_FILE,
  "actOnFile no-such-task": OF_THE_FILE,
  "actOnFile task-done-already": OF_THE_FILE,
  "actOnFile no-such-hearing": OF_THE_FILE,
  "actOnFile hearing-held-already": OF_THE_FILE,
  "actOnFile hearing-early": OF_THE_FILE,
  "actOnFile no-such-remedy": OF_THE_FILE,
  "actOnFile remedy-carried-out-already": OF_THE_FILE,
  "actOnFile grievant-named-already": OF_THE_FILE,
  "actOnFile no-such-grievant": OF_THE_FILE,
  "actOnFile handler-unchanged": OF_THE_FILE,
  "actOnFile not-the-handler": OF_THE_FILE,
  "actOnFile another-sides-affair": OF_THE_FILE,
  "actOnFile seat-read-only": OF_THE_FILE,
  "actOnFile seat-occupied": OF_THE_FILE,
  "actOnFile no-seat": OF_THE_FILE,
  "actOnFile nothing-to-take-back": OF_THE_FILE,
  "actOnFile taken-back-already": OF_THE_FILE,
  "actOnFile cannot-be-taken-back": OF_THE_FILE,
  "actOnFile another-sides-act": OF_THE_FILE,
  "actOnFile person-unknown": OF_THE_FILE,
  "actOnFile not-an-officer": OF_THE_FILE,
  "actOnCase join-ended": OF_THE_FILE,
  "actOnCase join-itself": OF_THE_FILE,
  "actOnCase join-not-agreed": OF_THE_FILE,
  "actOnCase join-not-foreseen": OF_THE_FILE,
  "actOnCase join-other-clause": OF_THE_FILE,
  "actOnCase join-other-procedure": OF_THE_FILE,
  "actOnCase joined-already": OF_THE_FILE,
  "actOnCase no-such-case": OF_THE_FILE,
  "openCase missing-field": "the procedures' own tests: the harbor's first act asks nothing",
  "openCase invalid-field": "the procedures' own tests: the harbor's first act asks nothing",
  "openCase days-contradict": "the procedures' own tests: the harbor's first act asks nothing",
  "openCase before-its-predecessor": "the case's own tests: a first act is one of the first station",
  "patterns bad-request": "no text of a query is of another form",
  "openCase empty-protest": "the case's own tests",
  "addDocument document-too-large": "the store's tests, with a smaller limit",
  "paper papers-unavailable": "the tests of papers, on a platform without the printer",
  "book papers-unavailable": "the tests of papers, on a platform without the printer",
  "clock not-listed": "the engine's own test: the harbor's procedure has no list",
  "actOnCase not-listed": "the engine's own test: the harbor's procedure has no list",
  "actOnCase after-the-end": "below, once the case is withdrawn",
  "actOnCase wrong-mover": "a move is made as a mover whose move it is",
  "actOnCase own-proposal": "below, once something is proposed",
  "actOnCase no-such-clock": "below, once no clock runs",
  "actOnCase before-receipt": "below, once an answer is received later",
  "actOnCase fact-already-stated": "the clock's route, by the same engine",
  "actOnCase room-closed": "the store's tests: whoever may move may write",
  "caseFile bad-request": HOSTILE,
  "openCase not-allowed": HOSTILE,
  "actOnCase text-not-storable": HOSTILE,
  "actOnFile no-such-seat": HOSTILE,
  "addNote text-not-storable": HOSTILE,
  "exportCase bad-request": HOSTILE,
  "addDocument document-media-unusable": HOSTILE,
  "addDocument document-unreadable": HOSTILE,
  "document bad-request": HOSTILE,
  "book bad-request": HOSTILE,
  "folder bad-request": HOSTILE,
  "handOverPreview bad-request": HOSTILE,
  "handOver text-not-storable": HOSTILE,
  "setReminders text-not-storable": HOSTILE,
  "makeFeed text-not-storable": HOSTILE,
  "revokeFeed bad-request": HOSTILE,
  "handOver key-unusable": HOSTILE,
  "actOnFile not-allowed": SIDES,
  "actOnFile not-your-act": SIDES,
  "handOver idempotency-key-reused": SIDES,
  "holidays out-of-range": "the agreement's tests: the credit rule reads the time base",
};

describe.each(stores)("refusals on $name", (kind) => {
  let server: TestServer;
  let id = "";
  const people = new Map<string, Caller>();
  const call = (who: string, route: keyof Routes, asked: object): Promise<Reply> =>
    people.get(who)!(route, ("id" in asked ? { ...asked, id } : asked) as Asked<Routes[typeof route]>);
  beforeAll(async () => {
    server = await testServer(kind);
    people.set("nobody", server.anyone);
    for (const person of ["member", "other-member", "steward", "supervisor", "officer", "payroll"])
      people.set(person, await server.as(person));
    ({ id } = (await call("member", "openCase", { ...filing, key: "first" })).body);
    await call("member", "actOnCase", move("file", {}, "filed"));
  });
  afterAll(() => server.drop());

  it.each(cases)("%s calls %s with %j: %s", async (who, route, asked, code) => {
    const { status, body } = await call(who, route, asked);
    expect([status, body]).toMatchObject([statusOf(code), { code }]);
    expect(body.reason).not.toBe("");
    expect(body.remedy).not.toBe("");
    expect((routes[route] as Route).refusals).toContain(code);
    expect(server.faults.splice(0)).toEqual([]);
  });

  it("each listed refusal is in the table or reached elsewhere", () => {
    const reached = new Set(cases.map(([, route, , code]) => `${route} ${code}`));
    const left = Object.entries(routes as Record<string, Route>).flatMap(([route, { refusals }]) =>
      refusals
        .filter(
          (code) =>
            !reached.has(`${route} ${code}`) && !(code in elsewhere) && !(`${route} ${code}` in elsewhere),
        )
        .map((code) => `${route} ${code}`),
    );
    expect(left).toEqual([]);
  });

  it("a later move meets what an earlier one brought about", async () => {
    const acts: readonly (readonly [who: string, act: string, fields: object, comes: string])[] = [
      ["supervisor", "proposeExtension", { until: "2001-06-01" }, "200"],
      ["officer", "acceptExtension", {}, "own-proposal"],
      ["supervisor", "answer", { words: "no", received: "2001-05-07" }, "200"],
      ["steward", "appeal", {}, "200"],
      ["steward", "proposeExtension", { until: "2001-06-01" }, "no-such-clock"],
      ["member", "withdraw", {}, "200"],
      ["steward", "withdraw", {}, "after-the-end"],
    ];
    const came: string[] = [];
    for (const [who, act, fields] of acts) {
      const { status, body } = await call(who, "actOnCase", move(act, fields, `later ${came.length}`));
      came.push(status === 200 ? "200" : body.code);
    }
    expect(came).toEqual(acts.map(([, , , comes]) => comes));
    expect((await call("member", "caseFile", { id: "id" })).body).toMatchObject({
      closed: true,
      may: [],
      chain: { verified: true },
    });
  });

  it("the same key again gives the first result", async () => {
    const first = await call("member", "openCase", { ...filing, key: "again" });
    const second = await call("member", "openCase", { ...filing, key: "again" });
    expect(second.body.id).toBe(first.body.id);
  });
});
